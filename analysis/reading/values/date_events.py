"""What the order of events says about dates: nobody completes before enrolling, and certificates are valid for whole months."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

import numpy as np

from analysis.columns import (
    COMPLETED_ON,
    DUE_ON,
    ENROLLED_ON,
    EXPIRES_ON,
    LAST_ACTIVITY,
    LEFT_ON,
    START_DATE,
    STARTED_ON,
)  # fmt: skip
from analysis.reading.table import Codes
from analysis.reading.values.date_columns import Days, WrittenColumn
from analysis.reading.values.dates import Order

_SEQUENCE: Final = (ENROLLED_ON, STARTED_ON, COMPLETED_ON, EXPIRES_ON)
_PAIRS: Final = (
    (ENROLLED_ON, LAST_ACTIVITY),
    (STARTED_ON, LAST_ACTIVITY),
    (ENROLLED_ON, DUE_ON),
    (START_DATE, LEFT_ON),
)
_REGULAR: Final = 0.8
"""From this share on, the time from completion to expiry is taken to follow a rule."""
_FEWEST: Final = 3


def breaches(columns: Mapping[str, WrittenColumn], choices: Sequence[Mapping[str, Order]]) -> list[int]:
    """For each choice of orders (field -> order), how many lines it makes break the order of events or the validity's rule."""
    days = [_days(columns, choice) for choice in choices]
    broken = [_out_of_sequence(d) for d in days]
    irregular = [_irregular(d) for d in days]
    if any(i is None for i in irregular):
        return broken
    return [b + (i or 0) for b, i in zip(broken, irregular, strict=True)] if _some_rule(days, irregular) else broken


def _days(columns: Mapping[str, WrittenColumn], orders: Mapping[str, Order]) -> dict[str, Days]:
    return {f: columns[f].days(order)[columns[f].codes] for f, order in orders.items()}


def _out_of_sequence(days: Mapping[str, Days]) -> int:
    present = [f for f in _SEQUENCE if f in days]
    pairs = [*pairwise(present), *((a, b) for a, b in _PAIRS if a in days and b in days)]
    return sum(int((days[a] > days[b]).sum()) for a, b in pairs)


def _irregular(days: Mapping[str, Days]) -> int | None:
    """Lines whose expiry falls on another day of the month than the completion, and at another distance than most."""
    if COMPLETED_ON not in days or EXPIRES_ON not in days:
        return None
    both = ~np.isnat(days[COMPLETED_ON]) & ~np.isnat(days[EXPIRES_ON])
    completed, expires = days[COMPLETED_ON][both], days[EXPIRES_ON][both]
    if not len(completed):
        return 0
    distance = (expires - completed).astype(np.int64)
    values, counts = np.unique(distance, return_counts=True)
    usual = np.abs(distance - values[counts.argmax()]) <= 1
    return int((~usual & (_day_of_month(completed) != _day_of_month(expires))).sum())


def _day_of_month(days: Days) -> Codes:
    first: Days = days.astype("datetime64[M]").astype("datetime64[D]")
    return np.asarray((days - first).astype(np.int64), dtype=np.int64)


def _some_rule(days: Sequence[Mapping[str, Days]], irregular: Sequence[int | None]) -> bool:
    pairs = max(int((~np.isnat(d[COMPLETED_ON]) & ~np.isnat(d[EXPIRES_ON])).sum()) for d in days)
    return pairs >= _FEWEST and min(i or 0 for i in irregular) <= (1 - _REGULAR) * pairs
