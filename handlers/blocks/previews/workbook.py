"""What the exported workbook would hold."""

from __future__ import annotations

from typing import Final

from analysis.results import CustomerReport
from handlers.blocks.message import Block
from handlers.blocks.parts import Span, bold, bullets, paragraph, rich
from handlers.blocks.text import plural

NOT_YET: Final = (
    "No file is made yet: this is a preview. The workbook and the charts as pictures come in a later version."
)


def workbook_blocks(report: CustomerReport) -> list[Block]:
    """A line per sheet with its number of rows."""
    sheets = (
        ("Summary", len(report.status) + len(report.metrics)),
        ("Learners", len(report.learners)),
        ("Gaps", len(report.gaps)),
        ("Expiring", len(report.expiring)),
        ("Courses", len(report.courses_table)),
        ("Adoption", len(report.adoption.levels)),
        ("Definitions", None),
        ("Source rows", report.records),
    )
    items: list[list[Span]] = [[bold(sheet), f": {_rows(rows)}"] for sheet, rows in sheets]
    return [rich(paragraph("A workbook with these sheets:"), bullets(items))]


def _rows(count: int | None) -> str:
    return "what each word and figure means" if count is None else plural(count, "row")
