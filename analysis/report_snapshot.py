"""A report as text and back again, nothing lost: what storage keeps, and later messages are rendered from.

The long lists of a fresh report are kept by column (analysis.column_snapshot), everything else value by value.
"""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Final

from analysis.column_snapshot import plain_rows, rows_from
from analysis.lazy_rows import LazyRows
from analysis.results import CustomerReport
from analysis.row_columns import field_names

VERSION: Final = 2
_READ: Final = (1, VERSION)  # the first kept the long lists row by row, as tuples still are

Decode = Callable[[typing.Any], typing.Any]


class UnknownSnapshot(ValueError):
    """The text is no snapshot of a report, or one of a version that this program does not read."""


def dump_report(report: CustomerReport) -> str:
    """The report as JSON text, for ``load_report``."""
    document = {"version": VERSION, "report": _plain(report)}
    return json.dumps(document, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_iso)


def load_report(text: str) -> CustomerReport:
    """The report that ``dump_report`` was given, equal to it. Raises UnknownSnapshot."""
    try:
        document = json.loads(text)
        version = document["version"]
    except (ValueError, KeyError, TypeError) as error:
        raise UnknownSnapshot("not a snapshot of a report") from error
    if version not in _READ:
        raise UnknownSnapshot(f"a snapshot of version {version}; this program reads version {VERSION}")
    report: CustomerReport = _decoder(CustomerReport)(document["report"])
    return report


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value):
        kind: type = type(value)
        # A list in the order of the fields: names would be most of the text.
        return [_plain(getattr(value, name)) for name in field_names(kind)]
    if isinstance(value, Mapping):
        return {str(key): _plain(entry) for key, entry in value.items()}
    if isinstance(value, LazyRows):
        return plain_rows(value)
    return [_plain(entry) for entry in value] if isinstance(value, tuple) else value


def _iso(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in a report")


@cache
def _decoder(kind: typing.Any) -> Decode:
    """How a value of this type is read back; the types of analysis.results are the schema."""
    if dataclasses.is_dataclass(kind):
        return _dataclass_decoder(typing.cast("type", kind))
    origin, of = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        return _tuple_decoder(of)
    if origin is Sequence:
        return _rows_decoder(of[0])
    if origin is Mapping:
        return _mapping_decoder(int if of[0] is int else str, _decoder(of[1]))
    if origin in (types.UnionType, typing.Union):
        return _optional_decoder(_decoder(next(one for one in of if one is not type(None))))
    return date.fromisoformat if kind is date else _as_is


def _as_is(value: typing.Any) -> typing.Any:
    return value


def _dataclass_decoder(kind: type) -> Decode:
    hints = typing.get_type_hints(kind)
    decoders = [_decoder(hints[name]) for name in field_names(kind)]

    def decode(values: typing.Any) -> typing.Any:
        return kind(*[decoder(value) for decoder, value in zip(decoders, values, strict=True)])

    return decode


def _tuple_decoder(of: tuple[typing.Any, ...]) -> Decode:
    if of[-1] is Ellipsis:
        each = _decoder(of[0])
        return lambda values: tuple([each(value) for value in values])
    decoders = [_decoder(one) for one in of]
    return lambda values: tuple(decoder(value) for decoder, value in zip(decoders, values, strict=True))


def _rows_decoder(of: type) -> Decode:
    each = _decoder(of)

    def decode(values: typing.Any) -> typing.Any:
        if isinstance(values, dict):
            return rows_from(of, values, _column_decoder)
        return tuple([each(value) for value in values])

    return decode


def _column_decoder(kind: typing.Any) -> Decode | None:
    decoder = _decoder(kind)
    return None if decoder is _as_is else decoder


def _mapping_decoder(key: Callable[[str], typing.Any], entry: Decode) -> Decode:
    return lambda values: {key(name): entry(value) for name, value in values.items()}


def _optional_decoder(decoder: Decode) -> Decode:
    return _as_is if decoder is _as_is else lambda value: None if value is None else decoder(value)
