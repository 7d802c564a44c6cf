"""Signs and words of no known meaning that several columns share: a matrix of courses in somebody's own shorthand ("K", "M", "S")."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from analysis.reading.matching.header_words import HEADER_WORDS
from analysis.reading.shaping.cells import kind_of, values_seen
from analysis.reading.table import Column
from analysis.reading.values.status_words import is_yes, status_of
from analysis.reading.words import phrase, visible

_KNOWN: Final = frozenset(p for phrases in HEADER_WORDS.values() for p in phrases)
_LONGEST: Final = 3
_MOST_SIGNS: Final = 8
_FEWEST_COLUMNS: Final = 3
_LINES_A_SIGN: Final = 2
_SHARED: Final = 0.8
_MOSTLY: Final = 0.5
_LONGEST_WORDS: Final = 40


def marked_columns(columns: Sequence[Column]) -> frozenset[int]:
    """The ids of the columns that hold nothing but signs which other columns hold too, one of them unknown; three or more, else none."""
    signs = {id(c): found for c in columns if c.header.strip() and (found := _signs(c))}
    shared = Counter(s for found in signs.values() for s in found)
    common = {s for s, n in shared.items() if n >= _FEWEST_COLUMNS}
    marked = {i for i, found in signs.items() if len(common & found.keys()) >= _SHARED * len(found)}
    known = all(kind_of(s) != "other" for i in marked for s in signs[i])
    return frozenset(marked) if len(marked) >= _FEWEST_COLUMNS and not known else frozenset()


def _signs(column: Column) -> dict[str, int]:
    """The signs of a column with their lines; none where it holds anything longer, many different ones, or what its header names."""
    if phrase(column.header) in _KNOWN:
        return {}
    found = {s: n for v, n in values_seen(column) if (s := visible(v))}
    short = all(
        len(s) <= _LONGEST and not s.isdigit() and kind_of(s) in ("other", "letter", "word", "nothing") for s in found
    )
    few = len(found) <= _MOST_SIGNS and sum(found.values()) >= _LINES_A_SIGN * len(found)
    return found if few and (short or _are_states(found)) else {}


def _are_states(found: dict[str, int]) -> bool:
    """Whether short texts are words for states of training on most lines: the others then are states too, of somebody's own wording."""
    known = sum(n for s, n in found.items() if status_of(s) is not None and not is_yes(s))
    filled = sum(found.values())
    return known > _MOSTLY * filled and all(
        len(s) <= _LONGEST_WORDS and kind_of(s) in ("other", "letter", "word", "nothing") for s in found
    )
