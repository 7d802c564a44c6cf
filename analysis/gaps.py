"""Gaps: what is required of a learner and not held, how pressing it is and why; and the same counted by role."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd

from analysis.activity import first_enrolment
from analysis.columns import FILE, ROW
from analysis.days import FOREVER, NO_DAY, Days, dates_of
from analysis.evidence import find_evidence
from analysis.grouping import distinct, find_keys
from analysis.learner_rows import by_item_name, slices
from analysis.policy import EVERYONE, Policy, Priority
from analysis.requirements import Assigned, Duty, Setting, member_pairs
from analysis.results import Gap, RoleGap
from analysis.rounding import percent
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
) -> tuple[Gap, ...]:
    """One entry a learner with a gap, by priority then name; their most pressing gap decides."""
    people, size = setting.learners, len(setting.learners)
    names = [assigned.items[number].name for number in gaps.item.tolist()]
    order = by_item_name(assigned, gaps.learner, gaps.item)
    missing = slices([names[at] for at in order.tolist()], gaps.learner, size)
    reasons = _reasons(setting, assigned, gaps, attempts)
    why = slices([reasons[at] for at in order.tolist()], gaps.learner, size)
    worst = np.full(size, LOW)
    np.minimum.at(worst, gaps.learner, gaps.priority)
    concerned = distinct(gaps.learner)
    concerned = concerned[np.argsort(worst[concerned], kind="stable")]
    roles, last = setting.roles.of_each(size), dates_of(active)
    return tuple(
        Gap(people.keys[at], people.emails[at], people.user_ids[at], people.names[at],
            roles[at], missing[at], PRIORITIES[worst[at]], last[at], why[at])
        for at in concerned.tolist()
    )  # fmt: skip


def _reasons(setting: Setting, assigned: Assigned, gaps: GapTable, attempts: pd.DataFrame) -> list[str]:
    roles: list[list[str]] = [[] for _ in range(len(gaps.item))]
    for duty in assigned.duties:
        for entry in gaps_of(gaps, duty).tolist():
            roles[entry].append("everyone" if duty.role == EVERYONE else duty.role)
    evidence = find_evidence(setting, assigned, gaps.learner, gaps.item, attempts[[FILE, ROW]])
    names = [assigned.items[number].name for number in gaps.item.tolist()]
    return [
        f"{name}: required of {', '.join(of)}; {found}" for name, of, found in zip(names, roles, evidence, strict=True)
    ]


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
