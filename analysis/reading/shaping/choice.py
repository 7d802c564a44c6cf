"""Which way of reading a table has the evidence: a line an attempt, courses across, people across, one course, or a log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from analysis.columns import (
    COMPLETED_ON,
    COURSE,
    EMAIL,
    EMPLOYMENT,
    FEATURE_ADOPTION_PCT,
    LEFT_ON,
    MANAGER,
    NAME,
    ROLES,
    SCORE,
    START_DATE,
    STARTED_ON,
    STATUS,
    USAGE_SCORE,
    USER_ID,
)  # fmt: skip
from analysis.reading.answers import Memory
from analysis.reading.matching.assignment import SURE, is_of_the_line, line_field
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME
from analysis.reading.matching.headers.questions import asks_something
from analysis.reading.matching.kinds import Layout, find_layout, is_sure_roster, is_sure_usage
from analysis.reading.result import UnreadableFile
from analysis.reading.shaping.cells import mix_of
from analysis.reading.shaping.coded_course import coded_course, with_finer_course
from analysis.reading.shaping.logs import find_log
from analysis.reading.shaping.matrix_words import is_matrix
from analysis.reading.shaping.nameless import has_nameless_headers
from analysis.reading.shaping.numbered_attempts import find_attempts
from analysis.reading.shaping.one_course import is_about_one_course, line_is_attempt, one_course, says_training
from analysis.reading.shaping.part_words import PROGRESS
from analysis.reading.shaping.person_columns import without_persons
from analysis.reading.shaping.pivots import Pivot, find_pivot, speaks_of_progress, turn
from analysis.reading.shaping.repeats import find_repeats
from analysis.reading.shaping.shaped import Shaped
from analysis.reading.shaping.sign_in import find_sign_in
from analysis.reading.shaping.sorting_columns import Sorted, sort_columns
from analysis.reading.shaping.source_names import course_of_source, titled_course
from analysis.reading.shaping.torn_logs import with_torn_log, with_unnamed_course
from analysis.reading.shaping.transposed import find_transposed
from analysis.reading.shaping.whole_course import is_course_signal, is_state, says_progress
from analysis.reading.table import Table

_FEW: Final = 3
_PERSONS: Final = (START_DATE, LEFT_ON, EMPLOYMENT, MANAGER, ROLES)
_OWN_LINE: Final = 0.5
_TICKED: Final = 0.9
_SCORED: Final = 0.8


def choose_layout(table: Table, memory: Memory) -> Layout:
    """The layout of a table as its shape, headers and cells prove it; refuses a table that says nothing known about learners."""
    for shaped in (find_sign_in(table), find_repeats(table), find_attempts(table), find_transposed(table)):
        if shaped is not None:
            return find_layout(shaped, memory)
    long, refusal = _long(table, memory)
    log = find_log(table, long)
    if log is not None:
        layout = find_layout(log, memory)
        return layout if log.named else with_unnamed_course(layout)
    if long is not None and _has_sure_course(long) and not _has_flags_across(table, long):
        finer = with_finer_course(long)
        return with_torn_log(long if finer is None else find_layout(finer, memory))
    chosen = _without_course(table, memory, long) or long
    if chosen is None:
        raise refusal or UnreadableFile(f"{table.name} has no table that can be read.")
    return chosen


def _has_sure_course(long: Layout) -> bool:
    return long.kind == "training" and long.match.scores[COURSE] >= SURE


def _has_flags_across(table: Table, long: Layout) -> bool:
    """Whether ticked boxes under several titles stand beside a column that only looks like the course: they are the courses."""
    if COURSE not in long.match.guessed:
        return False
    items = [c for c in without_persons(sort_columns(table)) if c.sort == "item" and not is_state(c)]
    return len(items) >= _FEW and all(mix_of([c.column]).share("word", "flag") >= _TICKED for c in items)


def _long(table: Table, memory: Memory) -> tuple[Layout | None, UnreadableFile | None]:
    """How the table reads with a line an attempt, or why it does not."""
    try:
        return find_layout(Shaped(table), memory), None
    except UnreadableFile as refusal:
        return None, refusal


def _without_course(table: Table, memory: Memory, long: Layout | None) -> Layout | None:
    """A table in which no column names the course: courses across, a course's code, or one course for all lines."""
    trained = says_training(table)
    if not len(table.rows) or (
        long is not None and (is_sure_usage(long.match) or (_is_named_usage(long) and not trained))
    ):
        return None
    sorted_columns = without_persons(sort_columns(table))
    columns = [replace(c, sort="learner") if _is_of_the_person(c, long) else c for c in sorted_columns]
    signalled = is_about_one_course(columns)
    own = line_is_attempt(table, memory)
    across = [
        c
        for c in columns
        if not is_course_signal(c)
        and not is_state(c)
        and not _is_answered(c)
        and (c.part is not None or not _is_of_the_line(c))
    ]
    pivot = None if has_nameless_headers(table) else _pivot(across, own)
    matrix = is_matrix(table)
    activities = not matrix and _are_activities(columns, table)
    if pivot and not signalled and _is_pivot(pivot, columns, long, matrix=matrix) and not activities:
        turned = find_layout(turn(table, pivot, progress=speaks_of_progress(table, columns)), memory)
        if _a_line_a_learner(turned):
            return turned
    if long is not None and (long.kind == "training" or is_sure_roster(long.match)):
        return None
    if (coded := coded_course(table)) is not None and (layout := _found(coded, memory)) is not None:
        return layout
    if signalled or (long is None and says_progress(columns)) or _speaks_of_training(columns) or trained:
        return one_course(table, columns, memory)
    return None


