"""Sheets of one layout (one a course, a quarter, a customer) as one table that knows the sheet of each line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

import numpy as np
import pandas as pd

from analysis.reading.opening.sheet_names import with_sheet_names, with_told_apart
from analysis.reading.table import Column, Table
from analysis.reading.words import phrase

_ALIKE: Final = 0.75
_FEWEST: Final = 2

_Key = tuple[str, str, int]


def join_sheets(tables: Sequence[Table]) -> list[Table]:
    """The tables in file order, those of one layout joined; hidden sheets are never joined with those that people see."""
    groups: list[list[Table]] = []
    for table in tables:
        found = next((g for g in groups if _same_layout(g[0], table)), None)
        if found is None:
            groups.append([table])
        else:
            found.append(table)
    return [g[0] if len(g) == 1 else join_tables(g) for g in groups]


def join_tables(tables: Sequence[Table]) -> Table:
    """The tables one below the other, a column for each header; the table knows the sheet of each line."""
    return with_sheet_names(_joined(with_told_apart(tables)))


def _same_layout(one: Table, other: Table) -> bool:
    if one.hidden != other.hidden or not len(one.rows) or not len(other.rows):
        return False
    first, second = set(_keys(one)), set(_keys(other))
    named = {k for k in first | second if k[0] or k[1]}
    if not named:
        return len(first) == len(second)
    shared = {k for k in first & second if k[0] or k[1]}
    return len(shared) >= min(_FEWEST, len(named)) and len(shared) >= _ALIKE * len(named)


def _keys(table: Table) -> list[_Key]:
    """For each column its group and header as words, and how often they came before."""
    seen: Counter[tuple[str, str]] = Counter()
    keys = []
    for column in table.columns:
        name = (phrase(column.group), phrase(column.header))
        keys.append((*name, seen[name]))
        seen[name] += 1
    return keys


def _joined(tables: Sequence[Table]) -> Table:
    by_key = [dict(zip(_keys(t), t.columns, strict=True)) for t in tables]
    order = list(dict.fromkeys(k for columns in by_key for k in columns))
    sizes = [len(t.rows) for t in tables]
    sheets = np.repeat(np.arange(len(tables)), sizes)
    first = tables[0]
    names = [t.sheet or "" for t in tables]
    apart = len(set(names)) > 1
    return Table(
        first.name,
        tuple(_stacked([columns.get(k) for columns in by_key], sizes) for k in order),
        np.concatenate([t.rows for t in tables]),
        None if apart else first.sheet,
        above=tuple(line for t in tables for line in t.above),
        sheets=Column("", sheets.astype(np.int64), names) if apart else None,
        blocks=_stacked([t.blocks for t in tables], sizes) if any(t.blocks for t in tables) else None,
        hidden=first.hidden,
    )


def _stacked(pieces: Sequence[Column | None], sizes: Sequence[int]) -> Column:
    """One column from a piece of each sheet, blank where a sheet has none."""
    found = [p or Column("", np.zeros(n, dtype=np.int64), [""]) for p, n in zip(pieces, sizes, strict=True)]
    named = next(p for p in pieces if p is not None)
    offsets = np.cumsum([0, *(len(p.values) for p in found[:-1])])
    texts = np.array([v for p in found for v in p.values], dtype=object)
    codes, values = pd.factorize(texts)
    lines = np.concatenate([codes[p.codes + o] for p, o in zip(found, offsets, strict=True)])
    maxima = {p.maximum for p in pieces if p is not None}
    maximum = maxima.pop() if len(maxima) == 1 else None
    return Column(named.header, lines.astype(np.int64, copy=False), [str(v) for v in values], named.group, maximum)
