"""Values as cells that stay what they are: no text from a file becomes a formula, an error or broken XML."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, Final

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill

Value = str | int | float | date | None

WHOLE, TENTHS, PERCENT, DAY = "#,##0", "#,##0.0", "0%", "yyyy-mm-dd"
FONT: Final = "Calibri"
TITLE_FONT: Final = Font(FONT, 16, bold=True)
HEADING_FONT: Final = Font(FONT, 12, bold=True)
HEADER_FONT: Final = Font(FONT, 11, bold=True, color="FFFFFF")
HEADER_FILL: Final = PatternFill("solid", fgColor="1F4E79")
LEFT: Final = Alignment(horizontal="left")
CENTRED: Final = Alignment(horizontal="center", vertical="top")
INDENTED: Final = Alignment(horizontal="right", vertical="top", indent=1)
TOP: Final = Alignment(vertical="top")
WRAPPED: Final = Alignment(vertical="top", wrap_text=True)

MAX_TEXT: Final = 32_767
"""What Excel takes in one cell."""

# Excel takes these for the start of a formula when a cell is edited or pasted; the full-width forms too in East Asian editions.
_FORMULA_STARTS: Final = tuple("=+-@\t\r\n＝＋－＠")
_NOT_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def cell_text(text: str) -> str:
    """The text without what XML forbids, at most MAX_TEXT characters."""
    return _NOT_XML.sub("", text)[:MAX_TEXT]


def is_plain(text: str) -> bool:
    """Whether a spreadsheet reads the text as nothing but text."""
    return not text.startswith((*_FORMULA_STARTS, "#"))


def text_cell(sheet: Any, text: str) -> Any:
    """A cell that holds the text as text, with Excel's mark that it is to stay so where it looks like a formula."""
    clean = cell_text(text)
    cell = WriteOnlyCell(sheet, value=clean)
    cell.data_type = "s"
    cell.quotePrefix = not is_plain(clean)
    return cell


def value_cell(sheet: Any, value: Value, number_format: str | None = None) -> Any:
    """A cell of the value's own kind; a date is written as one. None is an empty cell."""
    if isinstance(value, str):
        cell = text_cell(sheet, value)
        cell.alignment = TOP
        return cell
    cell = WriteOnlyCell(sheet, value=value)
    cell.number_format = DAY if isinstance(value, date) else number_format or "General"
    cell.alignment = CENTRED if isinstance(value, date) else INDENTED  # clear of the text in the next column
    return cell


def header_cell(sheet: Any, text: str) -> Any:
    """White on dark, so that the first row is seen to be one."""
    cell = text_cell(sheet, text)
    cell.font, cell.fill, cell.alignment = HEADER_FONT, HEADER_FILL, WRAPPED
    return cell


def wrapped_cell(sheet: Any, text: str) -> Any:
    """A long text on as many lines as it needs."""
    cell = text_cell(sheet, text)
    cell.alignment = WRAPPED
    return cell


def heading_cell(sheet: Any, text: str, font: Font = HEADING_FONT) -> Any:
    """The title of what stands below."""
    cell = text_cell(sheet, text)
    cell.font = font
    return cell
