"""Text files of several sections, each with a title and a header of its own: reports on meetings, webinars and exams."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from analysis.reading.opening.cell_kinds import DAY, EMAIL, NUMBER, kind_of
from analysis.reading.words import visible

_LARGEST: Final = 5_000_000
_MOST_SECTIONS: Final = 20
_UPPER: Final = 60
_DELIMITERS: Final = ("\t", ";", "|", ",")
_NARROWEST: Final = 3
_LONGEST_TITLE: Final = 60
_LINE_END: Final = re.compile(r"\r\n|\n|\r")
_VALUES: Final = frozenset({DAY, EMAIL, NUMBER})

Told = tuple[tuple[str, ...], ...]
"""Lines of cells over a table, as a heading gives them."""


@dataclass(frozen=True)
class Section:
    """``content``: the file with all other lines left blank, so that lines keep their numbers; ``row``: the line of its header, from 1."""

    content: bytes
    row: int
    told: Told


def sections_of(raw: bytes) -> list[Section]:
    """The sections of a text in UTF-8; none unless two with headers of their own stand under titles of their own."""
    if len(raw) > _LARGEST:
        return []
    lines = _LINE_END.split(raw.decode("utf-8", errors="replace"))
    delimiter = _delimiter(lines)
    lonely = [i for i, line in enumerate(lines[:-2]) if line and delimiter not in line.rstrip(delimiter)]
    if len(lonely) < 2 or any(line.count('"') % 2 for line in lines):
        return []
    near = {j for i in lonely for j in (i, i + 1, i + 2)} | set(
        range(lonely[-1]) if lonely[-1] < _UPPER else range(_UPPER)
    )
    cells = [_cells(line, delimiter) if i in near else [] for i, line in enumerate(lines)]
    heads = [i + 1 for i in lonely if _is_title(cells[i]) and _names_columns(cells, i + 1)]
    if not 1 < len(heads) <= _MOST_SECTIONS or len({tuple(cells[i]) for i in heads}) < len(heads):
        return []
    ends = [*(i - 1 for i in heads[1:]), len(lines)]
    told = tuple(_pairs(cells[: heads[0] - 1]))
    return [Section(_alone(lines, i, end), i + 1, told) for i, end in zip(heads, ends, strict=True)]


def _delimiter(lines: Sequence[str]) -> str:
    return max(_DELIMITERS, key=lambda d: sum(line.count(d) >= _NARROWEST - 1 for line in lines[:400]))


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        found = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []
    shown = [visible(c) for c in found]
    while shown and not shown[-1]:
        shown.pop()
    return shown


def _is_title(cells: Sequence[str]) -> bool:
    return len(cells) == 1 and 2 < len(cells[0]) <= _LONGEST_TITLE and kind_of(cells[0]) not in _VALUES


def _names_columns(cells: Sequence[Sequence[str]], line: int) -> bool:
    names, below = cells[line], cells[line + 1]
    if len(names) < _NARROWEST or "" in names or len(set(names)) < len(names) or len(below) < 2:
        return False
    return not any(kind_of(n) in _VALUES for n in names) and any(kind_of(b) in _VALUES for b in below)


def _pairs(cells: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """What the lines over the first section say: names and values beside each other, or a line of names over one of values."""
    found: list[tuple[str, ...]] = []
    for line, row in enumerate(cells):
        if len(row) == 2:
            found.append((row[0], row[1]))
        elif len(row) >= _NARROWEST and _names_columns([*cells, []], line):
            found += [(name, value) for name, value in zip(row, cells[line + 1], strict=False) if name and value]
    return found


def _alone(lines: Sequence[str], first: int, end: int) -> bytes:
    kept = ["" if not first <= i < end else line for i, line in enumerate(lines[:end])]
    return ("\n".join(kept) + "\n").encode()
