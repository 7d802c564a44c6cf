"""Western or Central European letters: the words of the file say which, as most of them stand in its addresses without accents."""

from __future__ import annotations

import re
from typing import Final

from analysis.reading.words import phrase

KINDRED: Final = ("cp1252", "cp1250")
_ACCENTED: Final = re.compile(rb"[A-Za-z]*[\x80-\xff][A-Za-z\x80-\xff]*")
_PLAIN: Final = re.compile(rb"(?<![A-Za-z\x80-\xff])[A-Za-z]{3,}(?![A-Za-z\x80-\xff])")
_SHORTEST: Final = 3


def likelier(sample: bytes, guess: str) -> str:
    """The one of KINDRED under which more words occur elsewhere in the sample without their accents; ``guess`` where none does."""
    plain = {w.decode("ascii").casefold() for w in _PLAIN.findall(sample)}
    words = set(_ACCENTED.findall(sample))
    found = {encoding: sum(_folded(w, encoding) in plain for w in words) for encoding in KINDRED}
    first, other = KINDRED
    if found[first] == found[other]:
        return guess
    return max(KINDRED, key=lambda e: found[e])


def _folded(word: bytes, encoding: str) -> str:
    text = phrase(word.decode(encoding, errors="replace"))
    return text if len(text) >= _SHORTEST and text.isascii() else ""
