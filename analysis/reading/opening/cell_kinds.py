"""What kind of thing each cell of the first lines is: names of columns and values below them differ in kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.reading.table import Mask
from analysis.reading.values.dates import looks_like_day
from analysis.reading.values.missing import is_missing
from analysis.reading.values.status_words import status_of
from analysis.reading.words import visible

BLANK, TEXT, NUMBER, DAY, EMAIL, LINK, CODE, STATUS, MARK = range(9)
HARD: Final = (NUMBER, DAY, EMAIL, LINK, CODE, STATUS, MARK)
"""Kinds that values have and names of columns seldom do."""
_LONGEST: Final = 200
_NUMBER: Final = re.compile(r"[-+]?[\d.,\s/]*\d[\d.,\s/]*%?|\d+\s*[hm]\s*\d+\s*\w*")
_EMAIL: Final = re.compile(r"(?:mailto:)?[^@\s]+@[^@\s]+\.[^@\s.]+", re.IGNORECASE)
_LINK: Final = re.compile(r"(?:https?|urn|ftp):\S+", re.IGNORECASE)
_CODE: Final = re.compile(r"(?=\D*\d)(?=[^A-Za-z]*[A-Za-z])[\w.\-/#:+]{4,}")
_MARKS: Final = frozenset(
    (
        "✔",
        "✓",
        "✗",
        "✘",
        "☑",
        "☐",
        "x",
        "y",
        "n",
        "yes",
        "no",
        "true",
        "false",
        "ja",
        "nein",
        "oui",
        "non",
        "si",
        "sí",
        "sim",
        "não",
    )
)

Kinds = npt.NDArray[np.int8]


@lru_cache(maxsize=65536)
def kind_of(text: str) -> int:
    """The kind of one cell; words that stand for nothing ("N/A", "-") are as good as blank."""
    shown = visible(text[:_LONGEST])
    if not shown or is_missing(shown):
        return BLANK
    if shown.casefold() in _MARKS:
        return MARK
    for kind, pattern in ((NUMBER, _NUMBER), (EMAIL, _EMAIL), (LINK, _LINK)):
        if pattern.fullmatch(shown):
            return DAY if kind == NUMBER and looks_like_day(shown) else kind
    if looks_like_day(shown):
        return DAY
    if status_of(shown) is not None:
        return STATUS
    return CODE if _CODE.fullmatch(shown) else TEXT


@dataclass(frozen=True, eq=False)
class Grid:
    """The first lines of a file: ``cells`` as they are, ``kinds`` and ``words`` (equal numbers for equal cells) a line a row."""

    cells: Sequence[Sequence[str]]
    kinds: Kinds
    words: npt.NDArray[np.int64]

    @property
    def filled(self) -> Mask:
        """Which cells show anything."""
        return self.words > 0


def build_grid(rows: Sequence[Sequence[str]], columns: int) -> Grid:
    """The grid of these lines, the first ``columns`` cells of each."""
    width = max(1, min(columns, max((len(r) for r in rows), default=0)))
    kinds = np.zeros((len(rows), width), dtype=np.int8)
    words = np.zeros((len(rows), width), dtype=np.int64)
    numbers: dict[str, int] = {"": 0}
    for i, row in enumerate(rows):
        for j, cell in enumerate(row[:width]):
            if cell:
                words[i, j] = numbers.setdefault(visible(cell[:_LONGEST]), len(numbers))
                kinds[i, j] = kind_of(cell)
    return Grid(rows, kinds, words)
