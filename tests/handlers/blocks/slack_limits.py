"""What Slack refuses, asserted on a whole message or view: the limits that PyPI's slackblocks publishes, the smaller where two are."""

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

from slackblocks import _limits as published
from slackblocks._surfaces import _BLOCK_TYPES_BY_SURFACE as BLOCK_TYPES

from handlers import ids
from handlers.blocks.message import Message

MESSAGE_CHARS = 12_000  # not published; refusals were seen from about 13,200
TABLE_CHARS = min(10_000, published.DATA_TABLE_CONTENT_MAX_LENGTH)  # June 2026 docs; later ones say 20,000
TABLE_ROWS = min(101, published.DATA_TABLE_ROWS_MAX_ITEMS)  # with the header row
CATEGORIES = min(12, published.DATA_VISUALIZATION_CATEGORIES_MAX_ITEMS)
TEXT_TRUNCATED_AT = 40_000
VIEW_CHARS = 250_000

SPANS = {"text", "link", "emoji", "user", "channel", "date", "broadcast"}
RICH_ELEMENTS = {"rich_text_section", "rich_text_list", "rich_text_quote", "rich_text_preformatted"}


def assert_message(message: Message) -> None:
    """A message that chat.postMessage takes, with a text alternative."""
    blocks = list(message.blocks)
    kinds = [block["type"] for block in blocks]
    tables = [block for block in blocks if block["type"] in {"table", "data_table"}]

    assert message.text.strip()
    assert len(message.text) <= TEXT_TRUNCATED_AT
    assert 1 <= len(blocks) <= published.MESSAGE_BLOCKS_MAX_ITEMS
    assert set(kinds) <= BLOCK_TYPES["message"]
    assert kinds.count("data_visualization") <= published.MESSAGE_DATA_VISUALIZATIONS_MAX_ITEMS
    assert kinds.count("table") <= 1
    assert sum(cell_chars(table["rows"]) for table in tables) <= TABLE_CHARS
    assert json_chars(blocks) <= MESSAGE_CHARS
    assert_blocks(blocks)
    repeated = {action_id for action_id, times in Counter(action_ids(blocks)).items() if times > 1}
    assert not repeated


def assert_view(view: dict[str, Any]) -> None:
    """A view that views.open or views.publish takes."""
    assert view["type"] in {"modal", "home"}
    assert 1 <= len(view["blocks"]) <= published.VIEW_BLOCKS_MAX_ITEMS
    assert {block["type"] for block in view["blocks"]} <= BLOCK_TYPES[view["type"]]
    assert json_chars(view) <= VIEW_CHARS
    if view["type"] == "modal":
        assert_modal(view)
    assert_blocks(view["blocks"])


def assert_modal(view: dict[str, Any]) -> None:
    for part, most in (
        ("title", published.VIEW_TITLE_MAX_LENGTH),
        ("submit", published.VIEW_SUBMIT_MAX_LENGTH),
        ("close", published.VIEW_CLOSE_MAX_LENGTH),
    ):
        if part in view:
            assert_plain(view[part], most)
    assert "title" in view
    assert view["callback_id"] in ids.VIEWS
    assert len(view.get("private_metadata", "")) <= published.VIEW_PRIVATE_METADATA_MAX_LENGTH
    if any(block["type"] == "input" for block in view["blocks"]):
        assert "submit" in view


def assert_blocks(blocks: list[dict[str, Any]]) -> None:
    named = [block["block_id"] for block in blocks if "block_id" in block]
    assert len(named) == len(set(named))
    assert all(1 <= len(block_id) <= published.BLOCK_ID_MAX_LENGTH for block_id in named)
    for block in blocks:
        BLOCK_CHECKS[block["type"]](block)


def assert_plain(text: dict[str, Any], most: int) -> None:
    """Nothing of ours is mrkdwn inside a block: names from files go in as they are."""
    assert text["type"] == "plain_text"
    assert text["emoji"] is False
    assert 1 <= len(text["text"]) <= most


def assert_header(block: dict[str, Any]) -> None:
    assert_plain(block["text"], published.HEADER_TEXT_MAX_LENGTH)


def assert_context(block: dict[str, Any]) -> None:
    assert 1 <= len(block["elements"]) <= published.CONTEXT_ELEMENTS_MAX_ITEMS
    for element in block["elements"]:
        assert_plain(element, published.TEXT_MAX_LENGTH)


def assert_actions(block: dict[str, Any]) -> None:
    assert 1 <= len(block["elements"]) <= published.ACTIONS_ELEMENTS_MAX_ITEMS
    in_block = [element["action_id"] for element in block["elements"]]
    assert len(in_block) == len(set(in_block))
    for element in block["elements"]:
        assert_button(element)


def assert_button(button: dict[str, Any]) -> None:
    assert button["type"] == "button"
    assert_plain(button["text"], published.BUTTON_TEXT_MAX_LENGTH)
    assert button["action_id"] in ids.ACTIONS
    assert len(button.get("value", "")) <= published.BUTTON_VALUE_MAX_LENGTH
    assert len(button.get("url", "")) <= published.BUTTON_URL_MAX_LENGTH
    assert 1 <= len(button["accessibility_label"]) <= published.BUTTON_ACCESSIBILITY_LABEL_MAX_LENGTH
    assert button.get("style") in {None, "primary", "danger"}


def assert_image(block: dict[str, Any]) -> None:
    assert 1 <= len(block["alt_text"]) <= published.IMAGE_ALT_TEXT_MAX_LENGTH
    assert ("image_url" in block) != ("slack_file" in block)


