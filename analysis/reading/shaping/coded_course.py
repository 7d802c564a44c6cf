"""A course that no title names: its code or number does, and is said to be one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from analysis.columns import COURSE, EMAIL, USER_ID
from analysis.columns import NAME as NAME_FIELD
from analysis.reading.answers import COLUMN
from analysis.reading.matching.header_words import LAST_NAME
from analysis.reading.matching.headers.concepts import CERTIFICATE, ID, NAME
from analysis.reading.matching.headers.concepts import COURSE as THE_COURSE
from analysis.reading.matching.headers.meaning import concepts_of, meaning_of
from analysis.reading.matching.kinds import Layout
from analysis.reading.matching.profile import profile
from analysis.reading.matching.proposals import person_column
from analysis.reading.matching.sample import sample_of
from analysis.reading.shaping.shaped import Shaped
from analysis.reading.table import Codes, Column, Table
from analysis.reading.words import phrase

_CODES: Final = (
    "course code", "course short name", "course shortname", "courseshortname", "course id", "course number", "course no", "item id",
    "training id", "training code", "module id", "module code", "kursnummer", "kurs id", "kurscode", "code du cours", "codigo del curso",
    "id do curso", "codice corso", "cursuscode", "object id", "content id", "course key", "catalog id", "course slug",
)  # fmt: skip
_STRANGE_WORDS: Final = 1
_FINER: Final = 1.5
_OFTEN: Final = 1.1
_PERSONAL: Final = 0.95


def coded_course(table: Table) -> Shaped | None:
    """The table with the code of the course in the place of its title; None where no column has one."""
    place = next(_codes(table), None)
    return None if place is None else Shaped(table, "long", {COURSE: place})


def with_finer_course(layout: Layout) -> Shaped | None:
    """The table with the course in the place of what only groups courses, such as the program of them all; else None.

    The course is then a column that would name it as well and has one title for each code, or the code itself. A code of the same thing
    (a "Course ID" beside a "Course") tells versions of it apart, and leaves the title as it is.
    """
    title, table = layout.column(COURSE), layout.table
    if title is None or layout.answers.about(COLUMN, COURSE) is not None:
        return None
    code = next((p for p in _codes(table) if _is_of_another_thing(table.columns[p], title)), None)
    if code is None or not _splits(table.columns[code], title) or not _tells_apart(layout, table.columns[code], title):
        return None
    rivals = (p for p in layout.match.rivals.get(COURSE, ()) if not _splits(table.columns[code], table.columns[p]))
    return Shaped(table, "long", {COURSE: next(rivals, code)})


def _codes(table: Table) -> Iterator[int]:
    """The columns of codes that say something, the best known headers first; one that is each learner's own is of something else."""
    said = [p for p, c in enumerate(table.columns) if not c.blank[c.codes].all()]
    for code in _CODES:
        yield from (p for p in said if phrase(table.headers[p]) == code)
    if any(_is_code(table.headers[p]) for p in said):
        sample = sample_of(table, person_column(table, [profile(c) for c in table.columns]))
        yield from (p for p in said if _is_code(table.headers[p]) and (sample.per_person(p) or 0.0) < _PERSONAL)


def _is_code(header: str) -> bool:
    meaning = concepts_of(header)
    return meaning.concepts == {THE_COURSE, ID} and meaning.unknown <= _STRANGE_WORDS


def _is_of_another_thing(code: Column, title: Column) -> bool:
    """Whether the headers share no word but those for a name or a number; a certification has its own holders, whatever leads to it."""
    return CERTIFICATE not in concepts_of(title.header).concepts and not _things(code.header) & _things(title.header)


def _things(header: str) -> set[str]:
    return {w for w in phrase(header).split() if not meaning_of(w).concepts & {ID, NAME}}


def _splits(code: Column, title: Column) -> bool:
    """Whether the titles stand for several codes each."""
    both = ~code.blank[code.codes] & ~title.blank[title.codes]
    return _kinds(title.codes[both], code.codes[both]) >= _FINER * _kinds(title.codes[both]) > 0


def _tells_apart(layout: Layout, code: Column, title: Column) -> bool:
    """Whether learners stand with one title on several lines that the code tells apart: a code of their company does not."""
    learner = next((c for f in (EMAIL, USER_ID, NAME_FIELD, LAST_NAME) if (c := layout.column(f)) is not None), None)
    if learner is None:
        return False
    pairs = _kinds(learner.codes, title.codes)
    return _kinds(learner.codes, title.codes, code.codes) >= _OFTEN * pairs


def _kinds(*codes: Codes) -> int:
    """How many combinations of these codes there are."""
    together = codes[0]
    for more in codes[1:]:
        together = np.unique(together, return_inverse=True)[1] * (int(more.max(initial=0)) + 1) + more
    return len(np.unique(together))
