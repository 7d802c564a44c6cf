"""Inserting a row only when its key is free, which is how a step that runs twice writes once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

from storage.schema import Base
from storage.tenancy import OpenSession, TeamOwned, TeamSession, UnscopedStatement


def insert_new(session: TeamSession | OpenSession, row: type[Base], values: Mapping[str, Any]) -> bool:
    """Writes the row unless one with the same key is there; True when it was written."""
    session.flush()
    connection = session.connection()
    statement = _insert(connection, row).values(_owned(session, row, values)).on_conflict_do_nothing()
    # The count of rows is not to be had where SQLAlchemy asks for the new id.
    return connection.execute(statement.returning(*row.__table__.primary_key)).first() is not None


def upsert(session: OpenSession, row: type[Base], values: Mapping[str, Any]) -> None:
    """Writes the row of a table without a team, over the one with the same primary key."""
    connection = session.connection()
    statement = _insert(connection, row).values(_owned(session, row, values))
    keys = [column.name for column in row.__table__.primary_key]
    connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=dict(values)))


def _insert(connection: Connection, row: type[Base]) -> sqlite.Insert | postgresql.Insert:
    table = row.__table__
    assert isinstance(table, Table)
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)


def _owned(session: TeamSession | OpenSession, row: type[Base], values: Mapping[str, Any]) -> dict[str, Any]:
    if isinstance(session, TeamSession) != issubclass(row, TeamOwned):
        raise UnscopedStatement(f"{row.__name__} cannot be written in this session.")
    return {**values, "team_id": session.team_id} if isinstance(session, TeamSession) else dict(values)
