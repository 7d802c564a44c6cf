"""Selects whose options the bot is asked for while a person types."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from nicegui import ui

from bot.local.page.confirming import is_confirmed, words_of
from bot.local.page.native import Tag, button, named
from bot.local.page.selects import option_words
from bot.local.page.stage import Spot
from bot.local.state import Block

_MIN_QUERY_LENGTH = 3  # Slack's own, where the block names none.
_PAUSE_MS = 200


class ExternalSelect:
    """A field to search in, what is chosen, and what the bot offers."""

    def __init__(self, spot: Spot, *, several: bool) -> None:
        self._spot, self._several = spot, several
        given = spot.value or ()
        self._chosen: list[Block] = [given] if isinstance(given, Mapping) else list(given)
        with Tag("div", classes="external"):
            self._chips = Tag("div", classes="chips")
            self._field = self._search()
            self._offers = Tag("div", classes="offers", attributes={"role": "listbox", "aria-label": spot.name})
        self._show_chosen()

    def _search(self) -> ui.input:
        placeholder = words_of(self._spot.element.get("placeholder")) or "Type to search"
        field = ui.input(placeholder=placeholder, on_change=lambda event: self._ask(event.value or ""))
        field.props(f"outlined dense debounce={_PAUSE_MS}").classes("entry")
        field.props.update(named(self._spot.testid, self._spot.name, autocomplete="off"))
        return field

    async def _ask(self, query: str) -> None:
        least = int(self._spot.element.get("min_query_length", _MIN_QUERY_LENGTH))
        if len(query) < least:
            self._offer((), f"Type {least} letters or more" if query else "")
            return
        found = await self._spot.stage.touch.suggest(self._spot.action_id, query)
        self._offer(found, "" if found else "Nothing found")

    def _offer(self, options: Sequence[Block], remark: str) -> None:
        self._offers.clear()
        with self._offers:
            for option in options:
                attributes = {"role": "option", "data-testid": f"option-{option.get('value', '')}"}
                button(option_words(option), self._taker(option), classes="menu-item", attributes=attributes)
            if remark:
                Tag("div", remark, classes="quiet small-text")

    def _taker(self, option: Block) -> Callable[[], Awaitable[None]]:
        async def take() -> None:
            others = [one for one in self._chosen if one.get("value") != option.get("value")]
            self._chosen = [*others, option] if self._several else [option]
            self._field.set_value("")
            self._offer((), "")
            await self._tell()

        return take

    async def _tell(self) -> None:
        self._show_chosen()
        if await is_confirmed(self._spot.element, self._spot.stage.reader):
            single: Any = self._chosen[0] if self._chosen else None
            await self._spot.choose(list(self._chosen) if self._several else single)

    def _show_chosen(self) -> None:
        self._chips.clear()
        with self._chips:
            for option in self._chosen:
                words = option_words(option)
                attributes = {"aria-label": f"Remove {words}", "title": "Remove"}
                button(f"{words}  ×", self._dropper(option), classes="chip", attributes=attributes)

    def _dropper(self, option: Block) -> Callable[[], Awaitable[None]]:
        async def drop() -> None:
            self._chosen = [one for one in self._chosen if one.get("value") != option.get("value")]
            await self._tell()

        return drop


def show_external_select(spot: Spot) -> None:
    """One of what the bot offers."""
    ExternalSelect(spot, several=False)


def show_multi_external_select(spot: Spot) -> None:
    """Several of what the bot offers."""
    ExternalSelect(spot, several=True)
