"""The "course start date" that is each learner's own: courses that begin for all on one day have few such days."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from analysis.columns import COMPLETED_ON, COURSE, ENROLLED_ON, STARTED_ON
from analysis.reading.matching.assignment import Given, Match
from analysis.reading.matching.event_days import days_of
from analysis.reading.matching.sample import Sample, sample_of
from analysis.reading.table import Table
from analysis.reading.words import phrase

_HEADER: Final = "course start date"
_OWN: Final = 3
"""Days a course from which on they are its learners' own."""
_FEWEST: Final = 8
_ORDERED: Final = 0.95
_SURE: Final = 0.7
_MOST: Final = 0.5


def with_own_start(match: Match, table: Table, given: Given) -> Match:
    """The match with the start of each attempt where only a "course start date" can be it: after enrolment, before completion."""
    if STARTED_ON in match.places or STARTED_ON in given.absent or COURSE not in match.places:
        return match
    place = next((i for i, h in enumerate(table.headers) if phrase(h) == _HEADER), None)
    if place is None or place in match.places.values() or not {ENROLLED_ON, COMPLETED_ON} & match.places.keys():
        return match
    if not _is_own(sample_of(table, None), place, match):
        return match
    return replace(match, places={**match.places, STARTED_ON: place}, scores={**match.scores, STARTED_ON: _SURE})


def without_shared_start(match: Match, table: Table, given: Given) -> Match:
    """The match without a start that all of a course have on one day and most before they were enrolled: when it was first offered."""
    if STARTED_ON not in match.places or STARTED_ON in given.places or not {COURSE, ENROLLED_ON} <= match.places.keys():
        return match
    sample, place = sample_of(table, None), match.places[STARTED_ON]
    starts, courses = sample.codes(place), sample.codes(match.places[COURSE])
    known = (starts >= 0) & (courses >= 0)
    kinds = np.unique(np.stack([courses[known], starts[known]]), axis=1).shape[1]
    shared = known.sum() >= _FEWEST and kinds == len(np.unique(courses[known]))
    return (
        match.without(STARTED_ON)
        if shared and _share_later(sample, match.places[ENROLLED_ON], place) > _MOST
        else match
    )


def _is_own(sample: Sample, place: int, match: Match) -> bool:
    starts, courses = sample.codes(place), sample.codes(match.places[COURSE])
    known = (starts >= 0) & (courses >= 0)
    kinds = np.unique(np.stack([courses[known], starts[known]]), axis=1).shape[1]
    varied = kinds >= max(_FEWEST, _OWN * len(np.unique(courses[known])))
    later = COMPLETED_ON not in match.places or _in_order(sample, place, match.places[COMPLETED_ON])
    return varied and later and (ENROLLED_ON not in match.places or _in_order(sample, match.places[ENROLLED_ON], place))


def _in_order(sample: Sample, first: int, later: int) -> bool:
    """Whether on nearly all lines that have both days the first is not the later one."""
    return _share_later(sample, first, later) <= 1 - _ORDERED


def _share_later(sample: Sample, one: int, other: int) -> float:
    """The share of the lines with both days on which the one is later than the other; all of them where no line has both."""
    first, second = np.floor(days_of(sample, one)), np.floor(days_of(sample, other))
    both = ~np.isnan(first) & ~np.isnan(second)
    return float((first[both] > second[both]).mean()) if both.any() else 1.0
