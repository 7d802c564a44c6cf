"""A sheet that is one list: a frozen header, a filter, columns of a sensible width, and a line for each thing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from analysis.workbook.cells import Value, header_cell, value_cell, wrapped_cell

LINE_HEIGHT: Final = 15.0
MAX_LINES: Final = 12


@dataclass(frozen=True)
class Column:
    """``width`` in characters; ``number_format`` for numbers; ``wrap`` for long texts."""

    header: str
    width: float
    number_format: str | None = None
    wrap: bool = False


@dataclass(frozen=True)
class Listing:
    """``empty`` is said in the first line where there is nothing to list."""

    title: str
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[Value]]
    empty: str


def write_listing(book: Workbook, listing: Listing) -> Any:
    """Add the sheet and return it, still open for a chart."""
    sheet = open_sheet(book, listing.title, listing.columns)
    for number, row in enumerate(listing.rows, start=2):
        lines = max(_lines(value, column) for value, column in zip(row, listing.columns, strict=True))
        if lines > 1:
            sheet.row_dimensions[number].height = LINE_HEIGHT * min(lines, MAX_LINES)
        sheet.append([_cell(sheet, value, column) for value, column in zip(row, listing.columns, strict=True)])
    if not listing.rows:
        sheet.append([value_cell(sheet, listing.empty)])
    close_listing(sheet, len(listing.columns), len(listing.rows))
    return sheet


def open_sheet(book: Workbook, title: str, columns: Iterable[Column]) -> Any:
    """A new sheet with its header written; what follows is appended."""
    sheet: Any = book.create_sheet(title)
    headers = []
    for number, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
        headers.append(header_cell(sheet, column.header))
    sheet.freeze_panes = "A2"
    set_page(sheet)
    sheet.print_title_rows = "1:1"
    sheet.row_dimensions[1].height = 2 * LINE_HEIGHT
    sheet.append(headers)
    return sheet


def close_listing(sheet: Any, columns: int, rows: int) -> None:
    """Put the filter over the header and its rows."""
    sheet.auto_filter.ref = f"A1:{get_column_letter(columns)}{rows + 1}"


def set_page(sheet: Any) -> None:
    """Print across the page, as wide as the sheet."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def lines_of(text: str, width: float) -> int:
    """How many lines the text takes: not every program finds the height of a row by itself."""
    return sum(1 + int(len(line) // width) for line in text.split("\n"))


def _lines(value: Value, column: Column) -> int:
    return lines_of(value, column.width) if column.wrap and isinstance(value, str) else 1


def _cell(sheet: Any, value: Value, column: Column) -> Any:
    if column.wrap and isinstance(value, str):
        return wrapped_cell(sheet, value)
    return value_cell(sheet, value, column.number_format)
