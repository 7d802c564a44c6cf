"""A line a learner and course with its attempts beside each other: "Attempt 1 date, Attempt 1 score, Attempt 2 date, ..."."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.columns import ATTEMPT, COMPLETED_ON, COURSE, SCORE, STATUS
from analysis.reading.matching.assignment import SURE, header_score
from analysis.reading.shaping.cells import NOT_STARTED, Custom, mix_of
from analysis.reading.shaping.item_names import named_part
from analysis.reading.shaping.part_words import LETTER, PERCENT, POINTS
from analysis.reading.shaping.pivots import read_part
from analysis.reading.shaping.shaped import Shaped
from analysis.reading.shaping.sorting_columns import points_possible
from analysis.reading.shaping.stacking import Item, first_said, stack
from analysis.reading.table import Column, Mask, Table, encode
from analysis.reading.values.stated_maximum import without_maximum
from analysis.reading.values.status_words import status_of
from analysis.reading.words import phrase, visible

_ORDINALS: Final = {
    "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "erster": "1", "erste": "1", "zweiter": "2", "zweite": "2",
    "dritter": "3", "dritte": "3", "premiere": "1", "premier": "1", "deuxieme": "2", "troisieme": "3", "primer": "1", "primera": "1",
    "segundo": "2", "segunda": "2", "tercer": "3", "tercera": "3", "primeira": "1", "primeiro": "1", "terceira": "3", "terceiro": "3",
    "primo": "1", "prima": "1", "secondo": "2", "seconda": "2", "terzo": "3", "terza": "3", "eerste": "1", "tweede": "2", "derde": "3",
    "resit": "2", "retake": "2", "resit 1": "2",
}  # fmt: skip
_ATTEMPT: Final = frozenset(
    phrase(w)
    for w in (
        "attempt", "att", "try", "trial", "sitting", "sit", "take", "versuch", "prufungsversuch", "tentative",
        "essai", "passage", "intento",
        "convocatoria", "tentativa", "tentativo", "prova n", "poging", "forsok", "forsog", "yritys", "proba", "pokus", "probalkozas",
        "incercare", "deneme", "попытка", "спроба", "προσπαθεια", "pokusaj", "poskus", "受験", "回目", "回", "次",
        "시도", "차", "lan", "percobaan",
    )
)  # fmt: skip
_EXAMS: Final = frozenset(
    phrase(w)
    for w in (
        "exam", "exam name", "exam title", "examination", "assessment", "assessment name", "test", "test name",
        "quiz", "quiz name", "paper",
        "qualification", "unit", "subject", "prüfung", "test name", "examen", "épreuve", "evaluación", "prueba",
        "exame", "prova", "avaliação",
        "esame", "verifica", "toets", "tentamen", "prov", "eksamen", "prøve", "koe", "tentti", "egzamin", "zkouška",
        "skúška", "vizsga", "ispit",
        "izpit", "sınav", "экзамен", "тест", "іспит", "εξέταση", "試験", "テスト", "考试", "시험", "kỳ thi", "ujian", "اختبار", "מבחן",
    )
)  # fmt: skip
_NAMES: Final = 0.5
_NUMBERED: Final = re.compile(r"(?<!\d)(\d)(?:st|nd|rd|th|er|e|eme|º|ª|o|a|回目|回|차)?(?![\d%])")
_MOST: Final = 9
_PARTS: Final = frozenset({COMPLETED_ON, SCORE, STATUS, PERCENT, POINTS, LETTER})
_ENDED: Final = ("passed", "failed", "completed", "expired")
_Group = dict[str | None, Column]


def find_attempts(table: Table) -> Shaped | None:
    """The table with a line for each attempt that was made, and one for each line without any; None without attempts across."""
    groups = _groups(table.columns)
    taken = {id(c) for group in groups.values() for c in group.values()}
    rest = [c for c in table.columns if id(c) not in taken]
    course = next((c for test in (_is_course, _is_exam) for c in rest if test(c)), None) if groups else None
    if course is None:
        return None
    outcome = max(rest, key=lambda c: header_score(STATUS, phrase(c.header)))
    ended = outcome if header_score(STATUS, phrase(outcome.header)) >= SURE else None
    cells = [_cells(group) for _, group in sorted(groups.items())]
    statuses = _statuses(cells, ended, len(table.rows))
    items = [
        Item(
            {},
            {**read, STATUS: status, ATTEMPT: _number(n, read, len(table.rows))},
            {f: list(group.values()) for f in read},
        )
        for (n, group), read, status in zip(sorted(groups.items()), cells, statuses, strict=True)
    ]
    kept = [c for c in rest if c is not ended]
    shaped = stack(table, kept, items)
    return replace(shaped, fixed={**shaped.fixed, COURSE: next(i for i, c in enumerate(kept) if c is course)})


def _number(number: int, read: Mapping[str, Column], lines: int) -> Column:
    """The number of the attempt on the lines on which it was made."""
    return encode(ATTEMPT, np.where(_any(list(read.values()), lines), str(number), "").astype(object))


def _is_course(column: Column) -> bool:
    return header_score(COURSE, phrase(column.header)) >= SURE


def _is_exam(column: Column) -> bool:
    """Whether a column says which exam was sat: what else is called so holds figures."""
    return phrase(column.header) in _EXAMS and mix_of([column]).share("other") >= _NAMES


def _groups(columns: Sequence[Column]) -> dict[int, _Group]:
    """Number of the attempt -> part -> column, where two or more attempts have the same parts, a day or a score among them."""
    groups: dict[int, _Group] = {}
    for column in columns:
        if (told := _attempt(column.header)) is not None:
            groups.setdefault(told[0], {}).setdefault(told[1], column)
    first = groups.get(1, {})
    alike = {n: g for n, g in groups.items() if g.keys() & first.keys()}
    enough = len(alike) > 1 and (len(first) > 1 or None in first or SCORE in first)
    return alike if enough and sorted(alike) == list(range(1, len(alike) + 1)) else {}


def _attempt(header: str) -> tuple[int, str | None] | None:
    """The number and the part that a header of an attempt names; a bare part with a number counts as well: "Score 2"."""
    words = " ".join(_ORDINALS.get(w, w) for w in phrase(without_maximum(visible(header))).split())
    found = _NUMBERED.search(words)
    if found is None or not 1 <= int(found[1]) <= _MOST:
        return None
    rest = f"{words[: found.start()]} {words[found.end() :]}".split()
    left = " ".join(w for w in rest if w not in _ATTEMPT)
    part = named_part(left) if left else None
    if (left and part not in _PARTS) or (not left and len(rest) == 0):
        return None
    return int(found[1]), part


def _cells(group: Mapping[str | None, Column]) -> dict[str, Column]:
    heard: dict[str, list[Column]] = {}
    for part, column in group.items():
        for field, read in read_part(column, part, points_possible(column), Custom()).items():
            heard.setdefault(field, []).append(read)
    return {f: first_said(listed) for f, listed in heard.items()}


def _statuses(cells: Sequence[Mapping[str, Column]], ended: Column | None, lines: int) -> list[Column]:
    """The status of each attempt: its own, else the line's for the last one made, and failed for those that were followed by another."""
    made = [_any(list(read.values()), lines) for read in cells]
    last = np.zeros(lines, dtype=np.int64)
    for number, said in enumerate(made):
        last[said] = number
    words = _texts(ended, lines)
    graded = np.array([status_of(w) in _ENDED for w in words], dtype=bool)
    columns = []
    for number, (read, said) in enumerate(zip(cells, made, strict=True)):
        told = np.full(lines, "", dtype=object)
        told[said & (last > number) & graded] = "Failed"
        own = (last == number) & (said | (number == 0))
        told[own] = words[own]
        if number == 0:
            told[~np.logical_or.reduce(made) & (told == "")] = NOT_STARTED
        status = encode(STATUS, told)
        columns.append(first_said([read[STATUS], status]) if STATUS in read else status)
    return columns


def _any(columns: Sequence[Column], lines: int) -> Mask:
    said: Mask = np.zeros(lines, dtype=bool)
    for column in columns:
        said |= ~column.blank[column.codes]
    return said


def _texts(column: Column | None, lines: int) -> npt.NDArray[np.object_]:
    if column is None:
        return np.full(lines, "", dtype=object)
    return np.array([visible(v) for v in column.values], dtype=object)[column.codes]