def _pivot(across: Sequence[Sorted], own: frozenset[int]) -> Pivot | None:
    """The courses across; where a line has its own status and days, these are no courses, and one column beside them is none either."""
    found = find_pivot(across)
    if not own or found is None or sum(any(s.part for s in of_item) for _, of_item in found.items) > 1:
        return found
    rest = find_pivot([c for c in across if id(c.column) not in own])
    return rest if rest and rest.strong >= _FEW else None


def _is_of_the_person(each: Sorted, long: Layout | None) -> bool:
    """Whether a column surely says something about a person of a roster: when they came, left or whether they are there."""
    if long is None or long.kind != "roster" or (each.sort == "item" and each.part is not None):
        return False
    held = [p for f in _PERSONS if (p := long.match.places.get(f)) is not None and long.match.scores[f] >= SURE]
    return any(long.table.columns[p] is each.column for p in held)


def _is_answered(each: Sorted) -> bool:
    """Whether a column holds answers to a question: one under which days or states of training stand is a course's title."""
    return asks_something(each.column.header) and mix_of([each.column]).share("day", "word") < _OWN_LINE


def _is_of_the_line(each: Sorted) -> bool:
    """Whether a column that no course's part explains is headed by a day or figure in words of any language."""
    header = each.column.header
    return is_of_the_line(header) if each.part is None else line_field(header) is not None


def _is_named_usage(long: Layout) -> bool:
    """Whether headers surely say that the figures of a table are of use."""
    return long.kind == "usage" and any(
        long.match.scores.get(f, 0.0) >= SURE for f in (USAGE_SCORE, FEATURE_ADOPTION_PCT)
    )


def _found(shaped: Shaped, memory: Memory) -> Layout | None:
    try:
        layout = find_layout(shaped, memory)
    except UnreadableFile:
        return None
    return layout if layout.kind == "training" else None


def _is_pivot(pivot: Pivot, columns: Sequence[Sorted], long: Layout | None, *, matrix: bool) -> bool:
    """Whether the columns are courses: more and clearer ones are asked for where the table reads well without."""
    if (
        matrix
        and len(pivot.items) >= 2
        and not (long is not None and long.kind == "roster" and is_sure_roster(long.match))
    ):
        return True
    if long is not None and long.kind == "roster":
        return pivot.strong >= (_FEW if pivot.only_flags else 2) or (
            len(pivot.items) >= _FEW and pivot.mix.share("score", "share") >= _SCORED and not is_sure_roster(long.match)
        )
    if says_progress(columns):
        return pivot.strong >= 2 and not pivot.only_flags
    return pivot.strong >= 1 or len(pivot.items) >= 2


def _a_line_a_learner(turned: Layout) -> bool:
    """Whether most lines of the table have a learner of their own: where the same people return, lines are something else."""
    column = next(
        (c for f in (EMAIL, USER_ID, NAME, LAST_NAME, FIRST_NAME) if (c := turned.column(f)) is not None), None
    )
    if column is None:
        return True
    lines = len(np.unique(turned.table.rows))
    return int(np.count_nonzero(column.counts)) >= _OWN_LINE * lines


def _are_activities(columns: Sequence[Sorted], table: Table) -> bool:
    """Whether the line has its own progress through one named course, whose activities the other columns then are."""
    own = any(c.part == PROGRESS and c.sort == "line" for c in columns)
    items = {c.item: c.part for c in columns if c.sort == "item"}
    if len(items) > 1 and set(items.values()) == {PROGRESS} and not titled_course(table.above):
        return False
    return own and says_progress(columns) and course_of_source(table) is not None


def _speaks_of_training(columns: Sequence[Sorted]) -> bool:
    """Progress, or a completion beside a score, a start or a status: nothing that a roster has."""
    parts = {c.part for c in columns if c.sort == "line"}
    return PROGRESS in parts or (COMPLETED_ON in parts and bool(parts & {SCORE, STARTED_ON, STATUS}))
