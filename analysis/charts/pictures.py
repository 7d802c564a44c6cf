"""The pictures of a report: charts, drawn."""

from __future__ import annotations

from analysis.charts.adoption import build_adoption_chart
from analysis.charts.chart import BarChart
from analysis.charts.courses import build_courses_chart
from analysis.charts.picture import Picture
from analysis.charts.status import build_status_chart
from analysis.results import CustomerReport


def status_picture(report: CustomerReport) -> Picture | None:
    """How many are certified; None where no learner has anything assigned."""
    return _drawn(build_status_chart(report))


def courses_picture(report: CustomerReport) -> Picture | None:
    """Completion of each course; None where nobody is enrolled in any."""
    return _drawn(build_courses_chart(report))


def adoption_picture(report: CustomerReport) -> Picture | None:
    """Usage by certification level; None where there are no usage figures."""
    return _drawn(build_adoption_chart(report))


def pictures_of(report: CustomerReport) -> tuple[Picture, ...]:
    """Every picture that the report has figures for: status, courses, adoption."""
    pictures = (status_picture(report), courses_picture(report), adoption_picture(report))
    return tuple(picture for picture in pictures if picture)


def _drawn(chart: BarChart | None) -> Picture | None:
    if chart is None:
        return None
    from analysis.charts.drawing import render_chart  # noqa: PLC0415 - loads matplotlib: 0.4 s

    return Picture(f"{chart.name}.png", render_chart(chart), chart.title, chart.alt)
