"""Days as whole numbers since 1970-01-01, for arrays; NO_DAY where there is none."""

from __future__ import annotations

from datetime import date
from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd

Days = npt.NDArray[np.int64]

NO_DAY: Final = int(np.iinfo(np.int64).min)
"""What NaT is as a number: the smallest of all, so that a maximum passes over it."""
FOREVER: Final = int(np.iinfo(np.int64).max)

_EPOCH: Final = date(1970, 1, 1).toordinal()


def day_numbers(column: pd.Series) -> Days:
    """A day column as numbers, NaT as NO_DAY."""
    return column.to_numpy(dtype="datetime64[s]").astype("datetime64[D]").view(np.int64)


def day_number(day: date) -> int:
    return day.toordinal() - _EPOCH


def day_of(number: int) -> date | None:
    """The date of one number, None for NO_DAY and for FOREVER."""
    return None if number in (NO_DAY, FOREVER) else date.fromordinal(int(number) + _EPOCH)


def dates_of(numbers: Days) -> list[date | None]:
    """The dates of many numbers, None for NO_DAY."""
    dates: list[date | None] = numbers.view("datetime64[D]").astype(object).tolist()
    return dates


def earliest(*columns: Days) -> Days:
    """The first day of each line over several columns, NO_DAY where none has one."""
    first = np.full(len(columns[0]), FOREVER)
    for column in columns:
        np.minimum(first, np.where(column == NO_DAY, FOREVER, column), out=first)
    return np.where(first == FOREVER, NO_DAY, first)


def latest(*columns: Days) -> Days:
    """The last day of each line over several columns, NO_DAY where none has one."""
    last: Days = np.maximum.reduce(columns)
    return last


def first_known(*columns: Days) -> Days:
    """Each line's day from the first column that has one."""
    known = columns[0]
    for column in columns[1:]:
        known = np.where(known == NO_DAY, column, known)
    return known


def add_months(days: Days, months: npt.NDArray[np.int64] | int) -> Days:
    """Calendar months later, clipped to the month's last day (31 Aug + 6 = 28 or 29 Feb); NO_DAY stays."""
    as_days = days.view("datetime64[D]")
    month = as_days.astype("datetime64[M]")
    day_in_month = (as_days - month.astype("datetime64[D]")).view(np.int64)
    target = month.view(np.int64) + months
    start = target.view("datetime64[M]").astype("datetime64[D]").view(np.int64)
    following = (target + 1).view("datetime64[M]").astype("datetime64[D]").view(np.int64)
    return np.where(days == NO_DAY, NO_DAY, start + np.minimum(day_in_month, following - start - 1))
