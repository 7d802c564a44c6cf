"""Several roles in one cell -> joined with "; "."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from analysis.reading.table import Column
from analysis.reading.values.texts import Texts, from_values, tidy

ROLE_JOIN: Final = "; "
_CERTAIN: Final = re.compile(r"\s*[;|\n]\s*|\s+/\s+")
_POSSIBLE: Final = re.compile(r"\s*[,/+]\s*|\s+(?:&|and|und|et|y|e|en|och|og)\s+")
_LINES: Final = re.compile(r"\s*[\r\n]+\s*")
_ASIDE: Final = re.compile(r"\s*\((?:primary|main|secondary|default|backup|current|acting)\)", re.IGNORECASE)


def read_roles(column: Column) -> Texts:
    """The roles of each line; a comma, slash or ampersand separates only where a part also stands in a cell of its own."""
    values = [_ASIDE.sub("", v) for v in tidy([_LINES.sub("; ", v.strip()) for v in column.values])]
    pieces = [[p for p in _CERTAIN.split(v) if p] for v in values]
    alone = Counter(p.casefold() for parts in pieces for p in parts)
    return from_values(column.codes, [ROLE_JOIN.join(dict.fromkeys(_split(parts, alone))) for parts in pieces])


def _split(parts: Sequence[str], alone: Counter[str]) -> list[str]:
    roles: list[str] = []
    for part in parts:
        smaller = [s for s in _POSSIBLE.split(part) if s]
        listed = len(smaller) > 1 and any(s.casefold() in alone for s in smaller)
        roles.extend(smaller if listed else [part])
    return roles
