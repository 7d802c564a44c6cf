"""The course chart: how many of those enrolled in each course have completed it."""

from __future__ import annotations

from typing import Final

from analysis.charts.chart import BLUE, GREY, Bar, BarChart, Group, alt_of, subtitle_of
from analysis.results import CourseRow, CustomerReport
from analysis.visible import visible

MAX_COURSES: Final = 12
"""More would make a picture that a phone shows too narrow to read."""


def build_courses_chart(report: CustomerReport) -> BarChart | None:
    """None where nobody is enrolled in any course. Certifications first, then what is furthest from complete."""
    rows = [row for row in report.courses_table if row.enrolled]
    if not rows:
        return None
    shown = sorted(rows, key=lambda row: (not row.certification, _share(row), -row.enrolled))[:MAX_COURSES]
    title = _finding(rows)
    groups = tuple(_group(number, row, rows) for number, row in enumerate(shown, start=1))
    figures = [f"{row.course}: {_completed(row)}." for row in shown]
    notes = _notes(len(rows) - len(shown))
    return BarChart(
        name="courses",
        title=title,
        subtitle=subtitle_of(report, "Completed of enrolled"),
        groups=groups,
        notes=notes,
        alt=alt_of(f"{report.name}: {title}", [*figures, *notes]),
    )


def _finding(rows: list[CourseRow]) -> str:
    """The course furthest behind; among certifications where there are any, as nobody must hold another course."""
    candidates = [row for row in rows if row.certification] or rows
    lowest = min(candidates, key=_share)
    kind = "certification" if lowest.certification else "course"
    if lowest.completed >= lowest.enrolled:
        return f"Every {kind} is completed by all who enrolled"
    if len(candidates) == 1:
        return f"{visible(lowest.course)}: {_completed(lowest)} completed"
    return f"Lowest completion: {visible(lowest.course)}, {_completed(lowest)}"


def _group(number: int, row: CourseRow, rows: list[CourseRow]) -> Group:
    mixed = len({each.certification for each in rows}) > 1
    tag = " · certification" if mixed and row.certification else ""
    bar = Bar(_share(row), _completed(row), BLUE if row.certification else GREY)
    return Group(visible(row.course) + tag, (bar,), fallback=f"Course {number}{tag}")


def _share(row: CourseRow) -> float:
    return row.completed / row.enrolled


def _completed(row: CourseRow) -> str:
    return f"{row.completed} of {row.enrolled} ({row.completed_pct}%)"


def _notes(hidden: int) -> tuple[str, ...]:
    if not hidden:
        return ()
    return (f"{hidden} more {'course is' if hidden == 1 else 'courses are'} not drawn; the course table has them all.",)