def assert_rich_text(block: dict[str, Any]) -> None:
    assert block["elements"]
    for element in block["elements"]:
        assert element["type"] in RICH_ELEMENTS
        assert_rich_element(element)


def assert_rich_element(element: dict[str, Any]) -> None:
    assert element["elements"]
    if element["type"] == "rich_text_list":
        assert element["style"] in {"bullet", "ordered"}
        assert 0 <= element["indent"] <= published.RICH_TEXT_LIST_INDENT_MAX
        for item in element["elements"]:
            assert item["type"] == "rich_text_section"
            assert_rich_element(item)
        return
    for span in element["elements"]:
        assert span["type"] in SPANS
        assert span["type"] != "text" or span["text"]


def assert_data_table(block: dict[str, Any]) -> None:
    rows = block["rows"]
    assert published.DATA_TABLE_ROWS_MIN_ITEMS <= len(rows) <= TABLE_ROWS
    assert {len(row) for row in rows} == {len(rows[0])}
    assert published.DATA_TABLE_COLUMNS_MIN_ITEMS <= len(rows[0]) <= published.DATA_TABLE_COLUMNS_MAX_ITEMS
    assert published.DATA_TABLE_PAGE_SIZE_MIN <= block["page_size"] <= published.DATA_TABLE_PAGE_SIZE_MAX
    assert block["caption"]
    assert all(cell["type"] == "raw_text" for cell in rows[0])
    for cell in (cell for row in rows for cell in row):
        assert_cell(cell)


def assert_cell(cell: dict[str, Any]) -> None:
    assert cell["type"] in {"raw_text", "raw_number"}
    assert len(cell["text"]) >= published.DATA_TABLE_CELL_TEXT_MIN_LENGTH
    assert cell["type"] == "raw_text" or isinstance(cell["value"], int | float)


def assert_chart(block: dict[str, Any]) -> None:
    chart, axes = block["chart"], block["chart"]["axis_config"]
    categories = axes["categories"]
    assert 1 <= len(block["title"]) <= published.DATA_VISUALIZATION_TITLE_MAX_LENGTH
    assert published.DATA_VISUALIZATION_CATEGORIES_MIN_ITEMS <= len(categories) <= CATEGORIES
    assert len(set(categories)) == len(categories)
    assert all(1 <= len(label) <= published.DATA_VISUALIZATION_CATEGORY_LABEL_MAX_LENGTH for label in categories)
    assert all(
        1 <= len(axes[axis]) <= published.DATA_VISUALIZATION_AXIS_LABEL_MAX_LENGTH for axis in ("x_label", "y_label")
    )
    assert published.DATA_VISUALIZATION_SERIES_MIN_ITEMS <= len(chart["series"]) <= 6
    for series in chart["series"]:
        assert 1 <= len(series["name"]) <= published.DATA_VISUALIZATION_SERIES_NAME_MAX_LENGTH
        assert [point["label"] for point in series["data"]] == categories


def assert_input(block: dict[str, Any]) -> None:
    assert_plain(block["label"], published.INPUT_LABEL_MAX_LENGTH)
    element = block["element"]
    assert element["action_id"] in ids.ACTIONS
    if element["type"] == "static_select":
        assert published.SELECT_OPTIONS_MIN_ITEMS <= len(element["options"]) <= published.SELECT_OPTIONS_MAX_ITEMS
        assert_plain(element["placeholder"], published.SELECT_PLACEHOLDER_MAX_LENGTH)
        for option in element["options"]:
            assert_plain(option["text"], published.OPTION_TEXT_MAX_LENGTH)
            assert 1 <= len(option["value"]) <= published.OPTION_VALUE_MAX_LENGTH
    if element["type"] == "plain_text_input":
        assert element["max_length"] <= published.PLAIN_TEXT_INPUT_MAX_LENGTH_MAX


def action_ids(value: Any) -> list[str]:
    """Every action_id in a message or view, in order."""
    if isinstance(value, dict):
        own = [value["action_id"]] if "action_id" in value else []
        return own + [found for item in value.values() for found in action_ids(item)]
    return [found for item in value for found in action_ids(item)] if isinstance(value, list | tuple) else []


def words(value: Any) -> str:
    """Everything in a message or view that a person reads, a line per piece of text."""
    if isinstance(value, dict):
        if value.get("type") in {"rich_text_section", "rich_text_quote"}:
            return "".join(span.get("text", "") for span in value["elements"])
        own = [value[key] for key in ("text", "title", "alt_text") if isinstance(value.get(key), str)]
        return "\n".join([*own, *(said for item in value.values() if (said := words(item)))])
    if isinstance(value, list | tuple):
        return "\n".join(said for item in value if (said := words(item)))
    return ""


def cell_chars(value: Any) -> int:
    if isinstance(value, dict):
        return sum(
            len(item) if key == "text" and isinstance(item, str) else cell_chars(item) for key, item in value.items()
        )
    return sum(cell_chars(item) for item in value) if isinstance(value, list) else 0


def json_chars(value: Any) -> int:
    return len(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


BLOCK_CHECKS: dict[str, Callable[[dict[str, Any]], None]] = {
    "actions": assert_actions,
    "context": assert_context,
    "data_table": assert_data_table,
    "data_visualization": assert_chart,
    "divider": lambda block: None,
    "header": assert_header,
    "image": assert_image,
    "input": assert_input,
    "rich_text": assert_rich_text,
}
