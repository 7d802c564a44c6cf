"""Rows that were not taken, kept with their content and reason, so that they can be mended and sent again."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import delete, select

from analysis.reading.result import Reject
from storage.bulk.rows import insert_rows
from storage.schema import RejectRow, UploadRow
from storage.tenancy import TeamSession
from storage.text import storable


def save_rejects(session: TeamSession, upload_id: int, rejects: Sequence[Reject]) -> None:
    """Keeps the rejected rows of an upload of this team, in place of those kept before."""
    session.execute(delete(RejectRow).where(RejectRow.upload_id == upload_id))
    insert_rows(
        session,
        RejectRow,
        {
            "upload_id": [upload_id] * len(rejects),
            "position": list(range(len(rejects))),
            "row": [reject.row for reject in rejects],
            "column": [storable(reject.column) if reject.column else None for reject in rejects],
            "reason": [storable(reject.reason) for reject in rejects],
            "values": [json.dumps(dict(reject.values)) for reject in rejects],  # ASCII: storable as it is
        },
    )


def rejects_of_upload(session: TeamSession, upload_id: int) -> tuple[Reject, ...]:
    """The upload's rejected rows, in the order in which they were found."""
    file = session.scalars(select(UploadRow.file_name).where(UploadRow.id == upload_id)).one_or_none()
    rows = session.scalars(select(RejectRow).where(RejectRow.upload_id == upload_id).order_by(RejectRow.position))
    return tuple(Reject(file or "", row.row, row.reason, json.loads(row.values), row.column) for row in rows)
