"""Who is falling behind, and the reason, always named."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from analysis.courses import PairTimes
from analysis.days import FOREVER, NO_DAY, Days, day_of, first_known
from analysis.facts import DONE, FAILED, OPEN, Facts
from analysis.grouping import Mask, any_in_group, group_max, group_min
from analysis.lazy_rows import LazyRows
from analysis.requirements import Setting
from analysis.results import Behind
from analysis.row_columns import Makers, coded
from analysis.spelling import Codes

# definitions.md, "Falling behind".
_SLOW_FACTOR: Final = 1.5
_USUAL_QUANTILE: Final = 0.75
_ENOUGH_COMPLETIONS: Final = 8
_ENOUGH_FAILURES: Final = 2
_IDLE_DAYS: Final = 30


@dataclass(frozen=True)
class Lag:
    """By pair of learner and course, what puts it behind; ``pair``: those behind for any reason, by learner then course.

    ``waited``: days open where too long, else 0; ``failures``: how many where too many, else 0; ``due``: the date missed, else
    FOREVER; ``idle``: days without activity where too long, else 0. ``usual`` is the days of three in four.
    """

    pair: Codes
    waited: Days
    usual: npt.NDArray[np.float64]
    failures: Codes
    due: Days
    idle: Days


def find_behind(setting: Setting, times: PairTimes, active: Days) -> Lag:
    """Every learner and course that is behind by any of the rules."""
    facts = setting.facts
    settled = _settled(setting)
    open_now = facts.where(facts.has(OPEN) & ~settled)
    usual = _usual_days(facts, times)[facts.pair_course]
    waited, failures = _slow(facts, open_now, usual), _failures(setting)
    due, idle = _missed(facts, settled), _idle(facts, open_now, active)
    pair = np.flatnonzero((waited > 0) | (failures > 0) | (due != FOREVER) | (idle > 0))
    return Lag(pair, waited, usual, failures, due, idle)


def build_behind(setting: Setting, lag: Lag) -> LazyRows[Behind]:
    """One entry a learner and course, by learner then course, with every reason that applies."""
    facts = setting.facts
    makers: Makers = {
        **setting.learners.columns(facts.pair_learner[lag.pair]),
        "course": coded(setting.catalog.names, facts.pair_course[lag.pair]),
        "reason": lambda start, stop: _reasons(lag, lag.pair[start:stop]),
    }
    return LazyRows(Behind, len(lag.pair), makers)


def _reasons(lag: Lag, pairs: Codes) -> list[str]:
    parts = (
        _texts(_waited, lag.waited[pairs], lag.usual[pairs]),
        _texts(_failed, lag.failures[pairs]),
        _texts(_overdue, lag.due[pairs]),
        _texts(_inactive, lag.idle[pairs]),
    )
    return [said.removeprefix(_AND) for said in map("".join, zip(*parts, strict=True))]


def _texts(say: Callable[..., str], *figures: npt.NDArray[Any]) -> Iterator[str]:
    """What is said of each line's figures, after what stands before it; the same figures are put in words once."""
    lines = list(zip(*(each.tolist() for each in figures), strict=True))
    texts = {line: _AND + said if (said := say(*line)) else "" for line in set(lines)}
    return map(texts.__getitem__, lines)


_AND: Final = "; "


def _waited(days: int, usual: float) -> str:
    return f"open for {days} days; three in four finish within {math.ceil(usual)} days" if days else ""


def _failed(times: int) -> str:
    return f"failed {times} times and not passed since" if times else ""


def _overdue(due: int) -> str:
    return "" if due == FOREVER else f"was due on {day_of(due)}"


def _inactive(days: int) -> str:
    return f"no activity for {days} days" if days else ""


def _settled(setting: Setting) -> Mask:
    """Attempts after which the course was completed all the same, or that a waiver has made needless."""
    facts = setting.facts
    done = facts.where(facts.has(DONE))
    # A completion without a date is taken as the later one: nobody is called behind on a doubt.
    completed = np.where(done.completed == NO_DAY, FOREVER, done.completed)
    last = group_max(done.pair, completed, facts.pairs, NO_DAY)[facts.pair]
    settled: Mask = ((last != NO_DAY) & (last >= facts.begun)) | setting.holdings.waived[facts.pair]
    return settled


def _slow(facts: Facts, open_now: Facts, usual: npt.NDArray[np.float64]) -> Days:
    """By pair: the days open where they are more than 1.5 times the 75th percentile of the course's days to completion, else 0."""
    enrolled = np.where(open_now.enrolled == NO_DAY, facts.today, open_now.enrolled)
    waited = facts.today - group_min(open_now.pair, enrolled, facts.pairs, facts.today)
    # NaN (too few completions to say) compares as False.
    return np.where(waited > _SLOW_FACTOR * usual, waited, 0)


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


def _failures(setting: Setting) -> Codes:
    """By pair: how often failed since the last pass, if there was one, where that is twice or more; else 0."""
    facts = setting.facts
    tried = facts.where(facts.has((*DONE, FAILED)) & ~setting.holdings.waived[facts.pair])
    often = np.bincount(tried.pair[tried.status == FAILED], minlength=facts.pairs) >= _ENOUGH_FAILURES
    tried = tried.where(often[tried.pair])  # few are left to be put in order
    failed = tried.status == FAILED
    when = first_known(tried.completed, tried.started, tried.enrolled)
    when = np.where(~failed & (when == NO_DAY), FOREVER, when)
    order = np.lexsort((~failed, np.nan_to_num(tried.attempt), when, tried.pair))
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    last_pass = group_max(tried.pair[~failed], place[~failed], facts.pairs, -1)
    since = failed & (place > last_pass[tried.pair])
    count = np.bincount(tried.pair[since], minlength=facts.pairs)
    return np.where(count >= _ENOUGH_FAILURES, count, 0)


def _missed(facts: Facts, settled: Mask) -> Days:
    """By pair: the first due date that went by (it is late from the day after) without a completion, else FOREVER."""
    late = facts.has((*OPEN, FAILED)) & ~settled & (facts.due != NO_DAY) & (facts.due < facts.today)
    return group_min(facts.pair[late], facts.due[late], facts.pairs, FOREVER)


def _idle(facts: Facts, open_now: Facts, active: Days) -> Days:
    """By pair: where it is open, the days since the learner was last active if they are more than 30; else 0."""
    idle = facts.today - np.where(active == NO_DAY, facts.today, active)
    is_open = any_in_group(open_now.pair, np.ones(len(open_now.pair), dtype=bool), facts.pairs)
    by_pair = idle[facts.pair_learner]
    return np.where(is_open & (by_pair > _IDLE_DAYS), by_pair, 0)
