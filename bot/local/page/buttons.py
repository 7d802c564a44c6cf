"""Buttons, overflow menus and the like."""

from bot.local.page.confirming import is_confirmed, text_html, words_of
from bot.local.page.emoji import emoji_character
from bot.local.page.icons import show_icon
from bot.local.page.links import is_web_address
from bot.local.page.mrkdwn import plain_html
from bot.local.page.native import FOLD, FOLD_WHEN_LEFT, Tag, button, named, safe_html
from bot.local.page.permalinks import parse_permalink
from bot.local.page.stage import Spot
from bot.local.state import Block

_STYLES = {"primary": "button primary", "danger": "button danger"}
_ICONS = {"trash": "🗑️"}


def show_button(spot: Spot) -> None:
    """A button; one with an address is a link as well, as in Slack."""
    element = spot.element
    label = element.get("accessibility_label")
    classes = _STYLES.get(str(element.get("style", "")), "button")
    address = str(element.get("url", ""))
    attributes = named(spot.testid, label, **{"data-value": element.get("value")})
    if is_web_address(address) and parse_permalink(address) is None:
        shown = Tag("a", classes=classes, attributes=attributes | {"href": address, "rel": "noopener noreferrer"})
        shown.on_click(lambda: _press(spot, element))
    else:
        shown = button("", lambda: _press(spot, element), classes=classes, attributes=attributes)
    with shown:
        safe_html(text_html(element.get("text"), spot.stage.reader), "span")


async def _press(spot: Spot, element: Block) -> None:
    if await is_confirmed(element, spot.stage.reader):
        value = element.get("value")
        spot.stage.visit(str(element.get("url", "")))
        await spot.stage.touch.press(spot.block_id, spot.action_id, None if value is None else str(value))


def show_icon_button(spot: Spot) -> None:
    """A button with a picture and its words for those who cannot see it."""
    icon = str(spot.element.get("icon", ""))
    words = words_of(spot.element.get("text"))
    attributes = named(spot.testid, words, title=words)
    button(_ICONS.get(icon, icon), lambda: _press(spot, spot.element), classes="button icon", attributes=attributes)


def show_feedback(spot: Spot) -> None:
    """A thumb up and a thumb down."""
    for name, icon in (("positive_button", "+1"), ("negative_button", "-1")):
        choice = spot.element.get(name) or {}
        words = words_of(choice.get("text"))
        attributes = named(
            f"{spot.testid}-{name.split('_')[0]}", choice.get("accessibility_label") or words, title=words
        )
        _thumb(spot, choice, emoji_character(icon) or words, attributes)


def _thumb(spot: Spot, choice: Block, character: str, attributes: dict[str, str]) -> None:
    async def press() -> None:
        await spot.stage.touch.press(spot.block_id, spot.action_id, str(choice.get("value", "")))

    button(character, press, classes="button icon", attributes=attributes)


def show_overflow(spot: Spot) -> None:
    """A menu behind three dots."""
    with Tag("details", classes="menu").on("focusout", js_handler=FOLD_WHEN_LEFT):
        with Tag("summary", classes="button icon", attributes=named(spot.testid, spot.label or "More actions")):
            show_icon("dots")
        with Tag("div", classes="menu-list", attributes={"role": "menu"}):
            for option in spot.element.get("options", ()):
                _menu_item(spot, option)


def _menu_item(spot: Spot, option: Block) -> None:
    async def choose() -> None:
        if await is_confirmed(spot.element, spot.stage.reader):
            await spot.stage.touch.choose(spot.block_id, spot.action_id, option.get("value"))

    attributes = {"role": "menuitem", "data-testid": f"option-{option.get('value', '')}"}
    with button("", choose, classes="menu-item", attributes=attributes).on("click", js_handler=FOLD):
        safe_html(plain_html(words_of(option.get("text"))), "span")
