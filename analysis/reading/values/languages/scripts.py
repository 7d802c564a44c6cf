"""Serbian is written in two scripts, letter for letter."""

from __future__ import annotations

from typing import Final

_DIGRAPHS: Final = {"dž": "џ", "lj": "љ", "nj": "њ"}
_LETTERS: Final = str.maketrans("abcčćdđefghijklmnoprsštuvzž", "абцчћдђефгхијклмнопрсштувзж")


def in_cyrillic(latin: str) -> str:
    """Serbian words in Latin letters -> in Cyrillic ones; anything else stays."""
    for pair, letter in _DIGRAPHS.items():
        latin = latin.replace(pair, letter)
    return latin.translate(_LETTERS)
