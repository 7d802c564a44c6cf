"""Who holds which certification: the latest completion and its expiry, waivers, revocations, and what was held before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from analysis.days import FOREVER, NO_DAY, Days, first_known
from analysis.facts import DONE, EXPIRED, REVOKED, WAIVED, Facts
from analysis.grouping import Mask, group_max
from analysis.policy import Certification
from analysis.spelling import Codes
from analysis.validity import Completions, expiry_days

# Days from before 1970 to after 2100 fit in 18 bits beside the number of the pair: one sort key instead of two.
_DAY_BITS: Final = 18
_DAY_ZERO: Final = 1 << 17


@dataclass(frozen=True)
class Spans:
    """From when to when (both included) a pair counted as held; ``undated``: held since a day that nobody knows."""

    pair: Codes
    start: Days
    end: Days

    @property
    def undated(self) -> Mask:
        unknown: Mask = self.start == NO_DAY
        return unknown


@dataclass(frozen=True)
class Holdings:
    """For each pair of learner and course (the places of Facts.pair_key).

    ``expires``: FOREVER = never, NO_DAY = lapsed on an unknown day (or nothing there: see ``holding``). ``spans`` keeps the history.
    """

    holding: Mask
    completed: Days
    expires: Days
    waived: Mask
    waived_until: Days
    current: Mask
    in_grace: Mask
    expired: Mask
    undated: int
    spans: Spans


@dataclass(frozen=True)
class _History:
    """Completions of certifications by pair, then in time. ``revoked_on``: FOREVER where nothing ended it."""

    pair: Codes
    completed: Days
    expires: Days
    revoked_on: Days


def find_holdings(facts: Facts, rules: dict[int, Certification]) -> Holdings:
    """What every learner holds on the day of the facts."""
    certified = facts.where(_certifies(facts, rules))
    history = _history(certified, rules)
    completed, expires = _latest(history, facts.pairs)
    holding = expires != _NOTHING
    expires = np.where(holding, expires, NO_DAY)
    waived_until = _waived_until(certified)
    waived = waived_until != NO_DAY
    grace = _grace_days(facts, rules)
    current = holding & (expires >= facts.today)
    lapsed = holding & ~current & ~waived
    in_grace = lapsed & (expires != NO_DAY) & (facts.today - np.where(lapsed, expires, 0) <= grace)
    return Holdings(
        holding=holding,
        completed=completed,
        expires=expires,
        waived=waived,
        waived_until=waived_until,
        current=current | waived,
        in_grace=in_grace,
        expired=lapsed & ~in_grace,
        undated=int((holding & (completed == NO_DAY)).sum()),
        spans=_spans(certified, history),
    )


_NOTHING: Final = NO_DAY + 1


def _certifies(facts: Facts, rules: dict[int, Certification]) -> Mask:
    flags = np.zeros(facts.courses, dtype=bool)
    flags[list(rules)] = True
    return flags[facts.course]


def _history(certified: Facts, rules: dict[int, Certification]) -> _History:
    done = certified.where(certified.has(DONE))
    done = done.where(_in_time(done))
    revoked_on = _revocation_days(done, certified.where(certified.has((REVOKED,))))
    renews = np.zeros(len(done.pair), dtype=bool)
    # A completion after a revocation renews nothing: what it would count on from had ended.
    renews[1:] = (done.pair[1:] == done.pair[:-1]) & (revoked_on[:-1] == revoked_on[1:])
    lapsed = (done.status == EXPIRED) & (done.expires == NO_DAY)
    completions = Completions(done.course, done.completed, done.expires, lapsed, renews)
    return _History(done.pair, done.completed, expiry_days(completions, rules), revoked_on)


def _in_time(done: Facts) -> Codes:
    """Line numbers by pair, then completion; on one day the higher attempt, then the word "expired", comes last."""
    key = _key(done.pair, done.completed)
    order = np.argsort(key)
    if (np.diff(key[order]) == 0).any():
        order = np.lexsort((done.expires, done.status == EXPIRED, np.nan_to_num(done.attempt, nan=-1.0), key))
    return order


def _key(pair: Codes, day: Days) -> Codes:
    bounded = np.clip(day, -_DAY_ZERO, _DAY_ZERO - 1) + _DAY_ZERO
    return (pair << _DAY_BITS) + bounded


def _revocation_days(done: Facts, revoked: Facts) -> Days:
    """The first revocation on or after each completion; one without any date ends all that there is."""
    if not len(revoked.pair):
        return np.full(len(done.pair), FOREVER)
    day = first_known(revoked.completed, revoked.started, revoked.enrolled)
    keys = np.sort(_key(revoked.pair, np.where(day == NO_DAY, _DAY_ZERO - 1, day)))
    after = np.minimum(np.searchsorted(keys, _key(done.pair, done.completed)), len(keys) - 1)
    same = (keys[after] >> _DAY_BITS == done.pair) & (keys[after] >= _key(done.pair, done.completed))
    return np.where(same, (keys[after] & ((1 << _DAY_BITS) - 1)) - _DAY_ZERO, FOREVER)


def _latest(history: _History, pairs: int) -> tuple[Days, Days]:
    completed, expires = np.full(pairs, NO_DAY), np.full(pairs, _NOTHING)
    stands = history.revoked_on == FOREVER
    # In order of time, so the last assignment to a pair is its latest completion.
    completed[history.pair[stands]] = history.completed[stands]
    expires[history.pair[stands]] = history.expires[stands]
    return completed, expires


def _waived_until(certified: Facts) -> Days:
    """The last day of a waiver in force, by pair; FOREVER for one without end, NO_DAY where none is in force."""
    spans = _waivers(certified)
    in_force = (spans.start <= certified.today) & (spans.end >= certified.today)
    return group_max(spans.pair[in_force], spans.end[in_force], certified.pairs, NO_DAY)


def _waivers(certified: Facts) -> Spans:
    waived = certified.where(certified.has((WAIVED,)))
    start = first_known(waived.enrolled, waived.started, waived.completed)
    return Spans(waived.pair, start, np.where(waived.expires == NO_DAY, FOREVER, waived.expires))


def _grace_days(facts: Facts, rules: dict[int, Certification]) -> Days:
    grace = np.full(facts.courses, 0)
    for number, rule in rules.items():
        grace[number] = rule.grace_days
    return grace[facts.pair_course]


def _spans(certified: Facts, history: _History) -> Spans:
    """Each completion counts until it runs out, is revoked, or the next one takes its place."""
    following = np.full(len(history.pair), FOREVER)
    following[:-1] = np.where(history.pair[1:] == history.pair[:-1], history.completed[1:], FOREVER)
    # Lapsed on an unknown day: it counted at some time before today.
    expires = np.where(history.expires == NO_DAY, certified.today - 1, history.expires)
    ended = np.minimum(following, history.revoked_on)
    end = np.minimum(expires, np.where(ended == FOREVER, FOREVER, np.maximum(ended, NO_DAY + 1) - 1))
    waivers = _waivers(certified)
    return Spans(
        np.concatenate([history.pair, waivers.pair]),
        np.concatenate([history.completed, waivers.start]),
        np.concatenate([end, waivers.end]),
    )
