"""The lines of usage and of the roster that an import replaces, kept so that they can come back."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, select

from storage.bulk.rows import insert_rows, read_rows
from storage.bulk.tables import team_table
from storage.inserting import insert_new
from storage.schema import DisplacedRow, RosterRow, UsageRow
from storage.tenancy import TeamSession

LatestRow = type[UsageRow] | type[RosterRow]


def keep_displaced(session: TeamSession, row: LatestRow, owner: tuple[int, int], keys: Sequence[str]) -> None:
    """Keeps the stored lines of these people, which an import is about to replace. ``owner``: customer id and upload id."""
    customer_id, upload_id = owner
    names = [column.name for column in team_table(row).columns if column.name != "team_id"]
    wanted, key, brought_by = set(keys), names.index("key"), names.index("upload_id")
    stored = zip(*read_rows(session, row, customer_id, names), strict=True)
    lines = [line for line in stored if line[key] in wanted and line[brought_by] < upload_id]
    if lines:
        content = zlib.compress(json.dumps({"columns": names, "lines": lines}).encode())
        insert_new(session, DisplacedRow, {"upload_id": upload_id, "customer_id": customer_id, "content": content})


def restore_displaced(session: TeamSession, row: LatestRow, owner: tuple[int, int]) -> None:
    """Takes the import's own lines away and puts those back that it had replaced."""
    customer_id, upload_id = owner
    session.execute(delete(row).where(row.customer_id == customer_id, row.upload_id == upload_id))
    columns = _kept(session, owner)
    if columns and set(columns) <= {column.name for column in team_table(row).columns}:
        insert_rows(session, row, columns)


def displaced_lines(session: TeamSession, owner: tuple[int, int]) -> list[dict[str, Any]]:
    """The lines that the import replaced, each by column as the database keeps it."""
    columns = _kept(session, owner)
    return [dict(zip(columns, line, strict=True)) for line in zip(*columns.values(), strict=True)]


def drop_displaced(session: TeamSession, owner: tuple[int, int]) -> None:
    """Forgets what the import had replaced."""
    customer_id, upload_id = owner
    mine = (DisplacedRow.customer_id == customer_id) & (DisplacedRow.upload_id == upload_id)
    session.execute(delete(DisplacedRow).where(mine))


def _kept(session: TeamSession, owner: tuple[int, int]) -> dict[str, list[Any]]:
    customer_id, upload_id = owner
    mine = (DisplacedRow.customer_id == customer_id) & (DisplacedRow.upload_id == upload_id)
    content = session.scalars(select(DisplacedRow.content).where(mine)).one_or_none()
    if content is None:
        return {}
    kept = json.loads(zlib.decompress(content))
    return {name: list(values) for name, values in zip(kept["columns"], zip(*kept["lines"], strict=True), strict=True)}
