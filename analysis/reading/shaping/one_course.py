"""A table whose columns name no course: the one that its title, sheet or file names, else the question which it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from analysis.columns import (
    ATTEMPT,
    COMPLETED_ON,
    COURSE,
    EMAIL,
    ENROLLED_ON,
    EXPIRES_ON,
    NAME,
    SCORE,
    STARTED_ON,
    STATUS,
    USER_ID,
)  # fmt: skip
from analysis.reading.answers import COLUMN, COURSE_NAME, NO_COLUMN, Answers, Memory, question_key
from analysis.reading.matching.assignment import SURE, header_score
from analysis.reading.matching.fingerprint import fingerprint
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME
from analysis.reading.matching.kinds import Layout, find_layout
from analysis.reading.result import Question, UnreadableFile
from analysis.reading.shaping.cells import mix_of, values_seen
from analysis.reading.shaping.course_end import ends_one_course
from analysis.reading.shaping.shaped import Shaped
from analysis.reading.shaping.sorting_columns import Sorted
from analysis.reading.shaping.source_names import (
    block_courses,
    company_words,
    file_course,
    repeated_title,
    sheet_course,
    titled_course,
)
from analysis.reading.shaping.stacking import HEADERS
from analysis.reading.shaping.whole_course import is_course_signal, says_more, whole_course
from analysis.reading.table import Codes, Column, Table
from analysis.reading.values.missing import is_missing
from analysis.reading.values.status_words import status_of
from analysis.reading.words import phrase, visible

UNKNOWN_COURSE: Final = "(course not named)"
_COURSE_QUESTION: Final = question_key(COLUMN, COURSE)
_LINES_A_LEARNER: Final = 1.2
"""Retakes and lines that come twice leave a file about one course; more lines than that are courses."""
_OPTIONS: Final = 100
_LINE: Final = (ENROLLED_ON, STARTED_ON, COMPLETED_ON, EXPIRES_ON, SCORE)
_TRAINED: Final = frozenset({"completed", "passed", "failed", "expired"})
_FLAGS: Final = frozenset(
    {"yes", "no", "y", "n", "true", "false", "x", "ja", "nein", "oui", "non", "si", "sim", "nao", "1", "0"}
)
_NAMED: Final = 0.8
_DATED: Final = 0.5
_SAID: Final = 0.3


@dataclass(frozen=True, eq=False)
class _Source:
    """The course of each line, "" where nothing names it; ``place``: the name it was taken from, "" where the file says it outright."""

    course: Column
    place: str = ""


def one_course(table: Table, columns: Sequence[Sorted], memory: Memory) -> Layout | None:
    """An attempt a line of the course that the file names; a question that must be answered where that is open."""
    known = fingerprint(Shaped(table))
    answers = memory.of(known)
    told = answers.about(COURSE_NAME, table.name)
    source = _Source(_constant(told, len(table.rows))) if told else _source(table)
    kept = Memory({}, Answers({k: a for k, a in answers.given.items() if k != _COURSE_QUESTION}))
    layout = _read(table, columns, source.course, kept)
    if layout is None:
        return None
    layout = replace(layout, fingerprint=known, answers=answers)
    people, lines = _people(layout, source)
    if (source.place or not _all_named(source)) and lines > _LINES_A_LEARNER * people:
        layout = replace(_read(table, columns, _constant("", len(table.rows)), kept) or layout, fingerprint=known)
        return replace(layout, answers=answers, questions=(*layout.questions, _open(table, answers, people, lines)))
    if not _all_named(source):
        return replace(layout, questions=(*layout.questions, _which_course(table)))
    return replace(layout, warnings=(*layout.warnings, _taken_from(source))) if source.place else layout


def says_training(table: Table) -> bool:
    """Whether words of its cells or a header over days say that something was learnt: passed, failed, completed on."""
    return any(_tells_ends(c) or _names_completion(c) for c in table.columns)


def line_is_attempt(table: Table, memory: Memory) -> frozenset[int]:
    """The columns by their ids that are the line's own status, score and days; none where a line is not one attempt."""
    layout = _found(
        Shaped(_with_course(table, _constant("", len(table.rows))), "long", {COURSE: len(table.columns)}), memory
    )
    if layout is None:
        return frozenset()
    fields = [f for f in (STATUS, COMPLETED_ON, SCORE, STARTED_ON) if _is_plain(layout, f)]
    status = layout.column(STATUS)
    ends = COMPLETED_ON in fields or (STATUS in fields and status is not None and _tells_ends(status))
    return frozenset(id(layout.column(f)) for f in fields) if ends and len(fields) > 1 else frozenset()


def _is_plain(layout: Layout, field: str) -> bool:
    return layout.match.scores.get(field, 0.0) >= SURE and field not in layout.match.guessed


def _tells_ends(column: Column) -> bool:
    """Whether the cells are words for attempts, some of them for the end of one; a bare yes or no may be anything."""
    seen = [(visible(v), n) for v, n in values_seen(column) if not is_missing(visible(v))]
    told = {w: status_of(w) for w, _ in seen if phrase(w) not in _FLAGS}
    ended = sum(n for w, n in seen if told.get(w) in _TRAINED)
    return ended >= _SAID * sum(n for _, n in seen) > 0


