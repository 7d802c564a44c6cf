"""The rows of a file that were not taken, as a workbook in the file's own columns: to be mended and dropped again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from io import BytesIO
from typing import Final

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

from analysis.reading.opening.account_columns import FILE_HEADER, REASON_HEADER, ROW_HEADER
from analysis.reading.result import Reject
from analysis.workbook.archive import EARLIEST, TimelessArchive
from analysis.workbook.cells import cell_text
from analysis.workbook.listing import Column, Listing, write_listing

TITLE: Final = "Rows not taken"
_MOST_ROWS: Final = 1_048_575  # what Excel takes under a header
_WIDEST: Final = 48.0
_NARROWEST: Final = 12.0
_LOOKED_AT: Final = 200
_BETWEEN: Final = "; "


def build_rejected_workbook(file: str, headers: Sequence[str], rejects: Sequence[Reject]) -> bytes:
    """One sheet: every column of the file, then the file, the row and the reason. Nothing in it can become a formula.

    ``headers``: the file's columns in their order, as far as they are known; those that only a row has come after them.
    """
    columns = list(dict.fromkeys((*headers, *(column for reject in rejects for column in reject.values))))
    shown = _by_line(rejects)[:_MOST_ROWS]
    book = Workbook(write_only=True)
    beside = (Column(FILE_HEADER, 28), Column(ROW_HEADER, 16, "0"), Column(REASON_HEADER, _WIDEST, wrap=True))
    own = tuple(Column(column, _width(column, shown)) for column in columns)
    rows = [(*_cells(reject.values, columns), file, reject.row, reject.reason) for reject in shown]
    write_listing(book, Listing(TITLE, (*own, *beside), rows, "Every row was taken."))
    return _saved(book, file)


def _by_line(rejects: Sequence[Reject]) -> list[Reject]:
    """A reject for each line of the file: of a line across which several courses stand, several can be rejected."""
    lines: dict[tuple[int, tuple[tuple[str, str], ...]], Reject] = {}
    for reject in rejects:
        before = lines.setdefault((reject.row, tuple(reject.values.items())), reject)
        if reject.reason not in before.reason.split(_BETWEEN):
            key = (reject.row, tuple(reject.values.items()))
            lines[key] = replace(before, reason=f"{before.reason}{_BETWEEN}{reject.reason}")
    return list(lines.values())


def _cells(values: Mapping[str, str], columns: Sequence[str]) -> list[str | None]:
    return [values.get(column) or None for column in columns]


def _width(column: str, rejects: Sequence[Reject]) -> float:
    longest = max((len(reject.values.get(column, "")) for reject in rejects[:_LOOKED_AT]), default=0)
    return min(_WIDEST, max(_NARROWEST, float(longest + 2), float(len(column) + 2)))


def _saved(book: Workbook, file: str) -> bytes:
    moment = datetime.combine(date(*EARLIEST[:3]), time())
    book.properties.creator = "Laurel"
    book.properties.title = cell_text(f"Rows of {file} that were not taken")[:255]
    book.properties.created = book.properties.modified = moment
    content = BytesIO()
    ExcelWriter(book, TimelessArchive(content, "w", allowZip64=True)).save()
    return content.getvalue()
