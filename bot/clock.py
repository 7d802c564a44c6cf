"""The clock: the one place that asks what time it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time

Clock = Callable[[], datetime]


def clock(fixed: datetime | None) -> Clock:
    """A function that returns the present moment in UTC, or always ``fixed``."""
    if fixed is None:
        return lambda: datetime.now(UTC)
    return lambda: fixed


def parse_moment(text: str) -> datetime:
    """An ISO date or moment, aware. A bare date means noon UTC, so that it is that day in nearly every time zone.

    Raises ValueError where the text is neither.
    """
    try:
        return datetime.combine(date.fromisoformat(text), time(12), UTC)
    except ValueError:
        moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
