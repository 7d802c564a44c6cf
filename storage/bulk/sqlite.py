"""SQLite: the driver's executemany, with several rows a statement."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import numpy as np
from sqlalchemy import Connection, Table

from storage.bulk.tables import names, on_conflict_replace

# Measured: from some 20 rows a statement on nothing is gained; SQLite takes 32,766 values at most.
_ROWS_A_STATEMENT: Final = 40
_ROWS_AT_ONCE: Final = 40_000

Statement = Callable[[int], str]
"""The text of a statement for so many rows."""


def insert_into(table: Table, columns: Sequence[str], *, replacing: bool = False) -> Statement:
    """An insert of those columns; ``replacing`` the rows with the same key."""
    one_row = f"({', '.join('?' * len(columns))})"
    clause = on_conflict_replace(table, columns) if replacing else ""
    return lambda rows: f"INSERT INTO {table.name} ({names(columns)}) VALUES {', '.join([one_row] * rows)}{clause}"


def write(connection: Connection, statement: Statement, columns: Mapping[str, Sequence[Any]]) -> None:
    """Runs the statement over all rows, within the connection's transaction."""
    cursor = connection.connection.cursor()
    length = len(next(iter(columns.values())))
    for start in range(0, length, _ROWS_AT_ONCE):
        part = {name: values[start : start + _ROWS_AT_ONCE] for name, values in columns.items()}
        _write_part(cursor, statement, part)
    cursor.close()


def _write_part(cursor: Any, statement: Statement, columns: Mapping[str, Sequence[Any]]) -> None:
    rows, width = len(next(iter(columns.values()))), len(columns)
    grid = np.empty((rows, width), dtype=object)
    for place, values in enumerate(columns.values()):
        grid[:, place] = values
    flat = grid.reshape(-1).tolist()
    step = _ROWS_A_STATEMENT * width
    whole = rows // _ROWS_A_STATEMENT * step
    cursor.executemany(statement(_ROWS_A_STATEMENT), [flat[at : at + step] for at in range(0, whole, step)])
    if rows % _ROWS_A_STATEMENT:
        cursor.execute(statement(rows % _ROWS_A_STATEMENT), flat[whole:])
