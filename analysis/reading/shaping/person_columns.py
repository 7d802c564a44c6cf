"""Columns headed as a course and its part, though the "course" is a word for people: "Worker Status", "Termination Date"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from analysis.reading.matching.headers import concepts as c
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.shaping.sorting_columns import Sorted
from analysis.reading.shaping.staff_words import is_of_staff
from analysis.reading.values.languages.vocabulary import split
from analysis.reading.words import phrase

_PEOPLE: Final = frozenset({c.LEARNER, c.JOB, c.ROLE, c.ACCOUNT, c.MANAGER, c.LOGIN})
"""What no course is called by nothing but."""
_WORKING_LIFE: Final = frozenset({c.HIRE, c.LEAVE, c.WORK, c.CUSTOMER})
"""What a course may be called too: "Onboarding"; then other courses have the same columns."""
_BESIDE: Final = frozenset({c.DATE, c.TIME, c.START, c.END, c.FIRST, c.LAST, c.STATUS, c.NAME, c.ID, c.UNTIL, c.SINCE})
_OF_STAFF: Final = frozenset(
    split(
        "review, appraisal, probation, visa, passport, salary, pay, vacation, birthday, anniversary, probezeit, gehalt, geburtstag, "
        "entretien, salaire, evaluacion, periodo de prueba, valutazione"
    )
)
"""What personnel departments keep days and states of."""
_TURNS: Final = frozenset(
    split("last, next, previous, first, annual, yearly, performance, letzte, nachste, dernier, prochain")
)


def without_persons(columns: Sequence[Sorted]) -> list[Sorted]:
    """The columns, those of people given back to the learner."""
    columns = [replace(s, sort="learner") if s.sort == "item" and is_of_staff(s.column.header) else s for s in columns]
    parts: dict[str, set[str | None]] = {}
    for column in columns:
        if column.sort == "item":
            parts.setdefault(column.item, set()).add(column.part)
    people = {item for item in parts if _is_about_people(item) and None not in parts[item]}
    of_courses = [found for item, found in parts.items() if item not in people]
    persons = {i for i in people if _speaks_of(i, _PEOPLE) or parts[i] not in of_courses}
    return [replace(each, sort="learner") if each.sort == "item" and each.item in persons else each for each in columns]


def _is_about_people(item: str) -> bool:
    words = set(phrase(item).split())
    return _speaks_of(item, _PEOPLE | _WORKING_LIFE) or (bool(words & _OF_STAFF) and words <= _OF_STAFF | _TURNS)


def _speaks_of(item: str, ideas: frozenset[str]) -> bool:
    """Whether a course's name, every word of it understood, is about nothing but these ideas."""
    meaning = concepts_of(item)
    return not meaning.unknown and bool(meaning.concepts & ideas) and meaning.concepts <= ideas | _BESIDE
