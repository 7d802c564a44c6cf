"""What is refused in single blocks, and where it is said to be wrong."""

from __future__ import annotations

from typing import Any

import pytest

from bot.local.validation.message import message_problems
from tests.bot.local.makers import actions, button, plain, section, text_input

FILES = {"F0LOCAL0000001": True, "F0LOCAL0000002": False}


def table(rows: int = 2, columns: int = 2, **more: Any) -> dict[str, Any]:
    cells = [[{"type": "raw_text", "text": "x"} for _ in range(columns)] for _ in range(rows)]
    return {"type": "table", "rows": cells, **more}


def data_table(rows: int = 2, columns: int = 2, **more: Any) -> dict[str, Any]:
    return {**table(rows, columns), "type": "data_table", "caption": "Expiring", **more}


def chart(series: int = 1, categories: tuple[str, ...] = ("A", "B"), **more: Any) -> dict[str, Any]:
    data = [{"label": label, "value": 7} for label in categories]
    lines = [{"name": f"s{number}", "data": data} for number in range(series)]
    shape = {"type": "bar", "series": lines, "axis_config": {"categories": list(categories)}}
    return {"type": "data_visualization", "title": "Status", "chart": {**shape, **more}}


def pie(segments: int = 2, value: float = 1) -> dict[str, Any]:
    parts = [{"label": f"p{number}", "value": value} for number in range(segments)]
    return {"type": "data_visualization", "title": "Status", "chart": {"type": "pie", "segments": parts}}


def select(options: int = 2, **more: Any) -> dict[str, Any]:
    choices = [{"text": plain(f"Option {number}"), "value": str(number)} for number in range(options)]
    return {"type": "static_select", "action_id": "pick", "options": choices, **more}


