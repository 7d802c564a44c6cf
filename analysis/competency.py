"""Time to competency: from the first enrolment in something required to the first day on which all of it is held at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from analysis.days import FOREVER, NO_DAY, Days
from analysis.facts import Facts
from analysis.grouping import Mask, any_in_group, distinct, group_max, group_min
from analysis.holdings import Spans
from analysis.requirements import Assigned, Item, Setting, member_pairs
from analysis.results import Competency
from analysis.spelling import Codes
from analysis.survival import estimate

_HORIZONS: Final = (30, 60, 90)


@dataclass(frozen=True)
class Journeys:
    """One entry a learner who can be timed: days so far, and whether they got there. ``untimed``: bound learners without the dates."""

    learner: Codes
    days: Days
    arrived: Mask
    untimed: int


@dataclass(frozen=True)
class _Spans:
    """Spans in which an item was held by a learner: ``entry`` is a place among the required learners and items."""

    entry: Codes
    start: Days
    end: Days


def find_journeys(setting: Setting, assigned: Assigned) -> Journeys:
    """How long everyone with a requirement took, or has been on the way."""
    facts, people = setting.facts, setting.learners
    learner, item = assigned.learner[assigned.required], assigned.item[assigned.required]
    bound = distinct(learner)
    spans, undated = _spans_of_items(setting, assigned.items, learner, item)
    arrival = _arrival(spans, np.searchsorted(bound, learner), len(bound))
    start = np.where(
        people.started_on == NO_DAY, _first_enrolment(setting, assigned.items, learner, item), people.started_on
    )[bound]
    left = people.left_on[bound]
    until = np.where((left == NO_DAY) | (left > facts.today), facts.today, left)
    arrived = arrival <= until
    timed = (start != NO_DAY) & ~any_in_group(learner[undated], np.ones(len(undated), dtype=bool), len(people))[bound]
    end = np.where(arrived, arrival, until)
    days = np.maximum(end - np.where(timed, start, end), 0)
    return Journeys(bound[timed], days[timed], arrived[timed], untimed=int((~timed).sum()))


def summarise(journeys: Journeys, chosen: Mask) -> Competency | None:
    """The figure of the chosen journeys; None where there are none."""
    days, arrived = journeys.days[chosen], journeys.arrived[chosen]
    if not len(days):
        return None
    curve = estimate(days, arrived, _HORIZONS)
    return Competency(
        median_days=curve.median,
        ci=curve.ci,
        learners=len(days),
        censored=int((~arrived).sum()),
        competent_by=curve.reached_by,
        longest_days=float(days.max()),
    )


def competency_by_role(setting: Setting, journeys: Journeys) -> Mapping[str, Competency]:
    """The figure of each role's learners, by role name; a role without timed learners is left out."""
    figures = {
        name: summarise(journeys, np.isin(journeys.learner, setting.roles.learners_with(name)))
        for name in setting.roles.names
    }
    return {name: figure for name, figure in figures.items() if figure is not None}


def why_unavailable(assigned: Assigned, journeys: Journeys) -> str | None:
    """The reason for having no figure at all."""
    if not assigned.required.any():
        return "Nothing is required of anyone yet, so there is no competency to time."
    if not len(journeys.learner):
        return "Nobody has a dated enrolment in something required of them."
    return None


def _first_enrolment(setting: Setting, items: list[Item], learner: Codes, item: Codes) -> Days:
    """By learner: the first enrolment in anything required of them; one dated after its own completion starts no clock."""
    facts: Facts = setting.facts
    late = (facts.completed != NO_DAY) & (facts.completed < facts.enrolled)
    dated = (facts.enrolled != NO_DAY) & ~late
    of_pair = group_min(facts.pair[dated], facts.enrolled[dated], facts.pairs, FOREVER)
    first = np.full(facts.learners, FOREVER)
    for pair, entry in member_pairs(facts, items, learner, item):
        np.minimum.at(first, learner[entry], of_pair[pair])
    return np.where(first == FOREVER, NO_DAY, first)


def _spans_of_items(setting: Setting, items: list[Item], learner: Codes, item: Codes) -> tuple[_Spans, Codes]:
    """When each required item was held, and the entries of items held since a day that nobody knows."""
    spans = _by_pair(setting.holdings.spans)
    pieces = [_NOTHING]
    for pair, entry in member_pairs(setting.facts, items, learner, item):
        first = np.searchsorted(spans.pair, pair)
        count = np.searchsorted(spans.pair, pair, side="right") - first
        lines = np.repeat(first - np.cumsum(count) + count, count) + np.arange(count.sum())
        pieces.append(_Spans(np.repeat(entry, count), spans.start[lines], spans.end[lines]))
    entry, start, end = (
        np.concatenate([getattr(piece, name) for piece in pieces]) for name in ("entry", "start", "end")
    )
    undated = start == NO_DAY
    dated = ~undated & (start <= end)
    return _Spans(entry[dated], start[dated], end[dated]), entry[undated]


_NOTHING = _Spans(*[np.empty(0, dtype=np.int64)] * 3)


def _by_pair(spans: Spans) -> Spans:
    order = np.argsort(spans.pair, kind="stable")
    return Spans(spans.pair[order], spans.start[order], spans.end[order])


def _arrival(spans: _Spans, owner: Codes, learners: int) -> Days:
    """The first day on which all of a learner's entries are held at once, FOREVER where there is none so far.

    Starts on the day by which each was first held, and moves on to the next day on which the laggards are held again.
    """
    day = np.full(learners, NO_DAY)
    waiting = np.ones(learners, dtype=bool)
    while waiting.any():
        ready = _next_held(spans, owner, day)
        following = group_max(owner, ready, learners, NO_DAY)
        waiting = (following != day) & (following != FOREVER)
        day = following
    return day


def _next_held(spans: _Spans, owner: Codes, day: Days) -> Days:
    """For each entry: the first day on or after its learner's day on which it is held."""
    wanted = day[owner][spans.entry]
    upcoming = np.where(spans.end >= wanted, np.maximum(spans.start, wanted), FOREVER)
    return group_min(spans.entry, upcoming, len(owner), FOREVER)
