"""Columns beside courses that are none: the number of the line, and the days of one course on which somebody was there or not."""

from __future__ import annotations

import re
from typing import Final

from analysis.reading.matching.counting import counts_up
from analysis.reading.table import Column
from analysis.reading.values.dates import looks_like_day
from analysis.reading.words import phrase, visible

_NUMBERING: Final = frozenset(
    phrase(w)
    for w in (
        "no", "nr", "n", "#", "num", "number", "s no", "sl no", "sr no", "sno", "seq", "line", "row", "lfd nr", "lfd",
        "pos", "n°", "nº", "num",
        "item no", "lp", "l p", "č", "č.", "p č", "poř", "poř č", "por c", "ssz", "sorsz", "sorszám", "rb", "r br",
        "red br", "rbr", "zap št",
        "nr crt", "sıra", "sıra no", "α/α", "αα", "№", "№ п/п", "п/п", "№ з/п", "з/п", "番号", "項番", "序号", "編號",
        "번호", "순번", "stt", "tt",
        "م", "ت", "מס", "löpnr", "løpenr", "numero", "n progr",
    )
)  # fmt: skip
_FEWEST: Final = 3
_DAY: Final = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.? [^\W\d_]{3,12}\.? \d{4}")
_REST: Final = re.compile(r"[^\W\d_]*(?:\s*\d{1,2})?")
"""What may stand beside the day of a session: "morning", "AM", "session 2"."""


def counts_lines(column: Column) -> bool:
    """Whether a column holds nothing but 1, 2, 3 from line to line under a header that says no more than that, or none."""
    used = [visible(v) for v, n in zip(column.values, column.counts, strict=True) if n]
    numbers = [int(v) for v in used if v.isdecimal() and len(v) < 8]
    if len(numbers) < _FEWEST or len(numbers) < sum(map(bool, used)) or min(numbers) > 1:
        return False
    words = phrase(column.header)
    return (not words or words in _NUMBERING) and (counts_up(column) or len(numbers) == max(numbers))


def is_session(header: str) -> bool:
    """Whether a header is a day, with no more than a word beside it: "12/01/2026 mattina", "Session 1 - 12 May 2025"."""
    seen = visible(header)
    found = _DAY.search(seen)
    if found is None or not looks_like_day(found[0]):
        return False
    rest = f"{seen[: found.start()]} {seen[found.end() :]}".strip(" -–—/,;:()[]|")
    return bool(rest) and _REST.fullmatch(rest) is not None
