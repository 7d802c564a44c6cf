"""Days with a month's name: "15-Jan-2026", "Monday, 12 January 2026", "15 de enero de 2026", "2026. január 12."."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from analysis.reading.values.calendars import WEEKDAYS, real_day
from analysis.reading.values.languages.vocabulary import split
from analysis.reading.values.months import MONTHS, SHORT_THAI
from analysis.reading.words import phrase

_BETWEEN: Final = frozenset(
    map(
        phrase,
        split(
            "de, del, di, do, da, of, the, den, d, st, nd, rd, th, er, o, a, e, г, года, р, року, r, roku, m, il, le, la, el, at, am, on, "
            "gada, g, ngày, năm"
        ),
    )
)
_JOINTS: Final = re.compile(r"(?<=[^\W\d])(?=\d)|(?<=\d)(?=[^\W\d])")
_THAI: Final = re.compile("|".join(map(re.escape, sorted(SHORT_THAI, key=len, reverse=True))))
_CROATIAN: Final = re.compile(r"\d\.\s*listopada", re.IGNORECASE)
"""October in Croatia, November in Poland, where no point follows the day: not to be guessed."""
_IN: Final = "\u05d1"
"""What Hebrew writes before the month."""
_LONGEST_NAME: Final = 3
"""Thai names fall into several words, as their vowel signs are no letters."""
_MOST_WORDS: Final = 12


def named_day(text: str, full_year: Callable[[str], int]) -> date | None:
    """The day of a text with one month's name and two numbers, whatever their order; None where any word is no part of a date."""
    if _CROATIAN.search(text):
        return None
    words = phrase(_JOINTS.sub(" ", _THAI.sub(lambda found: f" {SHORT_THAI[found[0]]} ", text))).split()
    if len(words) > _MOST_WORDS or not any(w.isdecimal() for w in words):
        return None
    found = _month(words)
    if found is None:
        return None
    month, rest = found
    numbers = [w for w in rest if w.isdecimal()]
    if len(numbers) != 2 or any(not w.isdecimal() and w not in _BETWEEN and w not in WEEKDAYS for w in rest):
        return None
    return _day(numbers, month, full_year)


def _day(numbers: Sequence[str], month: int, full_year: Callable[[str], int]) -> date | None:
    day, year = reversed(numbers) if len(numbers[0]) == 4 else numbers
    if len(day) > 2 or len(year) not in (2, 4):
        return None
    return real_day(full_year(year), month, int(day))


def _month(words: Sequence[str]) -> tuple[int, list[str]] | None:
    """The month and the words beside it; the last name wins, as "mar" is also a weekday in some languages."""
    for size in range(_LONGEST_NAME, 0, -1):
        for at in range(len(words) - size, -1, -1):
            name = " ".join(words[at : at + size])
            month = MONTHS.get(name) or MONTHS.get(name.removeprefix(_IN))
            if month:
                return month, [*words[:at], *words[at + size :]]
    return None
