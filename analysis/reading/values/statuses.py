"""The status of each line: the row's own word first, else what its dates, score and progress say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.columns import STATUSES
from analysis.reading.answers import COLUMN, STATUS_WORD, Answers, question_key
from analysis.reading.result import Question
from analysis.reading.table import Codes, Column, Mask
from analysis.reading.values.dates import looks_like_day
from analysis.reading.values.missing import is_missing
from analysis.reading.values.status_column import CODE, NONE, NOTHING, Beside, StatusColumn
from analysis.reading.values.status_words import is_no, is_yes, says_nothing, status_of
from analysis.reading.words import visible

_DECIDED_BY_SUCCESS: Final = (CODE["passed"], CODE["failed"])
_OPEN_TO_SUCCESS: Final = (NONE, CODE["in_progress"], CODE["completed"], CODE["passed"], CODE["failed"])
_ASKED_AT_MOST: Final = 10
_MOST: Final = 0.5
_OTHERS_DECIDE: Final = "Until you say, dates and scores decide."
_NOTHING_DECIDES: Final = "Nothing else in the file tells who has completed what."


@dataclass(frozen=True, eq=False)
class Clues:
    """What a line without a status word is judged by. ``progress``: 0..100, NaN where the file does not say."""

    started: Mask
    completed: Mask
    score: npt.NDArray[np.float64]
    pass_score: float
    progress: npt.NDArray[np.float64] | None = None


def own_statuses(
    column: Column,
    beside: Beside | None = None,
    answers: Answers = Answers(),  # noqa: B008 - frozen
) -> tuple[Codes, tuple[Question, ...]]:
    """Per line the code of its status word, NONE without one; and a question for each word that is not known."""
    nothing = np.zeros(len(column.codes), dtype=bool)
    read = StatusColumn(column, beside or Beside(nothing, nothing, nothing), answers)
    unknown = [
        (int(n), w) for w, known, n in zip(read.words, read.known(), column.counts, strict=True)
        if n and not known and not is_missing(w) and not says_nothing(w) and not looks_like_day(w)
    ]  # fmt: skip
    questions = _questions(column.header, sorted(unknown, key=lambda u: (-u[0], u[1])))
    if _tell_all(unknown, read) and beside is not None and not (beside.completed | beside.scored).any():
        questions = tuple(
            replace(q, text=q.text.replace(_OTHERS_DECIDE, _NOTHING_DECIDES), blocks=True) for q in questions
        )
    return read.codes(), (
        *questions,
        *(_closing(column.header, w) for w in read.closed() if answers.about(STATUS_WORD, w[:100]) is None),
    )


def _tell_all(unknown: Sequence[tuple[int, str]], read: StatusColumn) -> bool:
    """Whether words that nobody knows stand on most of the lines that have a word at all."""
    filled = sum(int(n) for w, n in zip(read.words, read.column.counts, strict=True) if w)
    return bool(unknown) and sum(n for n, _ in unknown) > _MOST * filled


def _questions(header: str, unknown: Sequence[tuple[int, str]]) -> tuple[Question, ...]:
    asked = [
        _word_question(
            word,
            f"{header}: what does '{word[:100]}' mean ({n} {'row' if n == 1 else 'rows'})? {_OTHERS_DECIDE}",
        )
        for n, word in unknown[:_ASKED_AT_MOST]
    ]
    if len(unknown) > _ASKED_AT_MOST:
        rest = len(unknown) - _ASKED_AT_MOST
        text = f"{header}: {rest} more words that are no status I know. Is it the status column?"
        asked.append(Question(key=question_key(COLUMN, header), text=text))
    return tuple(asked)


def _closing(header: str, word: str) -> Question:
    text = f"{header}: '{word[:100]}' stands among the states of an enrolment. I read it as closed, not as completed by the learner."
    return _word_question(word, text)


def _word_question(word: str, text: str) -> Question:
    return Question(question_key(STATUS_WORD, word[:100]), text, (*STATUSES, NOTHING), assumed=NOTHING)


def success_statuses(column: Column, finished: Mask) -> Codes:
    """A column of success: passed or failed in words, or yes; a no has failed only where the line is finished."""
    words = [visible(v) for v in column.values]
    codes = np.array([_success(w) for w in words], dtype=np.int64)[column.codes]
    no = np.array([is_no(w) for w in words], dtype=bool)[column.codes]
    return np.where(no & finished, CODE["failed"], codes)


def _success(word: str) -> int:
    if is_yes(word):
        return CODE["passed"]
    status = status_of(word)
    return CODE[status] if status else NONE


def with_success(codes: Codes, success: Codes) -> Codes:
    """A second column that says passed or failed is more exact than "completed"; it does not undo "waived" or "expired"."""
    decides = np.isin(success, _DECIDED_BY_SUCCESS) & np.isin(codes, _OPEN_TO_SUCCESS)
    return np.where(decides, success, np.where(codes == NONE, success, codes))


def inferred_statuses(codes: Codes, clues: Clues) -> Codes:
    """Codes with NONE filled in by the rule of the definitions."""
    graded = np.where(clues.score >= clues.pass_score, CODE["passed"], CODE["failed"])
    done = np.where(np.isnan(clues.score), CODE["completed"], graded)
    progress = np.zeros(len(codes)) if clues.progress is None else clues.progress
    begun = np.where(clues.started | (progress > 0), CODE["in_progress"], CODE["not_started"])
    return np.where(codes == NONE, np.where(clues.completed, done, begun), codes)
