"""Who lacks a certification that is required of them, the most pressing first."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import Final

from analysis.policy import EVERYONE
from analysis.results import CustomerReport, Gap
from handlers.blocks.limits import Section
from handlers.blocks.message import Block
from handlers.blocks.names import administers, person, role_members, roles, short
from handlers.blocks.parts import Span, bold, bullets, header, name, paragraph, rich
from handlers.blocks.sections.drawing import Drawing
from handlers.blocks.tables import Table, table_blocks
from handlers.blocks.text import day, plural

_TITLE: Final = "Certification Gaps"
_LEAD: Final = "Users Without Required Certifications:"
_COLUMNS: Final = ("User", "Role", "Missing Certification", "Last Activity")
_LINES: Final = 5


def build_gaps(report: CustomerReport, drawing: Drawing) -> Section:
    """The table of gaps and the high-priority lines."""
    blocks: tuple[Block, ...]
    if not report.gaps:
        said = _nobody(report)
        return Section(text=f"{_TITLE}: {said}", blocks=(header(f"⚠️ {_TITLE}"), rich(paragraph(said))))
    table = Table.of(f"{_LEAD} {name(report.name)}", _COLUMNS, report.gaps, partial(_row, report, drawing))
    blocks = (
        header(f"⚠️ {_TITLE}"),
        rich(paragraph(bold(_LEAD))),
        *table_blocks(table, native=drawing.native),
        *_pressing(report),
    )
    return Section(text=f"{_TITLE}: {_words(report)}", blocks=blocks)


def high_priority(report: CustomerReport) -> tuple[tuple[str, str, int], ...]:
    """(role, certification, learners) of the high-priority gaps, the largest first; each learner counts once."""
    required = {(row.role, row.course) for row in report.role_gaps}
    groups = (_group(required, gap) for gap in report.gaps if gap.priority == "high")
    counts = Counter(group for group in groups if group is not None)
    return tuple((role, course, count) for (role, course), count in counts.most_common())


def high_priority_words(role: str, course: str, count: int) -> str:
    """``2 Admins without Admin Certification``."""
    return f"{role_members(role, count)} without {name(course)}"


def _group(required: set[tuple[str, str]], gap: Gap) -> tuple[str, str] | None:
    """What a learner's role asks for comes before what is asked of everyone: the second is rarely why it is pressing."""
    asked = ((role, course) for role in (*gap.roles, EVERYONE) for course in gap.missing)
    return next((group for group in asked if group in required), None)


def _pressing(report: CustomerReport) -> tuple[Block, ...]:
    groups = high_priority(report)
    if not groups:
        return ()
    lines: list[list[Span]] = [[high_priority_words(*group)] for group in groups[:_LINES]]
    if len(groups) > _LINES:
        lines.append([f"and {plural(len(groups) - _LINES, 'more group')}: Export Report has all"])
    if any(administers(role) for role, _, _ in groups[:_LINES]):
        lines.append([_elevated(groups)])
    return (rich(paragraph(bold("High Priority:")), bullets(lines)),)


def _elevated(groups: tuple[tuple[str, str, int], ...]) -> str:
    if all(administers(role) for role, _, _ in groups):
        return "These users have elevated permissions but incomplete training"
    return "Those who administer the product have elevated permissions but incomplete training"


def _row(report: CustomerReport, drawing: Drawing, gap: Gap) -> tuple[str, ...]:
    # Full names where the column can wrap, the short ones in a fixed width.
    missing = gap.missing if drawing.native else [short(report, course) for course in gap.missing]
    return person(gap), roles(gap.roles), name(", ".join(missing)), day(gap.last_activity, report.as_of)


def _words(report: CustomerReport) -> str:
    said = f"{plural(len(report.gaps), 'user')} without a required certification."
    groups = high_priority(report)[:_LINES]
    return f"{said} High priority: {'; '.join(high_priority_words(*group) for group in groups)}." if groups else said


def _nobody(report: CustomerReport) -> str:
    if not report.role_gaps:
        return "No requirements are set up for this customer yet, so there is nothing to compare with."
    return "Nobody lacks a certification that is required of them."
