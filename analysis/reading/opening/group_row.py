"""A header of two lines: names of groups ("Safety training") over the names of their columns ("Status", "Date")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

import numpy as np

from analysis.reading.opening.cell_kinds import HARD, STATUS, TEXT, Grid
from analysis.reading.opening.header_row import evidence

Merged = tuple[tuple[int, int], tuple[int, int]]
"""A merged range: first and last line and column, from 0."""

_GROUPS_TO_COLUMNS: Final = 0.8
_UNLIKE_VALUES: Final = 0.5


def is_group_row(grid: Grid, upper: int, lower: int, spans: Mapping[int, int]) -> bool:
    """Whether the line over the header names groups of its columns, and is no title and no "Course: X"."""
    filled, below = grid.filled[upper], grid.filled[lower]
    places = np.flatnonzero(filled)
    if not len(places) or np.isin(grid.kinds[upper][places], [k for k in HARD if k != STATUS]).any():
        return False
    goes_on = _goes_on(grid, upper)
    if len(places) > _GROUPS_TO_COLUMNS * below.sum() and not (filled & ~below).any() and not goes_on:
        return False
    widths = [spans.get(int(j), j + 1) - j for j in places]
    if len(places) == 1:
        return bool(places[0] > 0 and (widths[0] > 1 or _repeats(grid, lower)))
    # "Company | Tamarind Air" is a label and its value; groups stand apart or further right.
    apart = max(widths) > 1 or places[-1] > len(places) - 1 or goes_on
    return bool(apart) and not _labels(grid, upper)


def is_over_groups(grid: Grid, upper: int, headers: Sequence[str], groups: Sequence[str]) -> bool:
    """Whether a line over two lines of header names their groups' categories, or columns that these leave without a name."""
    places = np.flatnonzero(grid.filled[upper]).tolist()
    if not any(groups) or not places or _labels(grid, upper):
        return False
    return all(j < len(groups) and (groups[j] or not headers[j].strip()) for j in places)


def _goes_on(grid: Grid, line: int) -> bool:
    """Whether a name stands in neighbouring cells again: a group written over each of its columns."""
    words = grid.words[line]
    return bool(((words[1:] == words[:-1]) & (words[1:] > 0)).any())


def _repeats(grid: Grid, line: int) -> bool:
    words = grid.words[line][grid.filled[line]]
    return len(set(words.tolist())) < len(words)


def _labels(grid: Grid, line: int) -> bool:
    first = next(c for c in grid.cells[line] if c.strip())
    return first.rstrip().endswith(":")


def is_lower_half(grid: Grid, upper: int, lower: int) -> bool:
    """Whether the line below a header goes on with it: names where the upper line is blank, blank where that has a name of its own."""
    over, under = grid.filled[upper], grid.filled[lower]
    if under.sum() < 2 or not (over & ~under).any() or not (under & ~over).any():
        return False
    if not (grid.kinds[lower][under] == TEXT).mean() >= _GROUPS_TO_COLUMNS:
        return False
    found = evidence(grid, lower)
    return found.like == 0 and (found.unlike >= _UNLIKE_VALUES or _repeats(grid, lower))


def groups_over(
    upper: Sequence[str], lower: Sequence[str], spans: Mapping[int, int]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The headers and, for each, its group: a name that stands alone in its column is a header, whichever line it is in."""
    reach = _reach(upper, lower, spans)
    headers, groups = [], []
    for place, (over, under) in enumerate(zip(upper, lower, strict=True)):
        alone = bool(over.strip()) and not under.strip() and place not in spans
        headers.append(over if alone else under)
        groups.append("" if alone else upper[reach[place]].strip() if reach[place] >= 0 else "")
    return tuple(headers), tuple(groups)


def _reach(upper: Sequence[str], lower: Sequence[str], spans: Mapping[int, int]) -> list[int]:
    """For each column the place of the group name that covers it, -1 for none."""
    starts = [j for j, cell in enumerate(upper) if cell.strip()]
    reach = [-1] * len(upper)
    for start, after in zip(starts, [*starts[1:], len(upper)], strict=True):
        end = spans.get(start, start + 1) if spans else after
        if not spans and after == len(upper):
            end = _last_end(starts, upper, lower)
        for place in range(start, min(end, len(upper))):
            reach[place] = start
    return reach


def _last_end(starts: Sequence[int], upper: Sequence[str], lower: Sequence[str]) -> int:
    """Blank cells after the last group belong to it only as far as the groups before it were wide, where these were all alike."""
    named = [j for j in starts if lower[j].strip()]
    widths = {b - a for a, b in pairwise(named)}
    return starts[-1] + widths.pop() if len(widths) == 1 else len(upper)
