"""A training table -> attempts, with every line accounted for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from analysis.catalog import declared_certifications
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
from analysis.course_names import course_key
from analysis.policy import Policy
from analysis.reading.answers import SAME_COURSE, SAME_ROLE
from analysis.reading.matching.doubts import column_questions
from analysis.reading.matching.kinds import Layout
from analysis.reading.result import FileReading, Question, Reading, Warned
from analysis.reading.rows.account import account
from analysis.reading.rows.day_fields import DayFields, read_days
from analysis.reading.rows.duplicates import duplicate_attempts
from analysis.reading.rows.findings import rejected_lines, row_finding, tell_rejects, tell_warned
from analysis.reading.rows.frames import complete, day_column, source_columns, status_column, text_columns
from analysis.reading.rows.grades import read_grades
from analysis.reading.rows.learners import read_learners
from analysis.reading.rows.session_days import without_planned_days
from analysis.reading.rows.settled import sample, settled
from analysis.reading.rows.spellings import one_spelling
from analysis.reading.rows.status_fields import Lines, read_statuses
from analysis.reading.table import Codes
from analysis.reading.terms import Terms
from analysis.reading.values.roles import read_roles
from analysis.reading.values.texts import Texts, no_texts, read_texts
from analysis.roles import policy_role_names
from analysis.spelling import fold

_DAYS: Final = (ENROLLED_ON, STARTED_ON, COMPLETED_ON, EXPIRES_ON, LAST_ACTIVITY, DUE_ON)
COMPLETED_BEFORE_ENROLLED: Final = "completed before enrolled"


def read_attempts(layout: Layout, terms: Terms) -> Reading:
    """The attempts of a training table; duplicates within it are counted and left out."""
    table, lines = layout.table, len(layout.table.rows)
    learners, days, grades = (
        read_learners(layout),
        read_days(layout, (*_DAYS, STATUS), terms.today),
        read_grades(layout),
    )
    days = without_planned_days(days.with_status_days(lines), layout)
    texts = {**learners.by_column(), **(things := _read_things(layout, terms.policy)).texts}
    statuses = read_statuses(Lines(layout, days, grades), terms.pass_score)
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
            STATUS: status_column(statuses.codes, kept),
        },
        ATTEMPT_COLUMNS,
        len(kept),
    )
    repeats = duplicate_attempts(frame)
    unique = frame[~repeats].reset_index(drop=True) if repeats.any() else frame
    asked = (
        *layout.questions,
        *column_questions(layout),
        *days.questions,
        *statuses.questions,
        *grades.questions,
        *things.questions,
    )
    notes = (*days.notes, *grades.notes, *learners.notes, *statuses.notes)
    scales = {column.header: grades.scale} if grades.scale and (column := layout.column(SCORE)) else {}
    return Reading(
        reading=_describe(layout, days, asked, notes),
        rows=account(lines, len(unique), tell_rejects(table, findings), _odd_lines(layout, days, kept[~repeats])),
        frame=unique,
        sample=sample(layout, [q.key.partition(":")[2] for q in asked]),
        decided=settled(layout, days.proven, scales),
    )


def _describe(layout: Layout, days: DayFields, questions: tuple[Question, ...], notes: tuple[str, ...]) -> FileReading:
    return FileReading(
        file=layout.table.name,
        kind=layout.kind,
        platform=layout.platform,
        mapping=layout.mapping(),
        confidence=layout.match.confidence,
        date_order=days.orders,
        questions=questions,
        warnings=notes,
        shape=layout.shape,
        fingerprint=layout.fingerprint,
    )


@dataclass(frozen=True, eq=False)
class _Things:
    texts: Mapping[str, Texts]
    questions: tuple[Question, ...]


def _read_things(layout: Layout, policy: Policy) -> _Things:
    """Course, certification and roles of each line."""
    lines = len(layout.table.rows)
    course, certification, roles = (layout.column(f) for f in (COURSE, CERTIFICATION, ROLES))
    declared, of_roles = declared_certifications(policy), policy_role_names(policy)
    courses = one_spelling(
        read_texts(course) if course else no_texts(lines),
        SAME_COURSE,
        layout.answers,
        lambda name: course_key(name) in declared,
    )
    held = one_spelling(
        read_roles(roles) if roles else no_texts(lines), SAME_ROLE, layout.answers, lambda name: fold(name) in of_roles
    )
    certified = read_texts(certification) if certification else no_texts(lines)
    texts = {COURSE: courses.texts, CERTIFICATION: certified, ROLES: held.texts}
    return _Things(texts, (*courses.questions, *held.questions))


def _odd_lines(layout: Layout, days: DayFields, kept: Codes) -> tuple[Warned, ...]:
    lines = len(layout.table.rows)
    early = days.of(COMPLETED_ON, lines)[kept] < days.of(ENROLLED_ON, lines)[kept]
    return tell_warned(layout.table, kept[early], COMPLETED_BEFORE_ENROLLED)
