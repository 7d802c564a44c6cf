"""Columns that only count the lines of a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from analysis.reading.matching.headers.concepts import LEARNER
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.matching.profile import Profile
from analysis.reading.table import Column, Table
from analysis.reading.words import visible

_FEWEST: Final = 5
_NEARLY_ALL: Final = 0.95


def counting_columns(table: Table, profiles: Sequence[Profile]) -> frozenset[int]:
    """Places of the columns that go 0 or 1, 2, 3 from line to line, unless their header says that they are learners' ids."""
    return frozenset(
        place
        for place, (column, values) in enumerate(zip(table.columns, profiles, strict=True))
        if values.lowest in (0, 1) and values.number >= _NEARLY_ALL and values.highest >= _NEARLY_ALL * values.filled
        if values.filled >= _FEWEST and LEARNER not in concepts_of(column.header).concepts and _counts_up(column)
    )


def _counts_up(column: Column) -> bool:
    numbers = np.array([int(t) if (t := visible(v)).isdecimal() else -1 for v in column.values], dtype=np.int64)
    steps = np.diff(numbers[column.codes])
    return bool((steps == 1).mean() >= _NEARLY_ALL) if len(steps) else False
