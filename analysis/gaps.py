"""Gaps: what is required of a learner and not held, how pressing it is and why; and the same counted by role."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd

from analysis.activity import first_enrolment
from analysis.columns import FILE, ROW
from analysis.days import FOREVER, NO_DAY, Days
from analysis.evidence import Evidence
from analysis.grouping import distinct, find_keys, group_min, spread
from analysis.lazy_rows import LazyRows
from analysis.learner_rows import by_item_name, slices
from analysis.policy import EVERYONE, Policy, Priority
from analysis.requirements import Assigned, Duty, Setting, member_pairs
from analysis.results import Gap, RoleGap
from analysis.rounding import percent
from analysis.row_columns import Column, Makers, coded, dated
from analysis.spelling import Codes

PRIORITIES: Final[tuple[Priority, ...]] = ("high", "medium", "low")
HIGH, MEDIUM, LOW = range(3)

# definitions.md: "high for `*`-wide requirements missing more than 90 days", "low within 14 days of the first enrolment".
_LONG_MISSING_DAYS: Final = 90
_NEWCOMER_DAYS: Final = 14


@dataclass(frozen=True)
class GapTable:
    """One entry a learner and required item not held, by learner then item name; ``priority`` is a place in PRIORITIES."""

    learner: Codes
    item: Codes
    priority: Codes
    width: int

    @property
    def key(self) -> Codes:
        return self.learner * self.width + self.item


def find_gaps(setting: Setting, assigned: Assigned, policy: Policy) -> GapTable:
    """Every gap with its priority."""
    chosen = assigned.required & assigned.missing
    width = max(len(assigned.items), 1)
    gaps = GapTable(assigned.learner[chosen], assigned.item[chosen], np.full(int(chosen.sum()), MEDIUM), width)
    arrived = _arrival(setting)[gaps.learner]
    newcomer = (arrived != NO_DAY) & (setting.facts.today - np.where(arrived == NO_DAY, 0, arrived) <= _NEWCOMER_DAYS)
    priority = np.where(newcomer, LOW, MEDIUM)
    priority[_pressing(setting, assigned, policy, gaps)] = HIGH
    own = _own_priorities(setting, assigned)[gaps.item]
    return GapTable(gaps.learner, gaps.item, np.where(own >= 0, own, priority), width)


def gaps_of(gaps: GapTable, duty: Duty) -> Codes:
    """The entries of the table that one requirement makes."""
    found = find_keys(gaps.key, duty.learners * gaps.width + duty.item)
    return found[found >= 0]


def _arrival(setting: Setting) -> Days:
    """The first enrolment of each learner, else their start on the roster."""
    first = first_enrolment(setting.facts)
    return np.where(first == NO_DAY, setting.learners.started_on, first)


def _pressing(setting: Setting, assigned: Assigned, policy: Policy, gaps: GapTable) -> Codes:
    privileged = {role.name for role in policy.roles if role.privileged}
    since = np.maximum(_arrival(setting)[gaps.learner], _lapse_days(setting, assigned, gaps))
    pressing = [np.empty(0, dtype=np.int64)]
    for duty in assigned.duties:
        entries = gaps_of(gaps, duty)
        if duty.role == EVERYONE:
            missing_since = np.maximum(since[entries], duty.since)
            known = missing_since != NO_DAY
            days = setting.facts.today - np.where(known, missing_since, setting.facts.today)
            pressing.append(entries[days > _LONG_MISSING_DAYS])
        elif duty.role in privileged:
            pressing.append(entries)
    return np.concatenate(pressing)


def _lapse_days(setting: Setting, assigned: Assigned, gaps: GapTable) -> Days:
    """The day after a holding ran out, for gaps that were once held; NO_DAY for the others."""
    facts, expires = setting.facts, setting.holdings.expires
    dated = setting.holdings.holding & (expires != NO_DAY) & (expires != FOREVER)
    ended = np.where(dated, expires + 1, NO_DAY)
    lapse = np.full(len(gaps.learner), NO_DAY)
    for pair, entry in member_pairs(facts, assigned.items, gaps.learner, gaps.item):
        lapse[entry] = np.maximum(lapse[entry], ended[pair])
    return lapse


def _own_priorities(setting: Setting, assigned: Assigned) -> Codes:
    """The priority that the requirements give to each item, -1 where they give none; of several certifications the highest."""
    rules = setting.catalog.rules
    own = []
    for item in assigned.items:
        given = [PRIORITIES.index(priority) for at in item.members if at in rules and (priority := rules[at].priority)]
        own.append(min(given, default=-1))
    return np.array(own, dtype=np.int64)


def build_gaps(
    setting: Setting, assigned: Assigned, gaps: GapTable, attempts: pd.DataFrame, active: Days
) -> LazyRows[Gap]:
    """One entry a learner with a gap, by priority then name; their most pressing gap decides."""
    size = len(setting.learners)
    worst = group_min(gaps.learner, gaps.priority, size, LOW)
    concerned = distinct(gaps.learner)
    concerned = concerned[np.argsort(worst[concerned], kind="stable")]
    evidence = Evidence(setting, assigned, attempts[[FILE, ROW]])

    def named(start: int, stop: int) -> Column:
        return _by_learner(_missing_names, evidence, gaps, concerned[start:stop])

    def explained(start: int, stop: int) -> Column:
        return _by_learner(_reasons, evidence, gaps, concerned[start:stop])

    makers: Makers = {
        **setting.learners.columns(concerned),
        "roles": lambda start, stop: setting.roles.of_each(concerned[start:stop]),
        "missing": named,
        "priority": coded(PRIORITIES, worst[concerned]),
        "last_activity": dated(active[concerned]),
        "why": explained,
    }
    return LazyRows(Gap, len(concerned), makers)


def _entries_of(gaps: GapTable, chosen: Codes) -> GapTable:
    by_number = np.sort(chosen)
    entries = spread(np.searchsorted(gaps.learner, by_number), np.searchsorted(gaps.learner, by_number, side="right"))
    return GapTable(gaps.learner[entries], gaps.item[entries], gaps.priority[entries], gaps.width)


def _by_learner(
    say: Callable[[GapTable, Evidence], list[str]], evidence: Evidence, gaps: GapTable, chosen: Codes
) -> list[tuple[str, ...]]:
    """What is said of each gap of the chosen learners, by item name: a tuple for each of them, in their order."""
    entries = _entries_of(gaps, chosen)
    by_number = np.sort(chosen)
    said, order = say(entries, evidence), by_item_name(evidence.assigned, entries.learner, entries.item)
    owner = np.searchsorted(by_number, entries.learner)
    by_owner = slices([said[at] for at in order.tolist()], owner, len(by_number))
    return [by_owner[at] for at in np.searchsorted(by_number, chosen).tolist()]


def _missing_names(gaps: GapTable, evidence: Evidence) -> list[str]:
    return [evidence.assigned.items[number].name for number in gaps.item.tolist()]


def _reasons(gaps: GapTable, evidence: Evidence) -> list[str]:
    roles: list[list[str]] = [[] for _ in range(len(gaps.item))]
    for duty in evidence.assigned.duties:
        bound = (gaps.item == duty.item) & (find_keys(duty.learners, gaps.learner) >= 0)
        for entry in np.flatnonzero(bound).tolist():
            roles[entry].append("everyone" if duty.role == EVERYONE else duty.role)
    names = _missing_names(gaps, evidence)
    found = evidence.phrases(gaps.learner, gaps.item)
    return [f"{name}: required of {', '.join(of)}; {said}" for name, of, said in zip(names, roles, found, strict=True)]


def build_role_gaps(assigned: Assigned) -> tuple[RoleGap, ...]:
    """One line a requirement, in the policy's order and what everyone must hold last: how many learners with the role hold it."""
    width = max(len(assigned.items), 1)
    lines = []
    for duty in assigned.duties:
        users = len(duty.learners)
        holding = int(assigned.held[find_keys(assigned.key, duty.learners * width + duty.item)].sum()) if users else 0
        name = assigned.items[duty.item].name
        lines.append(RoleGap(duty.role, name, users, holding, percent(holding, users), users - holding))
    return tuple(sorted(lines, key=lambda line: line.role == EVERYONE))
