"""Headers that name nothing: one word with a running number, the learner's own columns included."""

from __future__ import annotations

import re
from typing import Final

from analysis.reading.table import Table
from analysis.reading.words import phrase

_NUMBER: Final = re.compile(r"\d+")
_FEWEST: Final = 3


def has_nameless_headers(table: Table) -> bool:
    """Whether all headers are one word or none and a number ("fld_01", "Column 2"): no course is called so."""
    headers = [phrase(h) for h in table.headers]
    stems = {_NUMBER.sub("", h).strip() for h in headers}
    return len(headers) >= _FEWEST and len(stems) == 1 and all(map(_NUMBER.search, headers))
