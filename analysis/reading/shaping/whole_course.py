"""A file about one course that no column names: a line a learner, the course from the file's, the sheet's or a title's name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.columns import COMPLETED_ON, COURSE, ENROLLED_ON, SCORE, STARTED_ON, STATUS
from analysis.reading.matching.assignment import SURE, header_score
from analysis.reading.shaping.cells import (
    IN_PROGRESS,
    NOT_STARTED,
    is_not_yet,
    kind_of,
    mix_of,
    progress_word,
    says_begun,
    values_seen,
)
from analysis.reading.shaping.part_words import PROGRESS
from analysis.reading.shaping.shaped import Shaped
from analysis.reading.shaping.sorting_columns import Sorted
from analysis.reading.shaping.stacking import HEADERS, first_said
from analysis.reading.table import Column, Mask, Table, encode
from analysis.reading.values.missing import is_missing
from analysis.reading.values.scores import looks_like_score
from analysis.reading.values.status_words import status_of
from analysis.reading.words import phrase, visible

_DONE: Final = frozenset(
    phrase(w)
    for w in [
        "course complete",
        " course completed",
        " course completion",
        " completed course",
        " course completion date",
        " course completion status",
        " course finished",
        " certificate delivered",
        " certificate issued",
        " certificate earned",
        " certificate awarded",
        " certified",
        " overall status",
        " overall completion",
        " kurs abgeschlossen",
        " kursabschluss",
        " cours termine",
        " cours acheve",
        " curso completado",
        " curso finalizado",
        " curso concluido",
        " corso completato",
        " cursus voltooid",
    ]
)
_GRADE: Final = frozenset(
    {"grade", "overall grade", "course grade", "note", "nota", "calificacion", "bewertung", "cijfer", "voto"}
)
_GONE: Final = frozenset({"withdrawn", "revoked"})
_OPEN: Final = frozenset({None, "not_started", "withdrawn"})
_MEANT: Final = 0.5
_MANY: Final = 10


def is_course_signal(column: Sorted) -> bool:
    """Whether a column speaks of the course as a whole by its name: "Course complete", "Certificate Delivered", a bare "Grade"."""
    words = phrase(column.column.header)
    mix = mix_of([column.column])
    if words in _GRADE:
        return mix.share("score", "share", "flag") >= _MEANT
    return words in _DONE and mix.telling >= _MEANT


def is_state(column: Sorted) -> bool:
    """Whether a column of the line itself holds the state of the enrolment or the training in words."""
    words = phrase(column.column.header).split()
    return (
        bool(words) and column.sort != "item" and words[-1] in ("status", "state") and _meant(column.column) >= _MEANT
    )


def says_progress(columns: Sequence[Sorted]) -> bool:
    """Whether the line itself has a completion, a progress or a training status of its own."""
    parts = {c.part for c in columns if c.sort == "line" and mix_of([c.column]).filled}
    states = [c.column for c in columns if is_state(c)]
    return bool(parts & {COMPLETED_ON, PROGRESS, SCORE, STARTED_ON}) or any(says_more(c) for c in states)


def _meant(column: Column) -> float:
    filled = [(visible(v), n) for v, n in values_seen(column) if not is_missing(visible(v))]
    total = sum(n for _, n in filled)
    return sum(n for v, n in filled if status_of(v)) / total if total else 0.0


def whole_course(table: Table, columns: Sequence[Sorted], course: Column, told: Mapping[str, Column]) -> Shaped:
    """One attempt a learner: the learner's and the line's own columns, the course, and a status where the line has none.

    ``told``: field -> the column whose header names it.
    """
    fields = _fields(columns, told)
    own = next((c.column for c in columns if is_state(c) and says_more(c.column)), None)
    derived = _derived(columns, fields)
    status = derived if own is None else first_said([own, derived])
    taken = {id(c) for c in fields.values()} | ({id(own)} if own is not None else set())
    kept = [
        c.column
        for c in columns
        if (c.sort == "learner" or is_state(c)) and id(c.column) not in taken and not is_course_signal(c)
    ]
    made = {COURSE: course, **fields, STATUS: status}
    header = own.header if own is not None else HEADERS[STATUS]
    made[STATUS] = Column(header, status.codes, status.values)
    places = {f: len(kept) + n for n, f in enumerate(made)}
    return Shaped(_with(table, (*kept, *made.values())), "long" if not _items(columns) else "wide", places)


def _with(table: Table, columns: tuple[Column, ...]) -> Table:
    return replace(table, columns=columns)


def _items(columns: Sequence[Sorted]) -> list[Column]:
    return [c.column for c in columns if c.sort == "item" and not is_course_signal(c) and not is_state(c)]


def _fields(columns: Sequence[Sorted], told: Mapping[str, Column]) -> dict[str, Column]:
    """The line's own days and score by what their headers name; a signal with days in it is the completion."""
    found: dict[str, Column] = {}
    for each in filter(is_course_signal, columns):
        dated = mix_of([each.column]).share("day") >= _MEANT
        if dated or phrase(each.column.header) in _GRADE:
            found.setdefault(COMPLETED_ON if dated else SCORE, each.column)
    for field, column in told.items():
        if _is_alone(field, column, columns):
            found.setdefault(field, column)
    for each in columns:
        if (
            not is_course_signal(each)
            and each.sort == "line"
            and each.part in HEADERS
            and each.part != STATUS
            and _fits(each)
        ):
            found.setdefault(str(each.part), each.column)
    return found


