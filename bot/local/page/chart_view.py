"""Charts on the page, each with its figures in words beside it."""

from nicegui import ui

from bot.local.page.charts import Figures, chart_figures, chart_options
from bot.local.page.native import Tag
from bot.local.page.stage import Stage
from bot.local.state import Block

_ROW_PX = 34
_LOWEST_PX, _HIGHEST_PX = 220, 460


def show_chart(block: Block, _: Stage) -> None:
    """The chart as a picture, and a table of its figures one click away (always there for a screen reader)."""
    figures, options = chart_figures(block), chart_options(block)
    with Tag("figure", classes="chart", attributes={"data-testid": "chart"}):
        Tag("figcaption", figures.title, classes="chart-title")
        chart = ui.echart(options, renderer="svg").classes("chart-canvas")
        chart.props.update({"role": "img", "aria-label": figures.sentence})
        chart.style(f"height: {_height(options, figures)}px")
        with Tag("details", classes="chart-figures"):
            Tag("summary", "Figures", classes="quiet small-text")
            show_figures(figures)


def _height(options: dict[str, object], figures: Figures) -> int:
    """A chart of bars that lie on their side grows with their number."""
    lies = isinstance(options.get("yAxis"), dict) and options["yAxis"].get("type") == "category"  # type: ignore[attr-defined]
    bars = len(figures.rows) * max(1, len(figures.head) - 1)
    return min(_HIGHEST_PX, max(_LOWEST_PX, bars * _ROW_PX + 90 if lies else 0))


def show_figures(figures: Figures) -> None:
    """The figures of a chart as a table."""
    with Tag("table", classes="grid", attributes={"data-testid": "chart-figures"}):
        with Tag("thead"), Tag("tr"):
            for name in figures.head:
                Tag("th", name, attributes={"scope": "col"})
        with Tag("tbody"):
            for row in figures.rows:
                with Tag("tr"):
                    Tag("th", row[0], attributes={"scope": "row"})
                    for value in row[1:]:
                        Tag("td", value, classes="right")
