"""Several attempts on one line -> a line each: the learner's columns repeated, the attempts' columns stacked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

import numpy as np
import pandas as pd

from analysis.columns import (
    ATTEMPT,
    COMPLETED_ON,
    COURSE,
    DUE_ON,
    EMAIL,
    ENROLLED_ON,
    EXPIRES_ON,
    NAME,
    SCORE,
    STARTED_ON,
    STATUS,
)  # fmt: skip
from analysis.reading.origin import Origin, Sources
from analysis.reading.result import Shape
from analysis.reading.shaping.shaped import Shaped
from analysis.reading.table import Codes, Column, Mask, Table

HEADERS: Final[Mapping[str, str]] = {
    NAME: "Name", EMAIL: "Email", COURSE: "Course", STATUS: "Status", SCORE: "Score", ENROLLED_ON: "Enrolled On", STARTED_ON: "Started On",
    COMPLETED_ON: "Completed On", EXPIRES_ON: "Expires On", DUE_ON: "Due On", ATTEMPT: "Attempt",
}  # fmt: skip
"""Field -> the header of the column that shaping makes for it, in the order of the columns."""


@dataclass(frozen=True, eq=False)
class Item:
    """What the columns of one course (or of one learner, where learners stand across) say on every line.

    ``constant``: field -> a text that holds for the whole item; ``cells``: field -> column; ``sources``: field -> the table's own
    columns that its cells were read from.
    """

    constant: Mapping[str, str]
    cells: Mapping[str, Column] = field(default_factory=dict)
    sources: Mapping[str, Sequence[Column]] = field(default_factory=dict)

    @cached_property
    def lines(self) -> Codes:
        """The lines on which any cell of the item says something."""
        said: Mask = np.zeros(len(next(iter(self.cells.values())).codes) if self.cells else 0, dtype=bool)
        for column in self.cells.values():
            said |= ~column.blank[column.codes]
        return np.flatnonzero(said)


def stack(table: Table, kept: Sequence[Column], items: Sequence[Item], shape: Shape = "wide") -> Shaped:
    """A line for each line and item that says something, in file order; lines keep the row number of the line they came from."""
    lines = np.concatenate([i.lines for i in items]) if items else np.zeros(0, dtype=np.int64)
    which = np.repeat(np.arange(len(items)), [len(i.lines) for i in items])
    order = np.lexsort((which, lines))
    fields = [f for f in HEADERS if any(f in i.constant or f in i.cells for i in items)]
    made = [_stacked(f, items).take(order) for f in fields]
    columns = (*(c.take(lines[order]) for c in kept), *made)
    places = {id(c): place for place, c in enumerate(table.columns)}
    origin = Origin(table, lines[order], which[order], [_sources(i, places) for i in items])
    return Shaped(
        replace(table.take(lines[order]), columns=columns, origin=origin),
        shape,
        {f: len(kept) + place for place, f in enumerate(fields)},
    )


def _sources(item: Item, places: Mapping[int, int]) -> Sources:
    return {HEADERS[f]: [places[id(c)] for c in columns if id(c) in places] for f, columns in item.sources.items()}


def _stacked(name: str, items: Sequence[Item]) -> Column:
    """One field of all items, one item below the other."""
    values: list[str] = [""]
    parts: list[Codes] = []
    for item in items:
        parts.append(_codes(name, item, len(values)))
        values.extend([item.constant[name]] if name in item.constant else _values(name, item))
    merged, distinct = pd.factorize(np.array(values, dtype=object))
    codes = np.concatenate(parts) if parts else np.zeros(0, dtype=np.int64)
    return Column(HEADERS[name], merged.astype(np.int64)[codes], [str(v) for v in distinct])


def _codes(name: str, item: Item, offset: int) -> Codes:
    if name in item.constant:
        return np.full(len(item.lines), offset, dtype=np.int64)
    column = item.cells.get(name)
    return np.zeros(len(item.lines), dtype=np.int64) if column is None else column.codes[item.lines] + offset


def _values(name: str, item: Item) -> Sequence[str]:
    return item.cells[name].values if name in item.cells else ()


def first_said(columns: Sequence[Column]) -> Column:
    """On each line the first of the columns that says something there."""
    first, *rest = columns
    for column in rest:
        blank = first.blank[first.codes]
        codes = np.where(blank, column.codes + len(first.values), first.codes)
        first = Column(first.header, codes, [*first.values, *column.values], first.group)
    return first
