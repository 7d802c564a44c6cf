"""A customer's report for the terminal, in the order of the summary in Slack."""

from __future__ import annotations

from typing import Final

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from analysis.results import Competency, CustomerReport, Expiring, LearnerStatus, LevelUsage, Share
from bot.terminal.listing import Listing, line, section, shown
from handlers.blocks.names import person, role_group, short
from handlers.blocks.sections.adoption import CAUTION, insight
from handlers.blocks.text import NOTHING, bar, day, long_day, number, percent, plural, share, whole

STATUS: Final[tuple[tuple[LearnerStatus, str, str], ...]] = (
    ("certified", "Certified", "green"),
    ("in_progress", "In Progress", "yellow"),
    ("not_started", "Not Started", "red"),
)
NOBODY: Final = Share(0, None)


def report_parts(report: CustomerReport) -> list[RenderableType]:
    """Status, courses, gaps, expiring, adoption, gaps by role, competency, who is behind, actions, notes."""
    parts = [
        _status(report), shown(_courses(report)), shown(_gaps(report)), shown(_expiring(report)), _adoption(report),
        shown(_role_gaps(report)), shown(_competency(report)), shown(_behind(report)), _recommendations(report),
    ]  # fmt: skip
    return [*parts, section("Notes", [line(note) for note in report.notes])] if report.notes else parts


def _status(report: CustomerReport) -> RenderableType:
    rows: list[RenderableType] = []
    for word, label, style in STATUS:
        held = report.status.get(word, NOBODY)
        rows.append(
            Text.assemble(f"{label + ':':<14} ", (bar(held.pct or 0), style), f" {share(held.users, held.pct)}")
        )
    apart = report.status.get("no_requirement", NOBODY).users
    if apart:
        rows.append(
            line(f"{plural(apart, 'user')} with no certification assigned: counted apart, not in the percentages.")
        )
    found = f"{plural(report.records, 'training record')}, {plural(report.users, 'user')}, {plural(report.courses, 'course')}"
    return section(
        f"Training & Certification Status: {report.name}", [line(f"As of {long_day(report.as_of)}. {found}."), *rows]
    )


def _courses(report: CustomerReport) -> Listing:
    rows = [
        (
            row.course,
            number(row.enrolled),
            share(row.completed, row.completed_pct),
            percent(row.pass_rate_pct),
            _days(row.avg_days),
        )
        for row in report.courses_table
    ]
    columns = ("Course", "Enrolled", "Completed", "Pass Rate", "Avg Days")
    return Listing("Course Completion", columns, rows, "No courses.", numbers=frozenset({1, 2, 3, 4}))


def _days(days: float | None) -> str:
    return NOTHING if days is None else plural(whole(days), "day")


def _gaps(report: CustomerReport) -> Listing:
    rows = [
        (person(gap), ", ".join(gap.roles), ", ".join(gap.missing), gap.priority, day(gap.last_activity, report.as_of))
        for gap in report.gaps
    ]
    empty = (
        "Everyone holds what is required of them."
        if report.role_gaps
        else "Nothing is required of anyone: give --requirements."
    )
    return Listing(
        "Certification Gaps", ("User", "Role", "Missing Certification", "Priority", "Last Activity"), rows, empty
    )


def _expiring(report: CustomerReport) -> Listing:
    window = plural(report.window_days, "day")
    states = (("expiring", report.expiring), ("in grace", report.in_grace), ("expired", report.expired))
    rows = [_holding(report, state, holding) for state, holdings in states for holding in holdings]
    columns = ("User", "Certification", "Expires", "State", "Recert Status")
    return Listing(
        f"Expiring Certifications (next {window}) and expired", columns, rows, f"Nothing expires within {window}."
    )


def _holding(report: CustomerReport, state: str, holding: Expiring) -> tuple[str, ...]:
    recertification = (holding.recertification or "").replace("_", " ")
    return person(holding), short(report, holding.course), day(holding.expires_on, report.as_of), state, recertification


def _adoption(report: CustomerReport) -> RenderableType:
    adoption = report.adoption
    columns = ("Certification Level", "Users", "Avg Usage Score", "Avg Feature Adoption")
    notes = () if adoption.unavailable else (insight(adoption), *_coefficient(report), CAUTION)
    rows = [] if adoption.unavailable else [_level(level) for level in adoption.levels]
    empty = adoption.unavailable or "No usage figures."
    return shown(Listing("Training vs Adoption", columns, rows, empty, numbers=frozenset({1, 2, 3}), notes=notes))


def _level(level: LevelUsage) -> tuple[str, ...]:
    score = NOTHING if level.usage_score is None else f"{whole(level.usage_score)}/100"
    features = NOTHING if level.feature_adoption_pct is None else f"{whole(level.feature_adoption_pct)}%"
    return level.level, number(level.users), score, features


def _coefficient(report: CustomerReport) -> tuple[str, ...]:
    figure = report.adoption.spearman
    if figure is None:
        return (f"No correlation coefficient: {report.adoption.spearman_unavailable or 'it cannot be computed'}",)
    low, high = figure.ci
    early = "Early signal: " if figure.early_signal else ""
    return (f"{early}Spearman's rho {figure.rho:.2f}, 95% interval {low:.2f} to {high:.2f}, n = {number(figure.n)}.",)


def _role_gaps(report: CustomerReport) -> Listing:
    rows = [
        (
            f"{role_group(gap.role)} ({number(gap.users)})",
            short(report, gap.course),
            share(gap.holding, gap.pct),
            f"{number(gap.missing)} missing",
        )
        for gap in report.role_gaps
    ]
    return Listing(
        "Training Gaps by Role", ("Role", "Required", "Current", "Gap"), rows, "Nothing is required of any role."
    )


def _competency(report: CustomerReport) -> Listing:
    figures = dict(report.competency_by_role)
    rows = [_waited("Everyone", report.competency)] if report.competency else []
    rows += [_waited(role_group(role), figure) for role, figure in figures.items()]
    columns = ("Role", "Median", "95% interval", "Users", "Not there yet", "Competent by day")
    return Listing("Time to Competency", columns, rows, report.competency_unavailable or "It cannot be computed.")


def _waited(who: str, figure: Competency) -> tuple[str, ...]:
    by_day = ", ".join(f"{limit}: {whole(100 * part)}%" for limit, part in sorted(figure.competent_by.items()))
    low, high = (NOTHING if bound is None else number(whole(bound)) for bound in figure.ci)
    return who, _median(figure), f"{low} to {high}", number(figure.learners), number(figure.censored), by_day


def _median(figure: Competency) -> str:
    if figure.median_days is not None:
        return plural(whole(figure.median_days), "day")
    return "not reached" if figure.longest_days is None else f"> {plural(whole(figure.longest_days), 'day')}"


def _behind(report: CustomerReport) -> Listing:
    rows = [(person(each), each.course, each.reason) for each in report.behind]
    return Listing("Falling Behind", ("User", "Course", "Reason"), rows, "Nobody is falling behind.")


def _recommendations(report: CustomerReport) -> RenderableType:
    parts: list[RenderableType] = []
    for position, advice in enumerate(report.recommendations, start=1):
        parts.append(line(f"{position}. {advice.title} ({advice.priority} priority)", style="bold"))
        said = (advice.reason, f"Action: {advice.action}", advice.effect or "")
        parts += [Padding(line(text), (0, 0, 0, 3)) for text in said if text]
    return section("Recommended Actions", parts or [line("Nothing needs doing right now.")])
