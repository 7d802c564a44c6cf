"""Days that stand in a status column: "Completed on 12/01/2026", or the day alone, which says that it was done then."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from analysis.reading.table import Column
from analysis.reading.values.dates import looks_like_day
from analysis.reading.values.status_words import status_of
from analysis.reading.words import visible

_INSIDE: Final = re.compile(
    r"\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[ -][^\W\d]{3,12}\.?[ -]\d{4}"
)
_DONE: Final = ("completed", "passed")


def status_days(column: Column) -> Column | None:
    """The column with only the days of its cells; None where it has none."""
    texts = [_day_in(visible(v)) for v in column.values]
    return replace(column, values=texts) if any(texts) else None


def _day_in(text: str) -> str:
    if not any(c.isdigit() for c in text):
        return ""
    if looks_like_day(text):
        return text
    found = _INSIDE.search(text)
    return found[0] if found and status_of(text) in _DONE else ""
