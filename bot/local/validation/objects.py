"""The objects that blocks and elements share: text, options, confirmations, images."""

from __future__ import annotations

from typing import Any

from bot.local.validation import limits
from bot.local.validation.checks import (
    Check,
    Shape,
    at_most_one,
    boolean,
    by_type,
    choice,
    exactly_one,
    items,
    string,
    unique,
)
from bot.local.validation.problems import Report

FILE_ID = r"F[A-Z0-9]{8,}"


def plain(longest: int) -> Check:
    """plain_text of so many characters."""
    fields = {"type": choice("plain_text"), "text": string(longest), "emoji": boolean}
    return by_type({"plain_text": Shape(fields, ("text",))})


def text(longest: int) -> Check:
    """plain_text or mrkdwn of so many characters."""
    plain_fields = {"type": choice("plain_text"), "text": string(longest), "emoji": boolean}
    mrkdwn_fields = {"type": choice("mrkdwn"), "text": string(longest), "verbatim": boolean}
    return by_type({"plain_text": Shape(plain_fields, ("text",)), "mrkdwn": Shape(mrkdwn_fields, ("text",))})


def _known_file(value: Any, pointer: str, report: Report) -> None:
    name = value.get("id") or value.get("url")
    if not report.files.get(name, False):
        report.add("invalid slack file", pointer)


SLACK_FILE = Shape(
    {"id": string(pattern=FILE_ID), "url": string(limits.URL)}, rules=(exactly_one("id", "url"), _known_file)
)
IMAGE_SOURCE = exactly_one("image_url", "slack_file")
IMAGE_FIELDS: dict[str, Check] = {
    "type": choice("image"),
    "image_url": string(limits.URL, pattern=r"https?://\S+"),
    "slack_file": SLACK_FILE,
    "alt_text": string(limits.ALT_TEXT),
}
IMAGE_ELEMENT = Shape(IMAGE_FIELDS, ("alt_text",), (IMAGE_SOURCE,))

CONFIRM = Shape(
    {
        "title": plain(limits.CONFIRM_TITLE),
        "text": text(limits.CONFIRM_TEXT),
        "confirm": plain(limits.CONFIRM_BUTTON),
        "deny": plain(limits.CONFIRM_BUTTON),
        "style": choice("primary", "danger"),
    },
    ("title", "text", "confirm", "deny"),
)

OPTION_FIELDS: dict[str, Check] = {
    "text": plain(limits.OPTION_TEXT),
    "value": string(limits.OPTION_VALUE),
    "description": plain(limits.OPTION_TEXT),
}
OPTION = Shape(OPTION_FIELDS, ("text", "value"))
MENU_OPTION = Shape({**OPTION_FIELDS, "url": string(limits.URL)}, ("text", "value"))
RICH_OPTION = Shape(
    {**OPTION_FIELDS, "text": text(limits.OPTION_TEXT), "description": text(limits.OPTION_TEXT)}, ("text", "value")
)
OPTION_GROUP = Shape(
    {"label": plain(limits.OPTION_TEXT), "options": items(OPTION, limits.OPTIONS, least=1)},
    ("label", "options"),
    (unique("options", "value"),),
)
DISPATCH_CONFIG = Shape({"trigger_actions_on": items(choice("on_enter_pressed", "on_character_entered"), 2, least=1)})
CONVERSATION_FILTER = Shape(
    {
        "include": items(choice("im", "mpim", "private", "public"), least=1),
        "exclude_external_shared_channels": boolean,
        "exclude_bot_users": boolean,
    }
)
SLACK_ICON = Shape({"type": choice("icon"), "name": string(limits.ID)}, ("name",))
ONE_ICON = at_most_one("icon", "slack_icon")
