"""What makes two files one layout: their shape and the words of their headers, in any order."""

from __future__ import annotations

from hashlib import sha256
from typing import Final

from analysis.reading.shaping.shaped import Shaped
from analysis.reading.words import phrase

_LENGTH: Final = 16


def fingerprint(shaped: Shaped) -> str:
    """Equal for tables of one shape with the same headers, whatever their order, case and white space."""
    words = sorted(f"{phrase(c.group)}\t{phrase(c.header)}" for c in shaped.table.columns)
    return sha256("\n".join([shaped.shape, *words]).encode()).hexdigest()[:_LENGTH]
