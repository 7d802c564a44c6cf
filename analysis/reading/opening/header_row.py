"""Which row names the columns: not always the first one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from analysis.reading.matching.header_words import HEADER_WORDS, STRANGERS
from analysis.reading.words import phrase

_KNOWN: Final = frozenset(p for phrases in HEADER_WORDS.values() for p in phrases) | STRANGERS
_VALUE: Final = re.compile(r"^\s*$|^[\d\s.,:/%+\-]+$|@|^\d{4}-\d\d-\d\d|^https?://")
_LOOK_AHEAD: Final = 40
_LONGEST_HEADER: Final = 120
_WELL_BELOW: Final = 10


def find_header(rows: Sequence[Sequence[str]]) -> int:
    """The index of the row that most looks like column names: known words, texts rather than values, as wide as what follows."""
    scores = [_score(row, rows[i + 1 : i + 1 + _WELL_BELOW]) for i, row in enumerate(rows[:_LOOK_AHEAD])]
    return max(range(len(scores)), key=lambda i: (scores[i], -i))


def _score(row: Sequence[str], below: Sequence[Sequence[str]]) -> float:
    filled = [c.strip() for c in row if c.strip()]
    if not filled:
        return -1.0
    named = [c for c in filled if not _VALUE.search(c) and len(c) <= _LONGEST_HEADER]
    known = sum(phrase(c) in _KNOWN for c in named)
    widths = [sum(bool(c.strip()) for c in r) for r in below if any(c.strip() for c in r)]
    usual = sorted(widths)[len(widths) // 2] if widths else len(filled)
    return 2.0 * known + (len(named) - (len(filled) - len(named))) / len(filled) + min(1.0, len(filled) / max(1, usual))
