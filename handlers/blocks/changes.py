"""What changed between two reports of a customer."""

from __future__ import annotations

from analysis.results import CustomerReport
from handlers.blocks.text import number, percent, plural


def changes(before: CustomerReport, after: CustomerReport) -> list[str]:
    """A line for each figure that moved: new learners, completions, the certification rate in points, gaps, expiring."""
    return [
        line
        for line in (_learners(before, after), _completions(before, after), _rate(before, after), _gaps(before, after))
        if line
    ]


def _learners(before: CustomerReport, after: CustomerReport) -> str:
    known = {learner.key for learner in before.learners}
    new = sum(learner.key not in known for learner in after.learners)
    return plural(new, "new learner") if new else ""


def _completions(before: CustomerReport, after: CustomerReport) -> str:
    more = sum(row.completed for row in after.courses_table) - sum(row.completed for row in before.courses_table)
    return f"{more:+,} {'completion' if abs(more) == 1 else 'completions'}" if more else ""


def _rate(before: CustomerReport, after: CustomerReport) -> str:
    old, new = _certified(before), _certified(after)
    if old is None or new is None or old == new:
        return ""
    points = new - old
    return (
        f"certification rate {points:+d} {'point' if abs(points) == 1 else 'points'} ({percent(old)} → {percent(new)})"
    )


def _certified(report: CustomerReport) -> int | None:
    held = report.status.get("certified")
    return held.pct if held else None


def _gaps(before: CustomerReport, after: CustomerReport) -> str:
    old, new = len(before.gaps), len(after.gaps)
    return f"users with gaps {number(old)} → {number(new)}" if old != new else ""
