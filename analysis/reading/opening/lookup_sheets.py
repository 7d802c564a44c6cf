"""A list on a sheet of its own (course code -> title, employee number -> name and e-mail) joined to the rows that use its keys.

Joined is only what is beyond doubt: one key column of one name, each key once in the list, nearly every row's key found, and of the
list only what the rows lack, a course's title or who the learner is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from analysis.columns import COMPLETED_ON, COURSE, EMAIL, NAME, SCORE, STATUS
from analysis.reading.matching.assignment import SURE, header_score
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME
from analysis.reading.matching.headers.concepts import ID
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.table import Column, Table
from analysis.reading.words import phrase, visible

_FOUND: Final = 0.9
_FEWEST: Final = 2
_LONGEST: Final = 200_000
_WANTED: Final = ((COURSE,), (EMAIL,), (NAME, FIRST_NAME, LAST_NAME))
"""What is fetched from a list where the rows have none of it."""
_PEOPLE: Final = (EMAIL, NAME, FIRST_NAME, LAST_NAME)


@dataclass(frozen=True)
class _Key:
    """The places of the column that both sheets have."""

    own: int
    listed: int


def with_looked_up(tables: Sequence[Table]) -> list[Table]:
    """The sheets, the largest that tells of training with what the others know about its keys; a list of courses is used up by that."""
    main = max((t for t in tables if not t.hidden and _tells_of_training(t)), key=lambda t: len(t.rows), default=None)
    if main is None or len(tables) < 2:
        return list(tables)
    joined, left = main, []
    for other in tables:
        before = joined
        if other is not main and 0 < len(other.rows) <= _LONGEST:
            joined = _joined(joined, other)
        used_up = joined is not before and not any(_names(c, _PEOPLE) for c in other.columns)
        left += [] if used_up else [other]
    return [joined if t is main else t for t in left]


def _tells_of_training(table: Table) -> bool:
    return any(header_score(f, phrase(h)) >= SURE for f in (STATUS, COMPLETED_ON, SCORE) for h in table.headers)


def _joined(table: Table, listing: Table) -> Table:
    wanted = [fields for fields in _WANTED if not any(_names(c, fields) for c in table.columns)]
    fetched = [j for j, c in enumerate(listing.columns) if any(_names(c, fields) for fields in wanted)]
    keys = _keys(table, listing) if fetched else []
    if len(keys) != 1:
        return table
    key = keys[0]
    places = _places(table.columns[key.own], listing.columns[key.listed])
    columns = [_fetched(listing.columns[j], table.columns[key.own], places) for j in fetched if j != key.listed]
    return replace(table, columns=(*table.columns, *columns))


def _names(column: Column, fields: Sequence[str]) -> bool:
    """Whether a header surely names one of the fields, and no mere code for it."""
    words = phrase(column.header)
    return ID not in concepts_of(column.header).concepts and any(header_score(f, words) >= SURE for f in fields)


def _keys(table: Table, listing: Table) -> list[_Key]:
    """The columns of one name in both whose values are found: unique in the list."""
    named = {phrase(c.header): j for j, c in enumerate(listing.columns) if c.header.strip()}
    found = []
    for place, column in enumerate(table.columns):
        other = named.get(phrase(column.header))
        if other is None or not column.header.strip() or not _is_key(listing.columns[other]):
            continue
        if _share_found(column, listing.columns[other]) >= _FOUND:
            found.append(_Key(place, other))
    return found


def _is_key(column: Column) -> bool:
    """Whether each filled line has a value of its own."""
    filled = [v for v, n, blank in zip(column.values, column.counts, column.blank, strict=True) if n and not blank]
    lines = int((~column.blank[column.codes]).sum())
    return len({_sign(v) for v in filled}) == len(filled) == lines and lines >= _FEWEST


def _share_found(column: Column, listed: Column) -> float:
    known = {_sign(v) for v, n in zip(listed.values, listed.counts, strict=True) if n}
    filled = [
        (v, int(n)) for v, n, blank in zip(column.values, column.counts, column.blank, strict=True) if n and not blank
    ]
    total = sum(n for _, n in filled)
    return sum(n for v, n in filled if _sign(v) in known) / total if total else 0.0


def _sign(value: str) -> str:
    return visible(value).casefold()


def _places(own: Column, listed: Column) -> list[int]:
    """For each distinct value of the own column the line of the list, -1 for none."""
    lines = {_sign(listed.values[code]): line for line, code in enumerate(listed.codes.tolist())}
    lines.pop("", None)
    return [lines.get(_sign(v), -1) for v in own.values]


def _fetched(listed: Column, own: Column, places: Sequence[int]) -> Column:
    """The list's column on the lines of the table; a course that it does not have is called by its key."""
    course = _names(listed, (COURSE,))
    keys = own.values if course else [""] * len(own.values)
    values = [listed.values[listed.codes[p]] if p >= 0 else k for p, k in zip(places, keys, strict=True)]
    codes, distinct = np.unique(np.array([*values, ""], dtype=object), return_inverse=True)[::-1]
    return Column(
        listed.header, codes[: len(values)].astype(np.int64)[own.codes], [str(v) for v in distinct], listed.group
    )
