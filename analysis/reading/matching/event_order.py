"""Day columns that no header explains, placed by the order of events between the days that are known: silently where only one way fits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, permutations
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.columns import COMPLETED_ON, ENROLLED_ON, EXPIRES_ON, STARTED_ON, STATUS
from analysis.reading.matching.assignment import SURE, Given, Match
from analysis.reading.matching.event_days import days_of, varies
from analysis.reading.matching.header_words import STRANGERS
from analysis.reading.matching.headers.concepts import DATE, END, LAST, LEAVE, MAKING, TIME
from analysis.reading.matching.headers.concepts import STATUS as STATE
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.matching.profile import Profile
from analysis.reading.matching.proposals import person_column
from analysis.reading.matching.sample import Sample, sample_of
from analysis.reading.table import Table
from analysis.reading.values.status_words import status_of
from analysis.reading.words import phrase

EVENTS: Final = (ENROLLED_ON, STARTED_ON, COMPLETED_ON, EXPIRES_ON)
_SURE_BY_ORDER: Final = 0.7
_DATED: Final = 0.6
_ORDERED: Final = 0.95
_APART: Final = 0.8
_MOST: Final = 0.9
_FEW: Final = 0.1
_ENOUGH: Final = 8
_COLUMNS: Final = 4
_LONG: Final = 27
_PLAIN: Final = frozenset({DATE, TIME, END, LEAVE})
"""Ideas that leave open which event a day is; "last day" in a file about training is the last day of the training."""
_CHANGE: Final = frozenset({STATE, MAKING})
"""The last change of a status is the day of completion where lines are completed, and no event else."""
_DONE: Final = frozenset({"passed", "completed", "failed", "expired", "revoked"})
_ENDED_WELL: Final = frozenset({"passed", "completed", "expired", "revoked"})

_Days = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class _Lines:
    """``days`` by event; ``statuses``: the status of each sampled line, None where it says nothing known."""

    days: Mapping[str, _Days]
    statuses: Sequence[str | None]

    def filled(self, event: str, among: frozenset[str] | None = None, *, but: frozenset[str] = frozenset()) -> float:
        """The share of lines with the event's day, among lines of these statuses or of all others than ``but``."""
        kept = np.array([s is not None and s not in but and (among is None or s in among) for s in self.statuses])
        return float((~np.isnan(self.days[event][kept])).mean()) if kept.sum() >= 2 else float("nan")


def with_ordered_events(match: Match, table: Table, profiles: Sequence[Profile], given: Given) -> Match:
    """The match with unexplained days placed where exactly one way fits the order of events and the statuses; else unchanged."""
    weak = {f for f in EVENTS if _is_weak(match, f, table) and f not in given.places}
    base = match.without(*weak)
    fields = [f for f in EVENTS if f not in base.places and f not in given.absent]
    unexplained = _unexplained(base, table, profiles)
    if not fields or not unexplained:
        return match
    sample = sample_of(table, person_column(table, profiles))
    columns = [p for p in unexplained if varies(sample, p)]
    if not 0 < len(columns) <= _COLUMNS:
        return match
    known = {f: days_of(sample, base.places[f]) for f in EVENTS if f in base.places}
    statuses = _statuses(base, sample)
    ways = [
        w
        for w in _ways(columns, fields)
        if _fits(_Lines({**known, **{f: days_of(sample, p) for f, p in w.items()}}, statuses), w)
    ]
    if len(ways) != 1 or not (known or len(columns) > 2):
        return match
    return replace(
        base,
        places={**base.places, **ways[0]},
        scores={**base.scores, **dict.fromkeys(ways[0], _SURE_BY_ORDER)},
        rivals={f: r for f, r in base.rivals.items() if not set(r) & set(ways[0].values())},
    )


def _is_weak(match: Match, event: str, table: Table) -> bool:
    if event not in match.places or not leaves_open(table.columns[match.places[event]].header):
        return False
    return event in match.guessed or match.scores[event] < SURE


