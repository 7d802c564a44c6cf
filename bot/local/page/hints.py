"""The list of slash commands above the composer."""

from collections.abc import Callable, Sequence

from bot.local.page.commands import is_complete, matching_commands
from bot.local.page.native import Tag, button
from bot.local.state import Command

_STEPS = {"ArrowUp": -1, "ArrowDown": 1}


class Hints:
    """Shows what matches; arrow keys move, Tab and Enter complete, a click completes."""

    def __init__(self, commands: Sequence[Command], complete: Callable[[str], None]) -> None:
        self._commands, self._complete = commands, complete
        self._shown: list[Command] = []
        self._text, self._at = "", 0
        self._list = Tag("div", classes="hints", attributes={"role": "listbox", "aria-label": "Slash commands"})
        self._list.set_visibility(False)

    def show(self, text: str) -> None:
        """Show what matches a text."""
        shown = matching_commands(text, self._commands)
        if shown != self._shown:
            self._at = 0
        self._text, self._shown = text, shown
        self._draw()

    def takes(self, key: str) -> bool:
        """Whether the key was meant for the list; it has then been acted on."""
        if not self._shown:
            return False
        if key in _STEPS:
            self._at = (self._at + _STEPS[key]) % len(self._shown)
            self._draw()
            return True
        if key == "Tab" or not is_complete(self._text, self._commands):
            self._take(self._shown[self._at])
            return True
        return False

    def _take(self, command: Command) -> None:
        self._complete(f"{command.command} ")

    def _draw(self) -> None:
        self._list.clear()
        self._list.set_visibility(bool(self._shown))
        with self._list:
            for at, command in enumerate(self._shown):
                self._draw_hint(command, is_current=at == self._at)

    def _draw_hint(self, command: Command, *, is_current: bool) -> None:
        name = command.command.lstrip("/")
        attributes = {"role": "option", "data-testid": f"command-hint-{name}", "aria-selected": str(is_current).lower()}
        classes = "hint current" if is_current else "hint"
        with button("", lambda: self._take(command), classes=classes, attributes=attributes):
            Tag("span", command.command, classes="hint-name")
            if command.usage_hint:
                Tag("span", command.usage_hint, classes="hint-usage")
            Tag("span", command.description, classes="quiet small-text")
