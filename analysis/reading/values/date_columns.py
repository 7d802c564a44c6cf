"""Whole columns of dates -> days: the order of day and month is decided once per column over all its rows, never cell by cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.reading.table import Codes, Column, Mask
from analysis.reading.values.calendars import BUDDHIST, real_day
from analysis.reading.values.dates import EXCEL_DAYS, Order, Unordered, Written, day_text, parse_day
from analysis.reading.values.foreign_headers import is_foreign
from analysis.reading.values.languages.vocabulary import split
from analysis.reading.values.missing import is_abbreviation, is_endless, is_missing
from analysis.reading.values.status_words import says_nothing, status_of
from analysis.reading.values.texts import tidy
from analysis.reading.words import phrase

Days = npt.NDArray[np.datetime64]

NO_DAY: Final = np.datetime64("NaT", "D")
LATEST: Final = date(2100, 12, 31)
# Days that systems write into a cell that is really empty.
_SENTINELS: Final = frozenset(
    {
        date(1970, 1, 1), date(1969, 12, 31), date(1900, 1, 1), date(1899, 12, 30), date(1899, 12, 31), date(1, 1, 1), date(1601, 1, 1),
        date(1753, 1, 1), date(1904, 1, 1), date(1980, 1, 1), date(1900, 1, 2), date(1899, 12, 29), date(9999, 12, 31), date(9999, 1, 1),
        date(9998, 12, 31), date(1, 1, 2), date(1970, 1, 2),
    }
)  # fmt: skip
_NOTHING: Final = re.compile(r"^0+(?:[.,]0+)?$|^0{1,4}([./-])0{1,2}\1(?:0{1,4})$|^-?1(?:\.0)?$")
_SERIAL: Final = re.compile(r"^\d{5}(?:[.,]\d+)?$")
_TIMED: Final = re.compile(r"\d\s*[:h]\s*\d\d|\d\s?[ap]\.?m\b", re.IGNORECASE)
_UNDONE: Final = frozenset(
    split(
        "not completed, not yet completed, not complete, incomplete, in progress, not finished, nicht abgeschlossen, in bearbeitung, "
        "non termine, en cours, no completado, no finalizado, en progreso, en curso, nao concluido, em andamento, non completato, in corso"
    )
)
"""Words in a date's cell that say why there is none; any other word there is a mistake that somebody should mend."""


@dataclass(frozen=True, eq=False)
class WrittenColumn:
    """A date column's distinct day texts, parsed once, and the code of each line into them. ``timed``: cells have a time of day."""

    header: str
    codes: Codes
    texts: Sequence[str]
    written: Sequence[Written]
    missing: Mask
    earliest: date
    latest: date
    timed: bool = False

    @cached_property
    def counts(self) -> Codes:
        """How many lines have each text."""
        return np.bincount(self.codes, minlength=len(self.texts))

    def days(self, order: Order) -> Days:
        """The day of each distinct text, NaT where there is none or it cannot be read."""
        return np.array([as_day(w, order) or NO_DAY for w in self.written], dtype="datetime64[D]")

    def plausible(self, order: Order) -> Mask:
        """Which distinct texts are a day within bounds under this order."""
        days = self.days(order)
        return (days >= np.datetime64(self.earliest)) & (days <= np.datetime64(self.latest))

    @cached_property
    def opened(self) -> Mask:
        """Which distinct texts do not say by themselves which number is the day."""
        return np.array([isinstance(w, Unordered) for w in self.written], dtype=bool)

    @cached_property
    def differs(self) -> bool:
        """Whether the order of day and month changes any day of the column."""
        return any(
            n and isinstance(w, Unordered) and w.as_day("dmy") != w.as_day("mdy")
            for w, n in zip(self.written, self.counts, strict=True)
        )

    @cached_property
    def serials(self) -> int:
        """How many lines hold a spreadsheet's day number, in a column that mostly does not."""
        used = [
            (t, int(n)) for t, n, w in zip(self.texts, self.counts, self.written, strict=True) if n and w is not None
        ]
        numbers = sum(n for t, n in used if _SERIAL.match(t) and int(t[:5]) in EXCEL_DAYS)
        return numbers if numbers < sum(n for _, n in used) else 0


def written_column(column: Column, earliest: date, latest: date) -> WrittenColumn:
    """The column with each distinct day text parsed once; times of day are cut off first, so that texts are few."""
    seen = tidy(column.values)
    codes, texts = pd.factorize(np.array([day_text(v) for v in seen], dtype=object))
    written = _in_our_years([parse_day(t) for t in texts])
    missing = [_is_nothing(t, w) for t, w in zip(texts, written, strict=True)]
    blank = np.array(missing, dtype=bool) & ~_typed_in(column, codes.astype(np.int64), list(texts))
    kept = [None if m else w for m, w in zip(missing, written, strict=True)]
    timed = any(_TIMED.search(v) for v in seen[:200])
    return WrittenColumn(
        column.header, codes.astype(np.int64)[column.codes], list(texts), kept, blank, earliest, latest, timed
    )


def _typed_in(column: Column, codes: Codes, texts: Sequence[str]) -> Mask:
    """Another language's abbreviation for nothing on a single line under an English header: somebody's slip, not a system's custom."""
    lines = np.bincount(codes, weights=column.counts, minlength=len(texts))
    odd = [n == 1 and is_abbreviation(t) for t, n in zip(texts, lines, strict=True)]
    return np.array(odd, dtype=bool) & (not is_foreign(column.header))


def _is_nothing(text: str, written: Written) -> bool:
    """Whether a cell says that it did not happen: by a word, by a day that systems write for none, or by "not completed"."""
    if (
        is_missing(text)
        or is_endless(text)
        or _NOTHING.match(text)
        or (isinstance(written, date) and written in _SENTINELS)
    ):
        return True
    if isinstance(written, Unordered):
        return (written.year, written.first, written.second) in _OPEN_SENTINELS
    return written is None and (says_nothing(text) or status_of(text) == "not_started" or phrase(text) in _UNDONE)


_OPEN_SENTINELS: Final = frozenset((d.year, *pair) for d in _SENTINELS for pair in ((d.day, d.month), (d.month, d.day)))


def _in_our_years(written: Sequence[Written]) -> list[Written]:
    """Days with Thai years taken back to ours, where the whole column has them: 2569 is 2026."""
    years = [w.year for w in written if w is not None]
    if not years or not all(1990 + BUDDHIST <= year <= 2100 + BUDDHIST for year in years):
        return list(written)
    return [_back(w) for w in written]


def _back(written: Written) -> Written:
    if isinstance(written, date):
        return real_day(written.year - BUDDHIST, written.month, written.day)
    return replace(written, year=written.year - BUDDHIST) if written else None


def as_day(written: Written, order: Order) -> date | None:
    """The day under an order; None where there is none."""
    return written.as_day(order) if isinstance(written, Unordered) else written


def tomorrow(today: date) -> date:
    """The last day that something that has happened may carry: clocks differ by a day at most."""
    return today + timedelta(days=1)
