"""Lines of an event log in the order of time -> attempts: where each begins, and what its lines say together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.columns import STATUSES
from analysis.reading.table import Codes, Mask
from analysis.reading.values.date_columns import NO_DAY, Days
from analysis.reading.values.event_words import ENROLS, GOES_ON, STARTS

_ENROLS, _STARTS, _GOES_ON, _FIRST_END = 0, 1, 2, 3
CODES: Final = {
    ENROLS: _ENROLS,
    STARTS: _STARTS,
    GOES_ON: _GOES_ON,
    **{s: _FIRST_END + n for n, s in enumerate(STATUSES)},
}
"""Event -> code; those that end an attempt are its status, from ``_FIRST_END`` on."""
_STATUS: Final = {s: n for n, s in enumerate(STATUSES)}
_COMPLETED, _PASSED, _FAILED = (_FIRST_END + _STATUS[s] for s in ("completed", "passed", "failed"))
_AFTER_THE_END: Final = (_FIRST_END + _STATUS["expired"], _FIRST_END + _STATUS["revoked"])
_UNDATED: Final = (_FIRST_END + _STATUS["withdrawn"], *_AFTER_THE_END)
_ONE_DAY: Final = np.timedelta64(1, "D")


@dataclass(frozen=True, eq=False)
class Events:
    """Lines in order of pair (learner and course) and time; ``events``: see CODES; ``scores`` NaN where a line has none."""

    pairs: Codes
    events: Codes
    days: Days
    scores: npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Folded:
    """One entry an attempt; ``last``: its last line's place in the order of the events."""

    last: Codes
    enrolled: Days
    started: Days
    completed: Days
    scores: npt.NDArray[np.float64]
    statuses: Codes


def fold(told: Events) -> Folded:
    """The attempts: a line after an end opens the next one, save what belongs to that same end."""
    first = _first_lines(told)
    if not len(first):
        nothing = np.zeros(0, dtype=np.int64)
        return Folded(nothing, _no_days(0), _no_days(0), _no_days(0), np.zeros(0), nothing)
    attempt = np.cumsum(np.isin(np.arange(len(told.pairs)), first)) - 1
    ends = told.events >= _FIRST_END
    end = _last_where(ends, attempt, len(first))
    done = _last_where(ends & ~np.isin(told.events, _UNDATED), attempt, len(first))
    return Folded(
        last=np.r_[first[1:], len(told.pairs)] - 1,
        enrolled=_days_at(told, _first_where(told.events == _ENROLS, attempt, len(first))),
        started=_days_at(
            told, _first_where(np.isin(told.events, (_STARTS, _GOES_ON)) & _before(end, attempt), attempt, len(first))
        ),
        completed=_days_at(told, done),
        scores=_scores(told, attempt, len(first)),
        statuses=_statuses(told, attempt, end, done),
    )


def _first_lines(told: Events) -> Codes:
    """Places of the lines that open an attempt."""
    if not len(told.pairs):
        return np.zeros(0, dtype=np.int64)
    new_pair = np.r_[True, np.diff(told.pairs) != 0]
    telling = _latest_telling(told)
    ended = telling >= 0
    ended[ended] = told.events[telling[ended]] >= _FIRST_END
    return np.flatnonzero(new_pair | (ended & ~_same_end(told, telling)))


def _latest_telling(told: Events) -> Codes:
    """For each line the place of the latest earlier line of its pair that does not merely go on; -1 where there is none."""
    places = np.arange(len(told.pairs))
    telling = np.where(told.events == _GOES_ON, -1, places)
    latest = np.r_[-1, np.maximum.accumulate(telling)[:-1]]
    inside = latest >= 0
    inside[inside] = told.pairs[latest[inside]] == told.pairs[inside]
    opened_since = _opened_since(told, latest)
    return np.where(inside & ~opened_since, latest, -1)


def _opened_since(told: Events, latest: Codes) -> Mask:
    """Where a line that goes on has itself opened an attempt on a later day than the end before it."""
    previous = np.arange(len(latest)) - 1
    goes_on = (previous >= 0) & (told.events[previous] == _GOES_ON) & (latest >= 0)
    later = np.zeros(len(latest), dtype=bool)
    later[goes_on] = told.days[previous[goes_on]] - told.days[latest[goes_on]] > _ONE_DAY
    return later


def _same_end(told: Events, latest: Codes) -> Mask:
    """Where a line belongs to the end before it: "passed" after "completed" within a day, what follows at once, a lapse."""
    known = latest >= 0
    same = np.zeros(len(latest), dtype=bool)
    here, before = told.events[known], told.events[latest[known]]
    close = told.days[known] - told.days[latest[known]] <= _ONE_DAY
    graded = np.isin(here, (_PASSED, _FAILED)) & (before == _COMPLETED)
    stated = (here == _COMPLETED) & np.isin(before, (_PASSED, _FAILED, _COMPLETED))
    same[known] = (close & (graded | stated | (here == _GOES_ON) | (here == before))) | np.isin(here, _AFTER_THE_END)
    return same


def _first_where(chosen: Mask, attempt: Codes, count: int) -> Codes:
    places = np.flatnonzero(chosen)[::-1]
    found = np.full(count, -1, dtype=np.int64)
    found[attempt[places]] = places
    return found


def _last_where(chosen: Mask, attempt: Codes, count: int) -> Codes:
    places = np.flatnonzero(chosen)
    found = np.full(count, -1, dtype=np.int64)
    found[attempt[places]] = places
    return found


def _before(end: Codes, attempt: Codes) -> Mask:
    """Lines before the end of their attempt, or of an attempt that has none."""
    own = end[attempt]
    return (own < 0) | (np.arange(len(attempt)) < own)


def _days_at(told: Events, places: Codes) -> Days:
    days = _no_days(len(places))
    known = places >= 0
    days[known] = told.days[places[known]]
    return days


def _no_days(count: int) -> Days:
    return np.full(count, NO_DAY)


def _scores(told: Events, attempt: Codes, count: int) -> npt.NDArray[np.float64]:
    """The last score of each attempt, one that stands at an end before any other."""
    scored = ~np.isnan(told.scores)
    at_end = _last_where(scored & (told.events >= _FIRST_END), attempt, count)
    places = np.where(at_end >= 0, at_end, _last_where(scored, attempt, count))
    return np.where(places >= 0, told.scores[places], np.nan)


def _statuses(told: Events, attempt: Codes, end: Codes, done: Codes) -> Codes:
    """The status of each attempt: its end, a grade being more exact than "completed"; else whether it has begun."""
    count = len(end)
    graded = _last_where(np.isin(told.events, (_PASSED, _FAILED)), attempt, count)
    last = np.where((end >= 0) & (told.events[end] == _COMPLETED) & (graded >= 0), graded, end)
    begun = _last_where(np.isin(told.events, (_STARTS, _GOES_ON)), attempt, count) >= 0
    open_status = np.where(begun, _STATUS["in_progress"], _STATUS["not_started"])
    return np.where(end >= 0, told.events[last] - _FIRST_END, open_status)
