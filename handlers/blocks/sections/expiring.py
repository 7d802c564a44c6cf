"""What is about to lapse, and whether its renewal has begun."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from analysis.results import CustomerReport, Expiring, Recertification
from handlers.blocks.limits import Section
from handlers.blocks.message import Block
from handlers.blocks.names import person, short
from handlers.blocks.parts import header, name, notes, paragraph, rich
from handlers.blocks.sections.drawing import Drawing
from handlers.blocks.tables import Table, table_blocks
from handlers.blocks.text import day, listed, plural

_COLUMNS: Final = ("User", "Certification", "Expires", "Recert Status")
_STATUS: Final[dict[Recertification, str]] = {"not_started": "Not started", "in_progress": "In progress"}
_IN_WORDS: Final = 3


def build_expiring(report: CustomerReport, drawing: Drawing) -> Section:
    """Expiring in the report's window with the recertification status; what has lapsed already, in a line."""
    title = f"Expiring Certifications (Next {plural(report.window_days, 'Day')})"
    body: tuple[Block, ...]
    if report.expiring:
        table = Table.of(f"{title}: {name(report.name)}", _COLUMNS, report.expiring, partial(_row, report))
        body = table_blocks(table, native=drawing.native)
    else:
        body = (rich(paragraph(_nothing(report))),)
    return Section(text=f"{title}: {_words(report)}", blocks=(header(f"⏰ {title}"), *body, *_lapsed(report)))


def _row(report: CustomerReport, row: Expiring) -> tuple[str, ...]:
    return person(row), short(report, row.course), day(row.expires_on, report.as_of), recert_status(row)


def recert_status(row: Expiring) -> str:
    """``Not started`` or ``In progress``."""
    return _STATUS[row.recertification or "not_started"]


def _nothing(report: CustomerReport) -> str:
    return f"Nothing expires in the next {plural(report.window_days, 'day')}."


def _words(report: CustomerReport) -> str:
    if not report.expiring:
        return _nothing(report)
    said = [
        f"{person(row)}, {short(report, row.course)}, {day(row.expires_on, report.as_of)}"
        for row in report.expiring[:_IN_WORDS]
    ]
    left_out = len(report.expiring) - _IN_WORDS
    return "; ".join(said) + (f"; and {plural(left_out, 'more', 'more')}." if left_out > 0 else ".")


def _lapsed(report: CustomerReport) -> tuple[Block, ...]:
    expired = _said("Already expired", report, report.expired)
    in_grace = _said("In grace, neither current nor expired", report, report.in_grace)
    lines = [line for line in (expired, in_grace) if line]
    return (notes(*lines),) if lines else ()


def _said(what: str, report: CustomerReport, rows: Sequence[Expiring]) -> str:
    if not rows:
        return ""
    first = listed(
        rows, _IN_WORDS, lambda row: f"{person(row)} ({short(report, row.course)}, {day(row.expires_on, report.as_of)})"
    )
    return f"{what}: {plural(len(rows), 'certification')}: {first}."
