"""Rows of a table of scores paired with columns, one to one, with the highest total."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float64]


def best_pairs(scores: Scores) -> list[tuple[int, int]]:
    """Row and column of each pair, in the order of the rows; pairs without a score are left out."""
    wanted = np.flatnonzero(scores.any(axis=1))
    obvious = _obvious(scores[wanted])
    if obvious is not None:
        return list(zip(wanted.tolist(), obvious.tolist(), strict=True))
    from scipy.optimize import linear_sum_assignment  # noqa: PLC0415 - takes 0.3 s to import, and plain headers do without

    chosen = zip(*(side.tolist() for side in linear_sum_assignment(scores, maximize=True)), strict=True)
    return [(row, column) for row, column in chosen if scores[row, column] > 0]


def _obvious(scores: Scores) -> npt.NDArray[np.int64] | None:
    """The best column of each row where it is one alone and no two rows have the same: no pairing has more."""
    if not len(scores):
        return np.empty(0, dtype=np.int64)
    best = scores.argmax(axis=1)
    alone = (scores == scores.max(axis=1, keepdims=True)).sum(axis=1) == 1
    return best if alone.all() and len(np.unique(best)) == len(best) else None
