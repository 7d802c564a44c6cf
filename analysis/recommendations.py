"""What to do next, from what the figures carry and nothing else: who, why, and what it would change in counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from analysis.gaps import HIGH, LOW, MEDIUM, PRIORITIES, GapTable, gaps_of
from analysis.grouping import distinct
from analysis.policy import EVERYONE
from analysis.requirements import Assigned, Duty, Setting
from analysis.results import Recommendation
from analysis.rounding import percent
from analysis.spelling import Codes, fold
from analysis.statuses import Standing

_NAMED: Final = 3
"""How many certifications an effect names."""
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True)
class Findings:
    """What the recommendations rest on; ``expiring``, ``expired`` and ``behind`` are pairs in the order of their lists."""

    setting: Setting
    assigned: Assigned
    standing: Standing
    gaps: GapTable
    window_days: int
    expiring: Codes
    expired: Codes
    behind: Codes


@dataclass(frozen=True)
class _Ranked:
    """``urgency`` orders recommendations of one priority: what has a date first, then what has a named risk, then the rest."""

    priority: int
    urgency: int
    recommendation: Recommendation


def recommend(findings: Findings) -> tuple[Recommendation, ...]:
    """The recommendations, the most pressing first; of equals the one for more learners, then by title."""
    ranked = [*_for_requirements(findings), *_for_expiring(findings), *_for_expired(findings), *_for_behind(findings)]
    ranked.sort(
        key=lambda one: (one.priority, one.urgency, -len(one.recommendation.learners), one.recommendation.title)
    )
    return tuple(one.recommendation for one in ranked)


def _for_requirements(findings: Findings) -> Iterator[_Ranked]:
    for duty in findings.assigned.duties:
        entries = gaps_of(findings.gaps, duty)
        if len(entries):
            yield _for_requirement(findings, duty, entries)


def _for_requirement(findings: Findings, duty: Duty, entries: Codes) -> _Ranked:
    learners = findings.gaps.learner[entries]
    priority = int(findings.gaps.priority[entries].min())
    risk = _risk(findings, duty)
    reason = f"{len(learners)} {people(duty.role, len(learners))} without {_certification(findings, duty)}."
    if risk:
        reason += f" {'Risk' if priority == HIGH else 'Impact'}: {risk}."
    title, action = _title_and_action(findings, duty, priority)
    recommendation = Recommendation(
        title, PRIORITIES[priority], reason, action, _keys(findings, learners), _effect(findings, duty, learners)
    )
    return _Ranked(priority, 1 if risk else 2, recommendation)


def _title_and_action(findings: Findings, duty: Duty, priority: int) -> tuple[str, str]:
    name, topic = findings.assigned.items[duty.item].name, _topic(findings, duty)
    if priority == HIGH:
        return f"{name} Push", f"Schedule mandatory {_training(duty.role, topic)}"
    if duty.role == EVERYONE:
        return f"{name} for Everyone", "Send training reminders to those who miss it"
    several = sum(other.role == duty.role for other in findings.assigned.duties) > 1
    return f"{duty.role} Enablement" + (f": {topic}" if several else ""), f"Schedule {topic} office hours"


def _for_expiring(findings: Findings) -> Iterator[_Ranked]:
    if not len(findings.expiring):
        return
    keys = _keys_of_pairs(findings, findings.expiring)
    count = len(findings.expiring)
    yield _Ranked(
        MEDIUM,
        0,
        Recommendation(
            title="Recertification Campaign",
            priority="medium",
            reason=f"{_count(count, 'certification')} expiring in {_count(findings.window_days, 'day')}.",
            action="Send reminder emails",
            learners=keys,
            effect=_loss(findings, len(keys)),
        ),
    )


def _for_expired(findings: Findings) -> Iterator[_Ranked]:
    if not len(findings.expired):
        return
    keys = _keys_of_pairs(findings, findings.expired)
    yield _Ranked(
        MEDIUM,
        0,
        Recommendation(
            title="Renewal of Lapsed Certifications",
            priority="medium",
            reason=f"{_count(len(findings.expired), 'certification')} of {_count(len(keys), 'learner')} already expired.",
            action="Ask them to renew, beginning with what their role requires",
            learners=keys,
        ),
    )


def _for_behind(findings: Findings) -> Iterator[_Ranked]:
    if not len(findings.behind):
        return
    keys = _keys_of_pairs(findings, findings.behind)
    courses = len(distinct(findings.setting.facts.pair_course[findings.behind]))
    yield _Ranked(
        LOW,
        3,
        Recommendation(
            title="Support for Learners Falling Behind",
            priority="low",
            reason=f"{_count(len(keys), 'learner')} falling behind in {_count(courses, 'course')}.",
            action="Offer a remedial session and ask what holds them up",
            learners=keys,
        ),
    )


def _effect(findings: Findings, duty: Duty, learners: Codes) -> str:
    """The counts that closing the gaps of one requirement would change."""
    users, missing = len(duty.learners), len(learners)
    role = "All learners" if duty.role == EVERYONE else duty.role
    line = f"{role}: {users - missing} of {users} ({percent(users - missing, users)}%) to {users} of {users} (100%)."
    finished = int((findings.standing.missing[learners] == 1).sum())
    if not finished:
        return f"{line} {_still_missing(findings, duty, learners)}"
    bound = int((findings.standing.assigned > 0).sum())
    certified = int((findings.standing.status == 0).sum())
    return f"{line} Certified overall: {certified} to {certified + finished} of {bound}."


def _still_missing(findings: Findings, duty: Duty, learners: Codes) -> str:
    """What keeps these learners from being certified all the same: each of them misses something else."""
    assigned, size = findings.assigned, len(findings.assigned.items)
    of_these = np.zeros(len(findings.setting.learners), dtype=bool)
    of_these[learners] = True
    others = assigned.missing & of_these[assigned.learner] & (assigned.item != duty.item)
    missed = np.bincount(assigned.item[others], minlength=size) == len(learners)
    shared = [_label(findings, number) for number in np.flatnonzero(missed).tolist()]
    what = " and ".join(shared[:_NAMED]) or "another certification"
    return f"This one also misses {what}." if len(learners) == 1 else f"These {len(learners)} also miss {what}."


def _risk(findings: Findings, duty: Duty) -> str | None:
    rules = findings.setting.catalog.rules
    risks = (rules[at].risk for at in findings.assigned.items[duty.item].members if at in rules)
    return next((risk.rstrip(". ") for risk in risks if risk), None)


def _topic(findings: Findings, duty: Duty) -> str:
    """What people call the subject: "API" where the certification's short name is "API Cert"."""
    return _label(findings, duty.item)


