"""The summary of a customer, in the order of the transcript, over as few messages as Slack's limits allow."""

from __future__ import annotations

from collections.abc import Mapping

from analysis.results import CustomerReport
from handlers.blocks.limits import Section, lay_out
from handlers.blocks.message import Message
from handlers.blocks.parts import notes, sentence
from handlers.blocks.sections.adoption import build_adoption
from handlers.blocks.sections.behind import build_behind
from handlers.blocks.sections.competency import build_competency
from handlers.blocks.sections.courses import build_courses
from handlers.blocks.sections.drawing import Drawing
from handlers.blocks.sections.expiring import build_expiring
from handlers.blocks.sections.gaps import build_gaps
from handlers.blocks.sections.recommended import build_offer, build_recommended
from handlers.blocks.sections.role_gaps import build_role_gaps
from handlers.blocks.sections.status import build_status
from handlers.ids import ReportRef

_NOTES = 8


def build_summary(
    report: CustomerReport, ref: ReportRef, *, pictures: Mapping[str, str] | None = None
) -> tuple[Message, ...]:
    """The messages of a summary, in order; ``pictures`` (name -> Slack file id) replaces the native charts and tables."""
    drawing = Drawing.of(pictures)
    sections = (
        build_status(report, drawing),
        build_courses(report, drawing),
        build_gaps(report, drawing),
        build_expiring(report, drawing),
        build_adoption(report, drawing),
        build_role_gaps(report, drawing),
        build_competency(report),
        build_behind(report, drawing),
        build_recommended(report),
        _left_out(report),
        build_offer(ref),
    )
    return lay_out(section for section in sections if section.blocks)


def _left_out(report: CustomerReport) -> Section:
    """What the figures leave out, and why."""
    lines = [said for note in report.notes[:_NOTES] if (said := sentence(note))]
    return Section(text=" ".join(lines), blocks=(notes(*lines),) if lines else ())
