"""Columns whose header is a status and whose cells say yes or no, or when: "Removed From Program", "isExempt", "Revoked at"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from analysis.reading.table import Codes, Column, Mask
from analysis.reading.values.dates import looks_like_day
from analysis.reading.values.header_status import header_status, is_of_other_things
from analysis.reading.values.missing import is_missing
from analysis.reading.values.status_column import CODE, NONE
from analysis.reading.values.status_words import is_no, is_yes, says_nothing, status_of
from analysis.reading.words import visible

_DATED: Final = frozenset({"withdrawn", "waived", "revoked"})
"""What a day may stand for: on other days things began or ended."""
_AT_ANY_TIME: Final = frozenset({"withdrawn", "waived", "revoked", "failed"})
_ONE_OF_MANY: Final = frozenset({*_AT_ANY_TIME, "passed", "completed", "in_progress", "not_started"})
_STRENGTH: Final = ("not_started", "in_progress", "completed", "passed", "failed", "waived", "withdrawn", "revoked")
_FINISHED: Final = ("completed", "passed", "expired", "failed")


def flag_columns(columns: Sequence[Column], *, many: bool) -> list[tuple[str, Column]]:
    """The columns that say a status each; ``many``: whether the file's own status is one of such columns."""
    told = [(header_status(c.header), c) for c in columns if not is_of_other_things(c.header)]
    counted = _ONE_OF_MANY if many else _AT_ANY_TIME
    return [(s, c) for s, c in told if s in counted and _is_flag(c, s)]


def with_flags(codes: Codes, flags: Sequence[tuple[str, Column]]) -> Codes:
    """The statuses of lines, changed where a flag is set that says more: nobody who has finished has also withdrawn."""
    for status, column in sorted(flags, key=lambda f: _STRENGTH.index(f[0])):
        finished = np.isin(codes, [CODE[s] for s in _FINISHED])
        keeps = finished if status not in ("failed", "revoked", "passed") else codes == CODE["revoked"]
        told = is_set(column) & ~keeps & _weaker(codes, status)
        codes = np.where(told, CODE[status], codes)
    return codes


def is_set(column: Column) -> Mask:
    """Which lines say yes, or when."""
    return np.array([_says_yes(visible(v)) for v in column.values], dtype=bool)[column.codes]


def is_flag_word(text: str) -> bool:
    """Whether a cell says yes, no or nothing."""
    seen = visible(text)
    return is_missing(seen) or is_yes(seen) or is_no(seen) or (not any(c.isalnum() for c in seen) and _is_mark(seen))


def _is_mark(seen: str) -> bool:
    return status_of(seen) == "completed" or says_nothing(seen)


def _weaker(codes: Codes, status: str) -> Mask:
    """Which lines say nothing yet, or less than the flag."""
    less = [CODE[s] for s in _STRENGTH[: _STRENGTH.index(status)]]
    return np.asarray((codes == NONE) | np.isin(codes, less))


def _is_flag(column: Column, status: str) -> bool:
    used = [visible(v) for v, n in zip(column.values, column.counts, strict=True) if n]
    if all(map(is_flag_word, used)):
        return True
    return status in _DATED and all(is_missing(v) or looks_like_day(v) for v in used)


def _says_yes(seen: str) -> bool:
    if is_missing(seen) or is_no(seen):
        return False
    return is_yes(seen) or looks_like_day(seen) or status_of(seen) == "completed"
