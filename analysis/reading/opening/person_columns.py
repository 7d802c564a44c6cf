"""Which columns say who the learner is or what the course is, by header and by e-mail addresses, before any matching."""

from __future__ import annotations

from typing import Final

import numpy as np

from analysis.columns import COURSE, CUSTOMER, EMAIL, NAME, USER_ID
from analysis.reading.matching.assignment import SURE, header_score
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME
from analysis.reading.opening import cell_kinds
from analysis.reading.opening.cell_kinds import kind_of
from analysis.reading.table import Column, Table
from analysis.reading.words import phrase

PERSON: Final = (EMAIL, USER_ID, NAME, FIRST_NAME, LAST_NAME)
_LOOKED_AT: Final = 200
_RULING: Final = 0.6
_ONCE: Final = 0.9


def is_person(column: Column) -> bool:
    """Whether a column surely says who the learner is."""
    words = phrase(column.header)
    return ruling_kind(column) == cell_kinds.EMAIL or any(header_score(f, words) >= SURE for f in PERSON)


def is_course(column: Column) -> bool:
    """Whether a column surely says which course it is."""
    return header_score(COURSE, phrase(column.header)) >= SURE


def is_customer(column: Column) -> bool:
    """Whether a column surely says whose people the learners are."""
    return header_score(CUSTOMER, phrase(column.header)) >= SURE


def may_be_name(column: Column) -> bool:
    """A text of its own on nearly every line under a header that names no course may be the learner's name."""
    used = int((column.counts > 0).sum())
    text = ruling_kind(column) in (cell_kinds.TEXT, cell_kinds.EMAIL)
    return text and not is_course(column) and used > _ONCE * len(column.codes)


def has_person(table: Table) -> bool:
    """Whether some column surely says who the learner is."""
    return any(map(is_person, table.columns))


def ruling_kind(column: Column) -> int:
    """The kind that most filled values have, -1 where none rules."""
    kinds = np.array([kind_of(v) for v in column.values[:_LOOKED_AT]])
    kinds = kinds[kinds != cell_kinds.BLANK]
    if not len(kinds):
        return -1
    counted = np.bincount(kinds)
    best = int(counted.argmax())
    return best if counted[best] >= _RULING * len(kinds) else -1
