"""PostgreSQL: COPY, straight into the table or by way of a temporary one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import psycopg
from psycopg import sql
from sqlalchemy import Connection, Table

from storage.bulk import binary
from storage.bulk.tables import names, on_conflict_replace, quoted

_ROWS_AT_ONCE: Final = 50_000


def driver_connection(connection: Connection) -> psycopg.Connection[Any]:
    """The psycopg connection under SQLAlchemy's, in the same transaction."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)
    return driver


def copy_rows(connection: Connection, table: str, columns: Mapping[str, Sequence[Any]]) -> None:
    """Appends rows to the table."""
    statement = f"COPY {table} ({names(list(columns))}) FROM STDIN"
    with driver_connection(connection).cursor() as cursor, cursor.copy(sql.SQL(statement)) as copy:
        for row in zip(*columns.values(), strict=True):
            copy.write_row(row)


def merge_rows(connection: Connection, table: Table, columns: Mapping[str, Sequence[Any]]) -> None:
    """Writes whole rows over those with the same key, unless theirs came with a later upload."""
    incoming, into = f"incoming_{table.name}", f"{table.name} ({names(list(columns))})"
    connection.exec_driver_sql(f"CREATE TEMPORARY TABLE {incoming} (LIKE {table.name}) ON COMMIT DROP")
    copy_rows(connection, incoming, columns)
    replacing = on_conflict_replace(table, list(columns))
    connection.exec_driver_sql(f"INSERT INTO {into} SELECT {names(list(columns))} FROM {incoming}{replacing}")
    connection.exec_driver_sql(f"DROP TABLE {incoming}")


def copy_numbers(
    connection: Connection, table: str, columns: binary.Columns, fields: Mapping[str, npt.DTypeLike]
) -> None:
    """Appends rows of numbers to the table, packed in the types of ``fields``."""
    statement = f"COPY {table} ({names(list(columns))}) FROM STDIN (FORMAT BINARY)"
    length = len(next(iter(columns.values())))
    with driver_connection(connection).cursor() as cursor, cursor.copy(sql.SQL(statement)) as copy:
        copy.write(binary.HEADER)
        for start in range(0, length, _ROWS_AT_ONCE):
            part = {name: values[start : start + _ROWS_AT_ONCE] for name, values in columns.items()}
            copy.write(binary.pack(part, fields))
        copy.write(binary.TRAILER)


def update_numbers(
    connection: Connection, table: Table, owned: tuple[str, binary.Columns], fields: Mapping[str, npt.DTypeLike]
) -> None:
    """Changes a team's rows by their primary key. ``owned``: the team, and the columns with the key among them."""
    team_id, columns = owned
    key = [column.name for column in table.primary_key]
    values = ", ".join(f"{quoted(name)} = said.{quoted(name)}" for name in columns if name not in key)
    mine = " AND ".join(f"{table.name}.{quoted(name)} = said.{quoted(name)}" for name in key)
    said = f"said_{table.name}"
    shape = f"SELECT {names(list(columns))} FROM {table.name} WITH NO DATA"
    connection.exec_driver_sql(f"CREATE TEMPORARY TABLE {said} ON COMMIT DROP AS {shape}")
    copy_numbers(connection, said, columns, fields)
    statement = f"UPDATE {table.name} SET {values} FROM {said} AS said WHERE {table.name}.team_id = %s AND {mine}"
    connection.exec_driver_sql(statement, (team_id,))
    connection.exec_driver_sql(f"DROP TABLE {said}")


def read_numbers(
    connection: Connection, table: str, owner: tuple[str, int], fields: Mapping[str, str]
) -> dict[str, npt.NDArray[Any]]:
    """Columns of numbers of one team's customer, with NaN for null.

    The server strings each column together: one row of long values, where COPY would send a message a row.
    """
    columns = ", ".join(f"string_agg({_as_bytes(name, kind)}, '')" for name, kind in fields.items())
    statement = f"SELECT {columns} FROM {table} WHERE team_id = %s AND customer_id = %s"
    with driver_connection(connection).cursor(binary=True) as cursor:
        row = cursor.execute(sql.SQL(statement), owner).fetchone()
    assert row is not None
    return {
        name: np.frombuffer(values or b"", dtype=f">{kind}").astype(kind)
        for (name, kind), values in zip(fields.items(), row, strict=True)
    }


def _as_bytes(name: str, kind: str) -> str:
    if kind == "f8":
        return f"float8send(coalesce({quoted(name)}::float8, 'NaN'))"
    return f"int8send({quoted(name)}::int8)" if kind == "i8" else quoted(name)
