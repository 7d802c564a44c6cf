"""Slack's own bar charts, within its limits on labels and categories."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count

from handlers.blocks.limits import CHART_CATEGORIES, CHART_LABEL_CHARS, CHART_TITLE_CHARS
from handlers.blocks.message import Block
from handlers.blocks.text import plain


@dataclass(frozen=True)
class Bars:
    """``series``: its name -> one figure per category."""

    title: str
    categories: tuple[str, ...]
    series: Mapping[str, tuple[float, ...]]
    x_label: str
    y_label: str


def bar_chart(bars: Bars) -> Block:
    """A native bar chart of the first 12 categories; labels that would collide after the cut are told apart by a number."""
    labels = _distinct(bars.categories[:CHART_CATEGORIES])
    series = [
        {
            "name": plain(title, CHART_LABEL_CHARS),
            "data": [{"label": label, "value": value} for label, value in zip(labels, values, strict=False)],
        }
        for title, values in bars.series.items()
    ]
    axes = {
        "categories": labels,
        "x_label": plain(bars.x_label, CHART_TITLE_CHARS),
        "y_label": plain(bars.y_label, CHART_TITLE_CHARS),
    }
    return {
        "type": "data_visualization",
        "title": plain(bars.title, CHART_TITLE_CHARS),
        "chart": {"type": "bar", "series": series, "axis_config": axes},
    }


def _distinct(names: Sequence[str]) -> list[str]:
    labels: list[str] = []
    for name in names:
        told_apart = (f"{plain(name, CHART_LABEL_CHARS - 3)} {ordinal}" for ordinal in count(2))
        labels.append(
            next(label for label in chain([plain(name, CHART_LABEL_CHARS)], told_apart) if label not in labels)
        )
    return labels
