"""Buttons, menus, pickers and inputs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.local.validation import limits
from bot.local.validation.checks import (
    Check,
    Shape,
    boolean,
    by_type,
    choice,
    exactly_one,
    items,
    number,
    string,
    unique,
)
from bot.local.validation.objects import (
    CONFIRM,
    CONVERSATION_FILTER,
    DISPATCH_CONFIG,
    IMAGE_ELEMENT,
    MENU_OPTION,
    OPTION,
    OPTION_GROUP,
    RICH_OPTION,
    plain,
)
from bot.local.validation.problems import Report
from bot.local.validation.rich_text import RICH_TEXT

DATE = r"\d{4}-\d{2}-\d{2}"
TIME = r"([01]\d|2[0-3]):[0-5]\d"
MOMENT_LOW, MOMENT_HIGH = 1_000_000_000, 9_999_999_999
WHO = string(limits.ID)


def _initial_is_an_option(value: Any, pointer: str, report: Report) -> None:
    grouped = [option for group in value.get("option_groups", ()) for option in group["options"]]
    known = [option["value"] for option in (*value.get("options", ()), *grouped)]
    single = value.get("initial_option")
    for chosen in [*value.get("initial_options", ()), *([single] if single else ())]:
        if chosen["value"] not in known:
            report.add(f"initial option is not among the options: {chosen['value']}", pointer)


def _lengths_in_order(value: Any, pointer: str, report: Report) -> None:
    if value.get("min_length", 0) > value.get("max_length", limits.INPUT_LENGTH):
        report.add("min_length must not be greater than max_length", f"{pointer}/min_length")


def _element(kind: str, fields: Mapping[str, Check], required: tuple[str, ...] = (), *rules: Check) -> Shape:
    own: dict[str, Check] = {"type": choice(kind), "action_id": string(limits.ID), "focus_on_load": boolean}
    return Shape({**own, **fields}, required, rules)


def _input(kind: str, fields: Mapping[str, Check], required: tuple[str, ...] = (), *rules: Check) -> Shape:
    own: dict[str, Check] = {
        "placeholder": plain(limits.PLACEHOLDER),
        "dispatch_action_config": DISPATCH_CONFIG,
        "initial_value": string(),
    }
    return _element(kind, {**own, **fields}, required, *rules)


def _picker(kind: str, fields: Mapping[str, Check], *rules: Check) -> Shape:
    own: dict[str, Check] = {"placeholder": plain(limits.PLACEHOLDER), "confirm": CONFIRM}
    return _element(kind, {**own, **fields}, (), *rules)


def _options(option: Check, most: int) -> Check:
    return items(option, most, least=1)


OPTIONS_OR_GROUPS: dict[str, Check] = {
    "options": _options(OPTION, limits.OPTIONS),
    "option_groups": _options(OPTION_GROUP, limits.OPTIONS),
}
STATIC_RULES = (exactly_one("options", "option_groups"), _initial_is_an_option, unique("options", "value"))
CHOICE_RULES = (_initial_is_an_option, unique("options", "value"))
SEVERAL: dict[str, Check] = {"max_selected_items": number(1)}
TALKS: dict[str, Check] = {"default_to_current_conversation": boolean, "filter": CONVERSATION_FILTER}
RESPONDS: dict[str, Check] = {"response_url_enabled": boolean}
QUERY: dict[str, Check] = {"min_query_length": number(0)}
ONE_OPTION: dict[str, Check] = {"initial_option": OPTION}
MANY_OPTIONS: dict[str, Check] = {"initial_options": items(OPTION, limits.OPTIONS, least=1)}
MANY = items(WHO, least=1)
LABELLED: dict[str, Check] = {"accessibility_label": string(limits.BUTTON_TEXT)}
BUTTON_STYLE: dict[str, Check] = {"style": choice("primary", "danger")}

BUTTON = _element(
    "button",
    {
        "text": plain(limits.BUTTON_TEXT),
        "value": string(limits.BUTTON_VALUE, shortest=0),
        "url": string(limits.URL, pattern=r"[a-z][a-z+.-]*:\S+"),
        "confirm": CONFIRM,
        **BUTTON_STYLE,
        **LABELLED,
    },
    ("text",),
)
FEEDBACK = Shape(
    {"text": plain(limits.BUTTON_TEXT), "value": string(limits.BUTTON_VALUE), **LABELLED}, ("text", "value")
)

ELEMENTS: dict[str, Check] = {
    "button": BUTTON,
    "image": IMAGE_ELEMENT,
    "workflow_button": _element(
        "workflow_button",
        {
            "text": plain(limits.BUTTON_TEXT),
            "workflow": Shape(
                {
                    "trigger": Shape(
                        {
                            "url": string(limits.URL),
                            "customizable_input_parameters": items(Shape({"name": string(), "value": string()})),
                        },
                        ("url",),
                    )
                },
                ("trigger",),
            ),
            "confirm": CONFIRM,
            **BUTTON_STYLE,
            **LABELLED,
        },
        ("text", "workflow"),
    ),
    "feedback_buttons": _element(
        "feedback_buttons",
        {"positive_button": FEEDBACK, "negative_button": FEEDBACK},
        ("positive_button", "negative_button"),
    ),
    "icon_button": _element(
        "icon_button",
        {
            "icon": choice("trash"),
            "text": plain(limits.BUTTON_TEXT),
            "value": string(limits.BUTTON_VALUE),
            "confirm": CONFIRM,
            "visible_to_user_ids": items(WHO, limits.ICON_BUTTON_USERS),
            **LABELLED,
        },
        ("icon", "text"),
    ),
    "overflow": _element(
        "overflow",
        {"options": _options(MENU_OPTION, limits.OVERFLOW_OPTIONS), "confirm": CONFIRM},
        ("options",),
        unique("options", "value"),
    ),
    "checkboxes": _element(
        "checkboxes",
        {
            "options": _options(RICH_OPTION, limits.CHECK_OPTIONS),
            "initial_options": items(RICH_OPTION, least=1),
            "confirm": CONFIRM,
        },
        ("options",),
        *CHOICE_RULES,
    ),
    "radio_buttons": _element(
        "radio_buttons",
        {"options": _options(RICH_OPTION, limits.CHECK_OPTIONS), "initial_option": RICH_OPTION, "confirm": CONFIRM},
        ("options",),
        *CHOICE_RULES,
    ),
    "static_select": _picker("static_select", {**OPTIONS_OR_GROUPS, **ONE_OPTION}, *STATIC_RULES),
    "multi_static_select": _picker(
        "multi_static_select", {**OPTIONS_OR_GROUPS, **MANY_OPTIONS, **SEVERAL}, *STATIC_RULES
    ),
    "external_select": _picker("external_select", {**QUERY, **ONE_OPTION}),
    "multi_external_select": _picker("multi_external_select", {**QUERY, **MANY_OPTIONS, **SEVERAL}),
    "users_select": _picker("users_select", {"initial_user": WHO}),
    "multi_users_select": _picker("multi_users_select", {"initial_users": MANY, **SEVERAL}),
    "conversations_select": _picker("conversations_select", {"initial_conversation": WHO, **TALKS, **RESPONDS}),
    "multi_conversations_select": _picker(
        "multi_conversations_select", {"initial_conversations": MANY, **TALKS, **SEVERAL}
    ),
    "channels_select": _picker("channels_select", {"initial_channel": WHO, **RESPONDS}),
    "multi_channels_select": _picker("multi_channels_select", {"initial_channels": MANY, **SEVERAL}),
    "datepicker": _picker("datepicker", {"initial_date": string(pattern=DATE)}),
    "timepicker": _picker("timepicker", {"initial_time": string(pattern=TIME), "timezone": string(limits.ID)}),
    "datetimepicker": _element(
        "datetimepicker", {"initial_date_time": number(MOMENT_LOW, MOMENT_HIGH), "confirm": CONFIRM}
    ),
    "plain_text_input": _input(
        "plain_text_input",
        {
            "multiline": boolean,
            "min_length": number(0, limits.INPUT_LENGTH),
            "max_length": number(1, limits.INPUT_LENGTH),
            "initial_value": string(limits.INPUT_LENGTH, shortest=0),
        },
        (),
        _lengths_in_order,
    ),
    "email_text_input": _input("email_text_input", {}),
    "url_text_input": _input("url_text_input", {}),
    "number_input": _input(
        "number_input",
        {"is_decimal_allowed": boolean, "min_value": string(), "max_value": string()},
        ("is_decimal_allowed",),
    ),
    "rich_text_input": _input(
        "rich_text_input",
        {"initial_value": RICH_TEXT, "min_lines": number(1, limits.LINES), "max_lines": number(1, limits.LINES)},
    ),
    "file_input": Shape(
        {
            "type": choice("file_input"),
            "action_id": string(limits.ID),
            "filetypes": items(string(limits.ID), least=1),
            "max_files": number(1, limits.INPUT_FILES),
        }
    ),
}

SELECTS = tuple(kind for kind in ELEMENTS if kind.endswith("_select"))
CHOICES = ("checkboxes", "radio_buttons", "datepicker", "timepicker")
TYPED = ("plain_text_input", "email_text_input", "url_text_input", "number_input", "rich_text_input")

ACCESSORY = by_type(ELEMENTS, ("button", "image", "overflow", "workflow_button", *SELECTS, *CHOICES))
IN_ACTIONS = by_type(ELEMENTS, ("button", "overflow", "workflow_button", "datetimepicker", *SELECTS, *CHOICES))
IN_INPUT = by_type(ELEMENTS, ("datetimepicker", "file_input", *SELECTS, *CHOICES, *TYPED))
IN_CONTEXT_ACTIONS = by_type(ELEMENTS, ("feedback_buttons", "icon_button"))
CARD_BUTTON = by_type(ELEMENTS, ("button",))
