"""The adoption chart: mean usage and feature adoption of each certification level."""

from __future__ import annotations

from analysis.charts.chart import BLUE, ORANGE, Bar, BarChart, Group, alt_of, subtitle_of
from analysis.results import Adoption, CustomerReport, LevelUsage
from analysis.rounding import half_up

FULL_SCALE = 100.0


def build_adoption_chart(report: CustomerReport) -> BarChart | None:
    """None where there are no usage figures."""
    adoption = report.adoption
    levels = [level for level in adoption.levels if level.users and _figures(level)]
    if adoption.unavailable or not levels:
        return None
    title = _finding(adoption, levels)
    groups = tuple(_group(level, levels) for level in levels)
    figures = [f"{group.label}: {', '.join(bar.text for bar in group.bars)}." for group in groups]
    notes = _notes(adoption)
    return BarChart(
        name="adoption",
        title=title,
        subtitle=subtitle_of(report, "Mean usage and feature adoption"),
        groups=groups,
        notes=notes,
        alt=alt_of(f"{report.name}: {title}", [*figures, *notes]),
    )


def _figures(level: LevelUsage) -> bool:
    return level.usage_score is not None or level.feature_adoption_pct is not None


def _finding(adoption: Adoption, levels: list[LevelUsage]) -> str:
    if adoption.ratio is not None:
        return f"Usage of the fully certified is {adoption.ratio:.1f}x that of the not certified"
    scored = [f"{level.level} {half_up(level.usage_score)}" for level in levels if level.usage_score is not None]
    if scored:
        return f"Mean usage score: {', '.join(scored)}"
    return "Feature adoption by certification level"


def _group(level: LevelUsage, levels: list[LevelUsage]) -> Group:
    people = "1 learner" if level.users == 1 else f"{level.users} learners"
    bars = tuple(bar for bar in (_usage_bar(level, levels), _features_bar(level)) if bar)
    return Group(f"{level.level} · {people}", bars)


def _usage_bar(level: LevelUsage, levels: list[LevelUsage]) -> Bar | None:
    """A score that passes 100 is on a scale of its own: the longest bar is then the highest mean."""
    if level.usage_score is None:
        return None
    top = max(each.usage_score or 0.0 for each in levels)
    score = half_up(level.usage_score)
    text = f"usage {score}/100" if top <= FULL_SCALE else f"usage {score}"
    return Bar(level.usage_score / max(top, FULL_SCALE), text, BLUE)


def _features_bar(level: LevelUsage) -> Bar | None:
    if level.feature_adoption_pct is None:
        return None
    return Bar(level.feature_adoption_pct / FULL_SCALE, f"features {half_up(level.feature_adoption_pct)}%", ORANGE)


def _notes(adoption: Adoption) -> tuple[str, ...]:
    counted = sum(level.users for level in adoption.levels)
    missing = sum(level.without_usage for level in adoption.levels)
    notes = [
        f"A correlation over {counted} {'learner' if counted == 1 else 'learners'}: no proof that one causes the other."
    ]
    if missing:
        notes.append(f"{missing} without usage figures {'is' if missing == 1 else 'are'} left out.")
    return tuple(notes)
