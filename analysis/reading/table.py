"""A table as it was read: text columns as codes into their distinct texts, and the row numbers that a person sees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.reading.origin import Origin
from analysis.reading.words import all_show_something, is_blank

Codes = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Column:
    """``values[codes[i]]`` is the cell of line i; every value is a text, an empty cell is blank text.

    ``group``: what stands over the header where a header has two rows ("Safety" over "Status" and "Date").
    ``maximum``: the points that a line of the file (no learner's) gives as possible in this column.
    """

    header: str
    codes: Codes
    values: Sequence[str]
    group: str = ""
    maximum: float | None = None

    @cached_property
    def counts(self) -> Codes:
        """How many lines have each value."""
        return np.bincount(self.codes, minlength=len(self.values))

    @cached_property
    def blank(self) -> Mask:
        """Which values are blank."""
        blank = np.zeros(len(self.values), dtype=bool)
        if all_show_something(self.values):
            return blank
        # A text that begins with a letter or digit shows something: asking that first is three times as quick.
        blank[[i for i, v in enumerate(self.values) if not v[:1].isalnum() and is_blank(v)]] = True
        return blank

    def take(self, lines: Codes) -> Column:
        """The column of these lines only."""
        return replace(self, codes=self.codes[lines])


@dataclass(frozen=True, eq=False)
class Table:
    """Lines of one sheet or text file below its header; ``rows`` are the numbers a person sees in the file.

    ``above``: the filled cells of the lines over the header: titles, report criteria. ``sheets``: the sheet of each line where
    several sheets were joined; ``rows`` are then numbers in that sheet. ``blocks``: the group heading over each line ("Course:
    Basics", "North team"), where lines with a single cell head groups of rows. ``hidden``: nobody sees the sheet in the workbook.
    ``part``: where the table begins ("from row 16") when it is not the first one of its sheet. ``origin``: the table as the file has
    it, where this one was turned.
    """

    name: str
    columns: tuple[Column, ...]
    rows: Codes
    sheet: str | None = None
    above: tuple[tuple[str, ...], ...] = ()
    sheets: Column | None = None
    blocks: Column | None = None
    hidden: bool = False
    part: str = ""
    origin: Origin | None = None

    @property
    def headers(self) -> tuple[str, ...]:
        """The header cells, in file order."""
        return tuple(c.header for c in self.columns)

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """A name of its own for each column: its header; "column 3" without one, "Score (5)" where the header came before."""
        seen: set[str] = set()
        labels = []
        for place, header in enumerate((h.strip() for h in self.headers), start=1):
            label = f"{header} ({place})" if header in seen else header or f"column {place}"
            seen.add(label)
            labels.append(label)
        return tuple(labels)

    def take(self, lines: Codes) -> Table:
        """The table with these lines only."""
        sheets, blocks = (None if c is None else c.take(lines) for c in (self.sheets, self.blocks))
        columns = tuple(c.take(lines) for c in self.columns)
        origin = self.origin.take(lines) if self.origin else None
        return replace(self, columns=columns, rows=self.rows[lines], sheets=sheets, blocks=blocks, origin=origin)

    def cells(self, line: int) -> dict[str, str]:
        """The filled cells of a line by header; a header that comes twice keeps both under numbered names."""
        texts = (column.values[column.codes[line]] for column in self.columns)
        return {label: text for label, text in zip(self.labels, texts, strict=True) if text}


def encode(header: str, cells: npt.NDArray[np.object_]) -> Column:
    """A column from its cells as texts."""
    codes, values = pd.factorize(cells)
    return Column(header, codes.astype(np.int64, copy=False), [str(v) for v in values])
