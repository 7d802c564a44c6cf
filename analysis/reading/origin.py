"""Where the lines of a table that was turned came from: its own words for the rows that are not taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from analysis.reading.values.stated_maximum import header_maximum
from analysis.reading.words import phrase, visible

if TYPE_CHECKING:
    from analysis.reading.table import Codes, Column, Table

Sources = Mapping[str, Sequence[int]]
"""Header of a made column -> places of the file's columns that it was read from, the surest first."""


@dataclass(frozen=True, eq=False)
class Origin:
    """Line i was made of line ``lines[i]`` of the file's ``table``, its made cells as ``items[which[i]]`` says."""

    table: Table
    lines: Codes
    which: Codes
    items: Sequence[Sources]

    def take(self, lines: Codes) -> Origin:
        """The origin of these lines only."""
        return replace(self, lines=self.lines[lines], which=self.which[lines])

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What each column of the file is called: by its header, under the course's name where that has a line of its own."""
        return self._labels([_name(c) for c in self.table.columns])

    @cached_property
    def headers(self) -> tuple[str, ...]:
        """A header for each column of the file under which its cells read as they did: with the points that a line of the file gave."""
        return self._labels([_with_maximum(c) for c in self.table.columns])

    def _labels(self, headers: Sequence[str]) -> tuple[str, ...]:
        columns = zip(self.table.columns, headers, strict=True)
        return replace(self.table, columns=tuple(replace(c, header=header) for c, header in columns)).labels

    def cells(self, line: int) -> dict[str, str]:
        """All cells of the file's line, empty ones too, as its header must be whole when it is read again."""
        return {name: self._cell(line, place) for place, name in enumerate(self.headers)}

    def source(self, line: int, header: str) -> tuple[str, str] | None:
        """Name and cell of the file's column that a made one was read from on a line; None for a column that was not made."""
        places = self.items[self.which[line]].get(header, ())
        filled = (p for p in places if visible(self._cell(line, p)))
        place = next(filled, places[0] if places else None)
        return None if place is None else (self.names[place], self._cell(line, place))

    def _cell(self, line: int, place: int) -> str:
        column = self.table.columns[place]
        cell: str = column.values[column.codes[self.lines[line]]]
        return cell


def _name(column: Column) -> str:
    header, group = visible(column.header), visible(column.group)
    if not group or phrase(group) == phrase(header):
        return header
    return f"{group} - {header}" if header else group


def _with_maximum(column: Column) -> str:
    name = _name(column)
    if not column.maximum or not name or header_maximum(name, np.zeros(0)) is not None:
        return name
    return f"{name} (max. {column.maximum:g})"
