from datetime import date

import pytest

from analysis.reading.values.dates import Unordered, day_text, looks_like_day, parse_day


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-12", "2026-01-12T09:10:18.000Z", "2026-01-12 15:04:00", "2026-01-12 09:41:00 -0500", "2026/1/12", "2026.01.12",
        "20260112", "46034", "46034.5", "1768176000", "1768176000000", "12-Jan-2026", "Jan 12, 2026",
        "Monday, 12 January 2026, 3:04 PM", "12. Januar 2026", "12 janvier 2026", "12 de enero de 2026",
        "12 gennaio 2026", "January 12th, 2026",
        "12 Jan 26", "2026年1月12日",
    ],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(text):
    assert parse_day(day_text(text)) == date(2026, 1, 12)


@pytest.mark.parametrize(
    ("text", "day_first", "month_first"),
    [
        ("03/04/2026", date(2026, 4, 3), date(2026, 3, 4)),
        ("3.4.2026 15:04", date(2026, 4, 3), date(2026, 3, 4)),
        ("12/01/26, 15:04", date(2026, 1, 12), date(2026, 12, 1)),
        ("1/5/2024 03:00 PM America/New_York", date(2024, 5, 1), date(2024, 1, 5)),
        ("25-12-2025 08:00:00", date(2025, 12, 25), None),
        ("5/31/17", None, date(2017, 5, 31)),
    ],
)
def test_two_numbers_and_a_year_wait_for_the_order(text, day_first, month_first):
    written = parse_day(day_text(text))

    assert isinstance(written, Unordered)
    assert (written.as_day("dmy"), written.as_day("mdy")) == (day_first, month_first)


@pytest.mark.parametrize(
    "text", ["31.31.2025", "2026-02-30", "soon", "Terminated", "85%", "17/20", "12345678901234567", "2026-13-01"]
)
def test_what_is_no_day_is_none(text):
    assert parse_day(day_text(text)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("31.31.2025", True), ("2026-01-12", True), ("46034", False), ("Passed", False)],
)
def test_a_column_of_dates_is_known_by_its_look(text, expected):
    assert looks_like_day(text) is expected


@pytest.mark.parametrize(("year", "full"), [("69", 2069), ("70", 1970), ("26", 2026), ("99", 1999)])
def test_two_digit_years_turn_at_seventy(year, full):
    written = parse_day(f"1/2/{year}")

    assert isinstance(written, Unordered)
    assert written.year == full