def _is_alone(field: str, column: Column, columns: Sequence[Sorted]) -> bool:
    """Whether no activity's column is called so as well: one score may be the course's, one of many is an activity's."""
    own = next((c for c in columns if c.column is column), None)
    if own is None or is_course_signal(own) or is_state(own):
        return False
    others = [c for c in columns if c.sort == "item" and c is not own] if own.sort == "item" else []
    alike = (
        c for c in others if header_score(field, phrase(c.column.header)) >= SURE or (c.part and c.part == own.part)
    )
    return not any(alike)


def _fits(each: Sorted) -> bool:
    mix = mix_of([each.column])
    if each.part in (ENROLLED_ON, STARTED_ON) and _is_one_day(each.column):
        return False
    numbers = mix.share("score", "share", "flag")
    return not mix.filled or (numbers >= _MEANT if each.part == SCORE else mix.share("day", "score", "other") >= _MEANT)


def _is_one_day(column: Column) -> bool:
    """Whether many lines have one day: accounts are made on one day, people seldom enrol so."""
    filled = [n for v, n in values_seen(column) if not is_missing(visible(v))]
    return len(filled) == 1 and filled[0] >= _MANY


def says_more(column: Column) -> bool:
    """Whether a state column tells completed from not: "enrolled" and "unenrolled" alone do not."""
    return any(status_of(visible(v)) not in _OPEN for v, _ in values_seen(column))


def _derived(columns: Sequence[Sorted], fields: Mapping[str, Column]) -> Column:
    """A status word for each line from flags, progress and activities; blank where the day or the score tells it."""
    words = np.full(len(columns[0].column.codes), NOT_STARTED, dtype=object)
    words[_begun(columns, fields, len(words))] = IN_PROGRESS
    _put_all(words, [c for c in columns if c.part == PROGRESS], lambda _, v: _progress(v))
    words[_told_by_fields(columns, fields, len(words))] = ""
    _put_all(words, [c for c in columns if _is_flag(c)], lambda h, v: _certified(v) if "certif" in h else _done(v))
    _put_all(words, [c for c in columns if is_state(c)], lambda _, v: v if status_of(v) in _GONE else "")
    return encode(HEADERS[STATUS], words)


def _told_by_fields(columns: Sequence[Sorted], fields: Mapping[str, Column], lines: int) -> Mask:
    """Lines whose completion tells their status; a score does where nothing else speaks of the end."""
    if COMPLETED_ON in fields:
        return _any(fields[COMPLETED_ON], lambda v: not is_missing(v))
    if SCORE in fields and not any(_is_flag(c) or c.part == PROGRESS for c in columns):
        return _any(fields[SCORE], lambda v: looks_like_score(v) and says_begun(v))
    return np.zeros(lines, dtype=bool)


def _begun(columns: Sequence[Sorted], fields: Mapping[str, Column], lines: int) -> Mask:
    """Lines on which any activity, the start or the grade says that something has been done."""
    begun = np.zeros(lines, dtype=bool)
    for column in (*_items(columns), *(fields[f] for f in (STARTED_ON, SCORE) if f in fields)):
        begun |= _any(column, says_begun)
    return begun


def _any(column: Column, test: Callable[[str], bool]) -> Mask:
    return np.array([test(visible(v)) for v in column.values], dtype=bool)[column.codes]


def _put_all(words: npt.NDArray[np.object_], columns: Sequence[Sorted], word: Callable[[str, str], str]) -> None:
    """Writes the word for each cell (by header and text) over what stands there, where the cell has one."""
    for column in (c.column for c in columns):
        header = phrase(column.header)
        told = np.array([word(header, visible(v)) for v in column.values], dtype=object)[column.codes]
        said = told != ""
        words[said] = told[said]


def _progress(seen: str) -> str:
    """A share of the course that is done; nothing done says nothing that other columns do not say better."""
    if kind_of(seen) not in ("share", "score", "flag") or "/" in seen:
        return ""
    word = progress_word(seen)
    return "" if word == NOT_STARTED else word


def _is_flag(each: Sorted) -> bool:
    """Whether a signal says so in words: yes and no, completed and not."""
    return is_course_signal(each) and mix_of([each.column]).share("word", "flag", "other") >= _MEANT


def _certified(seen: str) -> str:
    return "Passed" if status_of(seen) in ("completed", "passed") else ""


def _done(seen: str) -> str:
    return seen if status_of(seen) and not is_not_yet(seen) else ""
