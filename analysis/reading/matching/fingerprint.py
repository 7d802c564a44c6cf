"""What makes two files one layout: the words of their headers, in any order."""

from __future__ import annotations

from hashlib import sha256
from typing import Final

from analysis.reading.table import Table
from analysis.reading.words import phrase

_LENGTH: Final = 16


def fingerprint(table: Table) -> str:
    """Equal for tables with the same headers, whatever their order, case and white space."""
    words = "\n".join(sorted(phrase(h) for h in table.headers))
    return sha256(words.encode()).hexdigest()[:_LENGTH]
