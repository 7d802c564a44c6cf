"""Months, quarters and weeks in place of days: "Jan 2026", "03/2026", "Q1 2026", "2026年1月". No day is made up for them."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from analysis.reading.values.months import MONTHS
from analysis.reading.words import phrase

_YEAR: Final = r"(?:19|20)\d\d"
_NUMBERS: Final = re.compile(
    rf"^(?:{_YEAR}[-./](?:0[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[-./]{_YEAR}"
    rf"|(?:Q|T|H|S)[1-4][\s/'-]*{_YEAR}|{_YEAR}[\s/-]*(?:Q|T|H|S)[1-4]|[1-4]\.?\s*(?:Q|Quartal|trimestre|kvartal|kwartał)\.?\s*{_YEAR}"
    rf"|(?:KW|CW|W|S|week|woche|semaine|semana)\s?\d{{1,2}}[\s/-]+{_YEAR}|{_YEAR}[\s/-]*(?:KW|CW|W)\s?\d{{1,2}}"
    rf"|{_YEAR}\s*[年년]\s*\d{{1,2}}\s*[月월](?:度|분)?)$",
    re.IGNORECASE,
)
_JOINTS: Final = re.compile(r"(?<=[^\W\d])(?=\d)|(?<=\d)(?=[^\W\d])")
_LONGEST: Final = 30
_SMALL_WORDS: Final = frozenset({"de", "of", "r", "г", "del", "di", "da"})


def is_period(text: str) -> bool:
    """Whether a trimmed text is a month, a quarter or a week of a year, without a day."""
    if len(text) > _LONGEST or not any(c.isdigit() for c in text):
        return False
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    if _NUMBERS.match(plain):
        return True
    words = [w for w in phrase(_JOINTS.sub(" ", plain)).split() if w not in _SMALL_WORDS]
    years = [w for w in words if w.isdecimal()]
    names = " ".join(w for w in words if not w.isdecimal())
    return len(years) == 1 and len(years[0]) in (2, 4) and names in MONTHS
