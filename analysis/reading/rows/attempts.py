"""A training table -> attempts, with every line accounted for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.columns import (
    ATTEMPT,
    ATTEMPT_COLUMNS,
    CERTIFICATION,
    COMPLETED_ON,
    COURSE,
    DUE_ON,
    ENROLLED_ON,
    EXPIRES_ON,
    LAST_ACTIVITY,
    ROLES,
    SCORE,
    STARTED_ON,
    STATUS,
)  # fmt: skip
from analysis.reading.matching.doubts import column_questions
from analysis.reading.matching.header_words import SUCCESS
from analysis.reading.matching.kinds import Layout
from analysis.reading.result import FileReading, Question, Reading, Warned
from analysis.reading.rows.account import account
from analysis.reading.rows.day_fields import DayFields, read_days
from analysis.reading.rows.duplicates import duplicate_attempts
from analysis.reading.rows.findings import Finding, cell_finding, rejected_lines, row_finding, tell_rejects, tell_warned
from analysis.reading.rows.frames import complete, day_column, source_columns, status_column, text_columns
from analysis.reading.rows.learners import read_learners
from analysis.reading.table import Codes
from analysis.reading.terms import Terms
from analysis.reading.values.roles import read_roles
from analysis.reading.values.scores import ScoreColumn, read_numbers, read_scores
from analysis.reading.values.statuses import NONE, Clues, inferred_statuses, own_statuses, with_success
from analysis.reading.values.texts import Texts, no_texts, read_texts

_DAYS: Final = (ENROLLED_ON, STARTED_ON, COMPLETED_ON, EXPIRES_ON, LAST_ACTIVITY, DUE_ON)
COMPLETED_BEFORE_ENROLLED: Final = "completed before enrolled"


@dataclass(frozen=True, eq=False)
class _Grades:
    """Scores and attempt numbers of each line, and what is wrong with them."""

    scores: npt.NDArray[np.float64]
    attempts: npt.NDArray[np.float64]
    findings: Sequence[Finding]
    questions: tuple[Question, ...]


def read_attempts(layout: Layout, terms: Terms) -> Reading:
    """The attempts of a training table; duplicates within it are counted and left out."""
    table, lines = layout.table, len(layout.table.rows)
    learners, days, grades = read_learners(layout), read_days(layout, _DAYS, terms.today), _read_grades(layout)
    texts = {**learners.by_column(), **_read_things(layout)}
    statuses, questions = _read_statuses(layout, days, grades, terms.pass_score)
    no_course = row_finding(
        ~texts[COURSE].present, f"no course: {layout.mapping()[COURSE]} is empty", layout.mapping()[COURSE]
    )
    findings = [learners.nobody, no_course, *days.findings, *grades.findings]
    kept = np.flatnonzero(~rejected_lines(findings, lines))
    frame = complete(
        {
            **source_columns(table, kept),
            **text_columns(texts, kept),
            **{f: day_column(days.of(f, lines), kept) for f in _DAYS},
            SCORE: grades.scores[kept],
            ATTEMPT: grades.attempts[kept],
            STATUS: status_column(statuses, kept),
        },
        ATTEMPT_COLUMNS,
        len(kept),
    )
    repeats = duplicate_attempts(frame)
    unique = frame[~repeats].reset_index(drop=True) if repeats.any() else frame
    return Reading(
        reading=_describe(layout, days, (*column_questions(layout), *days.questions, *questions, *grades.questions)),
        rows=account(lines, len(unique), tell_rejects(table, findings), _odd_lines(layout, days, kept[~repeats])),
        frame=unique,
    )


def _describe(layout: Layout, days: DayFields, questions: tuple[Question, ...]) -> FileReading:
    return FileReading(
        file=layout.table.name,
        kind=layout.kind,
        platform=None,
        mapping=layout.mapping(),
        confidence=layout.match.confidence,
        date_order=days.orders,
        questions=questions,
        shape=layout.shape,
        fingerprint=layout.fingerprint,
    )


def _read_things(layout: Layout) -> dict[str, Texts]:
    """Course, certification and roles of each line."""
    lines = len(layout.table.rows)
    course, certification, roles = (layout.column(f) for f in (COURSE, CERTIFICATION, ROLES))
    return {
        COURSE: read_texts(course) if course else no_texts(lines),
        CERTIFICATION: read_texts(certification) if certification else no_texts(lines),
        ROLES: read_roles(roles) if roles else no_texts(lines),
    }


def _read_grades(layout: Layout) -> _Grades:
    lines = len(layout.table.rows)
    column, attempt = layout.column(SCORE), layout.column(ATTEMPT)
    attempts = read_numbers(attempt)[attempt.codes] if attempt else np.full(lines, np.nan)
    if column is None:
        return _Grades(np.full(lines, np.nan), attempts, (), ())
    read: ScoreColumn = read_scores(column)
    findings = (
        cell_finding(column, read.unreadable, "is not a score"),
        cell_finding(column, read.out_of_range, "is not between 0 and 100"),
    )
    question = Question(
        key=f"score:{column.header}",
        text=f"{column.header} holds only 0 and 1: shares of everything, or yes and no? I read 1 as 100 %.",
        options=("shares", "yes and no"),
    )
    return _Grades(read.scores[column.codes], attempts, findings, (question,) if read.ambiguous else ())


def _read_statuses(
    layout: Layout, days: DayFields, grades: _Grades, pass_score: float
) -> tuple[Codes, tuple[Question, ...]]:
    lines = len(layout.table.rows)
    column, success = layout.column(STATUS), layout.column(SUCCESS)
    codes, questions = own_statuses(column) if column else (np.full(lines, NONE, dtype=np.int64), ())
    if success:
        codes = with_success(codes, own_statuses(success)[0])
    started, completed = (~np.isnat(days.of(f, lines)) for f in (STARTED_ON, COMPLETED_ON))
    return inferred_statuses(codes, Clues(started, completed, grades.scores, pass_score)), questions


def _odd_lines(layout: Layout, days: DayFields, kept: Codes) -> tuple[Warned, ...]:
    lines = len(layout.table.rows)
    early = days.of(COMPLETED_ON, lines)[kept] < days.of(ENROLLED_ON, lines)[kept]
    return tell_warned(layout.table, kept[early], COMPLETED_BEFORE_ENROLLED)
