"""Which line names the columns: one unlike the values that stand below it, wherever it stands; maybe none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.columns import EMAIL, NAME, USER_ID
from analysis.reading.matching.assignment import header_score
from analysis.reading.matching.header_words import HEADER_WORDS, STRANGERS
from analysis.reading.opening.cell_kinds import HARD, TEXT, Grid
from analysis.reading.words import phrase

_KNOWN: Final = frozenset(p for phrases in HEADER_WORDS.values() for p in phrases) | STRANGERS
_CANDIDATES: Final = 60
_BELOW: Final = 40
_FEW: Final = 3
_DENSE: Final = 0.8
_USUAL: Final = 0.6
_LONGEST_HEADER: Final = 200
_COUNTED_WORDS: Final = 4
_NAMED: Final = 0.8
_OTHER_TABLES: Final = 3
_LEARNER: Final = (NAME, EMAIL, USER_ID)
# What a line of values shows: most cells are of the kind below them or recur there, and next to none is unlike it.
_CLASHES: Final = 0.34
_UNLIKE: Final = 0.34


def is_known_name(words: str) -> bool:
    """Whether normalised words are known to head a column."""
    return words in _KNOWN


def is_named_learner(header: str) -> bool:
    """Whether a header says that its column tells who the learner is."""
    words = phrase(header[:_LONGEST_HEADER])
    return bool(words) and max(header_score(f, words) for f in _LEARNER) >= _NAMED


@dataclass(frozen=True)
class Evidence:
    """For one line, shares 0..1: how full it is, how unlike the values below, how like them, how many cells are values; known words."""

    covers: float
    unlike: float
    like: float
    valued: float
    known: int
    filled: int

    @property
    def score(self) -> float:
        """The higher, the more the line looks like names of columns."""
        words = 2 * self.known / max(1, self.filled) + 0.5 * min(self.known, _COUNTED_WORDS)
        return 2.5 * self.covers + 3 * self.unlike - 4 * self.like - self.valued + words

    @property
    def is_data(self) -> bool:
        """Whether the line is one of values: then the file has no header."""
        return self.like > _CLASHES and self.unlike < _UNLIKE and self.known == 0


def find_header(grid: Grid, values_from: int = 0) -> int | None:
    """The line (from 0) that names the columns, above ``values_from`` where that is known; None where all lines are values."""
    last = min(len(grid.cells), _CANDIDATES, values_from or _CANDIDATES)
    candidates = [i for i in range(last) if grid.filled[i].any()]
    if not candidates:
        return None
    found = {i: evidence(grid, i, values_from) for i in candidates}
    best = max(candidates, key=lambda i: (found[i].score, -i))
    if named := _named_like(grid, best):
        best = next(
            (i for i in candidates if i < best and grid.words[i][named[0]] == named[1] and not found[i].is_data), best
        )
    begun = any(found[i].is_data and found[i].covers >= _DENSE and found[i].filled > 2 for i in candidates if i < best)
    return None if begun or found[best].is_data else best


def evidence(grid: Grid, line: int, values_from: int = 0) -> Evidence:
    """What speaks for and against a line as the header of the values below it (from ``values_from`` on, if that is further down)."""
    filled = grid.filled[line]
    below = _values_near(grid, line, max(line + 1, values_from))
    count = max(1, int(filled.sum()))
    usual = _usual_width(grid, below)
    kinds, same = grid.kinds[line], _same_below(grid, line, below)
    ruling = _ruling_kinds(grid, below)
    hard = ruling >= 0
    unlike = (hard & filled & (kinds != ruling)).sum() / hard.sum() if hard.any() else 0.0
    like = filled & (same | (hard & (kinds == ruling)))
    return Evidence(
        covers=min(1.0, count / usual) if usual else 1.0,
        unlike=float(unlike),
        like=float(like.sum() / count),
        valued=float((filled & (np.isin(kinds, HARD) | _overlong(grid, line))).sum() / count),
        known=sum(
            phrase(grid.cells[line][j][:_LONGEST_HEADER]) in _KNOWN for j in np.flatnonzero(filled & ~like).tolist()
        ),
        filled=count,
    )


def _values_near(grid: Grid, line: int, first: int) -> npt.NDArray[np.int64]:
    """Filled lines below, but for those that repeat this one whole (a header printed again); above too where few stand below."""
    near = np.arange(first, min(len(grid.cells), first + _BELOW))
    if len(near) < _FEW:
        near = np.append(np.arange(max(0, line - _BELOW), line), near)
    repeated = (grid.words[near] == grid.words[line]).all(axis=1) | _named_alike(grid, line, near)
    values: npt.NDArray[np.int64] = near[grid.filled[near].any(axis=1) & ~repeated]
    return values


def _named_like(grid: Grid, line: int) -> tuple[int, int] | None:
    """Where a line begins with the name of a learner's column, and that name: headers of other tables, with other courses, do so too."""
    first = int(np.argmax(grid.filled[line]))
    if grid.filled[line].sum() < 2 or not is_named_learner(grid.cells[line][first]):
        return None
    return first, int(grid.words[line][first])


def _named_alike(grid: Grid, line: int, near: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """Which few of the lines begin with the same name of a learner's column."""
    named = _named_like(grid, line)
    if named is None:
        return np.zeros(len(near), dtype=bool)
    shared: npt.NDArray[np.bool_] = grid.words[near][:, named[0]] == named[1]
    return shared & (_OTHER_TABLES * int(shared.sum()) <= len(near))


def _usual_width(grid: Grid, below: npt.NDArray[np.int64]) -> float:
    return float(np.median(grid.filled[below].sum(axis=1))) if len(below) else 0.0


def _same_below(grid: Grid, line: int, below: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """Which cells of the line come again further down in their column."""
    same: npt.NDArray[np.bool_] = (grid.words[below] == grid.words[line]).any(axis=0)
    return same


def _ruling_kinds(grid: Grid, below: npt.NDArray[np.int64]) -> npt.NDArray[np.int8]:
    """For each column the kind of value that rules below a line, -1 where texts or nothing do."""
    kinds = grid.kinds[below]
    known = np.maximum((kinds >= TEXT).sum(axis=0), 1)
    ruling = np.full(kinds.shape[1], -1, dtype=np.int8)
    for kind in HARD:
        ruling[(kinds == kind).sum(axis=0) / known >= _USUAL] = kind
    return ruling


def _overlong(grid: Grid, line: int) -> npt.NDArray[np.bool_]:
    long = np.zeros(grid.kinds.shape[1], dtype=bool)
    for place, cell in enumerate(grid.cells[line][: len(long)]):
        long[place] = len(cell) > _LONGEST_HEADER
    return long
