"""The tables that bulk reads and writes may touch, and the SQL that they share."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Table

from storage.schema import Base
from storage.tenancy import TeamOwned, UnscopedStatement


def team_table(row: type[Base]) -> Table:
    """The table of a class whose rows belong to teams; raises UnscopedStatement for any other."""
    table = row.__table__
    if not issubclass(row, TeamOwned) or not isinstance(table, Table):
        raise UnscopedStatement(f"{row.__name__} has no team.")
    return table


def names(columns: Sequence[str]) -> str:
    """Column names as they stand in a statement."""
    return ", ".join(quoted(column) for column in columns)


def quoted(name: str) -> str:
    """One column name as it stands in a statement: "column", "row" and "values" are words of SQL."""
    return f'"{name}"'


def on_conflict_replace(table: Table, columns: Sequence[str]) -> str:
    """The clause that makes an insert replace the row with the same primary key, unless that came with a later upload."""
    key = [column.name for column in table.primary_key]
    changes = ", ".join(f"{quoted(name)} = excluded.{quoted(name)}" for name in columns if name not in key)
    newer = f" WHERE {table.name}.upload_id <= excluded.upload_id" if "upload_id" in table.columns else ""
    return f" ON CONFLICT ({names(key)}) DO UPDATE SET {changes}{newer}"
