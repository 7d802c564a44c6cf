"""A table as it was read: text columns as codes into their distinct texts, and the row numbers that a person sees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.reading.words import is_blank

Codes = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Column:
    """``values[codes[i]]`` is the cell of line i; every value is a text, an empty cell is blank text."""

    header: str
    codes: Codes
    values: Sequence[str]

    @cached_property
    def counts(self) -> Codes:
        """How many lines have each value."""
        return np.bincount(self.codes, minlength=len(self.values))

    @cached_property
    def blank(self) -> Mask:
        """Which values are blank."""
        return np.fromiter((is_blank(v) for v in self.values), dtype=bool, count=len(self.values))

    def take(self, lines: Codes) -> Column:
        """The column of these lines only."""
        return Column(self.header, self.codes[lines], self.values)


@dataclass(frozen=True, eq=False)
class Table:
    """Lines of one sheet or text file below its header; ``rows`` are the numbers a person sees in the file."""

    name: str
    columns: tuple[Column, ...]
    rows: Codes
    sheet: str | None = None

    @property
    def headers(self) -> tuple[str, ...]:
        """The header cells, in file order."""
        return tuple(c.header for c in self.columns)

    def column(self, header_index: int) -> Column:
        """The column at a place."""
        return self.columns[header_index]

    def cells(self, line: int) -> dict[str, str]:
        """The filled cells of a line by header; a header that comes twice keeps both under numbered names."""
        cells: dict[str, str] = {}
        for place, column in enumerate(self.columns, start=1):
            text = column.values[column.codes[line]]
            if text:
                name = column.header or f"column {place}"
                cells[name if name not in cells else f"{name} ({place})"] = text
        return cells


def encode(header: str, cells: npt.NDArray[np.object_]) -> Column:
    """A column from its cells as texts."""
    codes, values = pd.factorize(cells)
    return Column(header, codes.astype(np.int64, copy=False), [str(v) for v in values])


def without_blank_lines(table: Table) -> Table:
    """The table without lines in which every cell is blank: they are not rows."""
    blank = np.arange(len(table.rows))
    for column in table.columns:
        blank = blank[column.blank[column.codes[blank]]]
        if not len(blank):
            return table
    keep = np.delete(np.arange(len(table.rows)), blank)
    return Table(table.name, tuple(c.take(keep) for c in table.columns), table.rows[keep], table.sheet)
