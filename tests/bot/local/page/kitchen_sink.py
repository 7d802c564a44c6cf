"""A message with a block of each type that a page can meet, and views with each kind of field."""

from typing import Any

Block = dict[str, Any]


def plain(text: str) -> Block:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Block:
    return {"type": "mrkdwn", "text": text}


def option(value: str, text: str = "") -> Block:
    return {"text": plain(text or value.title()), "value": value}


def button(action_id: str, text: str, **more: Any) -> Block:
    return {"type": "button", "action_id": action_id, "text": plain(text), **more}


CONFIRM = {
    "title": plain("Delete it?"),
    "text": mrkdwn("This *cannot* be undone."),
    "confirm": plain("Delete"),
    "deny": plain("Keep"),
    "style": "danger",
}
HOSTILE = "<script>window.hacked = 1</script> <img src=x onerror=window.hacked=1> <javascript:alert(1)|press me> &lt;b&gt;bold&lt;/b&gt;"
STYLED = (
    "*Bold*, _italic_, ~gone~, `code` :white_check_mark: <@U0SAM> in <#C0ACME> on <!date^1769731200^{date_long}|30 Jan>\n"
    "> a quote with <https://example.com/a?b=1&amp;c=2|a link>\n• first\n• second\n```\nfenced <not a link>\n```"
)
DATA_TABLE = {
    "type": "data_table",
    "caption": "Courses",
    "page_size": 3,
    "rows": [
        [{"type": "raw_text", "text": text} for text in ("Course", "Enrolled", "Pass rate")],
        *(
            [
                {"type": "raw_text", "text": name},
                {"type": "raw_number", "value": enrolled, "text": str(enrolled)},
                {"type": "raw_number", "value": rate / 100, "text": f"{rate} %"},
            ]
            for name, enrolled, rate in (
                ("Basic Fundamentals", 89, 95),
                ("Admin Certification", 25, 88),
                ("Advanced Features", 45, 79),
                ("API Integration", 18, 83),
                ("Reporting Mastery", 30, 72),
            )
        ),
    ],
}
STATUS_CHART = {
    "type": "data_visualization",
    "title": "Certification status",
    "chart": {
        "type": "pie",
        "segments": [
            {"label": "Certified", "value": 64},
            {"label": "In progress", "value": 13},
            {"label": "Not started", "value": 12},
        ],
    },
}


def series_chart(kind: str) -> Block:
    names = ["Basic Fundamentals", "Admin Certification", "API Integration"] if kind == "bar" else ["Nov", "Dec", "Jan"]
    figures = {"Enrolled": (89, 25, 18), "Completed": (82, 21, 12)}
    series = [
        {"name": name, "data": [{"label": label, "value": value} for label, value in zip(names, values, strict=True)]}
        for name, values in figures.items()
    ]
    axis = {"categories": names, "x_label": "Course" if kind == "bar" else "Month", "y_label": "Learners"}
    chart = {"type": kind, "series": series, "axis_config": axis}
    return {"type": "data_visualization", "title": f"Completions as {kind}", "chart": chart}


def words() -> list[Block]:
    return [
        {"type": "header", "text": plain("Everything at once")},
        {"type": "section", "text": mrkdwn(STYLED)},
        {"type": "section", "text": mrkdwn(HOSTILE)},
        {
            "type": "section",
            "fields": [
                mrkdwn(f"*{name}*\n{figure}") for name, figure in (("Learners", 89), ("Courses", 12), ("Gaps", 16))
            ],
            "accessory": button("accessory", "Beside"),
        },
        {"type": "context", "elements": [mrkdwn("As of 30 January 2026 · 234 records"), plain("small print")]},
        {"type": "divider"},
        {
            "type": "markdown",
            "text": "# Title\nWith **strong** words, a [link](https://example.com) and\n\n| a | b |\n|---|---|\n| 1 | 2 |",
        },
        {
            "type": "rich_text",
            "elements": [
                {
                    "type": "rich_text_section",
                    "elements": [{"type": "text", "text": "Rich & <b>safe</b> ", "style": {"bold": True}}],
                },
                {
                    "type": "rich_text_list",
                    "style": "ordered",
                    "elements": [
                        {"type": "rich_text_section", "elements": [{"type": "text", "text": name}]}
                        for name in ("one", "two")
                    ],
                },
            ],
        },
    ]


def figures() -> list[Block]:
    table = {
        "type": "table",
        "column_settings": [{"align": "left"}, {"align": "right"}],
        "rows": [
            [{"type": "raw_text", "text": text} for text in row]
            for row in (("User", "Days"), ("Ana <Admin>", "12"), ("Bo", "7"))
        ],
    }
    return [STATUS_CHART, series_chart("bar"), DATA_TABLE, table]


