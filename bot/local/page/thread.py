"""The panel on the right: a message and its replies."""

from collections.abc import Callable

from bot.local.page.composer import Composer
from bot.local.page.desk import Desk
from bot.local.page.message import Showing
from bot.local.page.messages import MessageList
from bot.local.page.native import Tag, icon_button


class ThreadPanel:
    """Open while the desk has a thread."""

    def __init__(self, desk: Desk, close: Callable[[], None]) -> None:
        self._desk, self._close = desk, close
        self._key: tuple[str, str, str | None] | None = None
        self._list: MessageList | None = None
        attributes = {"data-testid": "thread-panel", "aria-label": "Thread"}
        self._frame = Tag("aside", classes="thread", attributes=attributes)

    def refresh(self) -> None:
        """Open, close or bring up to date."""
        desk = self._desk
        key = (desk.user, desk.place, desk.thread_ts)
        if key != self._key:
            self._key = key
            self._build()
        if desk.thread_ts is None or self._list is None:
            return
        messages = desk.workspace.thread(desk.place, desk.thread_ts, desk.user)
        self._list.show([Showing(message, in_thread=True) for message in messages])
        if messages and messages[0].ts == desk.thread_ts:
            desk.replies_seen[desk.place, desk.thread_ts] = messages[0].reply_count

    def _build(self) -> None:
        ts, self._list = self._desk.thread_ts, None
        self._frame.clear()
        self._frame.set_visibility(ts is not None)
        if ts is None:
            return
        with self._frame, Tag("section", classes="column") as column:
            with Tag("header", classes="column-head"):
                Tag("h2", "Thread")
                closing = icon_button("close", self._close, label="Close thread", testid="thread-close")
                closing.classes("close")
            with Tag("div", classes="scroller"), Tag("div", classes="scrolled"):
                self._list = MessageList(self._desk, "Replies", lambda _: None)
            Composer(self._desk, self._desk.place, ts).accept_drops_on(column)
            Tag("div", "Drop files to attach them", classes="drop-veil", attributes={"aria-hidden": "true"})
