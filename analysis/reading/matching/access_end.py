"""The end of an access beside attempts: one day for everybody, which no certificate's completion leads to."""

from __future__ import annotations

from datetime import date
from typing import Final

import numpy as np

from analysis.reading.table import Column, Mask
from analysis.reading.values.dates import day_text, parse_day
from analysis.reading.values.missing import is_missing
from analysis.reading.words import visible

_FEWEST: Final = 2


def is_one_for_all(expiry: Column, completed: Column | None, done: Mask) -> bool:
    """Whether all expiries are one day, and stand on something not completed or completed only after it.

    ``done``: lines that say they are completed. A certificate can have a fixed day for everybody too, but no such line.
    """
    texts = [day_text(visible(v)) for v in expiry.values]
    filled = np.array([not is_missing(t) for t in texts], dtype=bool)[expiry.codes]
    days = {t for t, n in zip(texts, expiry.counts, strict=True) if n and not is_missing(t)}
    if len(days) != 1 or filled.sum() < _FEWEST:
        return False
    later = _is_later(completed, days.pop()) if completed else np.zeros(len(filled), dtype=bool)
    return bool((filled & (~done | later)).any())


def _is_later(completed: Column, end: str) -> Mask:
    """Which lines have a day of completion after the end, both written so that they can be read alone."""
    last = parse_day(end)
    if not isinstance(last, date):
        return np.zeros(len(completed.codes), dtype=bool)
    days = (parse_day(day_text(visible(v))) for v in completed.values)
    return np.array([isinstance(d, date) and d > last for d in days], dtype=bool)[completed.codes]
