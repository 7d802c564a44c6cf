"""The status of each line: the row's own word first, else what its dates and score say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.columns import STATUSES
from analysis.reading.result import Question
from analysis.reading.table import Codes, Column, Mask
from analysis.reading.values.missing import is_missing
from analysis.reading.values.status_words import says_nothing, status_of
from analysis.reading.words import visible

NONE: Final = -1
_CODE: Final = {status: code for code, status in enumerate(STATUSES)}
_DECIDED_BY_SUCCESS: Final = (_CODE["passed"], _CODE["failed"])
_ASKED_AT_MOST: Final = 10


@dataclass(frozen=True, eq=False)
class Clues:
    """What a line without a status word is judged by."""

    started: Mask
    completed: Mask
    score: npt.NDArray[np.float64]
    pass_score: float


def own_statuses(column: Column) -> tuple[Codes, tuple[Question, ...]]:
    """Per line the code of its status word, NONE without one; and a question for each word that is not known."""
    words = [visible(v) for v in column.values]
    codes = np.array([_CODE[s] if (s := status_of(w)) else NONE for w in words], dtype=np.int64)
    unknown = [
        (int(n), w) for w, c, n in zip(words, codes, column.counts, strict=True)
        if n and c == NONE and not is_missing(w) and not says_nothing(w)
    ]  # fmt: skip
    return codes[column.codes], _questions(column.header, sorted(unknown, key=lambda u: (-u[0], u[1])))


def _questions(header: str, unknown: Sequence[tuple[int, str]]) -> tuple[Question, ...]:
    asked = [
        Question(
            key=f"status:{word[:100]}",
            text=f"{header}: what does '{word[:100]}' mean ({n} {'row' if n == 1 else 'rows'})? Until you say, dates and scores decide.",
            options=STATUSES,
        )
        for n, word in unknown[:_ASKED_AT_MOST]
    ]
    if len(unknown) > _ASKED_AT_MOST:
        rest = len(unknown) - _ASKED_AT_MOST
        asked.append(
            Question(
                key=f"column:{header}",
                text=f"{header}: {rest} more words that are no status I know. Is it the status column?",
            )
        )
    return tuple(asked)


def with_success(codes: Codes, success: Codes) -> Codes:
    """A second column that says passed or failed is more exact than "completed"."""
    return np.where(np.isin(success, _DECIDED_BY_SUCCESS), success, codes)


def inferred_statuses(codes: Codes, clues: Clues) -> Codes:
    """Codes with NONE filled in by the rule of the definitions."""
    graded = np.where(clues.score >= clues.pass_score, _CODE["passed"], _CODE["failed"])
    done = np.where(np.isnan(clues.score), _CODE["completed"], graded)
    begun = np.where(clues.started, _CODE["in_progress"], _CODE["not_started"])
    return np.where(codes == NONE, np.where(clues.completed, done, begun), codes)
