"""A list of messages that redraws only those that changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.local.page.desk import Desk
from bot.local.page.form import Form
from bot.local.page.message import Showing, show_message
from bot.local.page.native import Tag


@dataclass
class _Row:
    frame: Tag
    showing: Showing
    form: Form = field(default_factory=Form)


class MessageList:
    """Rows by ts. A message edited twenty times costs twenty redraws of that one row."""

    def __init__(self, desk: Desk, label: str, open_thread: Callable[[str], None]) -> None:
        self._desk, self._open_thread = desk, open_thread
        self._rows: dict[str, _Row] = {}
        self.frame = Tag("div", classes="messages", attributes={"role": "log", "aria-label": label})

    def show(self, showings: Sequence[Showing]) -> None:
        """Bring the rows to this state: gone ones vanish, changed ones are drawn anew, new ones come at their place."""
        wanted = {showing.message.ts: showing for showing in showings}
        for ts in [ts for ts in self._rows if ts not in wanted]:
            self._rows.pop(ts).frame.delete()
        for index, (ts, showing) in enumerate(wanted.items()):
            row = self._rows.get(ts)
            if row is None:
                self._insert(ts, showing, index)
            elif row.showing != showing:
                self._redraw(row, showing)

    def _insert(self, ts: str, showing: Showing, index: int) -> None:
        is_last = index == len(self._rows)
        with self.frame:
            row = self._rows[ts] = _Row(Tag("div", classes="row-frame"), showing)
        if not is_last:
            row.frame.move(self.frame, index)
        self._draw(row)

    def _redraw(self, row: _Row, showing: Showing) -> None:
        row.frame.clear()
        row.showing = showing
        self._draw(row)

    def _draw(self, row: _Row) -> None:
        with row.frame:
            show_message(self._desk, row.showing, row.form, self._open_thread)
