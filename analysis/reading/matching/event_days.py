"""Dates in columns whose headers say nothing: which event each is, from the order between them and from where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.columns import COMPLETED_ON, ENROLLED_ON, EXPIRES_ON, STARTED_ON
from analysis.reading.matching.sample import Sample
from analysis.reading.table import Mask
from analysis.reading.values.date_columns import written_column

_EARLIEST: Final = date(1990, 1, 1)
_LATEST: Final = date(2100, 12, 31)
_ORDERED: Final = 0.9
_PERSONAL: Final = 0.95
_FULL: Final = 0.9
_LONG_AFTER: Final = 27
_DONE_GAP: Final = 0.4
_ENOUGH: Final = 3
_TERMS: Final = 6
_REGULAR: Final = 0.8
LIKELY: Final = 0.56
POSSIBLE: Final = 0.5

_Days = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class _Dated:
    """A date column on the sampled lines; days since 1970, NaN where there is none."""

    place: int
    days: _Days

    @property
    def filled(self) -> Mask:
        return ~np.isnan(self.days)

    def before(self, other: _Dated) -> float:
        """On how many of the lines that have both days this one is not the later."""
        both = self.filled & other.filled
        return float((self.days[both] <= other.days[both]).mean()) if both.any() else 0.0


def event_proposals(sample: Sample, places: Sequence[int], done: Mask | None) -> dict[tuple[str, int], float]:
    """(event, place) -> how likely; ``done``: which sampled lines say by their status that something was completed."""
    events = [d for p in places if varies(sample, p) and (d := _dated(sample, p)).filled.any()]
    found: dict[tuple[str, int], float] = {}
    for column in events:
        others = [o for o in events if o is not column]
        if any(_renews(o, column) for o in others):
            found[EXPIRES_ON, column.place] = LIKELY
        elif any(_renews(column, o) for o in others) or _ends(column, done):
            found[COMPLETED_ON, column.place] = LIKELY
        elif not others:
            found[COMPLETED_ON, column.place] = POSSIBLE
        elif column.filled.mean() >= _FULL and all(column.before(o) >= _ORDERED for o in others):
            found[ENROLLED_ON, column.place] = LIKELY
        else:
            found[STARTED_ON, column.place] = POSSIBLE
            found[COMPLETED_ON, column.place] = POSSIBLE - 0.02
    return found


def varies(sample: Sample, place: int) -> bool:
    """Whether a column says something about the line: days of a person or of the whole file are no events."""
    codes = sample.codes(place)
    personal = sample.per_person(place)
    return len(np.unique(codes[codes >= 0])) > 1 and (personal is None or personal < _PERSONAL)


def _dated(sample: Sample, place: int) -> _Dated:
    column = sample.table.columns[place].take(sample.lines)
    written = written_column(column, _EARLIEST, _LATEST)
    day_first, month_first = written.plausible("dmy"), written.plausible("mdy")
    order = "mdy" if (month_first & ~day_first).sum() > (day_first & ~month_first).sum() else "dmy"
    days = written.days("mdy" if order == "mdy" else "dmy")[written.codes]
    return _Dated(place, np.where(np.isnat(days), np.nan, days.astype(np.int64).astype(np.float64)))


def days_of(sample: Sample, place: int) -> _Days:
    """The days of a column on the sampled lines, since 1970; NaN where there is none."""
    return _dated(sample, place).days


def _renews(first: _Dated, later: _Dated) -> bool:
    """Whether one day stands only where the other does, and a few fixed times after it: the end of what was earned then."""
    both = first.filled & later.filled
    if both.sum() < _FULL * later.filled.sum() or both.sum() < _ENOUGH:
        return False
    gaps = later.days[both] - first.days[both]
    terms, lines = np.unique(gaps[gaps >= _LONG_AFTER], return_counts=True)
    common = np.sort(lines)[::-1][:_TERMS].sum() if len(terms) else 0
    return bool(common >= _REGULAR * len(gaps) and len(terms) < len(gaps))


def _ends(column: _Dated, done: Mask | None) -> bool:
    """Whether a day stands where the status says that something was completed, and not elsewhere."""
    if done is None or not done.any() or done.all():
        return False
    return bool(column.filled[done].mean() - column.filled[~done].mean() >= _DONE_GAP)
