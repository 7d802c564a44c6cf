"""The sheets that are lists of a report: learners, gaps, expiring, courses, adoption."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from analysis.results import CourseRow, CustomerReport, Expiring, Held, Learner
from analysis.workbook.cells import DAY, PERCENT, TENTHS, WHOLE, Value
from analysis.workbook.listing import Column, Listing

STATUS_WORDS: Final[dict[str, str]] = {
    "certified": "Certified",
    "in_progress": "In progress",
    "not_started": "Not started",
    "no_requirement": "Nothing assigned",
}
NAME, EMAIL, USER_ID = Column("Name", 24), Column("E-mail", 32), Column("User ID", 14)


def list_learners(report: CustomerReport) -> Listing:
    """Every learner with status, what they hold and lack, and why they are falling behind."""
    columns = (
        NAME, EMAIL, USER_ID, Column("Roles", 22), Column("Status", 16), Column("Level", 16), Column("Held and current", 44, wrap=True),
        Column("Missing", 44, wrap=True), Column("Last activity", 13, DAY), Column("Falling behind", 50, wrap=True),
    )  # fmt: skip
    behind = _reasons(report)
    return Listing(
        "Learners", columns, [_learner(learner, behind[learner.key]) for learner in report.learners], "No learners."
    )


def list_gaps(report: CustomerReport) -> Listing:
    """Learners without something that is required of them, and why."""
    columns = (
        NAME, EMAIL, USER_ID, Column("Roles", 22), Column("Missing certification", 44, wrap=True), Column("Priority", 10),
        Column("Last activity", 13, DAY), Column("Why", 60, wrap=True),
    )  # fmt: skip
    rows = [
        (gap.name, gap.email, gap.user_id, _joined(gap.roles), _joined(gap.missing), gap.priority.capitalize(), gap.last_activity,
         "\n".join(gap.why))
        for gap in report.gaps
    ]  # fmt: skip
    return Listing("Gaps", columns, rows, "Everyone holds what is required of them.")


def list_expiring(report: CustomerReport) -> Listing:
    """Certifications that run out in the window, that are in grace, and that ran out."""
    columns = (
        NAME, EMAIL, USER_ID, Column("Certification", 36), Column("Expires on", 13, DAY), Column("Days left", 10, WHOLE),
        Column("State", 14), Column("Recertification", 16),
    )  # fmt: skip
    states = (("Expiring", report.expiring), ("In grace", report.in_grace), ("Expired", report.expired))
    rows = [_expiring(report, state, holding) for state, holdings in states for holding in holdings]
    return Listing("Expiring", columns, rows, f"Nothing expires within {report.window_days} days.")


def list_courses(report: CustomerReport) -> Listing:
    """Every course with its completion, pass rate and time."""
    columns = (
        Column("Course", 40), Column("Certification", 14), Column("Enrolled", 10, WHOLE), Column("Completed", 11, WHOLE),
        Column("Completed %", 12, PERCENT), Column("Pass rate", 10, PERCENT), Column("Average days", 13, TENTHS),
    )  # fmt: skip
    return Listing("Courses", columns, [_course(row) for row in report.courses_table], "No courses.")


def list_adoption(report: CustomerReport) -> Listing:
    """Mean usage of each certification level."""
    columns = (
        Column("Certification level", 34), Column("Learners with usage", 12, WHOLE), Column("Without usage figures", 12, WHOLE),
        Column("Mean usage score", 13, TENTHS), Column("Mean feature adoption, %", 16, TENTHS),
    )  # fmt: skip
    rows = [
        (level.level, level.users, level.without_usage, level.usage_score, level.feature_adoption_pct)
        for level in report.adoption.levels
    ]
    return Listing("Adoption", columns, rows, report.adoption.unavailable or "There are no usage figures.")


def adoption_lines(report: CustomerReport) -> list[str]:
    """What the adoption figures may be taken to mean."""
    adoption = report.adoption
    if adoption.unavailable:
        return []
    lines = ["A correlation is no proof that certification causes usage: keen users do more of both."]
    if adoption.ratio is not None:
        lines.append(f"Mean usage of the fully certified is {adoption.ratio:.1f}x that of the not certified.")
    if adoption.spearman:
        figure = adoption.spearman
        early = " An early signal only: fewer than 30 learners." if figure.early_signal else ""
        low, high = figure.ci
        lines.append(
            f"Spearman's rho {figure.rho:.2f}, 95% interval {low:.2f} to {high:.2f}, p {_p(figure.p)}, n = {figure.n}.{early}"
        )
    elif adoption.spearman_unavailable:
        lines.append(f"No correlation coefficient: {adoption.spearman_unavailable}")
    return lines


def _p(value: float) -> str:
    return "below 0.001" if value < 0.001 else f"= {value:.3f}"


def _learner(learner: Learner, behind: str) -> tuple[Value, ...]:
    status, level = STATUS_WORDS[learner.status], learner.level or "-"
    return (
        learner.name, learner.email, learner.user_id, _joined(learner.roles), status, level, _held(learner.held),
        _joined(learner.missing), learner.last_activity, behind,
    )  # fmt: skip


def _held(held: Iterable[Held]) -> str:
    return _joined(
        f"{each.course} (to {each.expires_on})" if each.expires_on else each.course for each in held if each.current
    )


def _reasons(report: CustomerReport) -> defaultdict[str, str]:
    reasons: defaultdict[str, str] = defaultdict(str)
    for behind in report.behind:
        line = f"{behind.course}: {behind.reason}"
        reasons[behind.key] = f"{reasons[behind.key]}\n{line}" if reasons[behind.key] else line
    return reasons


def _expiring(report: CustomerReport, state: str, holding: Expiring) -> tuple[Value, ...]:
    days_left = (holding.expires_on - report.as_of).days if holding.expires_on else None
    recertification = STATUS_WORDS[holding.recertification] if holding.recertification else ""
    return (
        holding.name, holding.email, holding.user_id, holding.course, holding.expires_on, days_left, state, recertification,
    )  # fmt: skip


def _course(row: CourseRow) -> tuple[Value, ...]:
    completed = row.completed / row.enrolled if row.enrolled else None
    passed = None if row.pass_rate_pct is None else row.pass_rate_pct / 100
    kind = "yes" if row.certification else "no"
    return (row.course, kind, row.enrolled, row.completed, completed, passed, row.avg_days)


def _joined(words: Iterable[str]) -> str:
    return ", ".join(words)
