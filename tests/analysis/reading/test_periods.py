"""Months and quarters in place of days: a row says that, and no day is made up."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.reading.values.dates import day_text, parse_day
from analysis.reading.values.periods import is_period
from tests.analysis.reading.shaping.reading import read_shape, told

FORMS = ["%Y-%m-%d", "%d.%m.%Y", "%d %B %Y", "%b %d, %Y", "%Y年%m月%d日", "%d-%b-%y", "%Y%m%d"]
PERIODS = ["%b %Y", "%b-%y", "%Y-%m", "%m/%Y", "%B %Y", "%Y年%m月", "Q1 %Y"]
DAYS = st.dates(date(1990, 1, 1), date(2068, 12, 31))


@given(DAYS, st.sampled_from(FORMS))
def test_a_day_is_no_period(day, form):
    assert not is_period(day.strftime(form))


@given(DAYS, st.sampled_from(PERIODS))
def test_a_period_is_known_as_such_and_is_no_day(day, form):
    text = day.strftime(form)

    assert is_period(text)
    assert parse_day(day_text(text)) is None


@given(DAYS, st.integers(0, 24), st.sampled_from(["", "Z", "+09:00", "-0800", " UTC"]))
def test_the_day_is_the_one_that_is_written_at_any_hour_in_any_zone(day, hour, zone):
    assert parse_day(day_text(f"{day.isoformat()}T{hour:02}:00:00{zone}")) == day


@given(DAYS)
def test_every_way_of_writing_a_day_says_the_same(day):
    assert {
        parse_day(day_text(day.strftime(f))) for f in ("%Y-%m-%d", "%d %B %Y", "%b %d, %Y", "%Y年%m月%d日", "%Y%m%d")
    } == {day}
    serial = str((day - date(1899, 12, 30)) // timedelta(days=1))
    assert parse_day(serial) == day


@pytest.mark.parametrize("text", ["Mar-25", "Q1 2025", "03/2025", "2025年3月"])
def test_a_row_that_names_a_month_alone_is_rejected_with_that_reason(text):
    reading = read_shape(
        "Name,Email,Fire,GDPR", f"A B,a@x.example,{text},2025-03-01", "C D,c@x.example,2025-04-01,2025-04-02"
    )

    assert told(reading) == [("2", "GDPR", "completed"), ("3", "Fire", "completed"), ("3", "GDPR", "completed")]
    assert [r.reason for r in reading.rows.rejects] == [f"Fire: '{text}' names no day"]
