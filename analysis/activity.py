"""When each learner was last active, and when they were first enrolled."""

from __future__ import annotations

import numpy as np

from analysis.days import FOREVER, NO_DAY, Days, latest
from analysis.facts import Facts
from analysis.grouping import group_max, group_min


def last_activity(facts: Facts) -> Days:
    """By learner: the export's own last activity, else the latest date of an attempt; NO_DAY where neither is there."""
    said = group_max(facts.learner, facts.activity, facts.learners, NO_DAY)
    dated = group_max(facts.learner, latest(facts.enrolled, facts.started, facts.completed), facts.learners, NO_DAY)
    return np.where(said == NO_DAY, dated, said)


def first_enrolment(facts: Facts) -> Days:
    """By learner: the first enrolment in anything, else the first date of an attempt; NO_DAY where neither is there."""
    enrolled = _first(facts, facts.enrolled)
    return np.where(enrolled == NO_DAY, _first(facts, facts.begun), enrolled)


def _first(facts: Facts, days: Days) -> Days:
    first = group_min(facts.learner, np.where(days == NO_DAY, FOREVER, days), facts.learners, FOREVER)
    return np.where(first == FOREVER, NO_DAY, first)
