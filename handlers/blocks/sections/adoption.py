"""Training beside product use: an association with its n and its caution, never a cause."""

from __future__ import annotations

from typing import Final

from analysis.results import Adoption, CustomerReport, LevelUsage, Spearman
from handlers.blocks.charts import Bars, bar_chart
from handlers.blocks.limits import Section
from handlers.blocks.message import Block
from handlers.blocks.parts import Span, bold, header, name, notes, paragraph, picture, rich, sentence
from handlers.blocks.sections.drawing import Drawing
from handlers.blocks.tables import Figure, Table, table_blocks
from handlers.blocks.text import NOTHING, decimal, number, percent, plural, whole

PICTURE: Final = "adoption"
_TITLE: Final = "Training vs Adoption Correlation"
_COLUMNS: Final = ("Certification Level", "Users", "Avg Usage Score", "Avg Feature Adoption")
CAUTION: Final = "An association, not proof that training causes adoption: keen users may train more and use more."


def build_adoption(report: CustomerReport, drawing: Drawing) -> Section:
    """The mean of each level, what is associated with what, over how many learners, and the caution."""
    adoption, head = report.adoption, header(f"📈 {_TITLE}")
    if adoption.unavailable:
        why = sentence(adoption.unavailable)
        return Section(text=f"{_TITLE}: {why}", blocks=(head, rich(paragraph(why))))
    table = Table.of(f"{_TITLE}: {name(report.name)}", _COLUMNS, adoption.levels, _row)
    body = table_blocks(table, native=drawing.native) if adoption.levels else ()
    blocks = (head, *_chart(adoption, drawing), *body, rich(*_insight(adoption)), notes(*_cautions(adoption)))
    return Section(text=f"{_TITLE}: {_words(adoption)} {CAUTION}", blocks=blocks)


def _row(level: LevelUsage) -> tuple[str | Figure, ...]:
    return (
        level.level,
        Figure(level.users, number(level.users)),
        NOTHING if level.usage_score is None else Figure(level.usage_score, _score(level.usage_score)),
        NOTHING
        if level.feature_adoption_pct is None
        else Figure(level.feature_adoption_pct, _pct(level.feature_adoption_pct)),
    )


def _score(value: float) -> str:
    return f"{whole(value)}/100"


def _pct(value: float) -> str:
    return percent(whole(value))


def _chart(adoption: Adoption, drawing: Drawing) -> tuple[Block, ...]:
    if not drawing.native:
        return (picture(drawing.pictures[PICTURE], _words(adoption)),) if PICTURE in drawing.pictures else ()
    levels = [
        level for level in adoption.levels if level.usage_score is not None and level.feature_adoption_pct is not None
    ]
    if not levels:
        return ()
    series = {
        "Usage score": tuple(float(whole(level.usage_score or 0)) for level in levels),
        "Feature adoption %": tuple(float(whole(level.feature_adoption_pct or 0)) for level in levels),
    }
    return (
        bar_chart(
            Bars(
                "Training vs adoption",
                tuple(level.level for level in levels),
                series,
                "Certification level",
                "0 to 100",
            )
        ),
    )


def _insight(adoption: Adoption) -> tuple[dict[str, object], ...]:
    spans: list[Span] = [bold("Insight: "), insight(adoption)]
    return (paragraph(*spans),)


def insight(adoption: Adoption) -> str:
    """The headline, only where the figures carry one."""
    if adoption.ratio is not None:
        certified, rest = _users(adoption, "Fully Certified"), _users(adoption, "Not Certified")
        return (
            f"Fully certified users have {decimal(adoption.ratio, 1)}x the usage score of users not certified "
            f"({number(certified)} and {plural(rest, 'user')})."
        )
    if adoption.spearman is not None:
        return _direction(adoption.spearman)
    return "Too few users with usage figures to compare the levels."


def _direction(spearman: Spearman) -> str:
    low, high = spearman.ci
    if low <= 0 <= high:
        return "No clear association between certifications held and usage."
    more = "higher" if spearman.rho > 0 else "lower"
    return f"Holding more of the assigned certifications goes with {more} usage."


def _cautions(adoption: Adoption) -> list[str]:
    spearman = adoption.spearman
    why = sentence(adoption.spearman_unavailable or "not computable").rstrip(".")
    first = _coefficient(spearman) if spearman else f"No correlation coefficient: {why}."
    without = sum(level.without_usage for level in adoption.levels)
    left_out = [f"{plural(without, 'user')} without usage figures left out."] if without else []
    return [first, *left_out, CAUTION]


def _coefficient(spearman: Spearman) -> str:
    low, high = spearman.ci
    early = "Early signal: " if spearman.early_signal else ""
    p = "p < 0.001" if spearman.p < 0.001 else f"p = {spearman.p:.3f}"
    return (
        f"{early}Spearman's rho {spearman.rho:.2f} (95% interval {low:.2f} to {high:.2f}), {p}, n = {number(spearman.n)} users; "
        "share of assigned certifications held against usage score."
    )


def _users(adoption: Adoption, level: str) -> int:
    return sum(row.users for row in adoption.levels if row.level == level)


def _words(adoption: Adoption) -> str:
    levels = [
        f"{row.level} ({plural(row.users, 'user')}) usage {_score(row.usage_score)}"
        + (f", feature adoption {_pct(row.feature_adoption_pct)}" if row.feature_adoption_pct is not None else "")
        for row in adoption.levels
        if row.usage_score is not None
    ]
    return "; ".join([*levels, insight(adoption)])
