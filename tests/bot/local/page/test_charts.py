"""Charts: the figures in words, and what the chart library is told."""

import pytest

from bot.local.page.charts import chart_figures, chart_options, number_words
from tests.bot.local.page.kitchen_sink import STATUS_CHART, series_chart


def test_figures_of_a_pie_name_each_part():
    figures = chart_figures(STATUS_CHART)

    assert figures.rows == (("Certified", "64"), ("In progress", "13"), ("Not started", "12"))
    assert figures.sentence == "Certification status: Certified 64; In progress 13; Not started 12"


def test_figures_of_series_stand_under_their_names():
    figures = chart_figures(series_chart("line"))

    assert figures.head == ("Month", "Enrolled", "Completed")
    assert figures.rows[0] == ("Nov", "89", "82")
    assert "Nov Enrolled 89, Completed 82" in figures.sentence


def test_a_slice_says_its_share_rounded_half_up():
    series = chart_options(STATUS_CHART)["series"][0]

    assert [part["label"]["formatter"] for part in series["data"]] == [
        "Certified: 64 (72 %)",
        "In progress: 13 (15 %)",
        "Not started: 12 (13 %)",
    ]


def test_a_name_cannot_speak_to_the_chart_library():
    chart = {"title": "t", "chart": {"type": "pie", "segments": [{"label": "{a|x}{b}", "value": 1}]}}

    assert chart_options(chart)["series"][0]["data"][0]["label"]["formatter"] == "(a|x)(b): 1 (100 %)"


@pytest.mark.parametrize(("kind", "drawn"), [("bar", "bar"), ("line", "line"), ("area", "line")])
def test_each_kind_of_series_is_drawn_as_such(kind, drawn):
    series = chart_options(series_chart(kind))["series"]

    assert [one["type"] for one in series] == [drawn, drawn]
    assert ("areaStyle" in series[0]) == (kind == "area")
    assert series[0]["data"] == [89, 25, 18]


def test_bars_with_long_names_lie_on_their_side():
    assert chart_options(series_chart("bar"))["yAxis"]["type"] == "category"
    assert chart_options(series_chart("line"))["xAxis"]["type"] == "category"


@pytest.mark.parametrize(
    ("value", "words"),
    [(1234567, "1,234,567"), (7.0, "7"), (0.125, "0.125"), (float("nan"), "nan"), (2.5, "2.5"), ("?", "?")],
)
def test_figures_are_written_as_people_write_them(value, words):
    assert number_words(value) == words
