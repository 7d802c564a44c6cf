"""JSON for people and scripts, in pieces: what json.dumps writes with an indent of 2, at a fraction of its time.

json's own writer with an indent goes through a document value by value. Here the long lists (``RowList``) are written by column:
each text is escaped by json's C function, each repeated value once for some thousands of rows, and no value object is made for a row.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, repeat
from json.encoder import encode_basestring
from typing import Any

from analysis.lazy_rows import column_chunks
from analysis.row_columns import Column, Columns, Nested, field_names, spans_of


@dataclass(frozen=True)
class RowList:
    """A list of a document whose entries are rows of one dataclass, each an object with these fields as keys; nested rows with all."""

    kind: type
    rows: Sequence[Any]
    keys: tuple[str, ...]


def json_pieces(value: object, depth: int = 0) -> Iterator[str]:
    """The text of a document of mappings, lists, RowLists and plain values (days as ISO text). Raises ValueError for NaN."""
    if isinstance(value, RowList):
        return _list(_row_chunks(value, depth + 1), depth)
    if isinstance(value, Mapping):
        return _object(value, depth)
    if isinstance(value, list | tuple):
        return _list(_entries(value, depth + 1), depth)
    return iter((_scalar(value),))


def _object(value: Mapping[str, object], depth: int) -> Iterator[str]:
    if not value:
        yield "{}"
        return
    before = "{" + _line(depth + 1)
    for key, entry in value.items():
        yield f"{before}{encode_basestring(key)}: "
        yield from json_pieces(entry, depth + 1)
        before = "," + _line(depth + 1)
    yield _line(depth) + "}"


def _list(pieces: Iterator[str], depth: int) -> Iterator[str]:
    """The brackets around entries that are written in pieces, each of one or many of them."""
    before = "[" + _line(depth + 1)
    for piece in pieces:
        yield before
        yield piece
        before = "," + _line(depth + 1)
    yield "[]" if before.startswith("[") else _line(depth) + "]"


def _entries(values: Sequence[object], depth: int) -> Iterator[str]:
    if values and set(map(type, values)) == {str}:
        yield ("," + _line(depth)).join(map(encode_basestring, values))  # type: ignore[arg-type]
    else:
        yield from ("".join(json_pieces(value, depth)) for value in values)


def _row_chunks(rows: RowList, depth: int) -> Iterator[str]:
    for columns in column_chunks(rows.kind, rows.rows, rows.keys):
        yield ("," + _line(depth)).join(_row_texts(columns, rows.keys, depth))


def _row_texts(columns: Columns, keys: Sequence[str], depth: int) -> Iterator[str]:
    """Each row as an object: what stands before each value and the value's text in turn, joined in C."""
    texts = [_cell_texts(columns[key], depth + 1) for key in keys]
    size, line = len(texts[0]), _line(depth + 1)
    before = [repeat(f'{"," if at else "{"}{line}"{key}": ', size) for at, key in enumerate(keys)]
    pieces = chain.from_iterable(zip(before, texts, strict=True))
    return map("".join, zip(*pieces, repeat(_line(depth) + "}", size), strict=True))


def _cell_texts(column: Column, depth: int) -> list[str]:
    if isinstance(column, Nested):
        return _nested_texts(column, depth)
    kinds = set(map(type, column))
    if kinds == {str}:
        return list(map(encode_basestring, column))
    if not all(issubclass(kind, Hashable) for kind in kinds):
        return ["".join(json_pieces(value, depth)) for value in column]
    return list(map(_Texts(depth).__getitem__, column))


def _nested_texts(column: Nested, depth: int) -> list[str]:
    entries = list(_row_texts(column.columns, field_names(column.kind), depth + 1))
    line = _line(depth + 1)
    before, between, after = "[" + line, "," + line, _line(depth) + "]"
    return [
        before + between.join(entries[start:end]) + after if end > start else "[]"
        for start, end in spans_of(column.sizes)
    ]


class _Texts(dict[Any, str]):
    """Texts of the values of one column, each distinct value written once. A column is of one type: 1 and True never meet."""

    def __init__(self, depth: int) -> None:
        super().__init__()
        self._depth = depth

    def __missing__(self, value: Any) -> str:
        text = self[value] = "".join(json_pieces(value, self._depth))
        return text


def _scalar(value: object) -> str:
    if isinstance(value, str):
        return encode_basestring(value)
    if isinstance(value, date):
        return f'"{value.isoformat()}"'
    return json.dumps(value, allow_nan=False)


def _line(depth: int) -> str:
    return "\n" + "  " * depth
