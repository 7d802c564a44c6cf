"""Slack's date tokens as words in the reader's time zone."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo

_TOKEN = re.compile(r"\{(\w+)\}")


def _clock(moment: datetime) -> str:
    return f"{moment:%H:%M}"


_WORDS: dict[str, Callable[[datetime], str]] = {
    "date_num": lambda moment: f"{moment:%Y-%m-%d}",
    "date": lambda moment: f"{moment:%B} {moment.day}, {moment.year}",
    "date_short": lambda moment: f"{moment:%b} {moment.day}, {moment.year}",
    "date_long": lambda moment: f"{moment:%A}, {moment:%B} {moment.day}, {moment.year}",
    "time": _clock,
    "time_secs": lambda moment: f"{moment:%H:%M:%S}",
}


def moment_of(unix_seconds: str, zone: tzinfo) -> datetime | None:
    """The moment that Slack's seconds name, in a zone; None when they name none."""
    try:
        return datetime.fromtimestamp(float(unix_seconds), tz=UTC).astimezone(zone)
    except (ValueError, OverflowError, OSError):
        return None


def format_date_token(unix_seconds: str, layout: str, zone: tzinfo) -> str | None:
    """The layout with its {tokens} filled in; None when the seconds are no moment. Unknown tokens stay as they are."""
    moment = moment_of(unix_seconds, zone)
    if moment is None:
        return None

    def word(match: re.Match[str]) -> str:
        fill = _WORDS.get(match[1].removesuffix("_pretty"))
        return fill(moment) if fill else match[0]

    return _TOKEN.sub(word, layout)


def clock_of(ts: str, zone: tzinfo) -> str:
    """Hours and minutes of a message's ts; empty when it is no moment."""
    moment = moment_of(ts, zone)
    return _clock(moment) if moment else ""


def day_of(ts: str, zone: tzinfo) -> str:
    """The day of a message's ts in words, for the line between days; empty when it is no moment."""
    moment = moment_of(ts, zone)
    return f"{moment:%A}, {moment.day} {moment:%B} {moment.year}" if moment else ""
