"""Where blocks are shown: who reads them, and what happens when a person touches something in them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from bot.local.page.form import Form
from bot.local.page.reader import Reader
from bot.local.state import Block

FILES = "/page/files"
"""Address below which the page serves the workspace's files."""


class Touch(Protocol):
    """What a person does inside a message or a view."""

    async def press(self, block_id: str, action_id: str, value: str | None) -> None:
        """Press a button."""

    async def choose(self, block_id: str, action_id: str, selected: Any) -> None:
        """Choose in a select, a picker, a list of boxes."""

    async def suggest(self, action_id: str, query: str) -> Sequence[Block]:
        """What the bot offers for words typed into an external select."""

    async def upload(self, name: str, content: bytes) -> str:
        """Keep a file for a file field; gives its id."""


@dataclass(frozen=True)
class Stage:
    """``people`` and ``places``: (id, name) for selects of users and channels. ``errors``: words under a field, by block id.

    ``visit`` opens a permalink inside the page and says whether it was one.
    """

    reader: Reader
    touch: Touch
    form: Form
    people: Sequence[tuple[str, str]] = ()
    places: Sequence[tuple[str, str]] = ()
    errors: Mapping[str, str] | None = None
    visit: Callable[[str], bool] = lambda _: False


@dataclass(frozen=True)
class Spot:
    """An interactive element with the block that it stands in. ``tells``: the bot hears of a change at once."""

    stage: Stage
    block_id: str
    element: Block
    label: str = ""
    tells: bool = True

    @property
    def action_id(self) -> str:
        """Unique inside the block."""
        return str(self.element.get("action_id", ""))

    @property
    def testid(self) -> str:
        """How a test finds the element."""
        return f"action-{self.action_id}"

    @property
    def name(self) -> str:
        """What a screen reader calls the element."""
        placeholder = self.element.get("placeholder") or {}
        return self.label or str(placeholder.get("text", "")) or self.action_id

    @property
    def value(self) -> Any:
        """What the element shows at first."""
        return self.stage.form.value(self.block_id, self.element)

    def enter(self, value: Any) -> None:
        """Remember an entry without telling the bot."""
        self.stage.form.enter(self.block_id, self.action_id, value)

    async def choose(self, value: Any) -> None:
        """Remember a choice, and tell the bot where it wants to hear of it at once."""
        self.enter(value)
        if self.tells:
            await self.stage.touch.choose(self.block_id, self.action_id, value)
