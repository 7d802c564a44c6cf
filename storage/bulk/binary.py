"""PostgreSQL's binary COPY format, packed by numpy a column at a time.

The format: https://www.postgresql.org/docs/current/sql-copy.html ("Binary Format"). A row is a 16-bit count of fields, then
for each field its length in 32 bits (-1: null, and no value follows) and its value, all big-endian.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
import numpy.typing as npt

HEADER: Final = b"PGCOPY\n\xff\r\n\x00" + bytes(8)
TRAILER: Final = b"\xff\xff"

Columns = Mapping[str, npt.NDArray[Any]]


def row_layout(fields: Mapping[str, npt.DTypeLike]) -> np.dtype[Any]:
    """The shape of a row without nulls: for each field its length ``#name`` and its value ``name``."""
    parts: list[tuple[str, npt.DTypeLike]] = [("#", ">i2")]
    for name, dtype in fields.items():
        parts += [(f"#{name}", ">i4"), (name, dtype)]
    return np.dtype(parts)


def pack(columns: Columns, fields: Mapping[str, npt.DTypeLike]) -> bytes:
    """The rows as COPY wants them, without header and trailer; NaN becomes null."""
    layout = row_layout(fields)
    rows = np.empty(len(next(iter(columns.values()))), dtype=layout)
    kept = np.ones((len(rows), layout.itemsize), dtype=bool)
    rows["#"] = len(fields)
    for name, dtype in fields.items():
        size = np.dtype(dtype).itemsize
        null = _is_null(columns[name])
        rows[f"#{name}"] = np.where(null, -1, size)
        rows[name] = np.where(null, 0, columns[name]) if null.any() else columns[name]
        start = _offset(layout, name)
        kept[:, start : start + size] = ~null[:, None]
    return rows.view(np.uint8).reshape(len(rows), -1)[kept].tobytes()


def _is_null(values: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
    return np.isnan(values) if values.dtype.kind == "f" else np.zeros(len(values), dtype=bool)


def _offset(layout: np.dtype[Any], name: str) -> int:
    assert layout.fields is not None
    return int(layout.fields[name][1])
