"""SQLite: the driver's executemany. Several rows a statement gain nothing on tables as wide as these (measured at 19 columns)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import repeat
from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, Table

from storage.bulk.tables import names, on_conflict_replace, quoted


def insert(
    connection: Connection, table: Table, columns: Mapping[str, Sequence[Any]], *, replacing: bool = False
) -> None:
    """Appends rows to the table; ``replacing`` those with the same key, unless they came with a later upload."""
    clause = on_conflict_replace(table, list(columns)) if replacing else ""
    marks = ", ".join("?" * len(columns))
    cursor: Any = connection.connection.cursor()
    cursor.executemany(
        f"INSERT INTO {table.name} ({names(list(columns))}) VALUES ({marks}){clause}",
        zip(*columns.values(), strict=True),
    )
    cursor.close()


def update(connection: Connection, table: Table, team_id: str, columns: Mapping[str, Sequence[Any]]) -> None:
    """Changes a team's rows by their primary key."""
    key = [column.name for column in table.primary_key]
    changed = [name for name in columns if name not in key]
    values = ", ".join(f"{quoted(name)} = ?" for name in changed)
    mine = " AND ".join(f"{quoted(name)} = ?" for name in ("team_id", *key))
    rows = zip(*(columns[name] for name in changed), repeat(team_id), *(columns[name] for name in key))
    cursor: Any = connection.connection.cursor()
    cursor.executemany(f"UPDATE {table.name} SET {values} WHERE {mine}", rows)
    cursor.close()


def read_numbers(
    connection: Connection, table: Table, owner: tuple[str, int], fields: Mapping[str, str]
) -> dict[str, npt.NDArray[Any]]:
    """Columns of numbers of one team's customer, with NaN for null."""
    cursor: Any = connection.connection.cursor()
    cursor.execute(f"SELECT {names(list(fields))} FROM {table.name} WHERE team_id = ? AND customer_id = ?", owner)
    rows = np.fromiter(cursor, dtype=np.dtype(list(fields.items())))  # None becomes NaN in a float field
    cursor.close()
    return {name: np.ascontiguousarray(rows[name]) for name in fields}
