"""The short card that the channel gets: the headline figures and the way to the rest."""

from __future__ import annotations

from analysis.results import CustomerReport
from handlers import ids
from handlers.blocks.limits import message_text
from handlers.blocks.message import Message
from handlers.blocks.parts import Element, Span, actions, bold, bullets, link_button, name, notes, paragraph, rich
from handlers.blocks.sections.gaps import high_priority, high_priority_words
from handlers.blocks.sections.status import WORDS
from handlers.blocks.text import long_day, number, plural, share


def build_card(report: CustomerReport, ref: ids.ReportRef, thread_link: str | None) -> Message:
    """Certified, expiring and missing in three lines; a button to the thread where its address is known."""
    lines = headline(report)
    heading = f"📚 {name(report.name)}: {certified_words(report)}"
    links = [link_button("Read the summary", ids.OPEN_THREAD, thread_link)] if thread_link else []
    row = [actions(links, f"{ids.CARD_ACTIONS}_{ref.report_id}")] if links else []
    body: list[Element] = [paragraph(bold(heading))]
    items: list[list[Span]] = [[line] for line in lines]
    blocks = (rich(*body, bullets(items)), *row, notes(_source(report, thread=not links)))
    return Message(text=message_text(f"{heading}. {'. '.join(lines)}."), blocks=blocks)


def certified_words(report: CustomerReport) -> str:
    """``64 of 89 users certified (72%)``."""
    held = report.status.get("certified")
    if held is None or held.pct is None:
        return f"{plural(report.users, 'user')}, no certification assigned to anyone"
    assigned = sum(report.status[word].users for word in WORDS if word in report.status)
    return f"{number(held.users)} of {plural(assigned, 'user')} certified ({held.pct}%)"


def headline(report: CustomerReport) -> list[str]:
    """In progress and not started; gaps, the high-priority ones named; expiring."""
    under_way = [
        f"{label}: {share(report.status[word].users, report.status[word].pct)}"
        for word, label in _OPEN
        if word in report.status
    ]
    return [*([", ".join(under_way)] if under_way else []), _gaps(report), _expiring(report)]


_OPEN = tuple((word, label) for word, label in WORDS.items() if word != "certified")


def _gaps(report: CustomerReport) -> str:
    if not report.gaps:
        return "No gaps in required certifications" if report.role_gaps else "No requirements set up yet"
    groups = high_priority(report)
    first = f"; high priority: {high_priority_words(*groups[0])}" if groups else ""
    return f"{plural(len(report.gaps), 'user')} without a required certification{first}"


def _expiring(report: CustomerReport) -> str:
    expired = f"; {number(len(report.expired))} already expired" if report.expired else ""
    soon = plural(len(report.expiring), "certification") if report.expiring else "No certification"
    return f"{soon} expiring in the next {plural(report.window_days, 'day')}{expired}"


def _source(report: CustomerReport, *, thread: bool) -> str:
    where = " The whole summary is in the thread." if thread else ""
    found = f"{plural(report.records, 'training record')}, {plural(report.courses, 'course')}"
    return f"As of {long_day(report.as_of)}, from {found}.{where}"
