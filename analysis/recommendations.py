"""What to do next, from what the figures carry and nothing else: who, why, and what it would change in counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from analysis.gaps import HIGH, LOW, MEDIUM, PRIORITIES, GapTable, gaps_of
from analysis.policy import EVERYONE
from analysis.requirements import Assigned, Duty, Setting
from analysis.results import Behind, Expiring, Recommendation
from analysis.rounding import percent
from analysis.spelling import Codes
from analysis.statuses import Standing


@dataclass(frozen=True)
class Findings:
    """What the recommendations rest on."""

    setting: Setting
    assigned: Assigned
    standing: Standing
    gaps: GapTable
    window_days: int
    expiring: tuple[Expiring, ...]
    expired: tuple[Expiring, ...]
    behind: tuple[Behind, ...]


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
    name = findings.assigned.items[duty.item].name
    learners = findings.gaps.learner[entries]
    priority = int(findings.gaps.priority[entries].min())
    risk = _risk(findings, duty)
    reason = f"{len(learners)} {_people(duty.role, len(learners))} without {name}."
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
        who = "" if duty.role == EVERYONE else f"{duty.role} "
        return f"{name} Push", f"Schedule mandatory {who}training in {topic}"
    if duty.role == EVERYONE:
        return f"{name} for Everyone", "Send training reminders to those who miss it"
    several = sum(other.role == duty.role for other in findings.assigned.duties) > 1
    return f"{duty.role} Enablement" + (f": {topic}" if several else ""), f"Schedule {topic} office hours"


def _for_expiring(findings: Findings) -> Iterator[_Ranked]:
    if not findings.expiring:
        return
    keys = tuple(dict.fromkeys(one.key for one in findings.expiring))
    due = set(keys)
    status = zip(findings.setting.learners.keys, findings.standing.status.tolist(), strict=True)
    certified = sum(key in due for key, standing in status if standing == 0)
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
            effect=f"Keeps {_count(certified, 'learner')} certified who would not be any more.",
        ),
    )


def _for_expired(findings: Findings) -> Iterator[_Ranked]:
    if not findings.expired:
        return
    keys = tuple(dict.fromkeys(one.key for one in findings.expired))
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
    if not findings.behind:
        return
    keys = tuple(dict.fromkeys(one.key for one in findings.behind))
    courses = len({one.course for one in findings.behind})
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
        return line
    bound = int((findings.standing.assigned > 0).sum())
    certified = int((findings.standing.status == 0).sum())
    return f"{line} Certified overall: {certified} to {certified + finished} of {bound}."


def _risk(findings: Findings, duty: Duty) -> str | None:
    rules = findings.setting.catalog.rules
    risks = (rules[at].risk for at in findings.assigned.items[duty.item].members if at in rules)
    return next((risk.rstrip(". ") for risk in risks if risk), None)


def _topic(findings: Findings, duty: Duty) -> str:
    """What people call the subject: "API" where the certification's short name is "API Cert"."""
    rules = findings.setting.catalog.rules
    labels = [rules[at].label for at in findings.assigned.items[duty.item].members if at in rules]
    return " or ".join(label.removesuffix(" Certification").removesuffix(" Cert") for label in labels)


def _keys(findings: Findings, learners: Codes) -> tuple[str, ...]:
    return tuple(findings.setting.learners.keys[at] for at in learners.tolist())


def _people(role: str, count: int) -> str:
    if role == EVERYONE:
        return "learner" if count == 1 else "learners"
    if count == 1 or role.casefold().endswith("s"):
        return role
    return f"{role}s"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
