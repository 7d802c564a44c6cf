"""Rows of a report by column: a list of a million of them is written and stored without a value object for each."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, chain, pairwise
from typing import Any, TypeVar

import numpy as np

from analysis.days import Days, dates_of
from analysis.spelling import Codes

T = TypeVar("T")


@dataclass(frozen=True)
class Nested:
    """A column of tuples of rows: how many rows of ``kind`` each tuple has, and the columns of all of them one after the other."""

    kind: type
    sizes: Sequence[int]
    columns: Columns


Column = Sequence[Any] | Nested
Columns = Mapping[str, Column]
"""Field of a dataclass -> its values, one a row."""
Maker = Callable[[int, int], Column]
"""Makes a column's values for the rows from one place up to another."""
Makers = Mapping[str, Maker]


def sliced(values: Sequence[Any]) -> Maker:
    """A column whose values are there already, one a row."""
    return lambda start, stop: values[start:stop]


def coded(values: Sequence[Any], codes: Codes) -> Maker:
    """A column of values that repeat: for each row the place of its value; -1 is the last of them."""
    return lambda start, stop: [values[at] for at in codes[start:stop].tolist()]


def dated(days: Days) -> Maker:
    """A column of dates, None for NO_DAY; rows of one day share one date, which is then written once."""

    def dates(start: int, stop: int) -> Column:
        distinct, places = np.unique(days[start:stop], return_inverse=True)
        return coded(dates_of(distinct), places)(0, stop - start)

    return dates


def rows_of(kind: type[T], columns: Columns) -> list[T]:
    """The rows as values of their dataclass."""
    values = [values_of(columns[name]) for name in field_names(typing.cast("type", kind))]
    return [kind(*row) for row in zip(*values, strict=True)]


def values_of(column: Column) -> Sequence[Any]:
    """The values of a column, one a row; tuples of rows where it is nested."""
    if not isinstance(column, Nested):
        return column
    rows: list[Any] = rows_of(column.kind, column.columns)
    return [tuple(rows[start:end]) for start, end in spans_of(column.sizes)]


def columns_of(kind: type, rows: Sequence[object], names: Iterable[str]) -> Columns:
    """These columns of rows that are there as values; the way back from ``rows_of``."""
    return {name: _column(kind, name, [getattr(row, name) for row in rows]) for name in names}


@cache
def field_names(kind: type) -> tuple[str, ...]:
    """The fields of a dataclass, in their order."""
    return tuple(field.name for field in dataclasses.fields(kind))


@cache
def nested_kind(kind: type, name: str) -> type | None:
    """The dataclass whose rows a field holds a tuple of; None for a field of plain values."""
    hint = typing.get_type_hints(kind)[name]
    of = typing.get_args(hint)[0] if typing.get_origin(hint) is tuple else None
    return of if isinstance(of, type) and dataclasses.is_dataclass(of) else None


def spans_of(sizes: Iterable[int]) -> Iterator[tuple[int, int]]:
    """From where to where each tuple's rows stand."""
    return pairwise(accumulate(sizes, initial=0))


def _column(kind: type, name: str, values: list[Any]) -> Column:
    of = nested_kind(kind, name)
    if of is None:
        return values
    return Nested(of, [len(rows) for rows in values], columns_of(of, list(chain(*values)), field_names(of)))
