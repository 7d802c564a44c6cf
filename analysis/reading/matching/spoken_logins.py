"""A "user name" that people are called by: where no other column names them, it is their name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from analysis.columns import NAME
from analysis.reading.matching.assignment import SURE, Given, Match
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME
from analysis.reading.matching.headers.concepts import LEARNER, LOGIN
from analysis.reading.matching.headers.concepts import NAME as NAME_WORD
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.matching.profile import Profile
from analysis.reading.table import Table

_SPOKEN: Final = 0.8
_MAY: Final = frozenset({LOGIN, LEARNER, NAME_WORD})


def with_spoken_login(match: Match, table: Table, profiles: Sequence[Profile], given: Given) -> Match:
    """The match with a free column of logins as the names, where they are written as first and last names are."""
    if {NAME, FIRST_NAME, LAST_NAME} & match.places.keys() or NAME in given.absent:
        return match
    taken = set(match.places.values())
    place = next((p for p, v in enumerate(profiles) if p not in taken and _is_spoken(table.headers[p], v)), None)
    if place is None:
        return match
    return replace(match, places={**match.places, NAME: place}, scores={**match.scores, NAME: SURE})


def _is_spoken(header: str, values: Profile) -> bool:
    said = concepts_of(header).concepts
    return LOGIN in said and said <= _MAY and min(values.spaced, values.text) >= _SPOKEN and values.email < 1 - _SPOKEN