def controls() -> list[Block]:
    days = [option(str(number), f"{number} days") for number in (30, 60, 90)]
    return [
        {
            "type": "actions",
            "block_id": "row",
            "elements": [
                button("open_form", "Open a form", style="primary"),
                button("whisper", "Whisper", value="quietly"),
                button("careful", "Careful", style="danger", confirm=CONFIRM),
                {"type": "static_select", "action_id": "window", "placeholder": plain("Window"), "options": days},
                {"type": "overflow", "action_id": "more", "options": [option("one"), option("two")]},
                {"type": "datepicker", "action_id": "as_of", "initial_date": "2026-01-30"},
                {"type": "timepicker", "action_id": "at", "initial_time": "09:00"},
                {"type": "users_select", "action_id": "who", "placeholder": plain("Who")},
            ],
        },
        {
            "type": "section",
            "block_id": "boxes",
            "text": mrkdwn("Remind by"),
            "accessory": {"type": "checkboxes", "action_id": "by", "options": [option("mail"), option("slack")]},
        },
        {
            "type": "section",
            "block_id": "radios",
            "text": mrkdwn("How often"),
            "accessory": {
                "type": "radio_buttons",
                "action_id": "often",
                "options": [option("daily"), option("weekly")],
                "initial_option": option("weekly"),
            },
        },
    ]


def last_words() -> list[Block]:
    """A message that can be deleted."""
    delete = button("delete_me", "Delete this", style="danger", confirm=CONFIRM)
    return [{"type": "actions", "block_id": "last", "elements": [delete]}]


def panels() -> list[Block]:
    card = {
        "type": "card",
        "title": mrkdwn("*Acme Corp*"),
        "subtitle": mrkdwn("72 % certified"),
        "body": mrkdwn("9 certifications expire within 30 days."),
        "actions": [button("card", "Look closer")],
    }
    return [
        {
            "type": "container",
            "title": plain("Data quality"),
            "is_collapsible": True,
            "default_collapsed": False,
            "child_blocks": [{"type": "section", "text": mrkdwn("4 duplicates, 2 rejected")}],
        },
        {"type": "carousel", "elements": [card, card | {"title": mrkdwn("*Globex*")}]},
        {"type": "video", "title": plain("How to certify"), "video_url": "https://example.com/v", "alt_text": "film"},
        {"type": "alert", "level": "warning", "text": mrkdwn("Two rows were not read.")},
        {
            "type": "image",
            "image_url": "https://127.0.0.1:9/never.png",
            "alt_text": "A picture that cannot load",
            "title": plain("Picture"),
        },
        {"type": "hologram", "payload": "<b>new</b>"},
    ]


def form(note: str = "") -> Block:
    """A modal with each kind of field."""
    many = [option(f"learner-{number}", f"Learner {number}") for number in range(1, 11)]
    return {
        "type": "modal",
        "callback_id": "form",
        "title": plain("Send reminders"),
        "submit": plain("Send"),
        "close": plain("Not now"),
        "blocks": [
            {"type": "alert", "level": "info", "text": mrkdwn(note or "12 people would get a mail.")},
            _input("subject", {"type": "plain_text_input", "action_id": "text", "placeholder": plain("Subject")}),
            _input(
                "body",
                {"type": "plain_text_input", "action_id": "text", "multiline": True, "initial_value": "Hello [Name]"},
            ),
            _input("day", {"type": "datepicker", "action_id": "pick"}, optional=True),
            _input("customer", {"type": "external_select", "action_id": "find", "min_query_length": 1}, optional=True),
            _input("who", {"type": "multi_static_select", "action_id": "pick", "options": many}, optional=True),
            _input("file", {"type": "file_input", "action_id": "pick", "max_files": 2}, optional=True),
            {
                "type": "actions",
                "block_id": "steps",
                "elements": [button("push_more", "More"), button("refresh", "Refresh")],
            },
        ],
    }


def _input(block_id: str, element: Block, **more: Any) -> Block:
    return {"type": "input", "block_id": block_id, "label": plain(block_id.title()), "element": element, **more}


def deeper() -> Block:
    return {
        "type": "modal",
        "callback_id": "deeper",
        "title": plain("Who gets it"),
        "submit": plain("Done"),
        "blocks": [{"type": "section", "text": mrkdwn("89 learners, 12 of them without a certification.")}],
    }


def home() -> Block:
    return {
        "type": "home",
        "blocks": [
            {"type": "header", "text": plain("Portfolio")},
            {"type": "section", "text": mrkdwn("*Acme Corp*: 64 of 89 certified (72 %)")},
            STATUS_CHART,
            {"type": "actions", "block_id": "home", "elements": [button("open_form", "Send reminders")]},
        ],
    }
