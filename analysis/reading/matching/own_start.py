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


def _is_own(sample: Sample, place: int, match: Match) -> bool:
    starts, courses = sample.codes(place), sample.codes(match.places[COURSE])
    known = (starts >= 0) & (courses >= 0)
    kinds = np.unique(np.stack([courses[known], starts[known]]), axis=1).shape[1]
    varied = kinds >= max(_FEWEST, _OWN * len(np.unique(courses[known])))
    later = COMPLETED_ON not in match.places or _in_order(sample, place, match.places[COMPLETED_ON])
    return varied and later and (ENROLLED_ON not in match.places or _in_order(sample, match.places[ENROLLED_ON], place))


def _in_order(sample: Sample, first: int, later: int) -> bool:
    """Whether on nearly all lines that have both days the first is not the later one."""
    earlier, after = np.floor(days_of(sample, first)), np.floor(days_of(sample, later))
    both = ~np.isnan(earlier) & ~np.isnan(after)
    return bool(both.any() and (earlier[both] <= after[both]).mean() >= _ORDERED)
