"""Which training sessions the gaps and the renewals ask for."""

from __future__ import annotations

from typing import Final

from analysis.results import CustomerReport, Expiring
from handlers.blocks.message import Block
from handlers.blocks.names import person, role_group
from handlers.blocks.parts import Span, bold, bullets, name, paragraph, rich
from handlers.blocks.previews.groups import Missing, missing_by_role, missing_of_everyone
from handlers.blocks.text import day, listed, plural

NOT_YET: Final = "Nothing is booked yet: this is a preview. Dates, hosts and calendar invites come in a later version."
_SESSIONS: Final = 15
_NAMES: Final = 8


def session_blocks(report: CustomerReport) -> list[Block]:
    """A line per session: the certification, how many need it and who; for renewals the first day that one of them expires."""
    lines = [_gap(item) for item in (*missing_by_role(report), *missing_of_everyone(report))] + _renewals(report)
    if not lines:
        return [
            rich(paragraph("No session is needed right now: nothing required is missing and nothing expires soon."))
        ]
    left_out = len(lines) - _SESSIONS
    shown = lines[:_SESSIONS] + ([[f"...and {plural(left_out, 'more session')}"]] if left_out > 0 else [])
    return [
        rich(paragraph(bold(f"{plural(len(lines), 'session')} would cover it, the most pressing first:"))),
        rich(bullets(shown)),
    ]


def _gap(item: Missing) -> list[Span]:
    row = item.requirement
    pressing = " · high priority" if item.pressing else ""
    who = f": {listed(item.learners, _NAMES, person)}" if item.learners else ""
    return [bold(name(row.course)), f" for {role_group(row.role)}, {plural(row.missing, 'user')}{who}{pressing}"]


def _renewals(report: CustomerReport) -> list[list[Span]]:
    by_course: dict[str, list[Expiring]] = {}
    for row in report.expiring:
        by_course.setdefault(row.course, []).append(row)
    return [_renewal(report, course, rows) for course, rows in by_course.items()]


def _renewal(report: CustomerReport, course: str, rows: list[Expiring]) -> list[Span]:
    first = day(min((row.expires_on for row in rows if row.expires_on), default=None), report.as_of)
    who = listed(rows, _NAMES, person)
    return [bold(f"{name(course)} recertification"), f" before {first}, {plural(len(rows), 'user')}: {who}"]
