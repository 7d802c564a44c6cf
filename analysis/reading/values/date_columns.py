"""Whole columns of dates -> days: the order of day and month is decided once per column over all its rows, never cell by cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.reading.table import Codes, Column, Mask
from analysis.reading.values.dates import Order, Unordered, Written, day_text, parse_day
from analysis.reading.values.missing import is_missing
from analysis.reading.words import visible

Days = npt.NDArray[np.datetime64]

NO_DAY: Final = np.datetime64("NaT", "D")
LATEST: Final = date(2100, 12, 31)
# Days that systems write into a cell that is really empty.
_SENTINELS: Final = frozenset(
    {
        date(1970, 1, 1), date(1969, 12, 31), date(1900, 1, 1), date(1899, 12, 30), date(1899, 12, 31), date(1, 1, 1), date(1601, 1, 1),
        date(1753, 1, 1), date(1904, 1, 1), date(1980, 1, 1), date(9999, 12, 31), date(9999, 1, 1),
    }
)  # fmt: skip
_SENTINEL_TEXTS: Final = frozenset({"0", "0000-00-00", "00/00/0000", "00.00.0000", "00-00-0000"})


@dataclass(frozen=True, eq=False)
class WrittenColumn:
    """A date column's distinct day texts, parsed once, and the code of each line into them."""

    header: str
    codes: Codes
    texts: Sequence[str]
    written: Sequence[Written]
    missing: Mask
    earliest: date
    latest: date

    def counts(self) -> Codes:
        """How many lines have each text."""
        return np.bincount(self.codes, minlength=len(self.texts))

    def days(self, order: Order) -> Days:
        """The day of each distinct text, NaT where there is none or it cannot be read."""
        return np.array([_as_day(w, order) or NO_DAY for w in self.written], dtype="datetime64[D]")

    def plausible(self, order: Order) -> Mask:
        """Which distinct texts are a day within bounds under this order."""
        days = self.days(order)
        return (days >= np.datetime64(self.earliest)) & (days <= np.datetime64(self.latest))

    def open_texts(self) -> Mask:
        """Which distinct texts do not say by themselves which number is the day."""
        return np.array([isinstance(w, Unordered) for w in self.written], dtype=bool)


def written_column(column: Column, earliest: date, latest: date) -> WrittenColumn:
    """The column with each distinct day text parsed once; times of day are cut off first, so that texts are few."""
    cut = np.array([day_text(visible(v)) for v in column.values], dtype=object)
    codes, texts = pd.factorize(cut)
    written = [parse_day(t) for t in texts]
    missing = [is_missing(t) or t in _SENTINEL_TEXTS or w in _SENTINELS for t, w in zip(texts, written, strict=True)]
    blank = np.array(missing, dtype=bool)
    kept = [None if m else w for m, w in zip(missing, written, strict=True)]
    return WrittenColumn(
        column.header, codes.astype(np.int64)[column.codes], list(texts), kept, blank, earliest, latest
    )


def _as_day(written: Written, order: Order) -> date | None:
    return written.as_day(order) if isinstance(written, Unordered) else written


def tomorrow(today: date) -> date:
    """The last day that something that has happened may carry: clocks differ by a day at most."""
    return today + timedelta(days=1)
