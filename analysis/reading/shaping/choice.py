"""Which way of reading a table has the evidence: a line an attempt, courses across, people across, one course, or a log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from analysis.columns import COMPLETED_ON, COURSE, EMAIL, NAME, SCORE, STARTED_ON, STATUS, USER_ID
from analysis.reading.answers import COURSE_NAME, Memory, question_key
from analysis.reading.matching.assignment import SURE, is_of_the_line, line_field
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME
from analysis.reading.matching.kinds import Layout, find_layout
from analysis.reading.result import Question, UnreadableFile
from analysis.reading.shaping.logs import find_log
from analysis.reading.shaping.part_words import PROGRESS
from analysis.reading.shaping.pivots import Pivot, find_pivot, speaks_of_progress, turn
from analysis.reading.shaping.repeats import find_repeats
from analysis.reading.shaping.shaped import Shaped
from analysis.reading.shaping.sorting_columns import Sorted, sort_columns
from analysis.reading.shaping.source_names import block_courses, course_of_source, sheet_course
from analysis.reading.shaping.stacking import HEADERS
from analysis.reading.shaping.transposed import find_transposed
from analysis.reading.shaping.whole_course import is_course_signal, is_state, says_progress, whole_course
from analysis.reading.table import Column, Table
from analysis.reading.words import phrase

_CODES: Final = (
    "course code", "course short name", "course shortname", "courseshortname", "course id", "course number", "course no", "item id",
    "training id", "training code", "module id", "module code", "kursnummer", "kurs id", "kurscode", "code du cours", "codigo del curso",
    "id do curso", "codice corso", "cursuscode", "object id", "content id", "course key", "catalog id",
)  # fmt: skip
_UNKNOWN_COURSE: Final = "(course not named)"
_FEW: Final = 3
_OWN_LINE: Final = 0.5


def choose_layout(table: Table, memory: Memory) -> Layout:
    """The layout of a table as its shape, headers and cells prove it; refuses a table that says nothing known about learners."""
    for shaped in (find_repeats(table), find_transposed(table)):
        if shaped is not None:
            return find_layout(shaped, memory)
    long, refusal = _long(table, memory)
    log = find_log(table, long)
    if log is not None:
        return find_layout(log, memory)
    if long is not None and long.kind == "training" and long.match.scores[COURSE] >= SURE:
        return long
    chosen = _without_course(table, memory, long) or long
    if chosen is None:
        raise refusal or UnreadableFile(f"{table.name} has no table that can be read.")
    return chosen


def _long(table: Table, memory: Memory) -> tuple[Layout | None, UnreadableFile | None]:
    """How the table reads with a line an attempt, or why it does not."""
    try:
        return find_layout(Shaped(table), memory), None
    except UnreadableFile as refusal:
        return None, refusal


def _without_course(table: Table, memory: Memory, long: Layout | None) -> Layout | None:
    """A table in which no column names the course: courses across, a course's code, or one course for all lines."""
    if not len(table.rows) or (long is not None and long.kind == "usage"):
        return None
    columns = sort_columns(table)
    signalled = any(is_course_signal(c) for c in columns)
    across = [
        c
        for c in columns
        if not is_course_signal(c) and not is_state(c) and (c.part is not None or not _is_of_the_line(c))
    ]
    pivot = find_pivot(across)
    if pivot and not signalled and _is_pivot(pivot, columns, long) and not _are_activities(columns, table):
        turned = find_layout(turn(table, pivot, progress=speaks_of_progress(table, columns)), memory)
        if _a_line_a_learner(turned):
            return turned
    if long is not None and long.kind == "training":
        return None
    if (coded := _coded(table)) is not None and (layout := _found(coded, memory)) is not None:
        return layout
    if signalled or (long is None and says_progress(columns)) or _speaks_of_training(columns):
        return _one_course(table, columns, memory)
    return None


def _is_of_the_line(each: Sorted) -> bool:
    """Whether a column that no course's part explains is headed by a day or figure in words of any language."""
    header = each.column.header
    return is_of_the_line(header) if each.part is None else line_field(header) is not None


def _found(shaped: Shaped, memory: Memory) -> Layout | None:
    try:
        layout = find_layout(shaped, memory)
    except UnreadableFile:
        return None
    return layout if layout.kind == "training" else None


def _is_pivot(pivot: Pivot, columns: Sequence[Sorted], long: Layout | None) -> bool:
    """Whether the columns are courses: more and clearer ones are asked for where the table reads well without."""
    if long is not None and long.kind == "roster":
        return pivot.strong >= (_FEW if pivot.only_flags else 2)
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
    return own and says_progress(columns) and course_of_source(table) is not None


def _speaks_of_training(columns: Sequence[Sorted]) -> bool:
    """Progress, or a completion beside a score, a start or a status: nothing that a roster has."""
    parts = {c.part for c in columns if c.sort == "line"}
    return PROGRESS in parts or (COMPLETED_ON in parts and bool(parts & {SCORE, STARTED_ON, STATUS}))


def _coded(table: Table) -> Shaped | None:
    """Where no column has the course's title, its code names it."""
    for code in _CODES:
        for place, column in enumerate(table.columns):
            if phrase(column.header) == code and not column.blank[column.codes].all():
                named = (*table.columns[:place], replace(column, header=HEADERS[COURSE]), *table.columns[place + 1 :])
                return Shaped(replace(table, columns=named), "long", {COURSE: place})
    return None


def _one_course(table: Table, columns: Sequence[Sorted], memory: Memory) -> Layout | None:
    """One attempt a learner for the course that the file, the sheet or a title names; the question where none does."""
    blocks = None if table.blocks is None else block_courses(table.blocks)
    course = blocks or _sheets_course(table) or _constant(course_of_source(table) or "", len(table.rows))
    layout = _found(whole_course(table, columns, _named(course, _UNKNOWN_COURSE)), memory)
    if layout is None or not course.blank.any():
        return layout
    told = layout.answers.about(COURSE_NAME, table.name)
    if told:
        return _found(whole_course(table, columns, _named(course, told)), memory)
    return replace(layout, questions=(*layout.questions, _which_course(table)))


def _named(course: Column, unknown: str) -> Column:
    return replace(course, header=HEADERS[COURSE], values=[v or unknown for v in course.values])


def _constant(text: str, lines: int) -> Column:
    return Column(HEADERS[COURSE], np.zeros(lines, dtype=np.int64), [text])


def _sheets_course(table: Table) -> Column | None:
    """The course of each line by its sheet, where sheets were joined."""
    if table.sheets is None:
        return None
    return Column(HEADERS[COURSE], table.sheets.codes, [sheet_course(s) or s for s in table.sheets.values])


def _which_course(table: Table) -> Question:
    return Question(
        key=question_key(COURSE_NAME, table.name),
        text=f"Which course is {table.name} about? No column, title or name of the file says it.",
        assumed=_UNKNOWN_COURSE,
        blocks=True,
    )
