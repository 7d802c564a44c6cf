"""Who is falling behind, and the reason, always named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.courses import PairTimes
from analysis.days import FOREVER, NO_DAY, Days, day_of, first_known
from analysis.facts import DONE, FAILED, OPEN, Facts
from analysis.grouping import Mask, group_max, group_min
from analysis.requirements import Setting
from analysis.results import Behind

# definitions.md, "Falling behind".
_SLOW_FACTOR: Final = 1.5
_USUAL_QUANTILE: Final = 0.75
_ENOUGH_COMPLETIONS: Final = 8
_ENOUGH_FAILURES: Final = 2
_IDLE_DAYS: Final = 30


def build_behind(setting: Setting, times: PairTimes, active: Days) -> tuple[Behind, ...]:
    """One entry a learner and course, by learner then course, with every reason that applies."""
    facts = setting.facts
    open_now = facts.where(facts.has(OPEN) & ~_settled(setting))
    reasons: dict[int, list[str]] = defaultdict(list)
    findings = (
        _slow(facts, open_now, times),
        _failing(setting),
        _overdue(setting),
        _idle(facts, open_now, active),
    )
    for finding in findings:
        for pair, reason in finding:
            reasons[pair].append(reason)
    return _lines(setting, reasons)


def _lines(setting: Setting, reasons: dict[int, list[str]]) -> tuple[Behind, ...]:
    people, facts, names = setting.learners, setting.facts, setting.catalog.names
    pairs = np.array(sorted(reasons), dtype=np.int64)
    places = zip(pairs.tolist(), facts.pair_learner[pairs].tolist(), facts.pair_course[pairs].tolist(), strict=True)
    return tuple(
        Behind(
            people.keys[at],
            people.emails[at],
            people.user_ids[at],
            people.names[at],
            names[course],
            "; ".join(reasons[pair]),
        )
        for pair, at, course in places
    )


def _settled(setting: Setting) -> Mask:
    """Attempts after which the course was completed all the same, or that a waiver has made needless."""
    facts = setting.facts
    done = facts.where(facts.has(DONE))
    # A completion without a date is taken as the later one: nobody is called behind on a doubt.
    completed = np.where(done.completed == NO_DAY, FOREVER, done.completed)
    last = group_max(done.pair, completed, facts.pairs, NO_DAY)[facts.pair]
    settled: Mask = ((last != NO_DAY) & (last >= facts.begun)) | setting.holdings.waived[facts.pair]
    return settled


def _slow(facts: Facts, open_now: Facts, times: PairTimes) -> Iterator[tuple[int, str]]:
    """Open for longer than 1.5 times the 75th percentile of the course's days to completion."""
    usual = _usual_days(facts, times)[facts.pair_course]
    enrolled = np.where(open_now.enrolled == NO_DAY, facts.today, open_now.enrolled)
    waited = facts.today - group_min(open_now.pair, enrolled, facts.pairs, facts.today)
    # NaN (too few completions to say) compares as False.
    for pair in np.flatnonzero(waited > _SLOW_FACTOR * usual).tolist():
        yield pair, f"open for {waited[pair]} days, where three in four who finish need {usual[pair]:g} or fewer"


def _usual_days(facts: Facts, times: PairTimes) -> npt.NDArray[np.float64]:
    """The 75th percentile (linear) of days to completion by course, NaN with fewer than 8 of them."""
    usual = np.full(facts.courses, np.nan)
    course, days = facts.pair_course[times.timed], times.days[times.timed]
    order = np.argsort(course, kind="stable")
    present, first = np.unique(course[order], return_index=True)
    for number, of_course in zip(present.tolist(), np.split(days[order], first)[1:], strict=True):
        if len(of_course) >= _ENOUGH_COMPLETIONS:
            usual[number] = np.quantile(of_course, _USUAL_QUANTILE)
    return usual


def _failing(setting: Setting) -> Iterator[tuple[int, str]]:
    """Failed twice or more since the last pass, if there was one."""
    facts = setting.facts
    tried = facts.where(facts.has((*DONE, FAILED)) & ~setting.holdings.waived[facts.pair])
    failed = tried.status == FAILED
    when = first_known(tried.completed, tried.started, tried.enrolled)
    when = np.where(~failed & (when == NO_DAY), FOREVER, when)
    order = np.lexsort((~failed, np.nan_to_num(tried.attempt), when, tried.pair))
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    last_pass = group_max(tried.pair[~failed], place[~failed], facts.pairs, -1)
    since = failed & (place > last_pass[tried.pair])
    count = np.bincount(tried.pair[since], minlength=facts.pairs)
    for pair in np.flatnonzero(count >= _ENOUGH_FAILURES).tolist():
        yield pair, f"failed {count[pair]} times and not passed since"


def _overdue(setting: Setting) -> Iterator[tuple[int, str]]:
    """Past a due date (from the day after it) without a completion."""
    facts = setting.facts
    late = facts.has((*OPEN, FAILED)) & ~_settled(setting) & (facts.due != NO_DAY) & (facts.due < facts.today)
    due = group_min(facts.pair[late], facts.due[late], facts.pairs, FOREVER)
    for pair in np.flatnonzero(due != FOREVER).tolist():
        yield pair, f"was due on {day_of(due[pair])}"


def _idle(facts: Facts, open_now: Facts, active: Days) -> Iterator[tuple[int, str]]:
    """Open, and no activity of the learner for more than 30 days."""
    idle = facts.today - np.where(active == NO_DAY, facts.today, active)
    for pair in np.unique(open_now.pair[idle[open_now.learner] > _IDLE_DAYS]).tolist():
        yield pair, f"no activity for {idle[facts.pair_learner[pair]]} days"
