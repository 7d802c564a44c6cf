"""Lines that are no rows: blank ones, headers printed again, totals, notes, group headings, maximum points, trial learners.

A line that might be a learner is a row: one with an e-mail address in it always stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

import numpy as np
import pandas as pd

from analysis.reading.opening.cell_kinds import BLANK, DAY, EMAIL, NUMBER, kind_of
from analysis.reading.opening.heading import Heading
from analysis.reading.opening.lonely_lines import Lines, headings_and_notes, usual_width
from analysis.reading.opening.pseudo_words import (
    counts_rows,
    is_count,
    is_note,
    is_points,
    is_points_possible,
    is_test_learner,
    is_total,
)
from analysis.reading.table import Codes, Column, Mask, Table
from analysis.reading.words import visible

_LOOKED_AT_WHOLE: Final = 2_000
"""Tables up to this many lines are looked at line by line; of longer ones the sparse lines and both ends."""
_HEAD: Final = 5
_TOP: Final = 2
_FEW_FIGURES: Final = 3
_NEARLY_ALL: Final = 0.9
_TAIL: Final = 40
_MOST_SPARSE: Final = 20_000
_NAME_PLACES: Final = 3
_SELDOM: Final = 0.3

Line = Mapping[int, str]
"""The filled cells of a line by the place of their column."""


@dataclass(frozen=True, eq=False)
class _Found:
    drop: Mask
    maxima: Line
    blocks: Column | None


def without_pseudo_rows(table: Table, heading: Heading) -> Table:
    """The table's rows; maximum points go to their columns, group headings to ``blocks``."""
    if not len(table.rows):
        return table
    counts = _filled(table)
    found = _find(table, heading, counts)
    columns = tuple(
        replace(c, maximum=_number(found.maxima.get(j))) if j in found.maxima else c
        for j, c in enumerate(table.columns)
    )
    kept = replace(table, columns=columns, blocks=found.blocks) if found.maxima or found.blocks else table
    return kept.take(np.flatnonzero(~found.drop)) if found.drop.any() else kept


def _filled(table: Table) -> Codes:
    """How many cells of each line show anything."""
    always = sum(not c.blank.any() for c in table.columns)
    counts = np.full(len(table.rows), always, dtype=np.int64)
    for column in table.columns:
        if column.blank.any():
            counts += ~column.blank[column.codes]
    return counts


def _find(table: Table, heading: Heading, counts: Codes) -> _Found:
    drop = (counts == 0) | _repeated_headers(table)
    lines = {i: _cells(table, i) for i in _candidates(counts, drop)}
    maxima: dict[int, str] = {}
    usual = usual_width(counts)
    for i, cells in lines.items():
        if EMAIL in map(kind_of, cells.values()):
            continue
        cells = _label_first(cells)
        labelled = _is_labelled(table, cells)
        if (
            _gives_maxima(cells)
            or (i < _TOP and _are_maxima(table, i, cells))
            or (labelled and i < _HEAD and is_points(next(iter(cells.values()))))
        ):
            maxima |= {j: t for j, t in cells.items() if _number(t) is not None}
            drop[i] = True
        elif _is_no_row(cells, heading, sparse=counts[i] < usual) or (
            labelled and is_count(next(iter(cells.values())))
        ):
            drop[i] = True
    lonely = headings_and_notes(table, Lines({i: c for i, c in lines.items() if not drop[i]}, counts, drop))
    drop[list(lonely.lines)] = True
    return _Found(drop, maxima, _blocks(lonely.blocks, len(drop)))


