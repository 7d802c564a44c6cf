"""Check boxes, radio buttons and selects of several."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from nicegui import ui

from bot.local.page.confirming import is_confirmed, text_html
from bot.local.page.native import Tag, named, safe_html
from bot.local.page.selects import option_groups
from bot.local.page.stage import Spot
from bot.local.state import Block

_FILTER_FROM = 8


def show_checkboxes(spot: Spot) -> None:
    """Boxes of which any number can be ticked."""
    chosen = list(spot.value or ())
    with Tag("div", classes="choices", attributes=named(spot.testid, spot.name, role="group")):
        for option in spot.element.get("options", ()):
            value = str(option.get("value", ""))
            with _choice("checkbox", value, is_on=value in chosen, change=_toggle(spot, chosen, value)):
                _option_html(option, spot)


def show_radio_buttons(spot: Spot) -> None:
    """Buttons of which one can be chosen."""
    current = spot.value
    with Tag("div", classes="choices", attributes=named(spot.testid, spot.name, role="radiogroup")) as group:
        for option in spot.element.get("options", ()):
            value = str(option.get("value", ""))
            with _choice("radio", value, is_on=value == current, change=_pick(spot, value), name=group.html_id):
                _option_html(option, spot)


def _choice(kind: str, value: str, *, is_on: bool, change: Callable[[Any], Any], name: str = "") -> Tag:
    label = Tag("label", classes="choice")
    with label:
        attributes = {
            "type": kind,
            "value": value,
            "checked": is_on,
            "name": name or None,
            "data-testid": f"option-{value}",
        }
        Tag("input", attributes=attributes).on_change(change, field="checked")
    return label


def _option_html(option: Block, spot: Spot) -> None:
    with Tag("span"):
        safe_html(text_html(option.get("text"), spot.stage.reader), "span")
        if option.get("description"):
            safe_html(text_html(option["description"], spot.stage.reader), "span", classes="quiet small-text")


def _toggle(spot: Spot, chosen: list[str], value: str) -> Callable[[bool], Awaitable[None]]:
    async def toggle(is_on: bool) -> None:
        if is_on and value not in chosen:
            chosen.append(value)
        elif not is_on and value in chosen:
            chosen.remove(value)
        if await is_confirmed(spot.element, spot.stage.reader):
            await spot.choose(list(chosen))

    return toggle


def _pick(spot: Spot, value: str) -> Callable[[bool], Awaitable[None]]:
    async def pick(_: bool) -> None:
        if await is_confirmed(spot.element, spot.stage.reader):
            await spot.choose(value)

    return pick


def show_multi_static_select(spot: Spot) -> None:
    """Several of the options that the block carries."""
    choices = [choice for _, group in option_groups(spot.element) for choice in group]
    _show_multi(spot, choices)


def show_multi_people_select(spot: Spot) -> None:
    """Several people."""
    _show_multi(spot, spot.stage.people)


def show_multi_places_select(spot: Spot) -> None:
    """Several channels."""
    _show_multi(spot, spot.stage.places)


def _show_multi(spot: Spot, choices: Sequence[tuple[str, str]]) -> None:
    chosen = [str(value) for value in spot.value or ()]
    words = dict(choices)
    with Tag("details", classes="multi"):
        with Tag("summary", classes="field", attributes=named(spot.testid, spot.name)):
            summary = Tag("span", _summary(chosen, words))
        with Tag("div", classes="multi-list"):
            rows: list[tuple[Tag, str]] = []
            if len(choices) >= _FILTER_FROM:
                _filter(rows)
            for value, label in choices:
                rows.append(
                    (_multi_row(spot, chosen, (value, label), lambda: summary.set_text(_summary(chosen, words))), label)
                )


def _multi_row(spot: Spot, chosen: list[str], choice: tuple[str, str], after: Callable[[], object]) -> Tag:
    value, label = choice
    toggle = _toggle(spot, chosen, value)

    async def change(is_on: bool) -> None:
        await toggle(is_on)
        after()

    with _choice("checkbox", value, is_on=value in chosen, change=change) as row:
        Tag("span", label)
    return row


def _filter(rows: list[tuple[Tag, str]]) -> None:
    def narrow(typed: str | None) -> None:
        for row, label in rows:
            row.set_visibility((typed or "").casefold() in label.casefold())

    ui.input(placeholder="Filter", on_change=lambda event: narrow(event.value)).props("dense outlined").classes("entry")


def _summary(chosen: Sequence[str], words: dict[str, str]) -> str:
    return ", ".join(words.get(value, value) for value in chosen) or "Choose options"
