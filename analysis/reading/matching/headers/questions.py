"""Headers that are questions or statements of a form: the cells below them are people's answers, never a course, a role or a status."""

from __future__ import annotations

import re
from typing import Final

from analysis.reading.words import visible

_ASKS: Final = re.compile(r"[?？؟¿]")
_NUMBERED: Final = re.compile(r"^(?:Q(?:uestion)?\s?)?\d{1,2}\s?[.):]\s+\S")
_ITEM: Final = re.compile(r"^\d{3,12}:\s+\S")
"""How quiz reports write an item's number before its text."""
_NO_SENTENCE: Final = re.compile(r"[<>\[\](){}:=|/%\d]")
_WORDS: Final = 3
_NUMBERED_WORDS: Final = 5
_SENTENCE: Final = 9
_LONG_UNSPACED: Final = 12


def asks_something(header: str) -> bool:
    """Whether a header is a question or a sentence to agree with: "2. Who do you report it to?", "I have read the whole policy ..."."""
    shown = visible(header)
    words = len(shown.split())
    if _ASKS.search(shown):
        return words >= _WORDS or (not shown.isascii() and len(shown) >= _LONG_UNSPACED)
    if _ITEM.match(shown) is not None:
        return words >= _WORDS
    if _NUMBERED.match(shown) is not None:
        return words > _NUMBERED_WORDS
    return words >= _SENTENCE and not _NO_SENTENCE.search(shown)
