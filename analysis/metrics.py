"""The figures of a customer: each with its exact numerator and denominator, or the reason why there is none."""

from __future__ import annotations

import numpy as np

from analysis.courses import Grading, PairTimes, completed_pairs
from analysis.facts import Facts
from analysis.learners import Learners
from analysis.results import Metric
from analysis.rounding import fraction
from analysis.statuses import Standing


def build_metrics(
    facts: Facts, standing: Standing, times: PairTimes, grading: Grading, *, learners: Learners
) -> dict[str, Metric]:
    """The metrics that rest on attempts and requirements, by their name in the contract."""
    return {
        "completion_rate": _completion_rate(facts),
        "certification_rate": _rate(
            int((standing.status == 0).sum()),
            int((standing.assigned > 0).sum()),
            "No certification is required of anyone, and nobody is enrolled in one.",
        ),
        "pass_rate": _rate(grading.learners_passed, grading.learners, "There are no graded attempts."),
        "avg_days_to_complete": _average_days(times),
        "training_coverage": _coverage(facts, learners),
    }


def recertification_due(learners_due: int, learners: int) -> Metric:
    """How many learners have a holding that runs out in the window."""
    return Metric(float(learners_due), learners_due, learners)


def _rate(numerator: int, denominator: int, why: str) -> Metric:
    value = fraction(numerator, denominator)
    return Metric(value, numerator, denominator, why if value is None else None)


def _completion_rate(facts: Facts) -> Metric:
    enrolled = np.bincount(facts.pair_learner, minlength=facts.learners)
    completed = np.bincount(facts.pair_learner[completed_pairs(facts)], minlength=facts.learners)
    everything = int(((enrolled > 0) & (completed == enrolled)).sum())
    return _rate(everything, int((enrolled > 0).sum()), "Nobody is enrolled in a course.")


def _average_days(times: PairTimes) -> Metric:
    days, pairs = int(times.days[times.timed].sum()), int(times.timed.sum())
    value = fraction(days, pairs)
    why = None if pairs else "No completed course has both an enrolment and a completion date."
    return Metric(value, days, pairs, why, left_out=times.undated + times.early)


def _coverage(facts: Facts, learners: Learners) -> Metric:
    if not learners.on_roster.any():
        return Metric(None, None, None, "No roster of this customer is known.")
    enrolled = np.zeros(facts.learners, dtype=bool)
    enrolled[facts.pair_learner] = True
    return _rate(int((enrolled & learners.on_roster).sum()), int(learners.on_roster.sum()), "The roster is empty.")