def _ways(columns: Sequence[int], fields: Sequence[str]) -> Iterator[dict[str, int]]:
    """Every way of giving all the columns an event of their own."""
    for chosen in combinations(fields, len(columns)) if len(columns) <= len(fields) else ():
        for order in permutations(columns):
            yield dict(zip(chosen, order, strict=True))


def _unexplained(match: Match, table: Table, profiles: Sequence[Profile]) -> list[int]:
    """The free columns of days whose headers leave open which days they are."""
    taken = set(match.places.values())
    dated = [i for i, p in enumerate(profiles) if max(p.day, p.stamp) >= _DATED and p.distinct > 1 and i not in taken]
    return [i for i in dated if leaves_open(table.columns[i].header)]


def leaves_open(header: str) -> bool:
    """Whether a header does not say which day it is: no idea in it but that of a day or an end."""
    meaning = concepts_of(header)
    plain = meaning.concepts <= _PLAIN or _CHANGE <= meaning.concepts <= _CHANGE | _PLAIN | {LAST}
    return phrase(header) not in STRANGERS and plain


def _statuses(match: Match, sample: Sample) -> list[str | None]:
    if STATUS not in match.places:
        return [None] * len(sample.lines)
    return [status_of(text) for text in sample.texts(match.places[STATUS])]


def _fits(lines: _Lines, way: Mapping[str, int]) -> bool:
    return all(_in_order(lines, event) for event in way) and all(_FILLED[event](lines) for event in way)


def _in_order(lines: _Lines, event: str) -> bool:
    """Whether the event stands in its place among the others on nearly all lines, and is told apart from them by some."""
    place = EVENTS.index(event)
    for other, days in lines.days.items():
        if other == event:
            continue
        first, later = (lines.days[event], days) if place < EVENTS.index(other) else (days, lines.days[event])
        both = ~np.isnan(first) & ~np.isnan(later)
        if both.sum() >= 2 and (np.floor(first[both]) <= np.floor(later[both])).mean() < _ORDERED:
            return False
        if both.sum() >= 2 and (np.floor(first[both]) < np.floor(later[both])).mean() < 1 - _APART:
            return False
    return len(lines.days[event]) >= _ENOUGH


def _is_enrolment(lines: _Lines) -> bool:
    """Every line has one, also those that say nothing has begun."""
    all_lines = float((~np.isnan(lines.days[ENROLLED_ON])).mean())
    return all_lines >= _MOST and not lines.filled(ENROLLED_ON, frozenset({"not_started"})) < _MOST


def _is_start(lines: _Lines) -> bool:
    """What has ended has begun, and what has not started has no start."""
    unbegun = lines.filled(STARTED_ON, frozenset({"not_started"}))
    under_way = lines.filled(STARTED_ON, frozenset({"in_progress"}))
    ended = lines.filled(STARTED_ON, _DONE)
    return unbegun <= _FEW and not ended < _APART and not under_way < _APART


def _is_completion(lines: _Lines) -> bool:
    """Where something was completed, and not where it is open."""
    done, still = (
        lines.filled(COMPLETED_ON, _ENDED_WELL),
        lines.filled(COMPLETED_ON, frozenset({"not_started", "in_progress"})),
    )
    return done >= _APART and still <= _FEW


def _is_expiry(lines: _Lines) -> bool:
    """Only where something was completed, long after it."""
    if COMPLETED_ON not in lines.days:
        return False
    done, ends = lines.days[COMPLETED_ON], lines.days[EXPIRES_ON]
    both, alone = ~np.isnan(done) & ~np.isnan(ends), np.isnan(done) & ~np.isnan(ends)
    return both.sum() >= 2 and alone.mean() <= _FEW and float(np.median(ends[both] - done[both])) >= _LONG


_FILLED: Final = {
    ENROLLED_ON: _is_enrolment, STARTED_ON: _is_start, COMPLETED_ON: _is_completion, EXPIRES_ON: _is_expiry,
}  # fmt: skip