RICH = {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Hi"}]}]}
IMAGE = {"type": "image", "image_url": "https://laurel.example/a.png", "alt_text": "64 of 89"}
STORED_IMAGE = {"type": "image", "slack_file": {"id": "F0LOCAL0000001"}, "alt_text": "64 of 89"}
CARD = {"type": "card", "title": plain("Acme"), "body": plain("72 %"), "actions": [button()]}

TAKEN = {
    "section": section(),
    "section with fields": {"type": "section", "fields": [plain("Certified"), plain("64")]},
    "section with a button": section(accessory=button()),
    "header": {"type": "header", "text": plain("x" * 150)},
    "divider": {"type": "divider"},
    "context": {"type": "context", "elements": [plain("a.csv"), {"type": "mrkdwn", "text": "*b*"}, IMAGE]},
    "actions": actions(button(), select(), {"type": "datepicker", "action_id": "day", "initial_date": "2026-01-30"}),
    "input": text_input(),
    "image by address": {**IMAGE, "title": plain("Status")},
    "image by file": STORED_IMAGE,
    "markdown": {"type": "markdown", "text": "# Hi"},
    "rich_text": RICH,
    "table": table(100, 20, column_settings=[{"align": "right", "is_wrapped": True}]),
    "table with numbers": {"type": "table", "rows": [[{"type": "raw_number", "value": 7, "text": "7"}, RICH]]},
    "data_table": data_table(101, 20, page_size=25, row_header_column_index=1),
    "bar chart": chart(6, tuple(f"c{number}" for number in range(20))),
    "line chart": chart(type="line"),
    "pie chart": pie(6),
    "card": CARD,
    "carousel": {"type": "carousel", "elements": [CARD, CARD]},
    "container": {
        "type": "container",
        "title": plain("Notes"),
        "is_collapsible": True,
        "default_collapsed": True,
        "child_blocks": [section()],
    },
    "plan": {"type": "plan", "title": "Steps", "tasks": [{"task_id": "1", "title": "Read", "status": "pending"}]},
    "task_card": {"type": "task_card", "task_id": "1", "title": "Read", "status": "complete"},
    "feedback": {
        "type": "context_actions",
        "elements": [
            {
                "type": "feedback_buttons",
                "action_id": "rate",
                "positive_button": {"text": plain("Good"), "value": "+"},
                "negative_button": {"text": plain("Bad"), "value": "-"},
            }
        ],
    },
}

REFUSED = {
    "unknown type": ({"type": "marquee"}, "unsupported type: marquee", "/type"),
    "no type": ({"text": "x"}, "missing required field: type", ""),
    "no object": ("x", "must provide an object", ""),
    "alert outside a modal": ({"type": "alert", "text": plain("x")}, "unsupported type: alert", "/type"),
    "unknown key": (section(colour="red"), "invalid additional property: colour", ""),
    "emoji in mrkdwn": (
        {"type": "section", "text": {"type": "mrkdwn", "text": "x", "emoji": True}},
        "invalid additional property: emoji",
        "/text",
    ),
    "long text": (section("x" * 3_001), "must be less than 3001 characters", "/text/text"),
    "empty text": (section(""), "must be more than 0 characters", "/text/text"),
    "no text": ({"type": "section"}, "must define at least one of: text, fields", ""),
    "long field": ({"type": "section", "fields": [plain("x" * 2_001)]}, "must be less than 2001", "/fields/0/text"),
    "many fields": ({"type": "section", "fields": [plain("x")] * 11}, "no more than 10 items allowed", "/fields"),
    "header in mrkdwn": (
        {"type": "header", "text": {"type": "mrkdwn", "text": "x"}},
        "unsupported type: mrkdwn",
        "/text/type",
    ),
    "long header": ({"type": "header", "text": plain("x" * 151)}, "must be less than 151 characters", "/text/text"),
    "many context elements": (
        {"type": "context", "elements": [plain("x")] * 11},
        "no more than 10 items allowed",
        "/elements",
    ),
    "no context elements": ({"type": "context", "elements": []}, "no fewer than 1 items allowed", "/elements"),
    "image without words": (
        {"type": "image", "image_url": "https://laurel.example/a.png"},
        "missing required field: alt_text",
        "",
    ),
    "image from two places": ({**IMAGE, "slack_file": {"id": "F0LOCAL0000001"}}, "must define exactly one of", ""),
    "image not ready": (
        {**STORED_IMAGE, "slack_file": {"id": "F0LOCAL0000002"}},
        "invalid slack file",
        "/slack_file",
    ),
    "image nobody has": (
        {**STORED_IMAGE, "slack_file": {"id": "F0LOCAL0000003"}},
        "invalid slack file",
        "/slack_file",
    ),
    "image with a wrong id": ({**STORED_IMAGE, "slack_file": {"id": "F1"}}, "must match pattern", "/slack_file/id"),
    "long button": (actions(button(text=plain("x" * 76))), "must be less than 76 characters", "/elements/0/text/text"),
    "long value": (actions(button(value="x" * 2_001)), "must be less than 2001 characters", "/elements/0/value"),
    "odd style": (actions(button(style="loud")), "must be a valid enum value", "/elements/0/style"),
    "many buttons": (
        actions(*(button(f"b{number}") for number in range(26))),
        "no more than 25 items allowed",
        "/elements",
    ),
    "one action id twice": (actions(button(), button()), '`action_id` "go" already exists', "/elements/1"),
    "text input in actions": (
        actions({"type": "plain_text_input", "action_id": "x"}),
        "unsupported type: plain_text_input",
        "/elements/0/type",
    ),
    "button in an input": (text_input(element=button()), "unsupported type: button", "/element/type"),
    "file input in a message": (
        text_input(element={"type": "file_input", "action_id": "f"}),
        "unsupported type: file_input",
        "/element/type",
    ),
    "many options": (actions(select(101)), "no more than 100 items allowed", "/elements/0/options"),
    "no options": (actions(select(0)), "no fewer than 1 items allowed", "/elements/0/options"),
    "initial option that is none": (
        actions(select(initial_option={"text": plain("Other"), "value": "other"})),
        "initial option is not among the options: other",
        "/elements/0",
    ),
    "bad date": (
        actions({"type": "datepicker", "action_id": "d", "initial_date": "30.01.2026"}),
        "must match pattern",
        "/elements/0/initial_date",
    ),
    "many overflow options": (
        section(accessory={**select(6), "type": "overflow"}),
        "no more than 5 items allowed",
        "/accessory/options",
    ),
    "long confirmation": (
        actions(
            button(confirm={"title": plain("x" * 101), "text": plain("x"), "confirm": plain("y"), "deny": plain("n")})
        ),
        "must be less than 101 characters",
        "/elements/0/confirm/title/text",
    ),
    "uneven rows": (
        {"type": "table", "rows": [[{"type": "raw_text", "text": "x"}], [{"type": "raw_text", "text": "x"}] * 2]},
        "must have 1 cells like the first row",
        "/rows/1",
    ),
    "many rows": (table(101), "no more than 100 items allowed", "/rows"),
    "many columns": (table(1, 21), "no more than 20 items allowed", "/rows/0"),
    "empty cell": (
        {"type": "table", "rows": [[{"type": "raw_text", "text": ""}]]},
        "must be more than 0 characters",
        "/rows/0/0/text",
    ),
    "much in a table": (
        {"type": "table", "rows": [[{"type": "raw_text", "text": "x" * 10_001}]]},
        "table cells must hold less than 10001 characters",
        "/rows",
    ),
    "a header alone": (data_table(1), "no fewer than 2 items allowed", "/rows"),
    "many data rows": (data_table(102), "no more than 101 items allowed", "/rows"),
    "no caption": ({**table(), "type": "data_table"}, "missing required field: caption", ""),
    "rich header": (
        {"type": "data_table", "caption": "x", "rows": [[RICH], [RICH]]},
        "unsupported type: rich_text",
        "/rows/0/0/type",
    ),
    "large page": (data_table(page_size=101), "must be less than or equal to 100", "/page_size"),
    "row header beyond": (
        data_table(row_header_column_index=2),
        "must be the index of a column",
        "/row_header_column_index",
    ),
    "many series": (chart(7), "no more than 6 items allowed", "/chart/series"),
    "many segments": (pie(7), "no more than 6 items allowed", "/chart/segments"),
    "empty segment": (pie(2, 0), "must be greater than 0", "/chart/segments/0/value"),
    "many categories": (
        chart(1, tuple(f"c{number}" for number in range(21))),
        "no more than 20 items allowed",
        "/chart/series/0/data",
    ),
    "long label": (
        chart(1, ("x" * 21,)),
        "must be less than 21 characters",
        "/chart/series/0/data/0/label",
    ),
    "missing point": (
        chart(axis_config={"categories": ["A", "B", "C"]}),
        "must hold one data point for each category",
        "/chart/series/0/data",
    ),
    "unknown chart": (chart(type="radar"), "unsupported type: radar", "/chart/type"),
    "long chart title": ({**chart(), "title": "x" * 51}, "must be less than 51 characters", "/title"),
    "empty card": ({"type": "card", "subtext": plain("x")}, "must define at least one of", ""),
    "chart in a container": (
        {"type": "container", "title": plain("x"), "child_blocks": [chart()]},
        "unsupported type: data_visualization",
        "/child_blocks/0/type",
    ),
    "collapsed without a handle": (
        {"type": "container", "title": plain("x"), "default_collapsed": True, "child_blocks": [section()]},
        "default_collapsed requires is_collapsible",
        "/default_collapsed",
    ),
    "pending task card": (
        {"type": "task_card", "task_id": "1", "title": "Read", "status": "pending"},
        "must be a valid enum value",
        "/status",
    ),
    "long block id": (section(block_id="x" * 256), "must be less than 256 characters", "/block_id"),
}


@pytest.mark.parametrize("block", TAKEN.values(), ids=TAKEN)
def test_a_good_block_is_taken(block):
    assert message_problems([block], FILES) == ()


@pytest.mark.parametrize(("block", "words", "place"), REFUSED.values(), ids=REFUSED)
def test_a_bad_block_is_refused_with_its_place(block, words, place):
    problems = message_problems([section(), block], FILES)

    assert [p for p in problems if words in p.message and p.pointer == f"/blocks/1{place}"], problems
