"""The sheet of source rows: every attempt that the figures rest on, up to a bound."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import numpy as np
import pandas as pd
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from analysis.columns import DAY_COLUMNS, NUMBER_COLUMNS, RECORD_COLUMNS, ROW
from analysis.workbook.cells import DAY, cell_text, is_plain, text_cell
from analysis.workbook.listing import Column, close_listing, open_sheet

TITLE: Final = "Source rows"
MAX_ROWS: Final = 100_000
"""Excel takes 1,048,575 under a header, but writing them takes minutes; `--records` writes any number in seconds."""

_WIDTHS: Final = {"email": 32, "name": 24, "course": 34, "file": 30, "customer": 20, "roles": 22}


def write_source(book: Workbook, records: pd.DataFrame | None, most: int = MAX_ROWS) -> None:
    """Add the sheet, of at most ``most`` rows. Where there are more, the last line says how many are left out."""
    sheet = open_sheet(book, TITLE, [Column(_header(name), _WIDTHS.get(name, 13)) for name in RECORD_COLUMNS])
    if records is None or records.empty:
        sheet.append(["The rows were not kept with this report." if records is None else "There are no rows."])
        close_listing(sheet, len(RECORD_COLUMNS), 0)
        return
    shown = records.iloc[:most]
    for line in zip(*(_values(sheet, shown, name) for name in RECORD_COLUMNS), strict=True):
        sheet.append(line)
    if len(shown) < len(records):
        sheet.append(
            [
                f"{len(records) - len(shown):,} more rows are not on this sheet; `laurel report --records` writes all of them."
            ]
        )
    close_listing(sheet, len(RECORD_COLUMNS), len(shown))


def _header(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _values(sheet: Any, records: pd.DataFrame, name: str) -> Iterable[Any]:
    """The column as what openpyxl writes. Each distinct value is prepared once: a styled cell may stand on many lines."""
    column = records[name]
    if name == ROW:
        return list(column)
    codes, distinct = pd.factorize(column)
    prepared = np.empty(len(distinct) + 1, dtype=object)
    prepared[:-1] = [_prepared(sheet, value, name) for value in distinct]
    return list(prepared[codes])  # a missing value has the code -1: the last, which is None


def _prepared(sheet: Any, value: Any, name: str) -> Any:
    if name in DAY_COLUMNS:
        cell = WriteOnlyCell(sheet, value=pd.Timestamp(value).date())
        cell.number_format = DAY
        return cell
    if name in NUMBER_COLUMNS:
        number = float(value)
        return int(number) if number.is_integer() else number
    text = cell_text(str(value))
    return text if is_plain(text) else text_cell(sheet, text)
