"""Sheets as lines of typed cells -> tables: workbooks, HTML pages and XML spreadsheets meet here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.reading.opening.group_row import Merged
from analysis.reading.opening.heading import LOOKED_AT, find_heading
from analysis.reading.opening.mojibake import repair_texts
from analysis.reading.opening.tidying import regions
from analysis.reading.table import Column, Table

_MOST_FILLED: Final = 5_000_000


@dataclass(frozen=True, eq=False)
class Sheet:
    """The lines of a sheet, all of one width, from its first row and column on; ``merged``: ranges drawn as one cell."""

    name: str | None
    lines: Sequence[Sequence[Any]]
    merged: Sequence[Merged] = ()
    hidden: bool = False


def tables_of(sheet: Sheet, name: str) -> list[Table]:
    """The tables in a sheet of the file ``name``, most often one; none where no cell is filled."""
    lines = sheet.lines
    if not any(any(cell != "" for cell in line) for line in lines):
        return []
    first = [[cell_text(c) for c in line] for line in lines[:LOOKED_AT]]
    heading = find_heading(_put_right(first), sheet.merged)
    body = _filled_down(lines[heading.body :], sheet.merged, heading.body)
    grouped = zip(_columns(heading.headers, body), heading.groups, strict=True)
    columns = _with_right_letters([replace(c, group=g) if g else c for c, g in grouped])
    rows = np.arange(heading.body + 1, len(lines) + 1, dtype=np.int64)
    return regions(Table(name, columns, rows, sheet.name, heading.above, hidden=sheet.hidden), heading)


def _put_right(lines: list[list[str]]) -> list[list[str]]:
    """The first lines with letters that were saved wrong put right."""
    texts = [c for line in lines for c in line if not c.isascii()]
    mended = iter(repair_texts(texts)) if texts else iter(())
    return [[c if c.isascii() else next(mended) for c in line] for line in lines]


def _with_right_letters(columns: Sequence[Column]) -> tuple[Column, ...]:
    """The columns with distinct values put right, all of them judged together."""
    texts = [v for c in columns for v in c.values if not v.isascii()]
    mended = repair_texts(texts) if texts else texts
    if mended == texts:
        return tuple(columns)
    right = dict(zip(texts, mended, strict=True))
    return tuple(replace(c, values=[right.get(v, v) for v in c.values]) for c in columns)


def _filled_down(body: Sequence[Sequence[Any]], merged: Sequence[Merged], first: int) -> Sequence[Sequence[Any]]:
    """The lines with a cell that is drawn over several of them standing in each."""
    tall = [((top - first, left), bottom - first) for (top, left), (bottom, _) in merged if bottom > top >= first]
    if not tall or sum(bottom - top for (top, _), bottom in tall) > _MOST_FILLED:
        return body
    lines = [list(line) for line in body]
    for (top, left), bottom in tall:
        for line in lines[top + 1 : bottom + 1]:
            if left < len(line):
                line[left] = lines[top][left]
    return lines


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
