"""Moments of a log, to put its lines in order: the day and the time of day as they are written."""

from __future__ import annotations

import re
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.reading.table import Column
from analysis.reading.values.dates import Order, Unordered, day_text, parse_day
from analysis.reading.words import visible

_CLOCK: Final = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d+)?))?\s*([ap]\.?m\b)?", re.IGNORECASE)
_EPOCH: Final = re.compile(r"^\d{9,13}(?:\.\d+)?$")
_DAY: Final = 86_400.0
_NOON: Final = 12


def moments_of(column: Column, order: Order = "ymd") -> npt.NDArray[np.float64]:
    """Seconds since 1970 of each distinct value, NaN where it is no date; time zones are left aside: one file has one."""
    return np.array([_moment(visible(v), order) for v in column.values], dtype=np.float64)


def _moment(text: str, order: Order) -> float:
    written = parse_day(day_text(text))
    day = written.as_day(order) if isinstance(written, Unordered) else written
    if day is None:
        return np.nan
    if _EPOCH.match(text):
        seconds = float(text)
        return seconds if seconds < 1e11 else seconds / 1000
    return (day.toordinal() - _UNIX_DAY) * _DAY + _seconds(text)


def _seconds(text: str) -> float:
    found = _CLOCK.search(text)
    if not found:
        return 0.0
    hour = int(found[1]) % (_NOON if found[4] else 24) + (_NOON if found[4] and found[4][0] in "pP" else 0)
    return hour * 3600.0 + int(found[2]) * 60.0 + float((found[3] or "0").replace(",", "."))


_UNIX_DAY: Final = 719_163
"""The ordinal of 1 January 1970."""
