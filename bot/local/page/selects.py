"""Selects of one: fixed options, people, channels."""

from collections.abc import Awaitable, Callable, Sequence

from bot.local.page.confirming import is_confirmed, words_of
from bot.local.page.emoji import emoji_character
from bot.local.page.native import Tag, named
from bot.local.page.stage import Spot
from bot.local.state import Block

Choices = Sequence[tuple[str, str]]
"""(value, words) of each option."""


def option_words(option: Block) -> str:
    """The words of an option, with its shortcodes as characters (an HTML option takes nothing but text)."""
    pieces = words_of(option.get("text")).split(":")
    if len(pieces) < 3:
        return ":".join(pieces)
    shown = [emoji_character(piece) if 0 < at < len(pieces) - 1 else None for at, piece in enumerate(pieces)]
    words = pieces[0]
    for at in range(1, len(pieces)):
        glue = "" if shown[at] or shown[at - 1] else ":"
        words += glue + (shown[at] or pieces[at])
    return words


def option_groups(element: Block) -> list[tuple[str, Choices]]:
    """The options under their group's label; one group without a label where there are no groups."""
    groups: Sequence[Block] = element.get("option_groups") or ({"options": element.get("options") or ()},)
    return [(words_of(group.get("label")), _choices(group.get("options", ()))) for group in groups]


def _choices(options: Sequence[Block]) -> Choices:
    return [(str(option.get("value", "")), option_words(option)) for option in options]


def show_static_select(spot: Spot) -> None:
    """A drop-down of the options that the block carries."""
    _show_select(spot, option_groups(spot.element))


def show_people_select(spot: Spot) -> None:
    """A drop-down of everybody."""
    _show_select(spot, [("", spot.stage.people)])


def show_places_select(spot: Spot) -> None:
    """A drop-down of the person's channels."""
    _show_select(spot, [("", spot.stage.places)])


def _show_select(spot: Spot, groups: Sequence[tuple[str, Choices]]) -> None:
    current = spot.value
    placeholder = words_of(spot.element.get("placeholder")) or "Choose an option"
    with Tag("select", classes="field", attributes=named(spot.testid, spot.name)).on_change(_chooser(spot)):
        Tag("option", placeholder, attributes={"value": "", "selected": current is None})
        for label, choices in groups:
            if label:
                with Tag("optgroup", attributes={"label": label}):
                    _show_options(choices, current)
            else:
                _show_options(choices, current)


def _show_options(choices: Choices, current: object) -> None:
    for value, words in choices:
        Tag("option", words, attributes={"value": value, "selected": value == current})


def _chooser(spot: Spot) -> Callable[[str], Awaitable[None]]:
    async def choose(value: str) -> None:
        if await is_confirmed(spot.element, spot.stage.reader):
            await spot.choose(value or None)

    return choose
