"""Overall completion: who is certified, under way, and not started."""

from __future__ import annotations

from typing import Final

from analysis.results import CustomerReport, LearnerStatus, Share
from handlers.blocks.charts import Bars, bar_chart
from handlers.blocks.limits import Section
from handlers.blocks.message import Block
from handlers.blocks.parts import Element, bold, bullets, header, monospaced, name, notes, paragraph, picture, rich
from handlers.blocks.sections.drawing import Drawing
from handlers.blocks.text import bar, long_day, number, plural, share

PICTURE: Final = "status"
WORDS: Final[dict[LearnerStatus, str]] = {
    "certified": "Certified",
    "in_progress": "In Progress",
    "not_started": "Not Started",
}
_NONE: Final = Share(0, None)


def build_status(report: CustomerReport, drawing: Drawing) -> Section:
    """The heading of the summary, the chart, and the counts with their percentages."""
    title = f"Training & Certification Status: {name(report.name)}"
    basis = f"As of {long_day(report.as_of)}, from {plural(report.records, 'training record')}."
    counts = (rich(status_bullets(report)), notes(basis, *_apart(report)))
    blocks = (header(f"📚 {title}"), *status_chart(report, drawing), *counts)
    return Section(text=f"{title}\n{basis} {status_words(report)}", blocks=blocks)


def status_chart(report: CustomerReport, drawing: Drawing) -> tuple[Block, ...]:
    """The chart, the picture, or the bars in text; nothing where nothing is assigned to anyone."""
    if not any(_share(report, word).users for word in WORDS):
        return ()
    if drawing.native:
        return (_native(report),)
    if PICTURE in drawing.pictures:
        return (picture(drawing.pictures[PICTURE], status_words(report)),)
    return (rich(paragraph(bold("Overall Completion")), status_bars(report)),)


def status_bullets(report: CustomerReport) -> Element:
    """``Total Users: 89``, ``Certified: 64 (72%)`` and so on, a line each."""
    rows: list[list[str | Element]] = [["Total Users: ", bold(number(report.users))]]
    for word, label in WORDS.items():
        held = _share(report, word)
        rows.append([f"{label}: ", bold(share(held.users, held.pct))])
    return bullets(rows)


def status_bars(report: CustomerReport) -> Element:
    """The bars of the transcript, in a fixed width."""
    lines = [
        f"{label + ':':<14} {bar(pct)} {pct}%"
        for word, label in WORDS.items()
        if (pct := _share(report, word).pct) is not None
    ]
    return monospaced("\n".join(lines))


def status_words(report: CustomerReport) -> str:
    """The same figures in one line."""
    counts = ", ".join(
        f"{label.lower()} {share(_share(report, word).users, _share(report, word).pct)}"
        for word, label in WORDS.items()
    )
    return f"{plural(report.users, 'user')}: {counts}."


def _native(report: CustomerReport) -> Block:
    counts = tuple(_share(report, word).users for word in WORDS)
    return bar_chart(Bars("Overall Completion", tuple(WORDS.values()), {"Users": counts}, "Status", "Users"))


def _apart(report: CustomerReport) -> list[str]:
    held = _share(report, "no_requirement")
    if not held.users:
        return []
    return [f"{plural(held.users, 'user')} with no certification assigned: counted apart, not in the percentages."]


def _share(report: CustomerReport, word: LearnerStatus) -> Share:
    return report.status.get(word, _NONE)
