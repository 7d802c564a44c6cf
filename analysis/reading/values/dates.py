"""One day as exports write it, without knowing yet whether the day or the month comes first."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, Literal

from analysis.reading.values.calendars import WEEKDAYS, east_asian_day, real_day
from analysis.reading.values.month_names import named_day
from analysis.reading.words import phrase

Order = Literal["ymd", "dmy", "mdy"]

_ISO: Final = re.compile(r"^(\d{4})-(\d{2})-(\d{2})(?:$|[T Z+](?!.*(?:\d{4}-\d\d-\d\d|[?]$)))")
_COMPACT: Final = re.compile(r"^(\d{8})T?(?:\d{4}|\d{6})(?:\.\d+)?Z?$")
_WEEK: Final = re.compile(r"^(\d{4})-?W(\d{2})-?([1-7])$")
_YEAR_FIRST: Final = re.compile(r"^(\d{4})\s?([./\- ])\s?(\d{1,2})\s?\2\s?(\d{1,2})$")
_YEAR_LAST: Final = re.compile(r"^(\d{1,2})\s?([./\- ])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$")
_WEEKDAY: Final = re.compile(r"^([^\W\d]+)[.,]*\s+(?=\d)")
_DIGITS: Final = re.compile(r"^(\d{5,19})(?:[.,]\d+)?$")
# "at", "um", "kl.", "a las", "PM" and the like may stand between the day and the time.
_TIME: Final = re.compile(
    r"(?:(?<=\d)T|[\s,;]+(?:[^\W\d]{1,6}\.?\s*){0,2}?[-–@|]?\s*)"
    r"\d{1,2}(?:[::]\d{2}|\s?h(?:\s?\d{2})?(?!\w)|\s?[時时点點시](?:\s?\d{1,2}[分분])?).*$",
    re.IGNORECASE,
)
_POINTED_TIME: Final = re.compile(
    r"(?:(?<=\d{4})[\s,]+(?:[^\W\d]{1,4}\.?\s*)?\d{1,2}\.\d{2}(?:\.\d{2})?|\s\d{2}\.\d{2}\.\d{2}(?:\.\d+)?(?:\s[AP]M)?)$"
)
_HOUR: Final = re.compile(r"[\s,]+\d{1,2}\s?[ap]\.?m\.?$", re.IGNORECASE)
_TIME_FIRST: Final = re.compile(r"^\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:,|\s)+(?:on\s+|-\s+)?", re.IGNORECASE)
_UNIX: Final = re.compile(r"^([A-Za-z]{3} +[A-Za-z]{3} +\d{1,2}) \d{2}:\d{2}:\d{2} (?:[A-Z]{3,5} )?(\d{4})$")
_TAIL: Final = re.compile(
    r"(?:\s*\((?:[^)]{2,40})\)|\s+(?:UTC|GMT|Z|[A-Z]{1,3}[SD]T|CET|CEST)|(?<=\d)\s*(?:г|р|r|года|року|roku)\.?)$"
)
_EXCEL_EPOCH: Final = date(1899, 12, 30)
_UNIX_EPOCH: Final = date(1970, 1, 1)
EXCEL_DAYS: Final = range(20_000, 80_000)
_DAY_SECONDS: Final = 86_400
_CENTURY_TURNS: Final = 70
_PER_SECOND: Final = {9: 1, 10: 1, 12: 10**3, 13: 10**3, 15: 10**6, 16: 10**6, 18: 10**9, 19: 10**9}
"""Digits of a count since 1970 -> its units in a second."""


@dataclass(frozen=True)
class Unordered:
    """Two numbers of which either may be the day: "03/04/2026". ``weekday``: 0 for Monday, where the text names it."""

    first: int
    second: int
    year: int
    weekday: int | None = None

    def as_day(self, order: Order) -> date | None:
        """The day under an order, None where there is no such day, or where only the other order gives the weekday named."""
        day, other = self._under(order), self._under("dmy" if order == "mdy" else "mdy")
        if self.weekday is None or day is None or other is None or day.weekday() == self.weekday:
            return day
        return None if other.weekday() == self.weekday else day

    def _under(self, order: Order) -> date | None:
        day, month = (self.second, self.first) if order == "mdy" else (self.first, self.second)
        return real_day(self.year, month, day)


Written = date | Unordered | None


def day_text(text: str) -> str:
    """The text without its time of day and zone: the date is the one that was written."""
    if _ISO.match(text):
        return text[:10]
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    unix = _UNIX.match(text)
    if unix:
        return f"{unix[1]} {unix[2]}"
    text = _TIME.sub("", _TIME_FIRST.sub("", text))
    return _TAIL.sub("", _HOUR.sub("", _POINTED_TIME.sub("", text))).rstrip(" ,;").lstrip("'")


def looks_like_day(text: str) -> bool:
    """Whether a trimmed text is written as a day, sensible or not; bare numbers are not."""
    if text.isdigit() or not any(c.isdigit() for c in text):
        return False
    cut = day_text(text)
    return _YEAR_LAST.match(cut) is not None or (_DIGITS.match(cut) is None and parse_day(cut) is not None)


@lru_cache(maxsize=65536)
def parse_day(text: str) -> Written:
    """What ``text`` (see day_text) says: a day, a day whose order is open, or None for no date at all."""
    found = _YEAR_FIRST.match(text.rstrip("."))
    if found:
        return real_day(int(found[1]), int(found[3]), int(found[4]))
    number = _DIGITS.match(text)
    if number:
        return _from_number(number[1])
    weekday = _WEEKDAY.match(text)
    day = WEEKDAYS.get(phrase(weekday[1])) if weekday else None
    found = _YEAR_LAST.match(
        (text[weekday.end() :] if weekday and day is not None else text).replace("'", "").rstrip(".")
    )
    if found:
        return _either(Unordered(int(found[1]), int(found[3]), _full_year(found[4]), day))
    return _rarer(text)


def _rarer(text: str) -> date | None:
    if text.endswith("?"):
        return None
    compact, week = _COMPACT.match(text), _WEEK.match(text)
    if compact:
        return real_day(int(text[:4]), int(text[4:6]), int(text[6:8]))
    if week:
        return _week_day(int(week[1]), int(week[2]), int(week[3]))
    return east_asian_day(text) or named_day(text, _full_year)


def _either(written: Unordered) -> Unordered | None:
    return written if written.as_day("dmy") or written.as_day("mdy") else None


def _week_day(year: int, week: int, day: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, day)
    except ValueError:
        return None


def _full_year(text: str) -> int:
    year = int(text)
    return year if len(text) == 4 else year + (2000 if year < _CENTURY_TURNS else 1900)


def _from_number(digits: str) -> Written:
    """YYYYMMDD or DDMMYYYY, with or without a time; a spreadsheet's day number; a count since 1970."""
    if int(digits) in EXCEL_DAYS:
        return _EXCEL_EPOCH + timedelta(days=int(digits))
    if len(digits) == 8 or (len(digits) in (12, 14) and digits[:2] in ("19", "20")):
        return _packed(digits[:8])
    per_second = _PER_SECOND.get(len(digits))
    return _UNIX_EPOCH + timedelta(days=int(digits) // (per_second * _DAY_SECONDS)) if per_second else None


def _packed(digits: str) -> Written:
    """Eight digits: no day of our time reads both with the year first and with the year last."""
    day = real_day(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    last = int(digits[4:])
    return day or (_either(Unordered(int(digits[:2]), int(digits[2:4]), last)) if 1900 <= last <= 2100 else None)
