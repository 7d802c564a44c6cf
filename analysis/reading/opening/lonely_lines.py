"""Lines with a single filled cell: headings of groups of rows, notes below the table, or a learner of whom nothing else is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from analysis.reading.opening.cell_kinds import CODE, EMAIL, NUMBER, kind_of
from analysis.reading.opening.pseudo_words import is_note
from analysis.reading.table import Codes, Column, Mask, Table

_NARROW: Final = 3
_FULLER: Final = 0.8
_PROSE_WORDS: Final = 6
_SHARE: Final = 0.5
_LOOKED_AT: Final = 400
_LINK: Final = ": "


@dataclass(frozen=True, eq=False)
class Lines:
    """``cells``: the filled cells of the lines that may still be anything; ``counts`` of filled cells and ``drop`` for all lines."""

    cells: Mapping[int, Mapping[int, str]]
    counts: Codes
    drop: Mask


@dataclass(frozen=True)
class Lonely:
    """Lines that are no rows, and those of them that are the heading of what follows, with their text."""

    lines: frozenset[int] = frozenset()
    blocks: Mapping[int, str] = field(default_factory=dict)


def headings_and_notes(table: Table, lines: Lines) -> Lonely:
    """The group headings and notes of a table; in one with hardly more than a column, single cells are its rows."""
    if usual_width(lines.counts) < _NARROW:
        return Lonely()
    lonely = [i for i in sorted(lines.cells) if _is_lonely(lines.cells[i])]
    if not lonely:
        return Lonely()
    notes = _notes_below(lines, lonely)
    left = [i for i in lonely if i not in notes]
    blocks = {i: _text(lines.cells[i]) for i in left if _heads(table, lines, i, left)}
    return Lonely(notes | frozenset(blocks), blocks)


def usual_width(counts: Codes) -> int:
    """How many cells the fuller lines have: four in five of the filled lines have no more."""
    sizes = np.bincount(counts)
    sizes[0] = 0
    return int(np.searchsorted(np.cumsum(sizes), _FULLER * sizes.sum()))


def _is_lonely(cells: Mapping[int, str]) -> bool:
    """One cell, or a label with its value ("Course: | Basics"); a number or code alone may be a learner's id."""
    texts = list(cells.values())
    if len(texts) == 2:
        return texts[0].endswith(":") and EMAIL not in map(kind_of, texts)
    return len(texts) == 1 and kind_of(texts[0]) not in (EMAIL, NUMBER, CODE)


def _text(cells: Mapping[int, str]) -> str:
    return _LINK.join(t.rstrip(": ") for t in cells.values())


def _notes_below(lines: Lines, lonely: Sequence[int]) -> frozenset[int]:
    """The single cells after the last row, where a blank line sets them apart or one of them speaks of the report."""
    alone = set(lonely)
    line, tail = len(lines.counts) - 1, []
    while line >= 0 and (line in alone or lines.drop[line]):
        tail.append(line)
        line -= 1
    found = [i for i in tail if i in alone]
    set_apart = any(lines.counts[i] == 0 and i < max(found) for i in tail) if found else False
    told = any(lines.drop[i] and lines.counts[i] for i in tail) or any(_is_prose(lines.cells[i]) for i in found)
    return frozenset(found if set_apart or told else ())


def _is_prose(cells: Mapping[int, str]) -> bool:
    text = " ".join(cells.values())
    return is_note(text) or len(text.split()) >= _PROSE_WORDS or text.endswith((".", "!"))


def _heads(table: Table, lines: Lines, line: int, lonely: Sequence[int]) -> bool:
    """Whether a single cell stands over a group of rows."""
    if line + 1 >= len(lines.counts) or lines.counts[line + 1] <= 1:
        return _is_prose(lines.cells[line])
    place, text = next(iter(lines.cells[line].items()))
    after_gap = line > 0 and lines.counts[line - 1] == 0
    regular = len(lonely) > 1 and lonely[0] == 0
    marked = text.endswith((":", ")")) or len(lines.cells[line]) > 1
    return (
        after_gap
        or regular
        or line == 0
        or marked
        or _is_prose(lines.cells[line])
        or _is_odd(table.columns[place], text)
    )


def _is_odd(column: Column, text: str) -> bool:
    """Whether the text is written unlike the other cells of its column: no comma among "Last, First"."""
    others = [v for v in column.values[:_LOOKED_AT] if v.strip() and v.strip() != text]
    commas = sum("," in v for v in others)
    return bool(others) and "," not in text and commas > _SHARE * len(others)