def _candidates(counts: Codes, drop: Mask) -> list[int]:
    """Lines worth a look: all of a short table, else both ends and the lines with few cells, as long as these are few."""
    if len(counts) <= _LOOKED_AT_WHOLE:
        return np.flatnonzero(~drop).tolist()
    sparse = np.flatnonzero((counts <= max(1, usual_width(counts) // 2)) & ~drop)
    ends = [i for i in (*range(_HEAD), *range(len(counts) - _TAIL, len(counts))) if not drop[i]]
    return sorted({*ends, *(sparse.tolist() if len(sparse) <= _MOST_SPARSE else ())})


def _cells(table: Table, line: int) -> Line:
    shown = ((j, visible(c.values[c.codes[line]])) for j, c in enumerate(table.columns))
    return {j: text for j, text in shown if text}


def _repeated_headers(table: Table) -> Mask:
    """Lines that hold the header again, cell by cell."""
    same = np.ones(len(table.rows), dtype=bool)
    named = sorted((c for c in table.columns if c.header.strip()), key=lambda c: len(c.values))
    if len(named) < 2:
        return ~same
    for column in named:
        places = [k for k, v in enumerate(column.values) if v == column.header or v.strip() == column.header]
        same &= np.isin(column.codes, places) if places else False
        if not same.any():
            break
    return same


def _is_labelled(table: Table, cells: Line) -> bool:
    """Whether a word and figures or days are all that stands on a line that leaves out what nearly all others say next to it."""
    first, *others = cells.items()
    if not others or not all(_no_word(t) or kind_of(t) == DAY for _, t in others):
        return False
    following = first[0] + 1
    if first[0] == min(cells):
        return following < len(table.columns) and following not in cells and _is_mostly_filled(table.columns[following])
    return any(_is_mostly_filled(c) for j, c in enumerate(table.columns) if j not in cells)


def _is_mostly_filled(column: Column) -> bool:
    return bool(column.blank[column.codes].mean() <= _SELDOM)


def _label_first(cells: Line) -> Line:
    """The only word of a line of figures and days before these, wherever it stands."""
    words = [j for j, t in cells.items() if not _no_word(t) and kind_of(t) != DAY]
    if len(words) != 1 or len(cells) < 2:
        return cells
    return {words[0]: cells[words[0]], **{j: t for j, t in cells.items() if j != words[0]}}


def _gives_maxima(cells: Line) -> bool:
    first, *others = cells.values()
    return is_points_possible(first) and any(_number(t) is not None for t in others) and all(map(_no_word, others))


def _are_maxima(table: Table, line: int, cells: Line) -> bool:
    """Whether figures without a learner, beside no more than a word for points, are as high as anything below them."""
    figures = {j: n for j, t in cells.items() if (n := _number(t)) is not None}
    words = [t for j, t in cells.items() if j not in figures]
    if len(figures) < 2 or any(not (is_points(t) or is_points_possible(t)) for t in words):
        return False
    return all(_is_highest(table.columns[j], line, n) for j, n in figures.items())


def _is_highest(column: Column, line: int, highest: float) -> bool:
    others = np.delete(column.codes, line)
    below = [_number(visible(column.values[c])) for c in np.unique(others).tolist()]
    told = [n for n in below if n is not None]
    return len(told) >= _FEW_FIGURES and sum(n <= highest for n in told) >= _NEARLY_ALL * len(told) and highest > 1


def _no_word(text: str) -> bool:
    return kind_of(text) in (NUMBER, BLANK) or (text.startswith("(") and text.endswith(")"))


def _is_no_row(cells: Line, heading: Heading, *, sparse: bool) -> bool:
    first, *others = cells.values()
    return (
        (is_total(first) and all(_no_word(t) or counts_rows(t) or is_total(t) for t in others))
        or (sparse and len(cells) <= 2 and is_note(first))
        or _says_headers(cells, heading)
        or tuple(cells.values()) in heading.above
        or _is_trial(list(cells.values()))
    )


def _says_headers(cells: Line, heading: Heading) -> bool:
    """A part of the header again: the line of groups, or names over their own columns."""
    if len(cells) < 2:
        return False
    width = len(heading.headers)
    return all(j < width and t in (heading.headers[j].strip(), heading.groups[j]) for j, t in cells.items())


def _is_trial(texts: list[str]) -> bool:
    names = texts[:_NAME_PLACES]
    return any(map(is_test_learner, names)) or any(is_test_learner(f"{a} {b}") for a, b in pairwise(names))


def _number(text: str | None) -> float | None:
    try:
        return float((text or "").replace(",", "."))
    except ValueError:
        return None


def _blocks(starts: Mapping[int, str], lines: int) -> Column | None:
    """For each line the group heading over it."""
    if not starts:
        return None
    places = sorted(starts)
    texts = np.array(["", *(starts[p] for p in places)], dtype=object)
    codes, values = pd.factorize(texts)
    over = np.searchsorted(places, np.arange(lines), side="right")
    return Column("", codes.astype(np.int64, copy=False)[over], [str(v) for v in values])
