"""Columns that only count the lines of a table ("No.", "Lp.", "Lfd. Nr."): told by their values, in any language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.reading.matching.headers.concepts import LEARNER
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.matching.profile import Profile
from analysis.reading.table import Column, Table
from analysis.reading.words import phrase, visible

_FEWEST: Final = 5
_SHUFFLED: Final = 10
_NEARLY_ALL: Final = 0.95
_MOST: Final = 0.8
_HALF: Final = 0.5
_UNREPEATED: Final = 0.9
_GAPS: Final = 1.15
_WIDEST_STEP: Final = 3
_LONGEST: Final = 7
_IDS: Final = frozenset({"id", "ids", "uid", "uuid", "guid", "identifier", "login", "ид"})

_Numbers = npt.NDArray[np.int64]


def counting_columns(table: Table, profiles: Sequence[Profile]) -> frozenset[int]:
    """Places of the columns that go 0 or 1, 2, 3 from line to line, unless their header says that they are learners' ids.

    What is not called an id at all may also leave numbers out, begin anew for each joined sheet, or have been put in another order.
    """
    return frozenset(
        place
        for place, (column, values) in enumerate(zip(table.columns, profiles, strict=True))
        if values.filled >= _FEWEST
        and values.number >= _NEARLY_ALL
        and LEARNER not in concepts_of(column.header).concepts
        and _only_counts(column, values)
    )


def _only_counts(column: Column, values: Profile) -> bool:
    if values.lowest not in (0, 1):
        return False
    numbers = np.array([_whole(v) for v in column.values], dtype=np.int64)[column.codes]
    whole = values.highest >= _NEARLY_ALL * values.filled and (np.diff(numbers) == 1).mean() >= _NEARLY_ALL
    if whole or _IDS & set(phrase(column.header).split()):
        return bool(whole)
    told = numbers[numbers >= 0]
    return len(told) >= _FEWEST and (_goes_up(told) or _are_all(told))


def _goes_up(numbers: _Numbers) -> bool:
    """From 1 on in small steps, from 1 again where another sheet begins."""
    steps = np.diff(numbers)
    small, again = (steps > 0) & (steps <= _WIDEST_STEP), numbers[1:] == 1
    return bool(numbers[0] == 1 and (small | again).mean() >= _MOST and (steps == 1).mean() >= _HALF)


def _are_all(numbers: _Numbers) -> bool:
    """Nearly every number from 1 on, hardly one of them twice."""
    kinds = np.unique(numbers)
    closed = len(kinds) >= _SHUFFLED and kinds[0] == 1 and kinds[-1] <= _GAPS * len(kinds)
    return bool(closed and len(kinds) >= _UNREPEATED * len(numbers))


def _whole(text: str) -> int:
    shown = visible(text).removesuffix(".0").rstrip(".)")
    return int(shown) if shown.isascii() and shown.isdigit() and len(shown) <= _LONGEST else -1


def counts_up(column: Column) -> bool:
    """Whether the whole numbers of a column go up by one from line to line."""
    steps = np.diff(np.array([_whole(v) for v in column.values], dtype=np.int64)[column.codes])
    return bool((steps == 1).mean() >= _NEARLY_ALL) if len(steps) else False
