"""A second table under the first, set apart by a blank line and with a header of its own: a table of its own."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from typing import Final

import numpy as np

from analysis.reading.opening.cell_kinds import HARD, STATUS, build_grid, kind_of
from analysis.reading.opening.header_row import evidence, is_named_learner
from analysis.reading.opening.heading import Heading, find_heading
from analysis.reading.table import Mask, Table
from analysis.reading.words import phrase, visible

_LINES: Final = 40
_MOST_GAPS: Final = 50
_DEEPEST_HEADER: Final = 4
_NARROWEST: Final = 2
_HALF: Final = 0.5
_NEARLY: Final = 0.75
_RULING: Final = 0.6
_VALUES: Final = frozenset(HARD) - {STATUS}
"""Kinds that no name of a column has; "Completed" may be a status or a column."""

Region = tuple[Table, Heading]


def tables_below(table: Table, heading: Heading) -> list[Region]:
    """The table, then those under it; a header that comes again begins no new table."""
    gaps = _after_gaps(table)
    found = [(i, lower) for i in gaps[:_MOST_GAPS] if (lower := _other_heading(table, i)) is not None]
    if not found:
        return [(table, heading)]
    ends = [*(i for i, _ in found), len(table.rows)]
    lower_tables = [_lower(table, i, end, lower) for (i, lower), end in zip(found, ends[1:], strict=True)]
    return [(table.take(np.arange(ends[0])), heading), *lower_tables]


def _after_gaps(table: Table) -> list[int]:
    """The lines that follow a blank one; most tables have a column without a blank and are done with at once."""
    if not len(table.rows) or not all(c.blank.any() for c in table.columns):
        return []
    blank: Mask = reduce(np.logical_and, (c.blank[c.codes] for c in table.columns))
    after = np.flatnonzero(blank[:-1] & ~blank[1:]) + 1
    return [i for i in after.tolist() if not blank[:i].all()]


def _cells(table: Table, first: int) -> list[list[str]]:
    """The cells of the lines from ``first`` down to the next blank line."""
    lines: list[list[str]] = []
    for i in range(first, min(first + _LINES, len(table.rows))):
        line = [visible(c.values[c.codes[i]]) for c in table.columns]
        if not any(line):
            break
        lines.append(line)
    return lines


def _other_heading(table: Table, first: int) -> Heading | None:
    """The heading of a table of its own that begins on this line; None for lines that go on with the table above."""
    lines = _cells(table, first)
    if len(lines) < 2:
        return None
    heading = find_heading(lines)
    place = heading.body - 1
    if not 0 <= place < min(_DEEPEST_HEADER, len(lines) - 1):
        return None
    names = [c for c in lines[place] if c]
    if len(names) < _NARROWEST or len(set(names)) < len(names) or _repeats_header(table, lines[place]):
        return None
    told = evidence(build_grid(lines, len(table.columns)), place)
    names_columns = told.known >= _HALF * told.filled or (told.unlike >= _HALF and told.like == 0)
    if told.is_data or any(kind_of(c) in _VALUES for c in names) or not names_columns:
        return None
    return heading if _is_unlike(table, first, lines[place]) else None


def _repeats_header(table: Table, names: list[str]) -> bool:
    same = sum(bool(n) and n == h.strip() for n, h in zip(names, table.headers, strict=True))
    return same > _NEARLY * sum(map(bool, names))


def _is_unlike(table: Table, first: int, names: list[str]) -> bool:
    """Whether a name stands where the table above has values or nothing at all, or the learner's column begins anew."""
    begins = next((j for j, name in enumerate(names) if name), 0)
    if phrase(names[begins]) == phrase(table.columns[begins].header) and is_named_learner(names[begins]):
        return True
    above = table.take(np.arange(min(first, _LINES)))
    for column, name in zip(above.columns, names, strict=True):
        kinds = [kind_of(column.values[k]) for k in column.codes if not column.blank[k]]
        ruled = any(kinds.count(k) >= _RULING * len(kinds) for k in HARD if k in kinds)
        if name and (not kinds or (ruled and kind_of(name) not in kinds)):
            return True
    return False


def _lower(table: Table, first: int, end: int, heading: Heading) -> Region:
    """The lines under the lower header, without columns that have neither header nor cell there."""
    body = table.take(np.arange(first + heading.body, end))
    padded = (*heading.headers, *("",) * (len(table.columns) - len(heading.headers)))
    groups = (*heading.groups, *("",) * (len(table.columns) - len(heading.groups)))
    named = [replace(c, header=h, group=g, maximum=None) for c, h, g in zip(body.columns, padded, groups, strict=True)]
    kept = [j for j, c in enumerate(named) if c.header or not c.blank[c.codes].all()]
    row = int(table.rows[first + heading.body - 1])
    lower = Heading(tuple(padded[j] for j in kept), tuple(groups[j] for j in kept), heading.above, 0)
    columns = tuple(named[j] for j in kept)
    return replace(body, columns=columns, above=heading.above, part=f"from row {row}"), lower
