"""Two tables side by side: of one layout they are one table, else each is a table of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from analysis.reading.opening.heading import Heading
from analysis.reading.opening.tables_below import Region
from analysis.reading.table import Column, Mask, Table
from analysis.reading.words import phrase

_NARROWEST: Final = 2
_FEWEST_REPEATED: Final = 3
_MOST: Final = 20
_SHORTER: Final = 0.9
_DENSE: Final = 0.9

Places = Sequence[int]


def tables_beside(table: Table, heading: Heading) -> list[Region]:
    """The table apart into those that stand next to each other, from the left; one without a gap or repeated header is left whole."""
    parts = _repeated(table) or _parted(table)
    if len(parts) < 2:
        return [(table, heading)]
    return [_region(table, heading, places) for places in parts]


def _repeated(table: Table) -> list[Places]:
    """All names of columns again, in the same order: the same table goes on at its right."""
    named = [j for j, c in enumerate(table.columns) if c.header.strip()]
    names = [phrase(table.columns[j].header) for j in named]
    for width in range(_FEWEST_REPEATED, len(names) // 2 + 1):
        runs = [names[k : k + width] for k in range(0, len(names), width)]
        if all(r == runs[0] for r in runs) and len(set(runs[0])) == width and len(runs) <= _MOST:
            return [named[k : k + width] for k in range(0, len(names), width)]
    return []


def _parted(table: Table) -> list[Places]:
    """Columns parted by one without header and cells, where the parts are of different length."""
    if all(c.header.strip() for c in table.columns):
        return []
    parts: list[Places] = [p for p in _between_gaps(table) if len(p) >= _NARROWEST]
    if not _NARROWEST <= len(parts) <= _MOST or not all(_is_headed(table, p) for p in parts):
        return []
    lines = [_filled(table, p) for p in parts]
    lengths = [int(np.flatnonzero(mask)[-1]) + 1 if mask.any() else 0 for mask in lines]
    dense = all(mask[:n].mean() >= _DENSE for mask, n in zip(lines, lengths, strict=True) if n)
    return parts if dense and min(lengths) < _SHORTER * max(lengths) else []


def _between_gaps(table: Table) -> list[list[int]]:
    parts: list[list[int]] = [[]]
    for place, column in enumerate(table.columns):
        if not column.header.strip() and column.blank[column.codes].all():
            parts.append([])
        else:
            parts[-1].append(place)
    return [p for p in parts if p]


def _is_headed(table: Table, places: Places) -> bool:
    return all(table.columns[p].header.strip() for p in places)


def _filled(table: Table, places: Places) -> Mask:
    filled = np.zeros(len(table.rows), dtype=bool)
    for column in (table.columns[p] for p in places):
        filled |= ~column.blank[column.codes]
    return filled


def _region(table: Table, heading: Heading, places: Places) -> Region:
    """One of the tables, with the lines on which it has anything; what stands over the whole of it is its title."""
    groups = {heading.groups[p] for p in places if p < len(heading.groups)} - {""}
    title = next(iter(groups)) if len(groups) == 1 else ""
    columns = tuple(replace(c, group="") if title else c for c in (table.columns[p] for p in places))
    blocks = Column("", np.zeros(len(table.rows), dtype=np.int64), [title]) if title else table.blocks
    first = places[0]
    own = replace(table, columns=columns, blocks=blocks, part=f"from column {_letters(first)}" if first else table.part)
    headed = Heading(tuple(c.header for c in columns), tuple(c.group for c in columns), heading.above, heading.body)
    return own.take(np.flatnonzero(_filled(table, places))), headed


def _letters(place: int) -> str:
    """The name that spreadsheets give a column."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
