"""How well a column's values fit a field: 0..1, or negative where they rule it out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from analysis.columns import (
    ACCOUNT,
    ATTEMPT,
    CERTIFICATION,
    COURSE,
    CUSTOMER,
    DAY_COLUMNS,
    EMAIL,
    EMPLOYMENT,
    FEATURE_ADOPTION_PCT,
    MANAGER,
    NAME,
    ROLES,
    SCORE,
    STATUS,
    USAGE_SCORE,
    USER_ID,
)  # fmt: skip
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME, PROGRESS, SUCCESS
from analysis.reading.matching.profile import Profile

RULED_OUT: Final = -1.0
_UNKNOWN: Final = 0.5
"""An empty column proves nothing."""
_MANY_STATUS_WORDS: Final = 40
_THERE: Final = 0.95
_HALF: Final = 0.5
_CODES: Final = 0.8
_NUMBERS: Final = 0.2
_ENOUGH: Final = 5


def value_evidence(field: str, values: Profile) -> float:
    """The evidence of a column's values for a field."""
    return _UNKNOWN if not values.filled else _RULES[field](values)


def _email(values: Profile) -> float:
    return values.email if values.email >= 0.3 else RULED_OUT


def _day(values: Profile) -> float:
    dated = max(values.day, values.stamp)
    return dated if dated >= 0.5 else RULED_OUT


def _number(values: Profile) -> float:
    return values.number if values.number >= 0.5 and values.day < 0.5 else RULED_OUT


def _attempt(values: Profile) -> float:
    return values.small_whole if values.small_whole >= 0.8 else RULED_OUT


def _status(values: Profile) -> float:
    """Words of attempts; words that only say whether something is there are a status where nothing better is."""
    if values.email > 0.2 or values.day > 0.5 or (values.number > 0.5 and values.status < 0.9):
        return RULED_OUT
    if values.there > _THERE:
        return 0.3
    if values.status >= 0.3:
        return values.status
    return 0.2 if values.distinct <= _MANY_STATUS_WORDS else RULED_OUT


def _employment(values: Profile) -> float:
    """Few words, whatever they are."""
    return 0.8 if values.distinct <= _MANY_STATUS_WORDS and values.day < 0.5 and values.email < 0.2 else RULED_OUT


def _customer(values: Profile) -> float:
    """Names of companies; "active" and "locked" say how an account is."""
    return RULED_OUT if max(values.there, values.status) > _HALF else _grouping(values)


def _account(values: Profile) -> float:
    if max(values.there, values.status) > _HALF:
        return RULED_OUT
    return 0.5 + 0.5 * values.repetition if values.email < 0.3 and values.day < 0.5 else RULED_OUT


def _role(values: Profile) -> float:
    """What somebody does at work; "learner" and the like say only what somebody is to the system."""
    return RULED_OUT if values.system_role > 0.95 else _grouping(values)


def _success(values: Profile) -> float:
    return values.status if values.status >= 0.5 else RULED_OUT


def _words(values: Profile) -> float:
    """Names of things: texts that are neither addresses nor days nor numbers."""
    return values.text if values.text >= 0.5 and values.email < 0.3 else RULED_OUT


def _certification(values: Profile) -> float:
    """The name of one; "Y" and "N" say only whether there is one."""
    return RULED_OUT if values.status > 0.5 else _words(values)


def _grouping(values: Profile) -> float:
    """Names of things that recur from line to line."""
    return RULED_OUT if _words(values) < 0 else 0.5 + 0.5 * values.repetition


def _course(values: Profile) -> float:
    """Names that recur; a number for each line is a record's, whatever its header says."""
    if values.status > 0.8:
        return RULED_OUT
    numbered = values.filled >= _ENOUGH and values.coded > _CODES and values.repetition < _NUMBERS
    return min(0.0, _grouping(values)) if numbered else _grouping(values)


def _person(values: Profile) -> float:
    """Names of people, which have no figures in them: logins and records' numbers are weak ones."""
    if _words(values) < 0 or values.status > 0.5:
        return RULED_OUT
    return 0.0 if values.coded > _CODES else 0.5 + 0.5 * values.spaced


def _part_of_name(values: Profile) -> float:
    """A first or a last name; "Chen, Sarah" is both, and TR-86336 hardly is one."""
    if _words(values) < 0 or values.status > _HALF or values.comma > _HALF:
        return RULED_OUT
    return 0.0 if values.coded > _CODES else 1.0


def _identifier(values: Profile) -> float:
    """One token a person; an address is an e-mail and not an id."""
    if values.email > 0.5 or values.day > 0.5 or values.status > 0.5:
        return RULED_OUT
    return 1.0 - values.spaced if values.spaced < 0.5 else RULED_OUT


def _anyone(values: Profile) -> float:
    return 1.0 if values.text >= 0.5 or values.email >= 0.5 else RULED_OUT


_RULES: Final[Mapping[str, Callable[[Profile], float]]] = MappingProxyType(
    {
        **dict.fromkeys(DAY_COLUMNS, _day),
        EMAIL: _email,
        USER_ID: _identifier,
        NAME: _person,
        FIRST_NAME: _part_of_name,
        LAST_NAME: _part_of_name,
        CUSTOMER: _customer,
        ROLES: _role,
        ACCOUNT: _account,
        EMPLOYMENT: _employment,
        PROGRESS: _number,
        COURSE: _course,
        CERTIFICATION: _certification,
        SCORE: _number,
        USAGE_SCORE: _number,
        FEATURE_ADOPTION_PCT: _number,
        STATUS: _status,
        SUCCESS: _success,
        ATTEMPT: _attempt,
        MANAGER: _anyone,
    }
)
