"""A native bar chart beside the rows that it draws."""

from __future__ import annotations

from typing import Any, Final

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList

MAX_BARS: Final = 40
BLUE: Final = "0072B2"


def add_bar_chart(
    sheet: Any, title: str, rows: tuple[int, int], *, values: int, anchor: str, as_percent: bool = False
) -> None:
    """Bars over the rows ``first..last`` (at most MAX_BARS of them): names from column A, lengths from column ``values``."""
    first, last = rows[0], min(rows[1], rows[0] + MAX_BARS - 1)
    if last < first:
        return
    chart: Any = BarChart()
    chart.type, chart.style, chart.title, chart.legend = "bar", 10, title, None
    chart.add_data(Reference(sheet, min_col=values, min_row=first, max_row=last))
    chart.set_categories(Reference(sheet, min_col=1, min_row=first, max_row=last))
    chart.series[0].graphicalProperties.solidFill = BLUE
    chart.x_axis.scaling.orientation = "maxMin"  # as in the rows: the first on top
    chart.x_axis.delete, chart.y_axis.delete = False, False
    chart.y_axis.scaling.min = 0
    if as_percent:
        chart.y_axis.scaling.max, chart.y_axis.number_format = 1, "0%"
    chart.dataLabels = DataLabelList(showVal=True, showSerName=False, showCatName=False, showLegendKey=False)
    chart.gapWidth, chart.width, chart.height = 60, 16, 3.5 + 0.75 * (last - first + 1)
    sheet.add_chart(chart, anchor)
