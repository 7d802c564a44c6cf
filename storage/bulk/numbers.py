"""Writing and reading a customer's rows that hold only numbers and digests, as numpy arrays.

Null is NaN. A column that can be null is float64, every other one int64, a digest ``V16``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from sqlalchemy import BigInteger, Column, Float, LargeBinary, SmallInteger

from storage.bulk import postgres, sqlite
from storage.bulk.binary import Columns
from storage.bulk.tables import team_table
from storage.schema import Base
from storage.tenancy import TeamSession

_DIGEST: Final = "V16"


def write_numbers(session: TeamSession, row: type[Base], columns: Columns) -> None:
    """Writes new rows; a key that is taken is an error."""
    table, connection = team_table(row), session.connection()
    length = len(next(iter(columns.values())))
    if connection.dialect.name == "sqlite":
        shown = {name: _as_objects(values, table.columns[name]) for name, values in columns.items()}
        sqlite.insert(connection, table, {"team_id": [session.team_id] * length, **shown})
        return
    team = np.full(length, session.team_id.encode())
    fields: dict[str, npt.DTypeLike] = {
        "team_id": team.dtype,
        **{name: _stored_type(table.columns[name]) for name in columns},
    }
    postgres.copy_numbers(connection, table.name, {"team_id": team, **columns}, fields)


def update_numbers(session: TeamSession, row: type[Base], columns: Columns) -> None:
    """Changes rows of this team, which ``columns`` name by the whole primary key; a key that is not there is passed over."""
    table, connection = team_table(row), session.connection()
    if connection.dialect.name == "sqlite":
        shown = {name: _as_objects(values, table.columns[name]) for name, values in columns.items()}
        sqlite.update(connection, table, session.team_id, shown)
        return
    fields = {name: _stored_type(table.columns[name]) for name in columns}
    postgres.update_numbers(connection, table, (session.team_id, columns), fields)


def read_numbers(
    session: TeamSession, row: type[Base], customer_id: int, columns: Sequence[str]
) -> dict[str, npt.NDArray[Any]]:
    """Those columns of all the customer's rows of this team, in no particular order."""
    table, connection = team_table(row), session.connection()
    owner = (session.team_id, customer_id)
    fields = {name: _read_type(table.columns[name]) for name in columns}
    if connection.dialect.name == "sqlite":
        return sqlite.read_numbers(connection, table, owner, fields)
    return postgres.read_numbers(connection, table.name, owner, fields)


def _as_objects(values: npt.NDArray[Any], column: Column[Any]) -> list[Any]:
    if values.dtype.kind != "f":
        plain: list[Any] = values.tolist()
        return plain
    missing = np.isnan(values)
    whole = not isinstance(column.type, Float)
    objects = np.where(missing, 0, values).astype(np.int64 if whole else np.float64).astype(object)
    objects[missing] = None
    listed: list[Any] = objects.tolist()
    return listed


def _read_type(column: Column[Any]) -> str:
    if isinstance(column.type, LargeBinary):
        return _DIGEST
    return "f8" if column.nullable else "i8"


def _stored_type(column: Column[Any]) -> str:
    widths: dict[type, str] = {LargeBinary: _DIGEST, Float: ">f8", BigInteger: ">i8", SmallInteger: ">i2"}
    return next((width for kind, width in widths.items() if isinstance(column.type, kind)), ">i4")
