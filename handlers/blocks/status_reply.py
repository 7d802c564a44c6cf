"""The short answer to /cert-status, for the asker alone."""

from __future__ import annotations

from analysis.results import CustomerReport
from handlers import ids
from handlers.blocks.card import headline
from handlers.blocks.limits import message_text
from handlers.blocks.message import Message
from handlers.blocks.parts import Span, bullets, header, name, notes, rich
from handlers.blocks.sections.drawing import Drawing
from handlers.blocks.sections.recommended import action_row
from handlers.blocks.sections.status import status_bullets, status_chart, status_words
from handlers.blocks.text import long_day, plural


def build_status_reply(report: CustomerReport, ref: ids.ReportRef, *, native: bool = True) -> Message:
    """The status chart (bars in text where ``native`` is off), gaps and expiring in a line each, and the four buttons."""
    lines = headline(report)[1:]
    items: list[list[Span]] = [[line] for line in lines]
    basis = f"As of {long_day(report.as_of)}, from {plural(report.records, 'training record')}. Only you can see this."
    blocks = (
        header(f"📚 {name(report.name)}"),
        *status_chart(report, Drawing(native=native)),
        rich(status_bullets(report), bullets(items)),
        action_row(ref, ids.STATUS_ACTIONS),
        notes(basis),
    )
    return Message(text=message_text(f"{name(report.name)}: {status_words(report)} {'. '.join(lines)}."), blocks=blocks)
