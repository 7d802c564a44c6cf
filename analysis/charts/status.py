"""The status chart: how many learners are certified, in progress and not started."""

from __future__ import annotations

from typing import Final

from analysis.charts.chart import BLUE, GREY, ORANGE, Bar, BarChart, Group, Ink, alt_of, subtitle_of
from analysis.results import CustomerReport, LearnerStatus, Share

ROWS: Final[tuple[tuple[LearnerStatus, str, Ink], ...]] = (
    ("certified", "Certified", BLUE),
    ("in_progress", "In progress", ORANGE),
    ("not_started", "Not started", GREY),
)
NOBODY: Final = Share(0, None)


def build_status_chart(report: CustomerReport) -> BarChart | None:
    """None where no learner has anything assigned."""
    shares = {status: report.status.get(status, NOBODY) for status, _, _ in ROWS}
    assigned = sum(share.users for share in shares.values())
    if not assigned:
        return None
    certified = shares["certified"]
    title = f"{certified.users} of {assigned} {'is' if certified.users == 1 else 'are'} certified ({certified.pct}%)"
    groups = tuple(_group(label, shares[status], assigned, ink) for status, label, ink in ROWS)
    notes = _notes(report.status.get("no_requirement", NOBODY).users)
    figures = [f"{group.label}: {group.bars[0].text}." for group in groups]
    return BarChart(
        name="status",
        title=title,
        subtitle=subtitle_of(report, "Certification status"),
        groups=groups,
        notes=notes,
        alt=alt_of(f"{report.name}: {title}", [*figures, *notes]),
    )


def _group(label: str, share: Share, assigned: int, ink: Ink) -> Group:
    return Group(label, (Bar(share.users / assigned, f"{share.users} ({share.pct}%)", ink),))


def _notes(unassigned: int) -> tuple[str, ...]:
    if not unassigned:
        return ()
    if unassigned == 1:
        return ("1 more has nothing assigned and is not counted here.",)
    return (f"{unassigned} more have nothing assigned and are not counted here.",)
