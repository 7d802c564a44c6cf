"""Workbook bytes (xlsx, xlsm, xls, xlsb, ods) -> sheets of typed cells."""

from __future__ import annotations

import io
from typing import Final

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
    ZipError,
)

from analysis.reading.limits import Limits, check_shape
from analysis.reading.opening.lines import Sheet
from analysis.reading.opening.workbook_safety import check_zip, damaged, password_protected
from analysis.reading.result import UnreadableFile

_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
WORKBOOK_PARTS: Final = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")
"""One of these is in every zipped workbook."""


def read_workbook(content: bytes, name: str, limits: Limits) -> list[Sheet]:
    """Every sheet of cells; refuses a locked, damaged or oversized workbook."""
    if _ENCRYPTED in content:
        raise password_protected(name)
    if content.startswith(b"PK"):
        _check_workbook_zip(content, name, limits)
    book = _open(content, name)
    kept = [s for s in book.sheets_metadata if s.typ == SheetTypeEnum.WorkSheet]
    return [_sheet(book, told, name, limits) for told in kept]


def _check_workbook_zip(content: bytes, name: str, limits: Limits) -> None:
    parts = check_zip(content, name, limits)
    if not any(p in parts for p in WORKBOOK_PARTS):
        raise UnreadableFile(f"{name} is a ZIP archive, not a workbook: unpack it and drop the files in it.")


def _open(content: bytes, name: str) -> CalamineWorkbook:
    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(content))
    except PasswordError as error:
        raise password_protected(name) from error
    except (CalamineError, ZipError, OSError, ValueError) as error:
        raise damaged(name) from error


def _sheet(book: CalamineWorkbook, told: SheetMetadata, name: str, limits: Limits) -> Sheet:
    try:
        opened = book.get_sheet_by_name(told.name)
        check_shape(name, opened.total_height, opened.total_width, limits)
        lines = opened.to_python(skip_empty_area=False)
        merged = opened.merged_cell_ranges or ()
    except (CalamineError, ZipError, ValueError) as error:
        raise damaged(name) from error
    return Sheet(told.name, lines, merged, told.visible != SheetVisibleEnum.Visible)
