"""The course under a header that says no more than "title": things that recur among learners, beside columns that name the people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from analysis.columns import COURSE, EMAIL, NAME, ROLES, USER_ID
from analysis.reading.matching.assignment import SURE, Given, Match
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME
from analysis.reading.matching.headers import concepts as c
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.matching.profile import Profile
from analysis.reading.matching.sample import Sample, sample_of
from analysis.reading.table import Table

_TITLES: Final = frozenset({c.NAME, c.COMPLETE, c.CONTENT, c.FULL})
_SURE_BY_TITLE: Final = 0.72
_ECHO: Final = 0.3
_PERSONAL: Final = 0.6
_FEWEST: Final = 5
_OFTEN: Final = 2


def with_titled_course(match: Match, table: Table, profiles: Sequence[Profile], given: Given) -> Match:
    """The match with a column of titles as the course where no header names it surely; whom it had been taken for is left open."""
    settled = {COURSE} & (given.places.keys() | given.absent)
    if settled or (COURSE in match.places and COURSE not in match.guessed and match.scores[COURSE] >= SURE):
        return match
    person = next((match.places[f] for f in (EMAIL, USER_ID) if f in match.places), None)
    parted = any(f in match.places for f in (FIRST_NAME, LAST_NAME))
    if person is None and not parted:
        return match
    sample = sample_of(
        table, person if person is not None else match.places[LAST_NAME if LAST_NAME in match.places else FIRST_NAME]
    )
    taken = {p for f, p in match.places.items() if f not in (COURSE, NAME, ROLES) and match.scores[f] >= SURE} | set(
        given.places.values()
    )
    titles = [
        p
        for p in range(len(table.columns))
        if p not in taken and _is_title(table.headers[p]) and _names_things(sample, p, profiles[p])
    ]
    return match if not titles else _with_course(match, max(titles, key=lambda p: (profiles[p].spaced, -p)))


def _with_course(match: Match, place: int) -> Match:
    left = match.without(COURSE, *(f for f, p in match.places.items() if p == place))
    return replace(
        left,
        places={**left.places, COURSE: place},
        scores={**left.scores, COURSE: _SURE_BY_TITLE},
    )


def _is_title(header: str) -> bool:
    """Whether a header speaks of a name and of nothing else that is known: "Title", "Bezeichnung", "Achievement", "Xyz name"."""
    meaning = concepts_of(header)
    return bool(meaning.concepts) and meaning.concepts <= _TITLES and meaning.unknown <= 1


def _names_things(sample: Sample, place: int, values: Profile) -> bool:
    """Whether texts recur among learners and differ from line to line of one learner."""
    if values.text < 0.8 or values.status > 0.3 or values.email > 0.2 or values.distinct < 2 or values.filled < _FEWEST:
        return False
    if values.distinct * _OFTEN > values.filled or sample.echo(place)[0] > _ECHO:
        return False
    personal = sample.per_person(place)
    return personal is not None and personal <= _PERSONAL and len(np.unique(sample.codes(place))) > 1
