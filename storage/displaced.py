"""What an import replaces or refreshes, kept so that it can come back: lines of usage and of the roster, columns of attempts."""

from __future__ import annotations

import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from sqlalchemy import delete, select

from storage.bulk.numbers import update_numbers
from storage.bulk.rows import insert_rows, read_rows
from storage.bulk.tables import team_table
from storage.inserting import insert_new
from storage.schema import AttemptRow, DisplacedRow, RosterRow, UsageRow
from storage.tenancy import TeamSession

LatestRow = type[UsageRow] | type[RosterRow]

_TYPES: Final = {"identity": "V16", "learner_id": "<i8"}
_NULLABLE: Final = "<f8"
_ZLIB_LEVEL: Final = 1


def keep_displaced(session: TeamSession, row: LatestRow, owner: tuple[int, int], keys: Sequence[str]) -> None:
    """Keeps the stored lines of these people, which an import is about to replace. ``owner``: customer id and upload id."""
    customer_id, upload_id = owner
    names = [column.name for column in team_table(row).columns if column.name != "team_id"]
    wanted, key, brought_by = set(keys), names.index("key"), names.index("upload_id")
    stored = zip(*read_rows(session, row, customer_id, names), strict=True)
    lines = [line for line in stored if line[key] in wanted and line[brought_by] < upload_id]
    if lines:
        _keep(session, owner, {"columns": names, "lines": lines})


def restore_displaced(session: TeamSession, row: LatestRow, owner: tuple[int, int]) -> None:
    """Takes the import's own lines away and puts those back that it had replaced."""
    customer_id, upload_id = owner
    session.execute(delete(row).where(row.customer_id == customer_id, row.upload_id == upload_id))
    columns = _kept(session, owner)
    if columns and set(columns) <= {column.name for column in team_table(row).columns}:
        insert_rows(session, row, columns)


def keep_numbers(session: TeamSession, owner: tuple[int, int], columns: Mapping[str, npt.NDArray[Any]]) -> None:
    """Keeps what columns of stored attempts are, by their identity, before an import refreshes them."""
    texts = {
        name: b64encode(values.astype(_TYPES.get(name, _NULLABLE)).tobytes()).decode()
        for name, values in columns.items()
    }
    _keep(session, owner, {"attempts": texts})


def restore_numbers(session: TeamSession, owner: tuple[int, int]) -> None:
    """Makes the attempts that the import refreshed what they were before."""
    texts = _content(session, owner).get("attempts")
    if texts:
        columns = {name: np.frombuffer(b64decode(text), _TYPES.get(name, _NULLABLE)) for name, text in texts.items()}
        owned = {"customer_id": np.full(len(columns["identity"]), owner[0])}
        update_numbers(session, AttemptRow, {**owned, **columns})


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
    kept = _content(session, owner)
    columns = zip(kept.get("columns", ()), zip(*kept.get("lines", ()), strict=True), strict=True)
    return {name: list(values) for name, values in columns}


def _keep(session: TeamSession, owner: tuple[int, int], kept: Mapping[str, Any]) -> None:
    customer_id, upload_id = owner
    content = zlib.compress(json.dumps(kept).encode(), _ZLIB_LEVEL)
    insert_new(session, DisplacedRow, {"upload_id": upload_id, "customer_id": customer_id, "content": content})


def _content(session: TeamSession, owner: tuple[int, int]) -> dict[str, Any]:
    customer_id, upload_id = owner
    mine = (DisplacedRow.customer_id == customer_id) & (DisplacedRow.upload_id == upload_id)
    content = session.scalars(select(DisplacedRow.content).where(mine)).one_or_none()
    kept: dict[str, Any] = json.loads(zlib.decompress(content)) if content else {}
    return kept
