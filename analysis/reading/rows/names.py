"""A learner's name as people say it: first name, then last name."""

from __future__ import annotations

from typing import Final

import numpy as np

from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME
from analysis.reading.matching.kinds import Layout
from analysis.reading.values.texts import Texts, from_values, join_names, no_texts, read_texts

_TURNED: Final = 0.8


def read_names(layout: Layout) -> Texts:
    """The name on each line: the full name, or first and last name joined; "Last, First" is turned round."""
    lines = len(layout.table.rows)
    parts = {f: read_texts(c) for f in layout.name_parts if (c := layout.column(f)) is not None}
    if FIRST_NAME in parts or LAST_NAME in parts:
        return join_names(parts.get(FIRST_NAME, no_texts(lines)), parts.get(LAST_NAME, no_texts(lines)))
    return _turned(next(iter(parts.values()))) if parts else no_texts(lines)


def _turned(names: Texts) -> Texts:
    """ "Chen, Sarah" -> "Sarah Chen" where nearly all names of the column are written so."""
    turned = np.array([str(v).count(",") == 1 for v in names.values], dtype=bool)
    if not len(turned) or turned.mean() < _TURNED:
        return names
    values = [" ".join(p.strip() for p in reversed(str(v).split(","))).strip() for v in names.values]
    return from_values(np.where(names.present, names.codes, len(values)), [*values, ""])
