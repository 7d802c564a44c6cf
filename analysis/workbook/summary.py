"""The first sheet: the figures that a reader wants before any list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from analysis.results import Competency, CustomerReport, LearnerStatus, Metric
from analysis.workbook.bar_chart import add_bar_chart
from analysis.workbook.cells import (
    LEFT,
    PERCENT,
    TENTHS,
    TITLE_FONT,
    WHOLE,
    Value,
    header_cell,
    heading_cell,
    text_cell,
    value_cell,
    wrapped_cell,
)  # fmt: skip
from analysis.workbook.listing import LINE_HEIGHT, lines_of, set_page
from analysis.workbook.lists import STATUS_WORDS

WIDTHS: Final = (34, 40, 14, 14, 14, 70)
ORDER: Final[tuple[LearnerStatus, ...]] = ("certified", "in_progress", "not_started", "no_requirement")
METRICS: Final = {
    "completion_rate": ("Completion rate", PERCENT),
    "certification_rate": ("Certification rate", PERCENT),
    "pass_rate": ("Pass rate, first attempts", PERCENT),
    "avg_days_to_complete": ("Average days to complete", TENTHS),
    "training_coverage": ("Training coverage", PERCENT),
    "recertification_due": ("Recertification due", WHOLE),
}


def write_summary(book: Workbook, report: CustomerReport) -> None:
    """Status with its chart, metrics, gaps by role, time to competency, recommended actions and notes."""
    page = _Page(book)
    page.head(report)
    page.table("Status", ("Status", "Learners", "Share"), _status_rows(report), (None, WHOLE, PERCENT))
    page.chart()
    page.metrics(report.metrics)
    page.table(
        "Gaps by role",
        ("Role", "Required", "Learners", "Holding", "Missing"),
        _role_rows(report),
        (None, None, WHOLE, WHOLE, WHOLE),
    )
    page.table(
        "Time to competency",
        ("Role", "Median days", "Learners", "Not there yet", "95% interval"),
        _competency_rows(report),
        (None, WHOLE, WHOLE, WHOLE),
    )
    page.recommendations(report)
    page.lines("Notes", report.notes)


class _Page:
    """The sheet, filled from the top downwards."""

    def __init__(self, book: Workbook) -> None:
        self._sheet: Any = book.create_sheet("Summary")
        self._row = 0
        for number, width in enumerate(WIDTHS, start=1):
            self._sheet.column_dimensions[get_column_letter(number)].width = width
        set_page(self._sheet)

    def head(self, report: CustomerReport) -> None:
        self._append([heading_cell(self._sheet, f"Training and certification status: {report.name}", TITLE_FONT)])
        for label, value in (
            ("As of", report.as_of),
            ("Records", report.records),
            ("Learners", report.users),
            ("Courses", report.courses),
        ):
            cell = value_cell(self._sheet, value, WHOLE)
            cell.alignment = LEFT
            self._append([text_cell(self._sheet, label), cell])

    def table(
        self, title: str, headers: Sequence[str], rows: Sequence[Sequence[Value]], formats: Sequence[str | None]
    ) -> None:
        self._title(title)
        self._append([header_cell(self._sheet, header) for header in headers])
        padded = (*formats, *([None] * len(headers)))
        for row in rows:
            self._append([value_cell(self._sheet, value, form) for value, form in zip(row, padded, strict=False)])

    def chart(self) -> None:
        """The status rows just written, but for those with nothing assigned."""
        first, last = self._row - 3, self._row - 1
        add_bar_chart(self._sheet, "Learners by certification status", (first, last), values=2, anchor="D2")

    def metrics(self, metrics: Any) -> None:
        self._title("Metrics")
        self._append(
            [
                header_cell(self._sheet, text)
                for text in ("Metric", "Value", "Numerator", "Denominator", "Left out", "Note")
            ]
        )
        for key, (label, form) in METRICS.items():
            if key in metrics:
                self._append(self._metric(label, metrics[key], form))

    def _metric(self, label: str, metric: Metric, form: str) -> list[Any]:
        value: Value = "not known" if metric.value is None else metric.value
        cells = [value_cell(self._sheet, label), value_cell(self._sheet, value, form)]
        cells += [
            value_cell(self._sheet, part, WHOLE) for part in (metric.numerator, metric.denominator, metric.left_out)
        ]
        return [*cells, wrapped_cell(self._sheet, metric.why or "")]

    def recommendations(self, report: CustomerReport) -> None:
        self._title("Recommended actions")
        self._append(
            [
                header_cell(self._sheet, text)
                for text in ("Title", "Action", "Priority", "Learners", "", "Reason and effect")
            ]
        )
        for advice in report.recommendations:
            reason = f"{advice.reason}\n{advice.effect}" if advice.effect else advice.reason
            cells = [
                wrapped_cell(self._sheet, text) for text in (advice.title, advice.action, advice.priority.capitalize())
            ]
            count = value_cell(self._sheet, len(advice.learners), WHOLE)
            lines = max(
                lines_of(text, WIDTHS[column]) for column, text in ((0, advice.title), (1, advice.action), (5, reason))
            )
            self._sheet.row_dimensions[self._row + 1].height = LINE_HEIGHT * lines
            self._append([*cells, count, None, wrapped_cell(self._sheet, reason)])

    def lines(self, title: str, lines: Iterable[str]) -> None:
        sentences = tuple(lines)
        if not sentences:
            return
        self._title(title)
        for sentence in sentences:
            self._append([text_cell(self._sheet, sentence)])

    def _title(self, text: str) -> None:
        self._append([])
        self._append([heading_cell(self._sheet, text)])

    def _append(self, cells: list[Any]) -> None:
        self._sheet.append(cells)
        self._row += 1


def _status_rows(report: CustomerReport) -> list[tuple[Value, ...]]:
    counts = {status: report.status[status].users for status in ORDER if status in report.status}
    assigned = sum(counts.values()) - counts.get("no_requirement", 0)
    shares = {
        status: users / assigned if assigned and status != "no_requirement" else None
        for status, users in counts.items()
    }
    return [(STATUS_WORDS[status], users, shares[status]) for status, users in counts.items()]


def _role_rows(report: CustomerReport) -> list[tuple[Value, ...]]:
    if not report.role_gaps:
        return [("Nothing is required of any role.",)]
    return [
        ("Everyone" if gap.role == "*" else gap.role, gap.course, gap.users, gap.holding, gap.missing)
        for gap in report.role_gaps
    ]


def _competency_rows(report: CustomerReport) -> list[tuple[Value, ...]]:
    if report.competency is None:
        return [(report.competency_unavailable or "not known",)]
    everyone = _competency("Everyone", report.competency)
    return [everyone, *(_competency(role, figure) for role, figure in report.competency_by_role.items())]


def _competency(who: str, figure: Competency) -> tuple[Value, ...]:
    return who, _median(figure), figure.learners, figure.censored, _interval(figure)


def _median(figure: Competency) -> Value:
    if figure.median_days is not None:
        return figure.median_days
    return "not reached" if figure.longest_days is None else f"> {figure.longest_days:.0f} days"


def _interval(figure: Competency) -> str:
    low, high = ("?" if bound is None else f"{bound:.0f}" for bound in figure.ci)
    return f"{low} to {high}"
