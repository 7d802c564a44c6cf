"""Signs that systems write into cells for their own use: end-of-line marks, separator columns, guards around ids."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

import numpy as np
import pandas as pd

from analysis.reading.table import Column, Table

_SIGNS: Final = frozenset(("#", "~", "|", "^", "§", "¶", "||", "~~", "##", "EOL", "eol", "EOR", "<EOL>"))
_GUARDED: Final = re.compile(r'\s*="([^"]*)"\s*')
_HASHED: Final = re.compile(r"#\s*[\w.\-]+")
_QUOTED: Final = re.compile(r"'[\w.\-+ ]*")
_LOOKED_AT: Final = 10_000


def without_sentinels(table: Table) -> Table:
    """The table with columns of nothing but an end-of-line sign blank, and '="00123"', "#00123" and "'00123" as 00123."""
    return replace(table, columns=tuple(_plain(c) for c in table.columns))


def _plain(column: Column) -> Column:
    filled = [v for v in column.values[:_LOOKED_AT] if v and not v.isspace()]
    if not filled:
        return column
    if filled[0].strip() in _SIGNS:
        return _blanked(column) if _every(column, lambda v: v.strip() in _SIGNS) else column
    if any(v.lstrip().startswith('="') for v in filled):
        return _changed(column, lambda v: m.group(1) if (m := _GUARDED.fullmatch(v)) else v)
    return _without_prefix(column, filled[0].lstrip()[:1])


def _without_prefix(column: Column, prefix: str) -> Column:
    """Ids that all begin with the sign that a system or a spreadsheet puts before them."""
    pattern = {"#": _HASHED, "'": _QUOTED}.get(prefix)
    if pattern is None or not _every(column, lambda v: pattern.fullmatch(v.strip()) is not None):
        return column
    return _changed(column, lambda v: v.strip()[1:].strip() if v.strip() else v)


def _every(column: Column, test: Callable[[str], bool]) -> bool:
    return all(test(v) for v in column.values if v and not v.isspace())


def _blanked(column: Column) -> Column:
    header = "" if column.header.strip() in _SIGNS else column.header
    return replace(column, header=header, codes=np.zeros_like(column.codes), values=[""])


def _changed(column: Column, change: Callable[[str], str]) -> Column:
    """The column with each distinct value changed; values that become equal are one."""
    codes, values = pd.factorize(np.array([change(v) for v in column.values], dtype=object))
    return replace(column, codes=codes.astype(np.int64, copy=False)[column.codes], values=[str(v) for v in values])
