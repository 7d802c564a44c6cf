"""When a completion runs out: the export's own date, else the certification's rule."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from analysis.days import FOREVER, NO_DAY, Days, add_months
from analysis.grouping import Mask
from analysis.policy import Certification
from analysis.spelling import Codes


@dataclass(frozen=True)
class Completions:
    """Completions of certifications, by pair and then in time; ``chained``: it renews the completion on the line before it."""

    course: Codes
    completed: Days
    stated: Days
    lapsed: Mask
    chained: Mask


def expiry_days(completions: Completions, rules: dict[int, Certification]) -> Days:
    """The last day on which each completion counts: FOREVER for one that never runs out, NO_DAY for one that lapsed on an unknown day."""
    by_rule = np.full(len(completions.course), FOREVER)
    for number, rule in rules.items():
        lines = np.flatnonzero(completions.course == number) if _runs_out(rule) else ()
        if len(lines):
            by_rule[lines] = _from_completion(completions.completed[lines], rule)
    expiry = np.where(completions.stated != NO_DAY, completions.stated, by_rule)
    expiry[completions.lapsed] = NO_DAY
    return _renewed(expiry, completions, rules)


def _runs_out(rule: Certification) -> bool:
    return rule.fixed is not None if rule.expiry == "fixed" else rule.valid_months is not None


def _from_completion(completed: Days, rule: Certification) -> Days:
    by_rule = _next_fixed_day(completed, rule) if rule.expiry == "fixed" else _months_later(completed, rule)
    # Without a completion date no rule can start to count.
    return np.where(completed == NO_DAY, FOREVER, by_rule)


def _months_later(completed: Days, rule: Certification) -> Days:
    return add_months(completed, rule.valid_months or 0)


def _next_fixed_day(completed: Days, rule: Certification) -> Days:
    month, day = (int(part) for part in (rule.fixed or "").split("-"))
    known = np.where(completed == NO_DAY, 0, completed)
    soonest = np.maximum(add_months(known, rule.minimum_months), known + 1)
    year = soonest.view("datetime64[D]").astype("datetime64[Y]").view(np.int64)
    this_year = _day_of_year(year, month, day)
    return np.where(this_year >= soonest, this_year, _day_of_year(year + 1, month, day))


def _day_of_year(year: Days, month: int, day: int) -> Days:
    """``day`` and ``month`` of each year (since 1970); 29 Feb is 28 Feb in a year without it."""
    first = (year * 12 + month - 1).view("datetime64[M]").astype("datetime64[D]").view(np.int64)
    following = (year * 12 + month).view("datetime64[M]").astype("datetime64[D]").view(np.int64)
    days: Days = first + np.minimum(day - 1, following - first - 1)
    return days


def _renewed(expiry: Days, completions: Completions, rules: dict[int, Certification]) -> Days:
    """Under "previous_expiry" a renewal inside its window counts on from the expiry before it, as that one was stored."""
    months, window = _renewal_terms(rules, int(completions.course.max(initial=-1)) + 1)
    waiting = (
        completions.chained & (months[completions.course] > 0) & (completions.stated == NO_DAY) & ~completions.lapsed
    )
    expiry = expiry.copy()
    # One step renews every line whose predecessor is settled: as many steps as the longest chain of renewals.
    while waiting.any():
        ready = np.flatnonzero(waiting & ~np.append(False, waiting[:-1]))
        before, completed = expiry[ready - 1], completions.completed[ready]
        opens = np.where((before == FOREVER) | (before == NO_DAY), FOREVER, before - window[completions.course[ready]])
        inside = (opens <= completed) & (completed <= before)
        renewed = ready[inside]
        expiry[renewed] = add_months(before[inside], months[completions.course[renewed]])
        waiting[ready] = False
    return expiry


def _renewal_terms(rules: dict[int, Certification], courses: int) -> tuple[Codes, Codes]:
    months, window = np.zeros(courses, dtype=np.int64), np.zeros(courses, dtype=np.int64)
    for number, rule in rules.items():
        if rule.expiry == "previous_expiry" and rule.valid_months and number < courses:
            months[number], window[number] = rule.valid_months, rule.renewal_window_days
    return months, window
