"""A learner or course written once and left blank below: filled in where the lines prove that what repeats was left out.

A cell that is truly missing stays blank. Reports that group write a group once, never twice in a row, and each line of a group
says something else; where a value is missing, the same values come again elsewhere, or another column still says who the learner is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np
import pandas as pd

from analysis.reading.opening import cell_kinds
from analysis.reading.opening.person_columns import is_course, is_customer, is_person, may_be_name, ruling_kind
from analysis.reading.table import Codes, Column, Mask, Table
from analysis.reading.words import visible

_LOOKED_AT: Final = 200
_ONCE: Final = 0.9
_FEW_BLANK: Final = 0.1
_HALF: Final = 0.5
_FEWEST_LINES: Final = 6
_NAMES: Final = frozenset({cell_kinds.TEXT, cell_kinds.CODE, cell_kinds.EMAIL})
"""What groups are called by: a day or figure that is missing on most lines is missing."""
_FEWEST_BLANK: Final = 2


def filled_down(table: Table) -> Table:
    """The table with each group's cells on all of its lines; lines that say nothing but the group are none of its rows."""
    table = _from_headings(table)
    found = _levels(table)
    if not found:
        return table
    columns = list(table.columns)
    for places, shown in found:
        starts = np.maximum.accumulate(np.where(shown, np.arange(len(shown)), 0))
        for place in places:
            columns[place] = replace(columns[place], codes=columns[place].codes[starts])
    taken = {p for places, _ in found for p in places}
    kept = ~_headings(table, taken, found[-1][1])
    filled = replace(table, columns=tuple(columns))
    return filled if kept.all() else filled.take(np.flatnonzero(kept))


def _from_headings(table: Table) -> Table:
    """Single cells over groups of lines, whose own column is blank on every line, are that column."""
    if table.blocks is None:
        return table
    texts = {v for v in table.blocks.values if v}
    empty = [
        j
        for j, c in enumerate(table.columns)
        if c.header.strip() and c.blank[c.codes].all() and texts <= {visible(v) for v in c.values}
    ]
    if len(empty) != 1:
        return table
    place = empty[0]
    own = replace(table.columns[place], codes=table.blocks.codes, values=table.blocks.values)
    return replace(table, columns=(*table.columns[:place], own, *table.columns[place + 1 :]), blocks=None)


def _levels(table: Table) -> list[tuple[tuple[int, ...], Mask]]:
    """From the outermost: the columns written once a group, and the lines on which its groups begin."""
    levels: list[tuple[tuple[int, ...], Mask]] = []
    leading = _leading(table)
    for depth, (places, shown) in enumerate(leading):
        rest = [j for j in range(len(table.columns)) if j not in places and not any(j in p for p, _ in levels)]
        # What is inside an inner group is that one's matter: an outer group is judged by the lines on which inner ones begin.
        lines = np.flatnonzero(leading[depth + 1][1]) if depth + 1 < len(leading) else np.arange(len(shown))
        inner = _Group(table.take(lines), places, shown[lines], rest)
        if not _are_groups(table, places, shown, levels) or not _depends(inner):
            break
        also = [j for j in rest if j > places[-1] and is_person(table.columns[j]) and _within(table, j, shown)]
        levels.append(((*places, *also), shown))
    return levels


def _leading(table: Table) -> list[tuple[tuple[int, ...], Mask]]:
    """The columns at the left with blanks in them, those filled on the same lines together, as far as each goes on with the one before."""
    found: list[tuple[list[int], Mask]] = []
    for place, column in enumerate(table.columns):
        if _says_nothing(column):
            continue
        if not column.blank.any():
            break
        shown = ~column.blank[column.codes]
        if shown.all():
            break
        before = found[-1][1] if found else None
        if before is not None and not (shown & ~before).any():
            found[-1][0].append(place)
        elif before is None or not (before & ~shown).any():
            found.append(([place], shown))
        else:
            break
    return [(tuple(places), shown) for places, shown in found]


