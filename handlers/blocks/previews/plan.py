"""The training plan: what comes in which week, and targets that follow from the counts."""

from __future__ import annotations

from typing import Final

from analysis.results import CustomerReport
from handlers.blocks.message import Block
from handlers.blocks.names import person, role_group
from handlers.blocks.parts import Span, bold, bullets, name, paragraph, rich
from handlers.blocks.previews.groups import Missing, missing_by_role, missing_of_everyone, would_be_certified
from handlers.blocks.sections.expiring import recert_status
from handlers.blocks.text import day, listed, number, percent_of, plural

NOT_YET: Final = (
    "Nothing is saved yet: this is a preview. Owners, due dates and the saved workbook come in a later version."
)
_ITEMS: Final = 10
_NAMES: Final = 5
_MILESTONES: Final = (85, 95, 100)
"""Certification rates to aim at next, in per cent; 85 is the transcript's."""


def plan_blocks(report: CustomerReport) -> list[Block]:
    """Weeks with their items and how many there are, then the success metrics."""
    by_role = missing_by_role(report)
    critical = [item for item in by_role if item.pressing]
    later = [item for item in (*by_role, *missing_of_everyone(report)) if not item.pressing or item not in by_role]
    weeks = (
        ("Week 1-2: Critical Gaps", [_gap(item) for item in critical]),
        ("Week 2-3: Recertifications", _renewals(report)),
        ("Week 3-4: Adoption Boost", [_gap(item) for item in later]),
    )
    blocks = [_week(title, items) for title, items in weeks if items]
    if not blocks:
        return [rich(paragraph("There is nothing to plan: no gaps, and nothing expires soon."))]
    return [*blocks, *_metrics(report)]


def _week(title: str, items: list[list[Span]]) -> Block:
    left_out = len(items) - _ITEMS
    shown = items[:_ITEMS] + ([[f"...and {plural(left_out, 'more item')}"]] if left_out > 0 else [])
    return rich(paragraph(bold(title), f" ({plural(len(items), 'item')})"), bullets(shown))


def _gap(item: Missing) -> list[Span]:
    who = listed(item.learners, _NAMES, person)
    return [
        f"{name(item.requirement.course)} for {plural(item.requirement.missing, 'user')}" + (f": {who}" if who else "")
    ]


def _renewals(report: CustomerReport) -> list[list[Span]]:
    return [
        [f"{person(row)}: {'complete' if row.recertification == 'in_progress' else 'start'} {name(row.course)} recertification "
         f"before {day(row.expires_on, report.as_of)} ({recert_status(row).lower()})"]
        for row in report.expiring
    ]  # fmt: skip


def _metrics(report: CustomerReport) -> list[Block]:
    lines = [*_by_requirement(report), *_overall(report)]
    items: list[list[Span]] = [[line] for line in lines]
    return [rich(paragraph(bold("Success Metrics:")), bullets(items))] if items else []


def _by_requirement(report: CustomerReport) -> list[str]:
    return [
        f"{name(row.course)} ({role_group(row.role)}): {row.pct}% → 100%: {number(row.missing)} more of {number(row.users)}"
        for item in (*missing_by_role(report), *missing_of_everyone(report))[:_ITEMS]
        if (row := item.requirement).pct is not None
    ]


def _overall(report: CustomerReport) -> list[str]:
    held = report.status.get("certified")
    if held is None or held.pct is None:
        return []
    assigned = sum(share.users for word, share in report.status.items() if word != "no_requirement")
    more = would_be_certified(report)
    reached = percent_of(held.users + more, assigned)
    lines = [
        f"Overall certification: {held.pct}% → {reached}% once these gaps are closed: {number(more)} more of {number(assigned)}"
    ]
    return [*lines, *_milestone(held.users, assigned)]


def _milestone(certified: int, assigned: int) -> list[str]:
    """The next round figure and how many more learners it takes, from the counts alone."""
    ahead = [(goal, -(-assigned * goal // 100) - certified) for goal in _MILESTONES]
    goal, more = next(((goal, more) for goal, more in ahead if more > 0), (0, 0))
    return [f"For {goal}% overall: {number(more)} more of {number(assigned)}"] if more else []
