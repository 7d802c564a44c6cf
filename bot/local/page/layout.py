"""Blocks of words and pictures."""

import json
from typing import Any

from markdown_it import MarkdownIt

from bot.local.page.confirming import text_html, words_of
from bot.local.page.elements import show_element
from bot.local.page.links import is_web_address
from bot.local.page.mrkdwn import plain_html
from bot.local.page.native import Tag, safe_html
from bot.local.page.rich_text import rich_text_html
from bot.local.page.stage import FILES, Spot, Stage
from bot.local.state import Block

# No raw HTML, and links checked, by the parser's own rules.
_MARKDOWN = MarkdownIt("js-default", {"html": False, "linkify": False})


def show_header(block: Block, _: Stage) -> None:
    """A title."""
    safe_html(plain_html(words_of(block.get("text"))), "h3", classes="block-header")


def show_section(block: Block, stage: Stage) -> None:
    """Text, fields in two columns, and something to press or see beside them."""
    with Tag("div", classes="section"):
        with Tag("div", classes="section-words"):
            if block.get("text"):
                safe_html(text_html(block["text"], stage.reader), classes="text")
            if block.get("fields"):
                with Tag("div", classes="fields"):
                    for field in block["fields"]:
                        safe_html(text_html(field, stage.reader), classes="text")
        accessory = block.get("accessory")
        if accessory:
            with Tag("div", classes="accessory"):
                _show_part(accessory, block, stage)


def show_context(block: Block, stage: Stage) -> None:
    """Small print: words and small pictures in a row."""
    with Tag("div", classes="context"):
        for element in block.get("elements", ()):
            if element.get("type") == "image":
                show_picture(element, "tiny-picture")
            else:
                safe_html(text_html(element, stage.reader), classes="text")


def show_actions(block: Block, stage: Stage) -> None:
    """A row of things to press and choose from."""
    with Tag("div", classes="actions"):
        for element in block.get("elements", ()):
            _show_part(element, block, stage)


def _show_part(element: Block, block: Block, stage: Stage) -> None:
    if element.get("type") == "image":
        show_picture(element, "small-picture")
        return
    show_element(Spot(stage, str(block.get("block_id", "")), element))


def show_input(block: Block, stage: Stage) -> None:
    """A field with its label, hint and what is wrong with it."""
    block_id, label = str(block.get("block_id", "")), words_of(block.get("label"))
    error = (stage.errors or {}).get(block_id)
    attributes = {"data-testid": f"field-{block_id}", "aria-invalid": "true" if error else None}
    with Tag("div", classes="input wrong" if error else "input", attributes=attributes):
        with Tag("div", label, classes="input-label"):
            if block.get("optional"):
                Tag("span", " (optional)", classes="quiet")
        show_element(Spot(stage, block_id, block["element"], label, tells=bool(block.get("dispatch_action"))))
        if error:
            Tag("div", error, classes="error", attributes={"role": "alert", "data-testid": f"error-{block_id}"})
        if block.get("hint"):
            Tag("div", words_of(block["hint"]), classes="quiet small-text")


def show_divider(_: Block, __: Stage) -> None:
    """A line."""
    Tag("hr")


def show_image(block: Block, _: Stage) -> None:
    """A picture with its title."""
    with Tag("figure", classes="picture"):
        if block.get("title"):
            Tag("figcaption", words_of(block["title"]), classes="quiet")
        show_picture(block, "large-picture")


def show_picture(image: Block, classes: str) -> None:
    """The picture of an image block or element: one of the workspace's files, or one of the web."""
    address = picture_address(image)
    words = str(image.get("alt_text", ""))
    if address is None:
        Tag("span", words or "A picture that cannot be shown", classes="quiet")
        return
    Tag("img", classes=classes, attributes={"src": address, "alt": words, "title": words, "loading": "lazy"})


def picture_address(image: Block) -> str | None:
    """Where a picture comes from; None where that is no picture of the workspace or the web."""
    file = image.get("slack_file")
    if file:
        # A file's private address ends in .../FILEID/name.png; only the id counts here.
        parts = str(file.get("id") or file.get("url", "")).replace("-", "/").split("/")
        ids = [part for part in parts if part[:1] == "F" and part.isalnum() and part.isupper()]
        return f"{FILES}/{ids[-1]}" if ids else None
    address = str(image.get("image_url", ""))
    return address if is_web_address(address) else None


def show_markdown(block: Block, _: Stage) -> None:
    """Standard Markdown."""
    safe_html(_MARKDOWN.render(str(block.get("text", ""))), classes="text markdown")


def show_rich_text(block: Block, stage: Stage) -> None:
    """Text with styles, lists and mentions."""
    safe_html(rich_text_html(block, stage.reader), classes="text")


def show_video(block: Block, stage: Stage) -> None:
    """A link to a film: nothing from elsewhere plays inside the page."""
    address = str(block.get("title_url") or block.get("video_url", ""))
    with Tag("div", classes="panel"):
        title = words_of(block.get("title")) or address
        if is_web_address(address):
            Tag("a", f"▶ {title}", attributes={"href": address, "rel": "noopener noreferrer"})
        else:
            Tag("span", f"▶ {title}")
        safe_html(text_html(block.get("description"), stage.reader), classes="quiet")


def show_file(block: Block, _: Stage) -> None:
    """A remote file: its name is all that is known of it."""
    Tag("div", f"Remote file {block.get('external_id', '')}", classes="panel")


def show_unknown(block: Block, _: Stage) -> None:
    """A block that this page cannot draw, plainly: its type and what it carries."""
    with Tag("details", classes="unknown"):
        Tag("summary", f"This page cannot draw a block of type “{block.get('type', '')}”")
        Tag("pre", _plainly(block))


def _plainly(block: Any) -> str:
    return json.dumps(block, indent=2, default=str)[:5000]
