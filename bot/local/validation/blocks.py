"""The shape of each block type, and the surfaces that take it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.local.validation import limits
from bot.local.validation.charts import DATA_VISUALIZATION
from bot.local.validation.checks import (
    Check,
    Shape,
    at_least_one,
    boolean,
    by_type,
    choice,
    exactly_one,
    items,
    needs,
    string,
    unique,
)
from bot.local.validation.elements import ACCESSORY, CARD_BUTTON, IN_ACTIONS, IN_CONTEXT_ACTIONS, IN_INPUT
from bot.local.validation.objects import IMAGE_ELEMENT, IMAGE_FIELDS, IMAGE_SOURCE, ONE_ICON, SLACK_ICON, plain, text
from bot.local.validation.problems import Report
from bot.local.validation.rich_text import RICH_TEXT
from bot.local.validation.tables import DATA_TABLE, TABLE


def _block(kind: str, fields: Mapping[str, Check], required: tuple[str, ...] = (), *rules: Check) -> Shape:
    return Shape({"type": choice(kind), "block_id": string(limits.ID), **fields}, required, rules)


def _distinct_actions(name: str) -> Check:
    """Action ids differ inside one block."""

    def rule(block: Any, pointer: str, report: Report) -> None:
        seen: set[str] = set()
        for index, element in enumerate(block.get(name) or ()):
            action_id = element.get("action_id")
            if action_id is not None and action_id in seen:
                where = block.get("block_id", "")
                report.add(
                    f'`action_id` "{action_id}" already exists for block_id "{where}"', f"{pointer}/{name}/{index}"
                )
            seen.add(action_id)

    return rule


def _only_modal_inputs_take_files(block: Any, pointer: str, report: Report) -> None:
    if block["element"]["type"] == "file_input" and block.get("dispatch_action"):
        report.add("dispatch_action is not supported with file_input", f"{pointer}/dispatch_action")


CONTEXT_ELEMENT = by_type({"image": IMAGE_ELEMENT, "plain_text": text(limits.TEXT), "mrkdwn": text(limits.TEXT)})
CARD = _block(
    "card",
    {
        "hero_image": IMAGE_ELEMENT,
        "icon": IMAGE_ELEMENT,
        "slack_icon": SLACK_ICON,
        "title": text(limits.CARD_TITLE),
        "subtitle": text(limits.CARD_TITLE),
        "body": text(limits.CARD_BODY),
        "subtext": text(limits.CARD_BODY),
        "actions": items(CARD_BUTTON, limits.CARD_ACTIONS),
    },
    (),
    at_least_one("hero_image", "title", "body", "actions"),
    ONE_ICON,
    _distinct_actions("actions"),
)
TASK_FIELDS: dict[str, Check] = {
    "task_id": string(limits.ID),
    "title": string(),
    "details": RICH_TEXT,
    "output": RICH_TEXT,
    "sources": items(Shape({"type": choice("url"), "url": string(limits.URL), "text": string()}, ("url", "text"))),
}
PENDING_TASK = Shape(
    {**TASK_FIELDS, "status": choice("pending", "in_progress", "complete", "error")}, ("task_id", "title", "status")
)

BLOCKS: dict[str, Check] = {
    "section": _block(
        "section",
        {
            "text": text(limits.TEXT),
            "fields": items(text(limits.FIELD), limits.FIELDS, least=1),
            "accessory": ACCESSORY,
            "expand": boolean,
        },
        (),
        at_least_one("text", "fields"),
    ),
    "header": _block("header", {"text": plain(limits.HEADER)}, ("text",)),
    "divider": _block("divider", {}),
    "image": _block("image", {**IMAGE_FIELDS, "title": plain(limits.IMAGE_TITLE)}, ("alt_text",), IMAGE_SOURCE),
    "context": _block("context", {"elements": items(CONTEXT_ELEMENT, limits.CONTEXT_ELEMENTS, least=1)}, ("elements",)),
    "actions": _block(
        "actions",
        {"elements": items(IN_ACTIONS, limits.ACTIONS, least=1)},
        ("elements",),
        _distinct_actions("elements"),
    ),
    "context_actions": _block(
        "context_actions",
        {"elements": items(IN_CONTEXT_ACTIONS, limits.CONTEXT_ACTIONS, least=1)},
        ("elements",),
        _distinct_actions("elements"),
    ),
    "input": _block(
        "input",
        {
            "label": plain(limits.LABEL),
            "element": IN_INPUT,
            "hint": plain(limits.LABEL),
            "optional": boolean,
            "dispatch_action": boolean,
        },
        ("label", "element"),
        _only_modal_inputs_take_files,
    ),
    "markdown": _block("markdown", {"text": string(limits.MARKDOWN)}, ("text",)),
    "rich_text": RICH_TEXT,
    "table": TABLE,
    "data_table": DATA_TABLE,
    "data_visualization": DATA_VISUALIZATION,
    "alert": _block(
        "alert",
        {"text": text(limits.ALERT), "level": choice("default", "info", "success", "warning", "error")},
        ("text",),
    ),
    "card": CARD,
    "carousel": _block("carousel", {"elements": items(by_type({"card": CARD}), limits.CARDS, least=1)}, ("elements",)),
    "task_card": _block(
        "task_card",
        {**TASK_FIELDS, "status": choice("in_progress", "complete", "error")},
        ("task_id", "title", "status"),
    ),
    "plan": _block(
        "plan",
        {"title": string(), "tasks": items(PENDING_TASK, limits.PLAN_TASKS)},
        ("title", "tasks"),
        unique("tasks", "task_id"),
    ),
    "file": _block("file", {"external_id": string(limits.ID), "source": choice("remote")}, ("external_id", "source")),
    "video": _block(
        "video",
        {
            "alt_text": string(limits.ALT_TEXT),
            "title": plain(limits.VIDEO_TITLE),
            "video_url": string(limits.URL, pattern=r"https://\S+"),
            "thumbnail_url": string(limits.URL),
            "title_url": string(limits.VIDEO_TITLE_URL, pattern=r"https://\S+"),
            "author_name": string(limits.VIDEO_NAME),
            "description": plain(limits.VIDEO_TITLE),
            "provider_name": string(limits.VIDEO_NAME),
            "provider_icon_url": string(limits.VIDEO_TITLE_URL),
        },
        ("alt_text", "title", "video_url", "thumbnail_url"),
    ),
}

IN_CONTAINER = (
    "actions",
    "context",
    "divider",
    "file",
    "header",
    "image",
    "input",
    "rich_text",
    "section",
    "table",
    "video",
)


def _header_divider_stays_open(block: Any, pointer: str, report: Report) -> None:
    if block.get("has_header_divider") and block.get("is_collapsible"):
        report.add("has_header_divider is not supported with is_collapsible", f"{pointer}/has_header_divider")


BLOCKS["container"] = _block(
    "container",
    {
        "title": plain(limits.CONTAINER_TITLE),
        "rich_text_title": RICH_TEXT,
        "subtitle": text(limits.CONTAINER_TITLE),
        "icon": IMAGE_ELEMENT,
        "width": choice("narrow", "standard", "wide", "full"),
        "is_collapsible": boolean,
        "default_collapsed": boolean,
        "has_header_divider": boolean,
        "child_blocks": items(by_type(BLOCKS, IN_CONTAINER), limits.CONTAINER_BLOCKS, least=1),
    },
    ("child_blocks",),
    exactly_one("title", "rich_text_title"),
    needs("default_collapsed", "is_collapsible"),
    _header_divider_stays_open,
)

SURFACES: dict[str, Check] = {
    "message": by_type(BLOCKS, tuple(kind for kind in BLOCKS if kind != "alert")),
    "modal": by_type(
        BLOCKS,
        ("actions", "alert", "card", "context", "divider", "header", "image", "input", "rich_text", "section", "video"),
    ),
    "home": by_type(
        BLOCKS,
        (
            "actions",
            "card",
            "carousel",
            "container",
            "context",
            "data_table",
            "data_visualization",
            "divider",
            "header",
            "image",
            "input",
            "rich_text",
            "section",
            "table",
            "video",
        ),
    ),
}
