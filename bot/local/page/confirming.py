"""The question that some elements ask before they act."""

from collections.abc import Mapping
from typing import Any

from nicegui import ui

from bot.local.page.mrkdwn import mrkdwn_html, plain_html
from bot.local.page.native import Tag, button, named, safe_html
from bot.local.page.reader import Reader


def text_html(text: Mapping[str, Any] | None, reader: Reader) -> str:
    """A text object, plain or mrkdwn, as safe HTML; empty for none."""
    if not text:
        return ""
    words = str(text.get("text", ""))
    if text.get("type") == "mrkdwn":
        return mrkdwn_html(words, reader)
    return plain_html(words, emoji=bool(text.get("emoji", True)))


def words_of(text: Mapping[str, Any] | None) -> str:
    """The bare words of a text object."""
    return str(text.get("text", "")) if text else ""


async def is_confirmed(element: Mapping[str, Any], reader: Reader) -> bool:
    """Whether the person agrees; at once where the element asks nothing."""
    confirm = element.get("confirm")
    if not confirm:
        return True
    with (
        ui.dialog() as dialog,
        Tag("div", classes="modal small", attributes={"role": "alertdialog", "data-testid": "confirm"}),
    ):
        Tag("h2", words_of(confirm.get("title")), classes="modal-title")
        safe_html(text_html(confirm.get("text"), reader), classes="modal-body")
        with Tag("div", classes="modal-foot"):
            button(words_of(confirm.get("deny")), lambda: dialog.submit(False), attributes=named("confirm-deny"))
            agree = "button danger" if confirm.get("style") == "danger" else "button primary"
            yes = words_of(confirm.get("confirm"))
            button(yes, lambda: dialog.submit(True), classes=agree, attributes=named("confirm-accept"))
    agreed = bool(await dialog)
    if not dialog.is_deleted:
        dialog.delete()
    return agreed
