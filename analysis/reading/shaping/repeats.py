"""Groups of columns that repeat for each course of a learner: "Course 1, Course 1 Status, Course 2, ..." or "Course, Date, ..."."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from analysis.columns import COMPLETED_ON, COURSE, SCORE, STARTED_ON, STATUS
from analysis.reading.matching.assignment import SURE, header_score
from analysis.reading.shaping.cells import Custom, mix_of
from analysis.reading.shaping.part_words import ASIDE, PART_FIELDS
from analysis.reading.shaping.pivots import read_part
from analysis.reading.shaping.shaped import Shaped
from analysis.reading.shaping.sorting_columns import points_possible
from analysis.reading.shaping.stacking import Item, first_said, stack
from analysis.reading.table import Column, Table
from analysis.reading.values.stated_maximum import without_maximum
from analysis.reading.words import phrase, visible

_NUMBER: Final = re.compile(r"(?<![\d.,%])[#(\[]?(\d{1,3})[)\]]?(?![\d%])")
_COURSE_WORDS: Final = frozenset(
    phrase(w)
    for w in (
        "course", "course name", "course title", "training", "training name", "training title", "module", "module name",
        "certification", "certification name", "certificate", "program", "programme", "learning item", "title", "item",
        "activity", "class", "session", "kurs", "kursname", "schulung", "lehrgang", "zertifizierung", "cours", "formation",
        "nom du cours", "curso", "nombre del curso", "formacion", "nome do curso", "treinamento", "corso", "nome del corso",
        "cursus", "training naam"
    )
)  # fmt: skip
_NAMES: Final = 0.5
_OWN: Final = {
    COURSE: "course", STATUS: "status", STARTED_ON: "started on", COMPLETED_ON: "completed on", SCORE: "score",
}  # fmt: skip
"""Field -> the stem under which a group has it."""
_SAID: Final = 2


def find_repeats(table: Table) -> Shaped | None:
    """The table with a line for each group that says something; None where no groups with a course's name in a cell repeat."""
    groups = _numbered(table.columns) or _in_turn(table.columns)
    if not groups:
        return None
    groups = [*_one_more(_others(table, groups)), *groups]
    kept = _others(table, groups)
    items = [i for i in map(_item, groups) if i.cells]
    return stack(table, kept, items) if items else None


def _others(table: Table, groups: Sequence[Mapping[str, Column]]) -> list[Column]:
    taken = {id(c) for group in groups for c in group.values()}
    return [c for c in table.columns if id(c) not in taken]


def _one_more(columns: Sequence[Column]) -> list[dict[str, Column]]:
    """A course beside the groups with what is said about it, under headers of its own: it is one more of them."""
    scores = {(f, i): header_score(f, phrase(c.header)) for f in _OWN for i, c in enumerate(columns)}
    best = {f: max(range(len(columns)), key=lambda i: scores[f, i], default=0) for f in _OWN}
    group = {_OWN[f]: columns[i] for f, i in best.items() if scores.get((f, i), 0.0) >= SURE}
    course = group.get(_OWN[COURSE])
    enough = course is not None and _holds_names(course) and len(group) > _SAID
    return [group] if enough else []


def _item(group: Mapping[str, Column]) -> Item:
    """One group: stems of headers -> columns, read by the part that each stem names."""
    course = next(stem for stem in group if stem in _COURSE_WORDS)
    heard: dict[str, list[Column]] = {COURSE: [group[course]]}
    sources: dict[str, list[Column]] = {COURSE: [group[course]]}
    for stem, column in group.items():
        part = None if stem == course else _part(stem, course)
        if part is None or part == ASIDE:
            continue
        for name, read in read_part(column, part, _maximum(column), Custom()).items():
            heard.setdefault(name, []).append(read)
            sources.setdefault(name, []).append(column)
    return Item({}, {f: first_said(listed) for f, listed in heard.items()}, sources)


def _maximum(column: Column) -> float | None:
    """The points possible; the number of the group is no part of "Score 1 /10"."""
    unnumbered = replace(column, header=_NUMBER.sub(" ", column.header, count=1))
    return points_possible(column) or points_possible(unnumbered)


def _part(stem: str, course: str) -> str | None:
    """The part that a stem names, with or without the word for the course: "course status", "status"."""
    rest = [w for w in stem.split() if w not in course.split()]
    return PART_FIELDS.get(" ".join(rest)) or PART_FIELDS.get(stem)


def _numbered(columns: Sequence[Column]) -> list[dict[str, Column]]:
    groups: dict[str, dict[str, Column]] = {}
    for column in columns:
        header = without_maximum(visible(column.header))
        found = _NUMBER.search(header)
        if found:
            stem = phrase(header.replace(found[0], " ", 1))
            groups.setdefault(found[1].lstrip("0") or "0", {}).setdefault(stem, column)
    return _with_courses([_unnumbered(columns, {s for g in groups.values() for s in g}), *groups.values()])


def _unnumbered(columns: Sequence[Column], stems: set[str]) -> dict[str, Column]:
    """The first group where it has no number: "Course, Status, Course 2, Status 2"."""
    named = ((phrase(without_maximum(visible(c.header))), c) for c in reversed(columns))
    return {stem: column for stem, column in named if stem in stems}


def _in_turn(columns: Sequence[Column]) -> list[dict[str, Column]]:
    """Groups that begin with each return of the header that names a course; "Course.1" and "Course (2)" are returns too."""
    stems = [phrase(re.sub(r"[._ ]\(?\d{1,3}\)?$", "", without_maximum(visible(c.header)))) for c in columns]
    times = Counter(stems)
    first = next((s for s in stems if s in _COURSE_WORDS and times[s] > 1), None)
    if first is None:
        return []
    groups: list[dict[str, Column]] = []
    for stem, column in zip(stems, columns, strict=True):
        if stem == first:
            groups.append({})
        if groups and times[stem] > 1:
            groups[-1].setdefault(stem, column)
    return _with_courses(groups)


def _with_courses(groups: list[dict[str, Column]]) -> list[dict[str, Column]]:
    """The groups that have a course's name in a cell, where there are two or more of them with other cells beside it."""
    named = [g for g in groups if any(s in _COURSE_WORDS and _holds_names(c) for s, c in g.items()) and len(g) > 1]
    empty = [
        g for g in groups if g not in named and any(s in _COURSE_WORDS and not mix_of([c]).filled for s, c in g.items())
    ]
    return [g for g in groups if g in named or g in empty] if named and len(named) + len(empty) > 1 else []


def _holds_names(column: Column) -> bool:
    return mix_of([column]).share("other") >= _NAMES
