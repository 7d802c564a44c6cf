"""What a header is made of: its words as ideas, compounds and scripts without spaces taken apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from rapidfuzz import fuzz, process

from analysis.reading.matching.headers.concepts import NOISE
from analysis.reading.matching.headers.vocabulary import common_words, known_words
from analysis.reading.words import phrase

_LONGEST: Final = 4
_LINKS: Final = ("s", "n", "en", "es", "e", "er", "ns", "a", "o", "um")
_SHORT_PIECES: Final = frozenset({"id", "nr", "dt"})
_PIECE: Final = 3
_COMPOUND: Final = 5
_ENDING: Final = 5
_BARE_ENDING: Final = 1
"""An ending so short that the word is no compound of other words."""
_SHORT_STEM: Final = 5
_TYPO: Final = 88
_TYPED: Final = 6
_MEASURE: Final = re.compile(r"[(\[（][^()\[\]]{0,20}\d[^()\[\]]{0,20}[)\]）]")
_FIRST_UNSPACED: Final = 0x1100
"""From here on scripts write words without spaces (Hangul, Kana, Han); Latin, Greek, Cyrillic, Hebrew and Arabic lie below."""
_THAI: Final = range(0x0E00, 0x0F00)


@dataclass(frozen=True)
class Meaning:
    """``unknown``: how many words of the header no vocabulary knows."""

    concepts: frozenset[str]
    unknown: int = 0


@lru_cache(maxsize=65536)
def meaning_of(header: str) -> Meaning:
    """The ideas in a normalised header (see words.phrase)."""
    words = header.split()
    concepts: list[str] = []
    unknown = place = 0
    while place < len(words):
        taken, found = _next(words[place : place + _LONGEST])
        concepts += found
        unknown += not found and not words[place].isdigit()
        place += taken
    return Meaning(frozenset(concepts) - {NOISE}, unknown)


@cache
def _exact() -> dict[str, str]:
    return {word: concept for word, concept in known_words().items() if not word.endswith("*")}


@cache
def _stems() -> dict[str, str]:
    return {word[:-1]: concept for word, concept in known_words().items() if word.endswith("*")}


@cache
def _common_by_length() -> dict[int, list[str]]:
    words: dict[int, list[str]] = {}
    for word in common_words():
        if not word.endswith("*"):
            words.setdefault(len(word), []).append(word)
    return words


def _next(words: Sequence[str]) -> tuple[int, list[str]]:
    """How many words the longest known phrase at the start takes, and what it means."""
    for taken in range(len(words), 0, -1):
        concept = _exact().get(" ".join(words[:taken]))
        if concept is not None:
            return taken, [concept]
    return 1, _single(words[0])


def _single(word: str) -> list[str]:
    """A word that no list holds as it is: a compound, an inflected form or a slip of the pen."""
    return _inflected(word, _BARE_ENDING) or _compound(word) or _inflected(word) or _misspelt(word)


def _inflected(word: str, longest: int = _ENDING) -> list[str]:
    """What a known stem with an ending of at most ``longest`` letters means; a short stem has a short ending."""
    for end in range(len(word), max(1, len(word) - longest - 1), -1):
        concept = _stems().get(word[:end])
        if concept is not None and len(word) - end <= (_ENDING if end >= _SHORT_STEM else 3):
            return [concept]
    return []


def _misspelt(word: str) -> list[str]:
    if len(word) < _TYPED:
        return []
    alike = (known for known in _common_by_length() if abs(known - len(word)) <= 1)
    near = [process.extractOne(word, _common_by_length()[n], scorer=fuzz.ratio, score_cutoff=_TYPO) for n in alike]
    best = max((n for n in near if n is not None), key=lambda n: n[1], default=None)
    return [] if best is None else [_exact()[best[0]]]


def _compound(word: str) -> list[str]:
    """The fewest known pieces that make up the whole word; in scripts without spaces any piece counts."""
    unspaced = ord(max(word)) >= _FIRST_UNSPACED or ord(max(word)) in _THAI
    if not unspaced and len(word) < _COMPOUND:
        return []
    best: list[list[str] | None] = [[]] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(end):
            before = best[start]
            found = None if before is None else _piece(word[start:end], start, end == len(word), unspaced)
            if before is not None and found is not None and (best[end] is None or len(before) < len(best[end] or ())):
                best[end] = before + found
    return best[-1] or []


def _piece(text: str, start: int, last: bool, unspaced: bool) -> list[str] | None:
    """What a piece of a compound means: nothing for a linking letter, None for no piece at all."""
    if start and not last and not unspaced and text in _LINKS:
        return []
    if not unspaced and len(text) < _PIECE and text not in _SHORT_PIECES:
        return None
    concept = _exact().get(text) or _stems().get(text)
    short = not unspaced and len(text) < _COMPOUND and text not in common_words() and f"{text}*" not in common_words()
    if concept is not None and not short:
        return [concept]
    whole = not start and last
    return None if unspaced or whole or len(text) < _COMPOUND else _inflected(text) or None


def unmeasured(header: str) -> str:
    """The header without the points that it gives as everything: "Quiz (20 pts)" is "Quiz"."""
    return _MEASURE.sub(" ", header) if any(c.isdigit() for c in header) else header


def concepts_of(header: str) -> Meaning:
    """The same for a header as the file writes it."""
    return meaning_of(phrase(header))
