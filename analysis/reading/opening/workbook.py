"""Workbook bytes (xlsx, xlsm, xls, xlsb, ods) -> tables, a sheet each."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd
from python_calamine import CalamineError, CalamineWorkbook, PasswordError, ZipError

from analysis.reading.limits import Limits, check_shape
from analysis.reading.opening.group_row import Merged
from analysis.reading.opening.heading import LOOKED_AT, find_heading
from analysis.reading.opening.tidying import tidy
from analysis.reading.opening.workbook_safety import check_zip, damaged, password_protected
from analysis.reading.result import UnreadableFile
from analysis.reading.table import Column, Table

_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_WORKBOOK_PARTS: Final = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")


def read_workbook(content: bytes, name: str, limits: Limits) -> list[Table]:
    """Every sheet that has cells, as a table; refuses a locked, damaged or oversized workbook and one without cells."""
    if _ENCRYPTED in content:
        raise password_protected(name)
    if content.startswith(b"PK"):
        _check_workbook_zip(content, name, limits)
    book = _open(content, name)
    tables = [t for sheet in book.sheet_names if (t := _sheet_table(book, sheet, name, limits)) is not None]
    if not tables:
        raise UnreadableFile(
            f"{name} is empty: none of its sheets has a cell. Export it again and check that it has rows."
        )
    return tables


def _check_workbook_zip(content: bytes, name: str, limits: Limits) -> None:
    parts = check_zip(content, name, limits)
    if not any(p in parts for p in _WORKBOOK_PARTS):
        raise UnreadableFile(f"{name} is a ZIP archive, not a workbook: unpack it and drop the files in it.")


def _open(content: bytes, name: str) -> CalamineWorkbook:
    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(content))
    except PasswordError as error:
        raise password_protected(name) from error
    except (CalamineError, ZipError, OSError, ValueError) as error:
        raise damaged(name) from error


def _sheet_table(book: CalamineWorkbook, sheet: str, name: str, limits: Limits) -> Table | None:
    try:
        opened = book.get_sheet_by_name(sheet)
        check_shape(name, opened.total_height, opened.total_width, limits)
        lines = opened.to_python(skip_empty_area=False)
    except (CalamineError, ZipError, ValueError) as error:
        raise damaged(name) from error
    if not any(any(cell != "" for cell in line) for line in lines):
        return None
    return table_of_lines(lines, Table(name, (), np.arange(0), sheet), opened.merged_cell_ranges or ())


def table_of_lines(lines: Sequence[Sequence[Any]], blank: Table, merged: Sequence[Merged]) -> Table:
    """The table in lines of typed cells, all of one width; ``blank`` has its name and sheet."""
    heading = find_heading([[cell_text(c) for c in line] for line in lines[:LOOKED_AT]], merged)
    columns = _columns(heading.headers, lines[heading.body :])
    grouped = tuple(replace(c, group=g) if g else c for c, g in zip(columns, heading.groups, strict=True))
    rows = np.arange(heading.body + 1, len(lines) + 1, dtype=np.int64)
    return tidy(replace(blank, columns=grouped, rows=rows, above=heading.above), heading)


def _columns(headers: Sequence[str], lines: Sequence[Sequence[Any]]) -> list[Column]:
    cells = list(zip(*lines, strict=True)) or [()] * len(headers)
    return [_column(h, c) for h, c in zip(headers, cells, strict=True)]


def _column(header: str, cells: Sequence[Any]) -> Column:
    """A column from typed cells: each distinct cell becomes text once."""
    boxed: npt.NDArray[np.object_] = np.empty(len(cells), dtype=object)
    boxed[:] = cells
    codes, distinct = pd.factorize(boxed, use_na_sentinel=False)
    texts = [cell_text(v) for v in distinct]
    merged, values = pd.factorize(np.array(texts, dtype=object))
    return Column(header, merged[codes].astype(np.int64, copy=False), [str(v) for v in values])


def cell_text(cell: object) -> str:
    """A cell as text: whole numbers without ".0", dates and times as ISO."""
    match cell:
        case str():
            return cell
        case None:
            return ""
        case bool():
            return "TRUE" if cell else "FALSE"
        case float():
            return repr(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
        case datetime() | date() | time():
            return cell.isoformat(" ") if isinstance(cell, datetime) else cell.isoformat()
        case timedelta():
            return str(cell)
        case _:
            return str(cell)
