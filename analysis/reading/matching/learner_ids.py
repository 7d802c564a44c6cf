"""Which column is the learner's id beside a name or an address: by its header's idea of a number, or one token for each person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from analysis.columns import EMAIL, NAME, USER_ID
from analysis.reading.matching.assignment import SURE, Given, Match
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME, STRANGERS
from analysis.reading.matching.headers.concepts import CERTIFICATE, DATE, ID, LEARNER, PRIVATE, WORK
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.matching.profile import Profile
from analysis.reading.table import Column, Table
from analysis.reading.values.missing import is_missing
from analysis.reading.words import phrase, visible

_FEWEST: Final = 3
_ONE_EACH: Final = 0.9
_SHARED: Final = 0.5
_NAMED: Final = 0.8
_BY_VALUES: Final = 0.65
_UNSURE: Final = 0.45
_OF_A_PERSON: Final = frozenset({ID, LEARNER, PRIVATE, WORK})
# A card or badge may be a certificate or what people carry at work: only one token a person tells.
_MAYBE: Final = frozenset({ID, CERTIFICATE})


def with_sure_id(match: Match, table: Table, profiles: Sequence[Profile], given: Given) -> Match:
    """The match with the learner's id where a column beside a name or address surely is it."""
    if USER_ID in given.places or USER_ID in given.absent:
        return match
    if _is_shared(match, table):
        return match.without(USER_ID)
    if match.scores.get(USER_ID, 0.0) >= SURE:
        return match
    person = next((match.places[f] for f in (EMAIL, NAME, LAST_NAME, FIRST_NAME) if f in match.places), None)
    if person is None:
        return match
    scored = _scored(match.without(USER_ID), table, profiles, person)
    found = max((s for s in scored if -s[1] not in given.numbering | given.counting), default=(0.0, 0))
    if not found[0]:
        return match
    return replace(
        match,
        places={**match.places, USER_ID: -found[1]},
        scores={**match.scores, USER_ID: found[0]},
        guessed=match.guessed - {USER_ID},
    )


def _is_shared(match: Match, table: Table) -> bool:
    """Whether the column of ids has one for many people: a number of their company or site, under which they would become one."""
    whole = next((match.places[f] for f in (EMAIL, NAME) if f in match.places), None)
    if whole is None or USER_ID not in match.places:
        return False
    people, ids = (
        len(np.unique(c.codes[_known(c)])) for c in (table.columns[whole], table.columns[match.places[USER_ID]])
    )
    return bool(people >= _FEWEST and 0 < ids < _SHARED * people)


def _scored(match: Match, table: Table, profiles: Sequence[Profile], person: int) -> Iterator[tuple[float, int]]:
    """(how sure, minus the place) of each free column that may be an id."""
    taken = set(match.places.values())
    for place, (column, values) in enumerate(zip(table.columns, profiles, strict=True)):
        if place not in taken and _are_tokens(values) and (score := _by_header(column.header)):
            one_each = _one_each(table.columns[person], column)
            if one_each >= _ONE_EACH:
                yield score, -place


def _are_tokens(values: Profile) -> bool:
    few = values.distinct < _FEWEST
    return not few and values.spaced < 0.1 and values.email < 0.2 and values.day < 0.5 and values.status < 0.5


def _by_header(header: str) -> float:
    meaning = concepts_of(header)
    if phrase(header) in STRANGERS or DATE in meaning.concepts:
        return 0.0
    if ID in meaning.concepts and meaning.concepts <= _OF_A_PERSON:
        return _NAMED
    return _BY_VALUES if meaning.concepts <= _MAYBE and meaning.concepts else 0.0


def _one_each(person: Column, column: Column) -> float:
    """On how many lines a person's id is the one that this person has most, and nobody else's."""
    known = _known(person) & _known(column)
    pairs = np.stack([person.codes[known], column.codes[known]])
    if not pairs.size:
        return 0.0
    kinds, counts = np.unique(pairs, axis=1, return_counts=True)
    shared = np.bincount(kinds[1])[kinds[1]]
    most = np.zeros(int(kinds[0].max()) + 1, dtype=np.int64)
    np.maximum.at(most, kinds[0], np.where(shared <= 2, counts, 0))
    return float(most.sum() / counts.sum())


def _known(column: Column) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    said = np.array([not is_missing(visible(v)) for v in column.values], dtype=bool)
    return np.asarray(said[column.codes], dtype=bool)


def numbers_only_lines(match: Match, table: Table, given: Given) -> Match:
    """An id that no line shares with another, in a file without names or addresses, may number lines: taken as a guess to ask about."""
    if (
        USER_ID not in match.places
        or USER_ID in given.places
        or any(f in match.places for f in (EMAIL, NAME, FIRST_NAME, LAST_NAME))
    ):
        return match
    column = table.columns[match.places[USER_ID]]
    filled = int(_known(column).sum())
    alone = filled > 2 * _FEWEST and int(np.count_nonzero(column.counts[~column.blank])) == filled
    if not alone or LEARNER in concepts_of(column.header).concepts:
        return match
    return replace(match, scores={**match.scores, USER_ID: _UNSURE}, guessed=match.guessed | {USER_ID})
