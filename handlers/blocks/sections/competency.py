"""Time to competency: how long it takes until everything required is held at once."""

from __future__ import annotations

from typing import Final

from analysis.results import Competency, CustomerReport
from handlers.blocks.limits import Section
from handlers.blocks.message import Block
from handlers.blocks.names import role_group
from handlers.blocks.parts import Span, bold, bullets, header, notes, paragraph, rich, sentence
from handlers.blocks.text import NOTHING, number, plural, whole

_TITLE: Final = "Time to Competency"
_ROLES: Final = 10


def build_competency(report: CustomerReport) -> Section:
    """The median with its interval and n, the share competent by day 30, 60 and 90, and the median of each role."""
    head, everyone = header(f"⏱️ {_TITLE}"), report.competency
    if everyone is None:
        why = sentence(report.competency_unavailable or "It cannot be computed from this data.")
        return Section(text=f"{_TITLE}: {why}", blocks=(head, rich(paragraph(why))))
    parts = [paragraph(bold(median(everyone)), f" {_basis(everyone)}"), *_milestones(everyone)]
    blocks: tuple[Block, ...] = (head, rich(*parts), *_by_role(report), notes(_METHOD))
    return Section(text=f"{_TITLE}: {median(everyone)} {_basis(everyone)}", blocks=blocks)


_METHOD: Final = (
    "Days from the first enrolment in something required to holding everything required. "
    "Median by Kaplan-Meier, so those who are not there yet count too."
)


def median(figure: Competency) -> str:
    """``Median 41 days``, or that it is not reached yet."""
    if figure.median_days is not None:
        return f"Median {plural(whole(figure.median_days), 'day')}"
    if figure.longest_days is not None:
        return f"Median not reached yet: more than {plural(whole(figure.longest_days), 'day')}"
    return "Median not reached yet"


def _basis(figure: Competency) -> str:
    interval = _interval(figure)
    waiting = f", {number(figure.censored)} of them not there yet" if figure.censored else ""
    return f"({interval}{plural(figure.learners, 'user')}{waiting})."


def _interval(figure: Competency) -> str:
    low, high = figure.ci
    if low is None and high is None:
        return ""
    if high is None:
        return f"95% interval from {_days(low)} days up, "
    return f"95% interval {_days(low)} to {_days(high)} days, "


def _days(value: float | None) -> str:
    return NOTHING if value is None else number(whole(value))


def _milestones(figure: Competency) -> list[dict[str, object]]:
    if not figure.competent_by:
        return []
    said = ", ".join(f"day {limit}: {whole(100 * part)}%" for limit, part in sorted(figure.competent_by.items()))
    return [paragraph(f"Competent by {said}.")]


def _by_role(report: CustomerReport) -> tuple[Block, ...]:
    rows: list[list[Span]] = [
        [f"{role_group(role)}: ", median(figure), f" {_basis(figure)}"]
        for role, figure in list(report.competency_by_role.items())[:_ROLES]
    ]
    if not rows:
        return ()
    left_out = len(report.competency_by_role) - len(rows)
    if left_out > 0:
        rows.append([f"...and {plural(left_out, 'more role')}: Export Report has all"])
    return (rich(bullets(rows)),)
