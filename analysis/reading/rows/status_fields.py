"""The status of each line of a training table: its words, then success, then what stands beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from analysis.columns import COMPLETED_ON, COURSE, DUE_ON, ENROLLED_ON, EXPIRES_ON, SCORE, STARTED_ON, STATUS
from analysis.reading.matching.header_words import PROGRESS, SUCCESS
from analysis.reading.matching.headers.concepts import CERTIFICATE
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.matching.kinds import Layout
from analysis.reading.result import Question
from analysis.reading.rows.day_fields import DayFields
from analysis.reading.rows.grades import Grades
from analysis.reading.table import Codes, Column, Mask
from analysis.reading.values.flag_columns import flag_columns, is_flag_word, is_set, with_flags
from analysis.reading.values.header_status import header_status
from analysis.reading.values.status_column import CODE, NONE, Beside, speaks_of_awards
from analysis.reading.values.statuses import Clues, inferred_statuses, own_statuses, success_statuses, with_success

_EARNING: Final = (COMPLETED_ON, ENROLLED_ON, STARTED_ON, DUE_ON, SCORE, PROGRESS)


@dataclass(frozen=True, eq=False)
class Lines:
    """What was read of each line besides its status."""

    layout: Layout
    days: DayFields
    grades: Grades

    def has(self, field: str) -> Mask:
        """Which lines have a day in a field."""
        return ~np.isnat(self.days.of(field, len(self.layout.table.rows)))

    @property
    def scored(self) -> Mask:
        """Which lines have a score."""
        return ~np.isnan(self.grades.scores)


@dataclass(frozen=True, eq=False)
class Statuses:
    """The status code of every line, a question for each word that is not known, and what other columns have said."""

    codes: Codes
    questions: tuple[Question, ...] = ()
    notes: tuple[str, ...] = ()


def read_statuses(lines: Lines, pass_score: float) -> Statuses:
    """The status of every line: its words, its success, what other columns flag, else what stands beside them."""
    layout = lines.layout
    column, success = layout.column(STATUS), layout.column(SUCCESS)
    completed, expires = lines.has(COMPLETED_ON), lines.has(EXPIRES_ON)
    codes = np.full(len(layout.table.rows), NONE, dtype=np.int64)
    questions: tuple[Question, ...] = ()
    if column:
        issued = layout.column(COMPLETED_ON)
        awarded = issued is not None and speaks_of_awards(issued.header)
        held = completed | _lists_certificates(layout)
        beside = Beside(held, expires, lines.scored, dated=issued is not None, awarded=awarded)
        codes, questions = own_statuses(column, beside, layout.answers)
    codes = np.where(codes == NONE, lines.grades.words, codes)
    flags = _flags(layout)
    if success:
        finished = completed | lines.scored | np.isin(codes, (CODE["completed"], CODE["passed"], CODE["failed"]))
        # Where a column of its own says who has failed, a no to "passed" does not.
        finished &= not any(s == "failed" for s, _ in flags)
        codes = with_success(codes, success_statuses(success, finished))
    codes = with_flags(codes, flags)
    notes = tuple(f"{c.header[:80]}: yes is read as {s.replace('_', ' ')}." for s, c in flags if is_set(c).any())
    return Statuses(inferred_statuses(codes, _clues(lines, pass_score)), questions, notes)


def _lists_certificates(layout: Layout) -> bool:
    """Whether every line is a certificate that somebody has: nothing but its end is dated, and no line tells how it was earned."""
    course = layout.column(COURSE)
    named = course is not None and CERTIFICATE in concepts_of(course.header).concepts
    return named and EXPIRES_ON in layout.match.places and not any(f in layout.match.places for f in _EARNING)


def _flags(layout: Layout) -> list[tuple[str, Column]]:
    """Columns that no field has taken and that say a status each; where the status itself is such a column, all of them count."""
    taken = set(layout.match.places.values())
    own = layout.column(STATUS)
    many = own is not None and header_status(own.header) is not None and all(map(is_flag_word, own.values))
    return flag_columns([c for i, c in enumerate(layout.table.columns) if i not in taken], many=many)


def _clues(lines: Lines, pass_score: float) -> Clues:
    """Where no column says when an attempt ended, its score says that it did; so does all of the progress."""
    layout, progress = lines.layout, lines.grades.progress
    completed = lines.has(COMPLETED_ON) | _lists_certificates(layout)
    if layout.column(COMPLETED_ON) is None:
        # A zero may be a blank outside gradebooks.
        completed = completed | (lines.grades.scores >= 0 if layout.shape == "wide" else lines.grades.scores > 0)
        completed = completed if progress is None else completed | (progress >= 100)
    return Clues(lines.has(STARTED_ON), completed, lines.grades.scores, pass_score, progress)
