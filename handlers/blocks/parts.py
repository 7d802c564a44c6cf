"""The blocks that messages and views are put together from. Text of any origin may go in: none of them reads mrkdwn but ``notes``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final, Literal

from slack_sdk.models.blocks import (
    ActionsBlock,
    ButtonElement,
    ConfirmObject,
    ContextBlock,
    DividerBlock,
    HeaderBlock,
    ImageBlock,
    PlainTextObject,
)
from slack_sdk.models.blocks.basic_components import SlackFile

from handlers.blocks.limits import ALT_CHARS, BUTTON_CHARS, HEADER_CHARS, TEXT_CHARS
from handlers.blocks.message import Block
from handlers.blocks.text import NOTHING, clean, cut, long_day, plain

Element = dict[str, Any]
Span = Element | str
"""Text as it stands, or text with a style."""

ButtonStyle = Literal["primary", "danger"]

NAME_CHARS: Final = 80
"""How much of a name a sentence or a table cell carries."""


def literal(text: str, limit: int) -> PlainTextObject:
    """Plain text in which nothing is a mention, a format or an :emoji:."""
    return PlainTextObject(text=plain(text, limit), emoji=False)


def header(text: str) -> Block:
    """A heading of at most 150 characters."""
    return HeaderBlock(text=literal(text, HEADER_CHARS)).to_dict()


def divider() -> Block:
    """A line across."""
    return DividerBlock().to_dict()


def notes(*lines: str) -> Block:
    """Small print: up to 10 lines of plain text."""
    return ContextBlock(elements=[literal(line, TEXT_CHARS) for line in lines[:10]]).to_dict()


def actions(buttons: Sequence[ButtonElement], block_id: str) -> Block:
    """A row of buttons."""
    return ActionsBlock(elements=buttons, block_id=block_id).to_dict()


def button(
    text: str,
    action_id: str,
    value: str,
    *,
    style: ButtonStyle | None = None,
    confirm: ConfirmObject | None = None,
) -> ButtonElement:
    """A button; its text is also what a screen reader says. With ``confirm`` the person is asked once more."""
    label = literal(text, BUTTON_CHARS)
    return ButtonElement(
        text=label, action_id=action_id, value=value, style=style, confirm=confirm, accessibility_label=label.text
    )


def link_button(text: str, action_id: str, url: str) -> ButtonElement:
    """A button that opens an address."""
    label = literal(text, BUTTON_CHARS)
    return ButtonElement(text=label, action_id=action_id, url=url, accessibility_label=label.text)


def picture(file_id: str, alt_text: str) -> Block:
    """A picture that was uploaded to Slack, with its figures in words."""
    return ImageBlock(slack_file=SlackFile(id=file_id), alt_text=plain(alt_text, ALT_CHARS)).to_dict()


def bold(text: str) -> Element:
    """Text in bold."""
    return {"type": "text", "text": text, "style": {"bold": True}}


def italic(text: str) -> Element:
    """Text in italics."""
    return {"type": "text", "text": text, "style": {"italic": True}}


def mention(user_id: str) -> Element:
    """A person of the workspace."""
    return {"type": "user", "user_id": user_id}


def by_whom(user_id: str, on: date) -> list[Span]:
    """Who did something and when, to follow what was done; without the person where nobody is known."""
    return [" by ", mention(user_id), f" on {long_day(on)}."] if user_id else [f" on {long_day(on)}."]


def paragraph(*spans: Span) -> Element:
    """A paragraph of a rich text block."""
    return {"type": "rich_text_section", "elements": _spans(spans)}


def bullets(items: Iterable[Sequence[Span]], *, ordered: bool = False, indent: int = 0) -> Element:
    """A list of a rich text block; each item is a row of spans."""
    return {
        "type": "rich_text_list",
        "style": "ordered" if ordered else "bullet",
        "indent": indent,
        "elements": [paragraph(*item) for item in items],
    }


def quote(*spans: Span) -> Element:
    """A quotation of a rich text block."""
    return {"type": "rich_text_quote", "elements": _spans(spans)}


def monospaced(text: str) -> Element:
    """Text in a fixed width, line breaks kept."""
    return {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": text}]}


def rich(*elements: Element) -> Block:
    """A rich text block: its text is literal, so that nothing in a name becomes a mention or a format."""
    return {"type": "rich_text", "elements": list(elements)}


def name(text: str | None, limit: int = NAME_CHARS) -> str:
    """A name from a file, short enough for a sentence."""
    return plain(text, limit)


def sentence(text: str, limit: int = 500) -> str:
    """A sentence that may carry names from a file."""
    return cut(clean(text), limit)


def _spans(spans: Iterable[Span]) -> list[Element]:
    """Slack refuses empty text and empty paragraphs: the first is left out, the second gets a dash."""
    kept = [span for span in spans if span] or [NOTHING]
    return [{"type": "text", "text": span} if isinstance(span, str) else span for span in kept]
