"""Days of sessions: past ones are when something was completed, those of lines that are still open are only planned."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from analysis.columns import COMPLETED_ON, STATUS
from analysis.reading.matching.headers.concepts import CONTENT, COURSE, DATE, TIME
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.matching.kinds import Layout
from analysis.reading.rows.day_fields import DayFields
from analysis.reading.table import Mask
from analysis.reading.values.date_columns import NO_DAY
from analysis.reading.values.status_column import CODE
from analysis.reading.values.statuses import own_statuses

_COURSE_DAY: Final = frozenset({COURSE, DATE})
_OF_A_SESSION: Final = _COURSE_DAY | {CONTENT, TIME}
_OPEN: Final = tuple(CODE[s] for s in ("not_started", "in_progress", "withdrawn", "waived"))


def without_planned_days(days: DayFields, layout: Layout) -> DayFields:
    """The days without completions on lines that their own status calls open, where the header says only when the course is held."""
    column, status = layout.column(COMPLETED_ON), layout.column(STATUS)
    if column is None or status is None or COMPLETED_ON not in days.days:
        return days
    meaning = concepts_of(column.header)
    if meaning.unknown or not _COURSE_DAY <= meaning.concepts <= _OF_A_SESSION:
        return days
    planned: Mask = np.isin(own_statuses(status, None, layout.answers)[0], _OPEN)
    if not planned.any():
        return days
    kept = [replace(f, lines=f.lines & ~planned) if f.column == column.header else f for f in days.findings]
    held = np.where(planned, NO_DAY, days.days[COMPLETED_ON])
    return replace(days, days={**days.days, COMPLETED_ON: held}, findings=[f for f in kept if f.lines.any()])
