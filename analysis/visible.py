"""Text from a file or person, made safe to show on one line anywhere."""

from __future__ import annotations

import unicodedata
from typing import Final

DIRECTION: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Marks that turn the order of letters about: they make a name look like another. Joiners stay: several scripts need them."""


def visible(text: str) -> str:
    """The text with runs of white space as one space, and without control characters, lone surrogates and direction marks."""
    return "".join(character for character in " ".join(text.split()) if _shows(character))


def _shows(character: str) -> bool:
    return character not in DIRECTION and unicodedata.category(character) not in ("Cc", "Cs")
