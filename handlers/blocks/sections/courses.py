"""How each course goes: enrolled, completed, passed at the first attempt, days."""

from __future__ import annotations

from typing import Final

from analysis.results import CourseRow, CustomerReport
from handlers.blocks.charts import Bars, bar_chart
from handlers.blocks.limits import CHART_CATEGORIES, Section
from handlers.blocks.message import Block
from handlers.blocks.names import short
from handlers.blocks.parts import header, name, notes, paragraph, picture, rich
from handlers.blocks.sections.drawing import Drawing
from handlers.blocks.tables import Cell, Figure, Table, table_blocks
from handlers.blocks.text import NOTHING, number, percent, plural, share, whole

PICTURE: Final = "courses"
_COLUMNS: Final = ("Course", "Enrolled", "Completed", "Pass Rate", "Avg Days")
_IN_WORDS: Final = 5


def build_courses(report: CustomerReport, drawing: Drawing) -> Section:
    """Course Completion by Type: the certifications first, in the catalog's order, then the other courses by name."""
    title = "Course Completion by Type"
    rows, head = report.courses_table, header(f"📋 {title}")
    if not rows:
        said = "Nobody is enrolled in a course yet."
        return Section(text=f"{title}: {said}", blocks=(head, rich(paragraph(said))))
    table = Table.of(f"{title}: {name(report.name)}", _COLUMNS, rows, _row)
    blocks = (
        head,
        *_chart(report, rows, drawing),
        *table_blocks(table, native=drawing.native),
        *_small_print(rows),
    )
    return Section(text=f"{title}: {_words(rows)}", blocks=blocks)


def _row(row: CourseRow) -> tuple[Cell, ...]:
    return (
        name(row.course),
        Figure(row.enrolled, number(row.enrolled)),
        Figure(row.completed, share(row.completed, row.completed_pct)),
        NOTHING if row.pass_rate_pct is None else Figure(row.pass_rate_pct, percent(row.pass_rate_pct)),
        NOTHING if row.avg_days is None else Figure(row.avg_days, plural(whole(row.avg_days), "day")),
    )


def _chart(report: CustomerReport, rows: tuple[CourseRow, ...], drawing: Drawing) -> tuple[Block, ...]:
    if not drawing.native:
        return (picture(drawing.pictures[PICTURE], _words(rows)),) if PICTURE in drawing.pictures else ()
    drawn = rows[:CHART_CATEGORIES]
    bars = Bars(
        title="Enrolled and completed by course"
        + (f", first {len(drawn)} of {len(rows)}" if len(drawn) < len(rows) else ""),
        categories=tuple(short(report, row.course) for row in drawn),
        series={"Enrolled": tuple(row.enrolled for row in drawn), "Completed": tuple(row.completed for row in drawn)},
        x_label="Course",
        y_label="Users",
    )
    return (bar_chart(bars),)


def _small_print(rows: tuple[CourseRow, ...]) -> tuple[Block, ...]:
    lines = [
        "Certifications first, then other courses. Pass rate: first attempts that passed. Avg days: from enrolment to completion."
    ]
    if any(row.pass_rate_pct is None or row.avg_days is None for row in rows):
        lines.append(f"{NOTHING}: nothing graded, or no dates to count from.")
    return (notes(*lines),)


def _words(rows: tuple[CourseRow, ...]) -> str:
    said = "; ".join(
        f"{name(row.course)} {number(row.completed)} of {number(row.enrolled)} ({percent(row.completed_pct)})"
        for row in rows[:_IN_WORDS]
    )
    left_out = len(rows) - _IN_WORDS
    return f"{said}; and {plural(left_out, 'more course', 'more courses')}." if left_out > 0 else f"{said}."