def _says_nothing(column: Column) -> bool:
    """An empty column, or one that numbers the lines."""
    if not len(column.codes) or (len(column.values) == 1 and column.blank[0]):
        return True
    numbers = column.values[:_LOOKED_AT]
    counted = len(column.values) == len(column.codes) and all(v.strip().isdigit() for v in numbers)
    return counted and [int(v) for v in numbers] == list(range(int(numbers[0]), int(numbers[0]) + len(numbers)))


@dataclass(frozen=True, eq=False)
class _Group:
    """One candidate level: its columns, the lines on which its groups begin, and the other columns."""

    table: Table
    places: Sequence[int]
    shown: Mask
    rest: Sequence[int]

    @cached_property
    def groups(self) -> Codes:
        """The group of each line."""
        return np.cumsum(self.shown) - 1

    @property
    def blank_share(self) -> float:
        """The share of lines on which the level's columns are blank."""
        return 1 - float(self.shown.mean())


def _are_groups(table: Table, places: Sequence[int], shown: Mask, over: Sequence[tuple[tuple[int, ...], Mask]]) -> bool:
    """Whether what is written is written once: the first line begins a group, and hardly any comes again under the same parent."""
    if not shown[0] or len(shown) - int(shown.sum()) < _FEWEST_BLANK:
        return False
    starts = np.flatnonzero(shown)
    keys = [table.columns[p].codes[starts] for p in places]
    if over:
        keys.append((np.cumsum(over[-1][1]) - 1)[starts])
    codes = pd.MultiIndex.from_arrays(keys).factorize()[0]
    repeated = bool((codes[1:] == codes[:-1]).any())
    return not repeated and int(codes.max()) + 1 >= _ONCE * len(starts)


def _depends(group: _Group) -> bool:
    """Whether the lines of a group need what it says: each says something else, and none says otherwise who the learner is."""
    columns = [group.table.columns[p] for p in group.places]
    if not any(ruling_kind(c) in _NAMES for c in columns):
        return False
    others = [group.table.columns[p] for p in group.rest]
    person = any(map(is_person, columns))
    below = [c for c in others if _speaks(c, ~group.shown)]
    if person and any(is_person(c) or may_be_name(c) for c in below):
        return False
    enough = _FEW_BLANK if person or any(is_course(c) for c in columns) else _HALF
    if group.blank_share < enough or (enough == _HALF and len(group.shown) < _FEWEST_LINES):
        return False
    if any(map(is_customer, columns)) and any(map(is_person, below)):
        return True
    return any(_tells_apart(c, group, person=person) for c in below)


def _tells_apart(column: Column, group: _Group, *, person: bool) -> bool:
    """Whether a column has another value on each line of a group: the courses of a learner, the learners of a course."""
    kind = ruling_kind(column)
    if kind == cell_kinds.DAY and group.blank_share < _HALF:
        return False
    if kind not in (cell_kinds.TEXT, cell_kinds.CODE, cell_kinds.EMAIL, cell_kinds.DAY):
        return False
    used = int((column.counts > 0).sum())
    if person and kind != cell_kinds.DAY and not is_course(column) and used > _ONCE * len(group.groups):
        return False
    pairs = len(np.unique(group.groups * len(column.values) + column.codes))
    return pairs >= _ONCE * len(group.groups)


def _speaks(column: Column, lines: Mask) -> bool:
    """Whether the column is filled on most of the lines."""
    return float((~column.blank[column.codes[lines]]).mean()) >= _HALF


def _within(table: Table, place: int, shown: Mask) -> bool:
    """Whether a column is filled only where groups begin, and on most of these."""
    column = table.columns[place]
    filled = ~column.blank[column.codes]
    return not (filled & ~shown).any() and float(filled[shown].mean()) >= _HALF


def _headings(table: Table, taken: set[int], shown: Mask) -> Mask:
    """Lines on which a group begins that say nothing else, and whose group goes on below."""
    alone: Mask = shown & np.append(~shown[1:], False)
    for place, column in enumerate(table.columns):
        if place not in taken:
            alone &= column.blank[column.codes]
    return alone
