"""A learner's name as people say it: first name, then last name."""

from __future__ import annotations

from typing import Final

import numpy as np

from analysis.columns import EMAIL, NAME
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME
from analysis.reading.matching.kinds import Layout
from analysis.reading.rows.name_order import given_first, is_family_first
from analysis.reading.values.texts import Texts, from_values, join_names, no_texts, read_texts
from analysis.reading.words import phrase

_TURNED: Final = 0.6
_SUFFIXES: Final = frozenset(
    {"jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "cpa", "dr", "esq", "msc", "bsc", "ma"}
)


def read_names(layout: Layout) -> Texts:
    """The name on each line: the full name, or first and last name joined; "Last, First" and names under such a header are turned round."""
    lines = len(layout.table.rows)
    parts = {f: read_texts(c) for f in layout.name_parts if (c := layout.column(f)) is not None}
    if len(parts) == 1:
        ((field, names),) = parts.items()
        return _whole(layout, field, names)
    return join_names(parts.get(FIRST_NAME, no_texts(lines)), parts.get(LAST_NAME, no_texts(lines)))


def _whole(layout: Layout, field: str, names: Texts) -> Texts:
    """Names of one column, given name first."""
    turned, column = _turned(names) if field == NAME else names, layout.column(field)
    told = turned is names and column is not None and is_family_first(column.header)
    return given_first(names, layout.column(EMAIL)) if told else turned


def _turned(names: Texts) -> Texts:
    """ "Chen, Sarah" -> "Sarah Chen" where most names of the column are written so; "Sam Chen, PhD" stays."""
    if "".join(names.values).count(",") < _TURNED * len(names.values) or not len(names.values):
        return names
    turned = np.array([_is_turned(str(v)) for v in names.values], dtype=bool)
    if turned.mean() < _TURNED:
        return names
    values = [_first_last(str(v)) if t else str(v) for v, t in zip(names.values, turned, strict=True)]
    return from_values(np.where(names.present, names.codes, len(values)), [*values, ""])


def _is_turned(name: str) -> bool:
    last, comma, first = name.partition(",")
    return bool(comma and last.strip() and first.strip()) and "," not in first and phrase(first) not in _SUFFIXES


def _first_last(name: str) -> str:
    last, _, first = name.partition(",")
    return f"{first.strip()} {last.strip()}"
