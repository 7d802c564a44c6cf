"""Slack's date tokens and message times in the reader's zone."""

from datetime import UTC
from zoneinfo import ZoneInfo

import pytest

from bot.local.page.dates import clock_of, day_of, format_date_token
from bot.local.page.entries import local_of, seconds_of

LISBON, BERLIN = ZoneInfo("Europe/Lisbon"), ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("layout", "words"),
    [
        ("{date_num} {time}", "2026-01-30 00:00"),
        ("Posted {date_short_pretty}", "Posted Jan 30, 2026"),
        ("{date_long}", "Friday, January 30, 2026"),
        ("{time_secs} {unknown}", "00:00:00 {unknown}"),
    ],
)
def test_tokens_become_words(layout, words):
    assert format_date_token("1769731200", layout, UTC) == words


def test_the_zone_of_the_reader_decides():
    assert format_date_token("1769731200", "{time}", BERLIN) == "01:00"


@pytest.mark.parametrize("seconds", ["", "soon", "1e400", "-1e20"])
def test_what_is_no_moment_gives_none(seconds):
    assert format_date_token(seconds, "{date}", UTC) is None


def test_a_message_says_its_time_and_day():
    assert clock_of("1769731200.000100", LISBON) == "00:00"
    assert day_of("1769731200.000100", LISBON) == "Friday, 30 January 2026"


def test_a_local_date_and_time_survives_the_round_trip():
    seconds = seconds_of("2026-07-01T09:30", LISBON)

    assert seconds == 1782894600
    assert local_of(seconds, LISBON) == "2026-07-01T09:30"


def test_what_a_browser_leaves_empty_is_no_moment():
    assert seconds_of("", LISBON) is None