def _names_completion(column: Column) -> bool:
    return header_score(COMPLETED_ON, phrase(column.header)) >= _NAMED and mix_of([column]).share("day") >= _DATED


def _source(table: Table) -> _Source:
    """What names the course, the surest first: the file itself, the sheets' names, the file's."""
    lines, company = len(table.rows), company_words(table)
    blocks = None if table.blocks is None else block_courses(table.blocks)
    if blocks is not None:
        return _Source(blocks)
    if titled := titled_course(table.above):
        return _Source(_constant(titled, lines))
    if repeated := repeated_title(table):
        return _Source(_constant(repeated, lines), "title over the table")
    if table.sheets is not None:
        named = [sheet_course(s, company) or "" for s in table.sheets.values]
        return _Source(Column(HEADERS[COURSE], table.sheets.codes, named), "sheets' names")
    if table.sheet and (named_by_sheet := sheet_course(table.sheet, company)):
        return _Source(_constant(named_by_sheet, lines), "sheet's name")
    return _Source(_constant(file_course(table.name, company) or "", lines), "file's name")


def _constant(text: str, lines: int) -> Column:
    return Column(HEADERS[COURSE], np.zeros(lines, dtype=np.int64), [text])


def _read(table: Table, columns: Sequence[Sorted], course: Column, memory: Memory) -> Layout | None:
    """The table with its course: by its headers where they name the status, else with a status from flags and activities."""
    named = replace(course, values=[v or UNKNOWN_COURSE for v in course.values])
    plain = _found(Shaped(_with_course(table, named), "long", {COURSE: len(table.columns)}), memory)
    if plain is not None and not is_about_one_course(columns) and (_has_status(plain) or _numbers_attempts(plain)):
        return plain
    told = {} if plain is None else {f: c for f in _LINE if _is_plain(plain, f) and (c := plain.column(f)) is not None}
    return _found(whole_course(table, columns, named, told), memory) or plain


def is_about_one_course(columns: Sequence[Sorted]) -> bool:
    """Whether a column speaks of the course as a whole, by its name or by where its days stand."""
    return any(map(is_course_signal, columns)) or ends_one_course(columns)


def _has_status(layout: Layout) -> bool:
    status = layout.column(STATUS)
    return status is not None and layout.match.scores[STATUS] >= SURE and says_more(status)


def _numbers_attempts(layout: Layout) -> bool:
    """Whether each line says which attempt it is and what was scored: so do reports of one quiz."""
    return _is_plain(layout, SCORE) and _is_plain(layout, ATTEMPT)


def _with_course(table: Table, course: Column) -> Table:
    return replace(table, columns=(*table.columns, course))


def _found(shaped: Shaped, memory: Memory) -> Layout | None:
    try:
        layout = find_layout(shaped, memory)
    except UnreadableFile:
        return None
    return layout if layout.kind == "training" else None


def _people(layout: Layout, source: _Source) -> tuple[int, int]:
    """How many learners there are and on how many lines they stand: a line is one attempt of a learner at the named course."""
    columns = _who(layout)
    if not columns:
        return 1, 1
    known = ~np.logical_or.reduce([c.blank[c.codes] for c in columns])
    apart = [c.codes for c in columns]
    if (attempt := layout.column(ATTEMPT)) is not None:
        apart.append(attempt.codes)
    if len(source.course.values) > 1:
        apart.append(source.course.codes)
    return max(1, _distinct(apart, known)), int(known.sum())


def _who(layout: Layout) -> list[Column]:
    one = next((c for f in (EMAIL, USER_ID, NAME) if (c := layout.column(f)) is not None), None)
    parts = [c for f in (FIRST_NAME, LAST_NAME) if (c := layout.column(f)) is not None]
    return [one] if one is not None else parts


def _distinct(codes: Sequence[Codes], lines: Codes) -> int:
    return len(np.unique(np.stack([c[lines] for c in codes]), axis=1).T)


def _all_named(source: _Source) -> bool:
    return not source.course.blank[source.course.codes].any()


def _taken_from(source: _Source) -> str:
    names = ", ".join(v[:80] for v in source.course.values[:10])
    several = len(source.course.values) > 1
    return f"The {'courses are' if several else 'course is'} taken from the {source.place}: {names}."


def _open(table: Table, answers: Answers, people: int, lines: int) -> Question:
    """Which column is the course; where a person has said that none is, which course it is."""
    if answers.about(COLUMN, COURSE) == NO_COLUMN:
        return _which_course(table)
    return Question(
        key=_COURSE_QUESTION,
        text=f"{people:,} learners stand on {lines:,} lines of {table.name}, so it is not about one course: which column is the course?",
        options=(*table.labels[:_OPTIONS], NO_COLUMN),
        assumed=NO_COLUMN,
        blocks=True,
    )


def _which_course(table: Table) -> Question:
    return Question(
        key=question_key(COURSE_NAME, table.name),
        text=f"Which course is {table.name} about? No column, title or name of the file says it.",
        assumed=UNKNOWN_COURSE,
        blocks=True,
    )
