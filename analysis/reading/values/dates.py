"""One day as exports write it, without knowing yet whether the day or the month comes first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, Literal

from analysis.reading.values.months import MONTHS
from analysis.reading.words import phrase

Order = Literal["ymd", "dmy", "mdy"]

_ISO: Final = re.compile(r"^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])")
_YEAR_FIRST: Final = re.compile(r"^(\d{4})[./\-年](\d{1,2})[./\-月](\d{1,2})日?$")
_YEAR_LAST: Final = re.compile(r"^(\d{1,2})([./\-])(\d{1,2})\2(\d{4}|\d{2})$")
_TIME: Final = re.compile(r"(?:(?<=\d)T|[\s,]+(?:at\s+|um\s+|à\s+)?)\d{1,2}[:h]\d{2}.*$", re.IGNORECASE)
_DIGITS: Final = re.compile(r"^(\d{5,13})(?:\.\d+)?$")
_NAMED_DAY_FIRST: Final = re.compile(r"^(?:\w+ )?(\d{1,2})(?:st|nd|rd|th)? (?:de )?(\D+?) (?:de )?(\d{4}|\d{2})$")
_NAMED_MONTH_FIRST: Final = re.compile(r"^(?:\w+ )?(\D+?) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$")
_EXCEL_EPOCH: Final = date(1899, 12, 30)
_UNIX_EPOCH: Final = date(1970, 1, 1)
_EXCEL_DAYS: Final = range(20_000, 80_000)
_DAY_SECONDS: Final = 86_400
_CENTURY_TURNS: Final = 70


@dataclass(frozen=True)
class Unordered:
    """Two numbers of which either may be the day: "03/04/2026"."""

    first: int
    second: int
    year: int

    def as_day(self, order: Order) -> date | None:
        """The day under an order, None where there is no such day."""
        day, month = (self.second, self.first) if order == "mdy" else (self.first, self.second)
        return real_day(self.year, month, day)


Written = date | Unordered | None


def day_text(text: str) -> str:
    """The text without its time of day and zone: the date is the one that was written."""
    iso = _ISO.match(text)
    return text[:10] if iso else _TIME.sub("", text).rstrip(" ,")


def looks_like_day(text: str) -> bool:
    """Whether a trimmed text is written as a day, sensible or not; bare numbers are not."""
    return not text.isdigit() and (
        _YEAR_LAST.match(day_text(text)) is not None or parse_day(day_text(text)) is not None
    )


@lru_cache(maxsize=65536)
def parse_day(text: str) -> Written:
    """What ``text`` (see day_text) says: a day, a day whose order is open, or None for no date at all."""
    found = _YEAR_FIRST.match(text)
    if found:
        return real_day(int(found[1]), int(found[2]), int(found[3]))
    found = _YEAR_LAST.match(text)
    if found:
        written = Unordered(int(found[1]), int(found[3]), _full_year(found[4]))
        return written if written.as_day("dmy") or written.as_day("mdy") else None
    found = _DIGITS.match(text)
    return _from_number(int(found[1])) if found else _named(text)


def real_day(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _full_year(text: str) -> int:
    year = int(text)
    return year if len(text) == 4 else year + (2000 if year < _CENTURY_TURNS else 1900)


def _from_number(number: int) -> date | None:
    """YYYYMMDD, a spreadsheet's day number, or seconds or milliseconds since 1970."""
    if number in _EXCEL_DAYS:
        return _EXCEL_EPOCH + timedelta(days=number)
    digits = str(number)
    if len(digits) == 8:
        return real_day(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    if len(digits) in (9, 10):
        return _UNIX_EPOCH + timedelta(days=number // _DAY_SECONDS)
    if len(digits) in (12, 13):
        return _UNIX_EPOCH + timedelta(days=number // (1000 * _DAY_SECONDS))
    return None


def _named(text: str) -> date | None:
    """A date with a month's name: "15-Jan-2026", "Jan 15, 2026", "Monday, 12 January 2026", "15 de enero de 2026"."""
    words = phrase(text)
    found = _NAMED_DAY_FIRST.match(words)
    if found:
        month = MONTHS.get(found[2].strip())
        return real_day(_full_year(found[3]), month, int(found[1])) if month else None
    found = _NAMED_MONTH_FIRST.match(words)
    month = MONTHS.get(found[1].split()[-1]) if found else None
    return real_day(int(found[3]), month, int(found[2])) if found and month else None
