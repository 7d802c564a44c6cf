"""The learners whom an action concerns, grouped by what they lack."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.policy import EVERYONE
from analysis.results import CustomerReport, Gap, RoleGap
from handlers.blocks.sections.gaps import high_priority


@dataclass(frozen=True)
class Missing:
    """A requirement of a role and the learners who do not meet it."""

    requirement: RoleGap
    learners: tuple[Gap, ...]
    pressing: bool


def missing_by_role(report: CustomerReport) -> tuple[Missing, ...]:
    """What roles ask for and is missing: the high-priority ones first, then the largest; not what everyone must hold."""
    return _ordered(report, [row for row in report.role_gaps if row.role != EVERYONE])


def missing_of_everyone(report: CustomerReport) -> tuple[Missing, ...]:
    """What everyone must hold and some do not."""
    return _ordered(report, [row for row in report.role_gaps if row.role == EVERYONE])


def _ordered(report: CustomerReport, rows: list[RoleGap]) -> tuple[Missing, ...]:
    pressing = {(role, course) for role, course, _ in high_priority(report)}
    found = [Missing(row, _lacking(report, row), (row.role, row.course) in pressing) for row in rows if row.missing]
    return tuple(sorted(found, key=lambda item: (not item.pressing, -item.requirement.missing)))


def _lacking(report: CustomerReport, row: RoleGap) -> tuple[Gap, ...]:
    return tuple(
        gap for gap in report.gaps if row.course in gap.missing and (row.role == EVERYONE or row.role in gap.roles)
    )


def would_be_certified(report: CustomerReport) -> int:
    """Learners who become certified once every gap is closed: they miss nothing else that is assigned to them."""
    gaps = {gap.key: set(gap.missing) for gap in report.gaps}
    return sum(
        bool(learner.missing) and set(learner.missing) <= gaps.get(learner.key, set()) for learner in report.learners
    )
