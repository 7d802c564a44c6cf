"""A day beside the days of activities that ends the course they make up: it stands where all of them are done, and not before the last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from analysis.columns import COMPLETED_ON
from analysis.reading.shaping.sorting_columns import Sorted
from analysis.reading.table import Column
from analysis.reading.values.dates import Order
from analysis.reading.values.moments import moments_of

_ACTIVITIES: Final = 2
_FEWEST: Final = 3
_NEARLY_ALL: Final = 0.95
_MOST: Final = 0.9
_DAY: Final = 86_400.0
_ORDERS: Final[Sequence[Order]] = ("dmy", "mdy")


def ends_one_course(columns: Sequence[Sorted]) -> bool:
    """Whether the line's only day of completion is that of a course whose activities the other columns are, by its lines."""
    own = [c.column for c in columns if c.sort == "line" and c.part == COMPLETED_ON]
    days = [c.column for c in columns if c.sort == "item" and c.part == COMPLETED_ON]
    if len(own) != 1 or len(days) < _ACTIVITIES:
        return False
    return any(_comes_last(own[0], days, order) for order in _ORDERS)


def _comes_last(end: Column, days: Sequence[Column], order: Order) -> bool:
    last = moments_of(end, order)[end.codes]
    each = np.stack([moments_of(c, order)[c.codes] for c in days])
    ended, whole = ~np.isnan(last), np.isnan(each).sum(axis=0) == 0
    if ended.sum() < _FEWEST or (~ended).sum() < _FEWEST:
        return False
    later = last[ended & whole] > each[:, ended & whole].max(axis=0, initial=-np.inf) - _DAY
    return (
        bool(len(later)) and min(whole[ended].mean(), (~whole)[~ended].mean()) >= _MOST and later.mean() >= _NEARLY_ALL
    )
