"""The course table, and the figures of a pair of learner and course that it rests on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from analysis.catalog import Catalog
from analysis.days import FOREVER, NO_DAY, Days, first_known
from analysis.facts import DONE, FAILED, GRADED, Facts
from analysis.grouping import Mask, any_in_group, distinct, first_of_each
from analysis.results import CourseRow
from analysis.rounding import fraction, percent
from analysis.spelling import Codes


@dataclass(frozen=True)
class PairTimes:
    """Days from enrolment to first completion, by pair. ``timed``: both dates are there and in order.

    ``undated`` pairs lack one of them, ``early`` ones were completed before they were enrolled: both are left out.
    """

    days: Days
    timed: Mask
    undated: int
    early: int


def completed_pairs(facts: Facts) -> Mask:
    """Pairs of learner and course with a passed, completed or expired attempt."""
    return any_in_group(facts.pair, facts.has(DONE), facts.pairs)


def pair_times(facts: Facts) -> PairTimes:
    """How long each pair took from the enrolment of the attempt that was completed first."""
    done = facts.where(facts.has(DONE))
    first = first_of_each(done.pair, _last_when_missing(done.completed), _last_when_missing(done.enrolled))
    pair, enrolled, completed = done.pair[first], done.enrolled[first], done.completed[first]
    dated = (enrolled != NO_DAY) & (completed != NO_DAY)
    in_order = dated & (completed >= enrolled)
    days = np.zeros(facts.pairs, dtype=np.int64)
    timed = np.zeros(facts.pairs, dtype=bool)
    timed[pair[in_order]] = True
    days[pair[in_order]] = (completed - enrolled)[in_order]
    return PairTimes(days, timed, undated=int((~dated).sum()), early=int((dated & ~in_order).sum()))


@dataclass(frozen=True)
class Grading:
    """Of each learner and course, and of each learner, the first graded attempt: who has one, and who passed it."""

    pair: Codes
    pair_passed: Mask
    learners: int
    learners_passed: int


def grade_first_attempts(facts: Facts) -> Grading:
    """First graded attempts; order: attempt number (none last), then completed, else started, else enrolled date."""
    graded = facts.where(facts.has(GRADED))
    number = np.nan_to_num(graded.attempt, nan=np.inf)
    day = _last_when_missing(first_known(graded.completed, graded.started, graded.enrolled))
    failed = graded.status == FAILED
    by_pair = first_of_each(graded.pair, number, day, failed)
    by_learner = first_of_each(graded.learner, number, day, failed, graded.course)
    passed = ~failed
    return Grading(graded.pair[by_pair], passed[by_pair], len(by_learner), int(passed[by_learner].sum()))


def course_table(facts: Facts, catalog: Catalog, times: PairTimes, grading: Grading) -> tuple[CourseRow, ...]:
    """A line for each course with attempts, in the catalog's order."""
    size = len(catalog.names)
    course = facts.pair_course
    enrolled = np.bincount(course, minlength=size).tolist()
    completed = np.bincount(course[completed_pairs(facts)], minlength=size).tolist()
    graded = np.bincount(course[grading.pair], minlength=size).tolist()
    passed = np.bincount(course[grading.pair[grading.pair_passed]], minlength=size).tolist()
    timed = np.bincount(course[times.timed], minlength=size).tolist()
    days = np.bincount(course[times.timed], weights=times.days[times.timed], minlength=size).tolist()
    certifies = catalog.certifies.tolist()
    return tuple(
        CourseRow(
            course=catalog.names[at],
            certification=certifies[at],
            enrolled=enrolled[at],
            completed=completed[at],
            completed_pct=percent(completed[at], enrolled[at]),
            pass_rate_pct=percent(passed[at], graded[at]),
            avg_days=fraction(days[at], timed[at]),
        )
        for at in catalog.in_order(distinct(catalog.of_attempt))
    )


def _last_when_missing(days: Days) -> Days:
    return np.where(days == NO_DAY, FOREVER, days)