def _label(findings: Findings, item: int) -> str:
    rules = findings.setting.catalog.rules
    labels = [rules[at].label for at in findings.assigned.items[item].members if at in rules]
    return " or ".join(label.removesuffix(" Certification").removesuffix(" Cert") for label in labels)


def _certification(findings: Findings, duty: Duty) -> str:
    """``certification`` where its subject is the role itself, else ``API certification``."""
    topic = _topic(findings, duty)
    if fold(topic) == fold(duty.role):
        return "certification"
    return topic if "certif" in topic.casefold() else f"{topic} certification"


def _training(role: str, topic: str) -> str:
    """``admin training`` where the subject is the role itself, else ``API training for developers``."""
    if role == EVERYONE:
        return f"{topic} training"
    return f"{in_sentence(role)} training" if fold(topic) == fold(role) else f"{topic} training for {people(role, 2)}"


def _loss(findings: Findings, learners: int) -> str:
    """What happens without a renewal: to how many, and from when on."""
    first = _said(int(findings.setting.holdings.expires[findings.expiring[0]]), findings.setting.facts.today)
    if learners == 1:
        return f"Without it 1 learner loses their certification on {first}."
    return f"Without it {learners} learners lose their certification, the first on {first}."


def _said(number: int, today: int) -> str:
    """``Feb 15``, with the year when it is another."""
    day, now = np.array([number, today]).view("datetime64[D]").astype(object)
    return f"{_MONTHS[day.month - 1]} {day.day}" + ("" if day.year == now.year else f", {day.year}")


def _keys_of_pairs(findings: Findings, pairs: Codes) -> tuple[str, ...]:
    """The learners of the pairs, each once, in the order in which they first come."""
    learner, first = np.unique(findings.setting.facts.pair_learner[pairs], return_index=True)
    return _keys(findings, learner[np.argsort(first)])


def _keys(findings: Findings, learners: Codes) -> tuple[str, ...]:
    keys = findings.setting.learners.keys
    return tuple([keys[at] for at in learners.tolist()])


def people(role: str, count: int) -> str:
    """Who holds a role, in a sentence: ``admin``, ``admins``, ``power users``; ``learners`` for everyone."""
    word = "learner" if role == EVERYONE else in_sentence(role)
    return word if count == 1 or word.casefold().endswith("s") else f"{word}s"


def in_sentence(role: str) -> str:
    """A role's name inside a sentence: capitalised words in lower case, others (``QA``, ``DevOps``) as they are."""
    return " ".join(word.lower() if word[1:] == word[1:].lower() else word for word in role.split())


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
