"""Training gaps by role: how many of a role hold what is required of it."""

from __future__ import annotations

from functools import partial
from typing import Final

from analysis.results import CustomerReport, RoleGap
from handlers.blocks.limits import Section
from handlers.blocks.names import role_group, short
from handlers.blocks.parts import header, name, paragraph, rich
from handlers.blocks.sections.drawing import Drawing
from handlers.blocks.tables import Figure, Table, table_blocks
from handlers.blocks.text import number, share

_TITLE: Final = "Training Gaps by Role"
_COLUMNS: Final = ("Role", "Required", "Current", "Gap")
_IN_WORDS: Final = 5


def build_role_gaps(report: CustomerReport, drawing: Drawing) -> Section:
    """A row for each role and what it must hold; what everyone must hold comes last."""
    head = header(f"🎯 {_TITLE}")
    if not report.role_gaps:
        said = "No requirements by role are set up for this customer yet."
        return Section(text=f"{_TITLE}: {said}", blocks=(head, rich(paragraph(said))))
    rows = report.role_gaps
    table = Table.of(f"{_TITLE}: {name(report.name)}", _COLUMNS, rows, partial(_row, report))
    words = "; ".join(
        f"{_role(row)}, {short(report, row.course)}: {_current(row)}, {_gap(row)}" for row in rows[:_IN_WORDS]
    )
    return Section(text=f"{_TITLE}: {words}.", blocks=(head, *table_blocks(table, native=drawing.native)))


def _row(report: CustomerReport, row: RoleGap) -> tuple[str | Figure, ...]:
    return _role(row), short(report, row.course), Figure(row.holding, _current(row)), Figure(row.missing, _gap(row))


def _role(row: RoleGap) -> str:
    return f"{role_group(row.role)} ({number(row.users)})"


def _current(row: RoleGap) -> str:
    return share(row.holding, row.pct)


def _gap(row: RoleGap) -> str:
    return f"{number(row.missing)} missing"
