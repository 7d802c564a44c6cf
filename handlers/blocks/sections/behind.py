"""Who is falling behind, and by which rule."""

from __future__ import annotations

from typing import Final

from analysis.results import Behind, CustomerReport
from handlers.blocks.limits import Section
from handlers.blocks.names import person
from handlers.blocks.parts import header, name, paragraph, rich
from handlers.blocks.sections.drawing import Drawing
from handlers.blocks.tables import Table, table_blocks
from handlers.blocks.text import plural

_TITLE: Final = "Falling Behind"
_COLUMNS: Final = ("User", "Course", "Why")
_REASON_CHARS: Final = 120
_SHOWN: Final = 10
"""Enough to see what is going on: the list is long for every big customer, and the workbook has it whole."""
_IN_WORDS: Final = 3


def build_behind(report: CustomerReport, drawing: Drawing) -> Section:
    """A row for each learner and course, the reason always named."""
    head = header(f"🐢 {_TITLE}")
    if not report.behind:
        said = "Nobody is falling behind."
        return Section(text=f"{_TITLE}: {said}", blocks=(head, rich(paragraph(said))))
    table = Table.of(f"{_TITLE}: {name(report.name)}", _COLUMNS, report.behind, _row, most=_SHOWN)
    first = "; ".join(f"{who}, {course}: {why}" for who, course, why in map(_row, report.behind[:_IN_WORDS]))
    left_out = len(report.behind) - _IN_WORDS
    said = f"{first}; and {plural(left_out, 'more', 'more')}." if left_out > 0 else f"{first}."
    return Section(text=f"{_TITLE}: {said}", blocks=(head, *table_blocks(table, native=drawing.native)))


def _row(row: Behind) -> tuple[str, str, str]:
    return person(row), name(row.course), name(row.reason, _REASON_CHARS)
