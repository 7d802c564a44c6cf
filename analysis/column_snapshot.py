"""Lazy rows as plain lists, a list a column, and back again as lazy rows: neither way makes a value object for each row."""

from __future__ import annotations

import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from analysis.lazy_rows import LazyRows
from analysis.row_columns import Column, Columns, Nested, field_names, nested_kind

Plain = dict[str, Any]
Decoders = Callable[[Any], Callable[[Any], Any] | None]
"""Type of a field -> how one of its values is read back; None where it is kept as it is."""


def plain_rows(rows: LazyRows[Any]) -> Plain:
    """``size`` and ``columns``, in the order of the fields; the values as they are, for a writer that knows days."""
    return {"size": len(rows), "columns": _plain_columns(rows.kind, rows.columns(field_names(rows.kind), 0, len(rows)))}


def rows_from(kind: type, plain: Plain, decoders: Decoders) -> LazyRows[Any]:
    """The rows of ``plain_rows``; values are read back when a row is looked at."""
    columns = _stored_columns(kind, plain["columns"], decoders)
    return LazyRows(kind, plain["size"], {name: column.between for name, column in columns.items()})


def _plain_columns(kind: type, columns: Columns) -> list[Any]:
    return [_plain_column(columns[name]) for name in field_names(kind)]


def _plain_column(column: Column) -> object:
    if not isinstance(column, Nested):
        return column
    return {"sizes": column.sizes, "columns": _plain_columns(column.kind, column.columns)}


@dataclass(frozen=True)
class _Stored:
    """A column as it was stored, and how its values are read back."""

    values: Sequence[Any]
    decode: Callable[[Any], Any] | None

    def between(self, start: int, stop: int) -> Column:
        values = self.values[start:stop]
        return values if self.decode is None else list(map(self.decode, values))


@dataclass(frozen=True)
class _StoredNested:
    """``ends``: where each tuple's rows end, after a 0."""

    kind: type
    sizes: Sequence[int]
    ends: Sequence[int]
    columns: _StoredColumns

    def between(self, start: int, stop: int) -> Column:
        first, end = self.ends[start], self.ends[stop]
        columns = {name: column.between(first, end) for name, column in self.columns.items()}
        return Nested(self.kind, self.sizes[start:stop], columns)


_StoredColumns = Mapping[str, _Stored | _StoredNested]


def _stored_columns(kind: type, plain: Sequence[Any], decoders: Decoders) -> _StoredColumns:
    hints = typing.get_type_hints(kind)
    stored: dict[str, _Stored | _StoredNested] = {}
    for name, column in zip(field_names(kind), plain, strict=True):
        of = nested_kind(kind, name)
        if of is None:
            stored[name] = _Stored(column, decoders(hints[name]))
        else:
            ends = list(accumulate(column["sizes"], initial=0))
            stored[name] = _StoredNested(of, column["sizes"], ends, _stored_columns(of, column["columns"], decoders))
    return stored
