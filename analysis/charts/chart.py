"""What a bar chart says, before it is drawn: every text and every length in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from analysis.charts.picture import MAX_ALT
from analysis.results import CustomerReport
from analysis.visible import visible


@dataclass(frozen=True)
class Ink:
    """A colour of Okabe and Ito's palette for the colour-blind, and a hatch where two bars stand side by side."""

    colour: str
    hatch: str = ""


BLUE: Final = Ink("#0072B2")
ORANGE: Final = Ink("#E69F00", hatch="///")
GREY: Final = Ink("#767676")


@dataclass(frozen=True)
class Bar:
    """``share`` of the full length, 0..1; ``text`` stands at its right and has the figure."""

    share: float
    text: str
    ink: Ink = BLUE


@dataclass(frozen=True)
class Group:
    """A label over one or more bars. ``fallback`` stands in for a label that no installed font can draw."""

    label: str
    bars: tuple[Bar, ...]
    fallback: str = ""


@dataclass(frozen=True)
class BarChart:
    """Bars in groups under a title that says the finding; ``notes`` are small print below, a sentence each."""

    name: str
    title: str
    subtitle: str
    groups: tuple[Group, ...]
    notes: tuple[str, ...]
    alt: str


def written_day(day: date) -> str:
    """30 January 2026: unmistakable in every country."""
    return f"{day.day} {day:%B %Y}"


def subtitle_of(report: CustomerReport, subject: str) -> str:
    """What is shown, as of when and of whom."""
    return f"{subject} · {written_day(report.as_of)} · {visible(report.name)}"


def alt_of(title: str, sentences: Iterable[str]) -> str:
    """A text alternative of at most MAX_ALT characters: the title, then whole sentences, then how many are left out."""
    parts = tuple(sentences)
    text = _bounded(visible(title), 300).rstrip(".") + "."
    for done, part in enumerate(map(visible, parts)):
        more = f" And {len(parts) - done} more."
        longer = f"{text} {part}"
        if len(longer) > MAX_ALT - len(more):
            return text + more
        text = longer
    return text


def _bounded(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
