"""Writing and reading many rows of any kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from storage.bulk import postgres, sqlite
from storage.bulk.tables import names, team_table
from storage.schema import Base
from storage.tenancy import TeamSession

Columns = Mapping[str, Sequence[Any]]
"""Column name -> its values as plain Python objects, all of one length; text must be storable."""


def insert_rows(session: TeamSession, row: type[Base], columns: Columns) -> None:
    """Writes new rows; a key that is taken is an error."""
    full = _with_team(session, columns)
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        sqlite.insert(connection, team_table(row), full)
    else:
        postgres.copy_rows(connection, team_table(row).name, full)


def upsert_rows(session: TeamSession, row: type[Base], columns: Columns) -> None:
    """Writes whole rows over those with the same key, unless theirs came with a later upload."""
    full = _with_team(session, columns)
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        sqlite.insert(connection, team_table(row), full, replacing=True)
    else:
        postgres.merge_rows(connection, team_table(row), full)


def _with_team(session: TeamSession, columns: Columns) -> Columns:
    length = len(next(iter(columns.values())))
    return {"team_id": [session.team_id] * length, **columns}


def read_rows(session: TeamSession, row: type[Base], customer_id: int, columns: Sequence[str]) -> list[list[Any]]:
    """Those columns of all the customer's rows of this team, in the order of the first."""
    connection = session.connection()
    mark = "?" if connection.dialect.name == "sqlite" else "%s"
    owner = f"team_id = {mark} AND customer_id = {mark} ORDER BY {names(columns[:1])}"
    cursor: Any = connection.connection.cursor()
    cursor.execute(f"SELECT {names(columns)} FROM {team_table(row).name} WHERE {owner}", (session.team_id, customer_id))
    rows = cursor.fetchall()
    cursor.close()
    return [list(column) for column in zip(*rows, strict=True)] or [[] for _ in columns]
