"""table and data_table: rows of cells of equal length."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.local.validation import limits
from bot.local.validation.checks import Check, Shape, boolean, by_type, choice, items, number, string
from bot.local.validation.problems import Report
from bot.local.validation.rich_text import RICH_TEXT

CELLS: dict[str, Check] = {
    "raw_text": Shape({"type": choice("raw_text"), "text": string()}, ("text",)),
    "raw_number": Shape(
        {"type": choice("raw_number"), "value": number(whole=False), "text": string()}, ("value", "text")
    ),
    "rich_text": RICH_TEXT,
}
CELL = by_type(CELLS)
ROW = items(CELL, limits.TABLE_COLUMNS, least=1)


def cell_length(cell: Any) -> int:
    """The characters of all text in a cell, or in anything else made of text objects."""
    if isinstance(cell, list):
        return sum(map(cell_length, cell))
    if not isinstance(cell, Mapping):
        return 0
    return sum(_length_of(key, value) for key, value in cell.items())


def _length_of(key: str, value: Any) -> int:
    return len(value) if key == "text" and isinstance(value, str) else cell_length(value)


def _equal_rows(table: Any, pointer: str, report: Report) -> None:
    widths = [len(row) for row in table["rows"]]
    for index, width in enumerate(widths):
        if width != widths[0]:
            report.add(f"must have {widths[0]} cells like the first row", f"{pointer}/rows/{index}")


def _length(table: Any, pointer: str, report: Report) -> None:
    if cell_length(table["rows"]) > limits.TABLE_TEXT:
        report.add(f"table cells must hold less than {limits.TABLE_TEXT + 1} characters", f"{pointer}/rows")


def _plain_header(table: Any, pointer: str, report: Report) -> None:
    for index, cell in enumerate(table["rows"][0]):
        if cell["type"] == "rich_text":
            report.add("unsupported type: rich_text", f"{pointer}/rows/0/{index}/type")


def _row_header_exists(table: Any, pointer: str, report: Report) -> None:
    if table.get("row_header_column_index", 0) >= len(table["rows"][0]):
        report.add("must be the index of a column", f"{pointer}/row_header_column_index")


TABLE = Shape(
    {
        "type": choice("table"),
        "block_id": string(limits.ID),
        "rows": items(ROW, limits.TABLE_ROWS, least=1),
        "column_settings": items(
            Shape({"align": choice("left", "center", "right"), "is_wrapped": boolean}), limits.TABLE_COLUMNS
        ),
    },
    ("rows",),
    (_equal_rows, _length),
)
DATA_TABLE = Shape(
    {
        "type": choice("data_table"),
        "block_id": string(limits.ID),
        "rows": items(ROW, limits.DATA_TABLE_ROWS, least=2),
        "caption": string(),
        "page_size": number(1, limits.PAGE_SIZE),
        "row_header_column_index": number(0),
    },
    ("rows", "caption"),
    (_equal_rows, _length, _plain_header, _row_header_exists),
)
