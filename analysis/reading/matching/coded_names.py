"""Columns headed as a person's name whose cells are logins or the numbers of records: ids, or nothing that is the learner's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from analysis.columns import EMAIL, NAME, USER_ID
from analysis.reading.matching.assignment import Given, Match
from analysis.reading.matching.header_words import LAST_NAME
from analysis.reading.matching.profile import Profile

_CODES: Final = 0.8
_PERSON: Final = (EMAIL, USER_ID, LAST_NAME)


def without_coded_name(match: Match, profiles: Sequence[Profile], given: Given) -> Match:
    """The match with tokens that have figures in them as the learner's id, or left out where they number the lines of others."""
    if NAME not in match.places or NAME in given.places or profiles[match.places[NAME]].coded <= _CODES:
        return match
    of_lines = match.places[NAME] in given.numbering
    if USER_ID not in match.places and USER_ID not in given.absent and not of_lines:
        return match.renamed(NAME, USER_ID)
    return match.without(NAME) if any(f in match.places for f in _PERSON) else match
