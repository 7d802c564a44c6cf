"""Usage and roster tables -> frames, with every line accounted for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd

from analysis.columns import (
    ACCOUNT,
    CUSTOMER,
    EMPLOYMENT,
    FEATURE_ADOPTION_PCT,
    LAST_SEEN,
    LEFT_ON,
    MANAGER,
    ROLES,
    ROSTER_RECORD_COLUMNS,
    START_DATE,
    USAGE_RECORD_COLUMNS,
    USAGE_SCORE,
    USER_ID,
)  # fmt: skip
from analysis.reading.matching.doubts import column_questions
from analysis.reading.matching.kinds import Layout
from analysis.reading.result import FileReading, Reading
from analysis.reading.rows.account import account
from analysis.reading.rows.day_fields import DayFields, read_days
from analysis.reading.rows.duplicates import duplicate_lines
from analysis.reading.rows.employment import read_employment
from analysis.reading.rows.findings import Finding, cell_finding, rejected_lines, row_finding, tell_rejects
from analysis.reading.rows.frames import complete, day_column, source_columns, text_columns
from analysis.reading.rows.learners import Learners, read_learners
from analysis.reading.rows.settled import sample, settled
from analysis.reading.table import Codes
from analysis.reading.terms import Terms
from analysis.reading.values.roles import read_roles
from analysis.reading.values.scores import read_scores
from analysis.reading.values.texts import Texts, read_texts

_MOSTLY_KNOWN: Final = 0.8
_USAGE_NUMBERS: Final = (USAGE_SCORE, FEATURE_ADOPTION_PCT)
_USAGE_IDENTITY: Final = (USAGE_SCORE, FEATURE_ADOPTION_PCT, LAST_SEEN)
_ROSTER_IDENTITY: Final = (ROLES, MANAGER, START_DATE, LEFT_ON)


@dataclass(frozen=True, eq=False)
class _Parts:
    """What both kinds have in common, before a frame is made of it."""

    learners: Learners
    days: DayFields
    findings: Sequence[Finding]

    def kept(self, lines: int) -> Codes:
        return np.flatnonzero(~rejected_lines(self.findings, lines))


def read_usage(layout: Layout, terms: Terms) -> Reading:
    """The usage figures of a table, by learner."""
    lines = len(layout.table.rows)
    learners, days = read_learners(layout), read_days(layout, (LAST_SEEN,), terms.today)
    findings: list[Finding] = [learners.nobody, *_anonymous(layout, learners), *days.findings]
    numbers = {}
    for field in _USAGE_NUMBERS:
        if (column := layout.column(field)) is not None:
            read = read_scores(column)
            numbers[field] = read.scores[column.codes]
            findings.append(cell_finding(column, read.unreadable, "is not a number"))
            findings.append(cell_finding(column, read.out_of_range, "is not between 0 and 100"))
    parts = _Parts(learners, days, findings)
    kept = parts.kept(lines)
    columns: dict[str, object] = {field: values[kept] for field, values in numbers.items()}
    columns[LAST_SEEN] = day_column(days.of(LAST_SEEN, lines), kept)
    if (owner := layout.column(ACCOUNT)) is not None:
        columns |= text_columns(dict.fromkeys((ACCOUNT, CUSTOMER), read_texts(owner)), kept)
    frame = _frame(layout, parts, columns, USAGE_RECORD_COLUMNS)
    return _reading(layout, parts, frame, _USAGE_IDENTITY)


def _anonymous(layout: Layout, learners: Learners) -> list[Finding]:
    """Visitors whom a product knows by a number alone, in an export that says of nearly all others who they are."""
    known = learners.email.present | learners.name.present
    unknown = ~known & learners.user_id.present
    if USER_ID not in layout.match.places or not unknown.any() or known.mean() < _MOSTLY_KNOWN:
        return []
    header = layout.mapping()[USER_ID]
    return [row_finding(unknown, f"anonymous: no e-mail or name beside {header}", header)]


def read_roster(layout: Layout, terms: Terms) -> Reading:
    """The people of a table: roles, manager, when they came and left."""
    lines = len(layout.table.rows)
    learners, days = read_learners(layout), read_days(layout, (START_DATE, LEFT_ON), terms.today)
    parts = _Parts(learners, days, [learners.nobody, *days.findings])
    kept = parts.kept(lines)
    things: dict[str, Texts] = {}
    for field, read in ((ROLES, read_roles), (MANAGER, read_texts)):
        if (column := layout.column(field)) is not None:
            things[field] = read(column)
    dated = {START_DATE: day_column(days.of(START_DATE, lines), kept)}
    left_on = days.of(LEFT_ON, lines)
    dated[LEFT_ON] = day_column(left_on, kept)
    if LEFT_ON in layout.match.places or EMPLOYMENT in layout.match.places:
        things[EMPLOYMENT] = read_employment(layout.column(EMPLOYMENT), left_on, terms.today)
    return _reading(
        layout,
        parts,
        _frame(layout, parts, text_columns(things, kept) | dated, ROSTER_RECORD_COLUMNS),
        _ROSTER_IDENTITY,
    )


def _frame(layout: Layout, parts: _Parts, columns: dict[str, object], names: Sequence[str]) -> pd.DataFrame:
    kept = parts.kept(len(layout.table.rows))
    people = text_columns(parts.learners.by_column(), kept)
    return complete({**source_columns(layout.table, kept), **people, **columns}, names, len(kept))


def _reading(layout: Layout, parts: _Parts, frame: pd.DataFrame, identity: Sequence[str]) -> Reading:
    repeats = duplicate_lines(frame, identity)
    unique = frame[~repeats].reset_index(drop=True) if repeats.any() else frame
    described = FileReading(
        file=layout.table.name,
        kind=layout.kind,
        platform=layout.platform,
        mapping=layout.mapping(),
        confidence=layout.match.confidence,
        date_order=parts.days.orders,
        questions=(*column_questions(layout), *parts.days.questions),
        shape=layout.shape,
        fingerprint=layout.fingerprint,
    )
    return Reading(
        reading=described,
        rows=account(len(layout.table.rows), len(unique), tell_rejects(layout.table, parts.findings)),
        frame=unique,
        sample=sample(layout, [q.key.partition(":")[2] for q in described.questions]),
        decided=settled(layout, parts.days.proven, {}),
    )
