"""data_visualization blocks as chart options, and as the plain figures that stand beside each chart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

# Told apart in light and dark alike, and by people who do not see red and green.
COLOURS = ("#2f7d6d", "#d98a2b", "#5b6fb5", "#b5527a", "#7f8c3a", "#3f95b8", "#9a6a45", "#7a5ba6")
_TEXT = {"fontFamily": "system-ui, sans-serif", "fontSize": 12}
_LONG_LABELS = 9
_PRINTED_LABELS = 24


@dataclass(frozen=True)
class Figures:
    """What a chart shows, as a table: ``head`` names the columns, each row starts with its label."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def sentence(self) -> str:
        """The figures in one line, for a screen reader."""
        lines = (self._line(row) for row in self.rows)
        return f"{self.title}: {'; '.join(lines)}"

    def _line(self, row: tuple[str, ...]) -> str:
        if len(row) == 2:
            return f"{row[0]} {row[1]}"
        return f"{row[0]} " + ", ".join(f"{name} {value}" for name, value in zip(self.head[1:], row[1:], strict=False))


def number_words(value: Any) -> str:
    """A figure as people write it: 1234.5 -> 1,234.5, 7.0 -> 7."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        return str(value)
    return f"{value:,.4f}".rstrip("0").rstrip(".")


def chart_figures(block: Mapping[str, Any]) -> Figures:
    """The figures of a data_visualization block; empty rows when it has none."""
    chart, title = block.get("chart", {}), str(block.get("title", ""))
    if chart.get("type") == "pie":
        parts = ((str(s.get("label", "")), number_words(s.get("value", ""))) for s in chart.get("segments", ()))
        return Figures(title, ("Part", "Value"), tuple(parts))
    series = chart.get("series", ())
    axis = chart.get("axis_config", {})
    head = (str(axis.get("x_label") or ""), *(str(one.get("name", "")) for one in series))
    by_series = [_by_label(one) for one in series]
    rows = tuple(
        (str(category), *(number_words(points.get(category, "")) for points in by_series))
        for category in _categories(chart)
    )
    return Figures(title, head, rows)


def chart_options(block: Mapping[str, Any]) -> dict[str, Any]:
    """The block as options of Apache ECharts. An unknown kind of chart is drawn as bars."""
    chart = block.get("chart", {})
    drawn = _pie(chart) if chart.get("type") == "pie" else _axes(chart)
    return {"color": list(COLOURS), "textStyle": _TEXT, "animation": False, **drawn}


def _pie(chart: Mapping[str, Any]) -> dict[str, Any]:
    segments = chart.get("segments", ())
    total = sum(float(segment.get("value", 0)) for segment in segments)
    parts = [_slice(segment, total) for segment in segments]
    ring = {"type": "pie", "radius": ["34%", "62%"], "data": parts, "labelLine": {"length": 12, "length2": 8}}
    return {"tooltip": {"trigger": "item"}, "series": [ring]}


def _slice(segment: Mapping[str, Any], total: float) -> dict[str, Any]:
    name, value = str(segment.get("label", "")), segment.get("value", 0)
    share = f" ({int(float(value) / total * 100 + 0.5)} %)" if total else ""
    # A label as a plain text: ECharts reads {b} and the like in a formatter, and a name could hold those.
    words = f"{name}: {number_words(value)}{share}".replace("{", "(").replace("}", ")")
    return {"name": name, "value": value, "label": {"formatter": words, "overflow": "none"}}


def _axes(chart: Mapping[str, Any]) -> dict[str, Any]:
    categories = [str(category) for category in _categories(chart)]
    series = [_series(chart, one, len(categories)) for one in chart.get("series", ())]
    sideways = _is_sideways(chart, categories)
    axis = chart.get("axis_config", {})
    labels = {"type": "category", "data": categories, "name": axis.get("x_label"), "axisTick": {"show": False}}
    values = {"type": "value", "name": axis.get("y_label"), "splitNumber": 4}
    if sideways:
        labels["inverse"] = True
    named = [axis_ | {"nameLocation": "middle", "nameGap": 30} for axis_ in (labels, values)]
    return {
        "grid": {
            "left": 12 if sideways else 34,
            "right": 32,
            "top": 36 if len(series) > 1 else 16,
            "bottom": 28,
            "containLabel": True,
        },
        "tooltip": {"trigger": "axis"},
        "legend": {"show": len(series) > 1, "top": 0, "type": "scroll"},
        "xAxis": named[1] | {"nameGap": 28} if sideways else named[0],
        "yAxis": named[0] | {"name": None} if sideways else named[1] | {"nameGap": 40},
        "series": series,
    }


def _series(chart: Mapping[str, Any], one: Mapping[str, Any], categories: int) -> dict[str, Any]:
    kind = str(chart.get("type", "bar"))
    points = _by_label(one)
    drawn: dict[str, Any] = {
        "name": str(one.get("name", "")),
        "type": "line" if kind in ("line", "area") else "bar",
        "data": [points.get(category) for category in _categories(chart)],
        "barMaxWidth": 28,
        "labelLayout": {"hideOverlap": True},
        "label": {"show": categories * len(chart.get("series", ())) <= _PRINTED_LABELS, "position": "top"},
    }
    if drawn["type"] == "line" and one != chart["series"][0]:
        drawn["label"] = drawn["label"] | {"position": "bottom"}
    if kind == "area":
        drawn["areaStyle"] = {"opacity": 0.25}
    if drawn["type"] == "bar" and _is_sideways(chart, [str(category) for category in _categories(chart)]):
        drawn["label"] = drawn["label"] | {"position": "right"}
    return drawn


def _is_sideways(chart: Mapping[str, Any], categories: Sequence[str]) -> bool:
    """Long names stay readable only beside a bar, not under it."""
    return chart.get("type", "bar") == "bar" and max(map(len, categories), default=0) > _LONG_LABELS


def _categories(chart: Mapping[str, Any]) -> list[Any]:
    given = chart.get("axis_config", {}).get("categories")
    if given:
        return list(given)
    return list(
        dict.fromkeys(point.get("label", "") for one in chart.get("series", ()) for point in one.get("data", ()))
    )


def _by_label(series: Mapping[str, Any]) -> dict[Any, Any]:
    return {point.get("label", ""): point.get("value") for point in series.get("data", ())}
