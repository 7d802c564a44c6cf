"""data_visualization: line, bar, area and pie."""

from __future__ import annotations

from typing import Any

from bot.local.validation import limits
from bot.local.validation.checks import Check, Shape, by_type, choice, items, number, string, unique
from bot.local.validation.problems import Report

LABEL = string(limits.CHART_LABEL)
SEGMENT = Shape({"label": LABEL, "value": number(above=0, whole=False)}, ("label", "value"))
POINT = Shape({"label": LABEL, "value": number(whole=False)}, ("label", "value"))
SERIES = Shape({"name": LABEL, "data": items(POINT, limits.CHART_POINTS, least=1)}, ("name", "data"))
AXES = Shape(
    {
        "categories": items(LABEL, limits.CHART_POINTS, least=1),
        "x_label": string(limits.AXIS_LABEL),
        "y_label": string(limits.AXIS_LABEL),
    },
    ("categories",),
)


def _a_point_for_each_category(chart: Any, pointer: str, report: Report) -> None:
    categories = chart["axis_config"]["categories"]
    if len(set(categories)) != len(categories):
        report.add("categories must be unique", f"{pointer}/axis_config/categories")
    for index, series in enumerate(chart["series"]):
        labels = [point["label"] for point in series["data"]]
        if sorted(labels) != sorted(categories):
            report.add("must hold one data point for each category", f"{pointer}/series/{index}/data")


def _axis_chart(kind: str) -> Shape:
    fields: dict[str, Check] = {
        "type": choice(kind),
        "series": items(SERIES, limits.CHART_SERIES, least=1),
        "axis_config": AXES,
    }
    return Shape(fields, ("series", "axis_config"), (unique("series", "name"), _a_point_for_each_category))


PIE = Shape(
    {"type": choice("pie"), "segments": items(SEGMENT, limits.CHART_SEGMENTS, least=1)},
    ("segments",),
    (unique("segments", "label"),),
)
CHART = by_type({"pie": PIE, **{kind: _axis_chart(kind) for kind in ("bar", "line", "area")}})
DATA_VISUALIZATION = Shape(
    {
        "type": choice("data_visualization"),
        "block_id": string(limits.ID),
        "title": string(limits.CHART_TITLE),
        "chart": CHART,
    },
    ("title", "chart"),
)
