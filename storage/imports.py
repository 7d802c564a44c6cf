"""What storing an upload for a customer changed; a step that runs again finds it and changes nothing."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from storage.inserting import insert_new
from storage.schema import ImportRow
from storage.tenancy import TeamSession


@dataclass(frozen=True)
class Import:
    """``new`` + ``duplicates`` = the lines of the frame that was stored."""

    new: int
    duplicates: int


def find_import(session: TeamSession, customer_id: int, upload_id: int) -> Import | None:
    """What storing that upload for that customer changed; None while it was not stored."""
    row = session.scalars(
        select(ImportRow).where(ImportRow.upload_id == upload_id, ImportRow.customer_id == customer_id)
    ).one_or_none()
    return Import(row.records_new, row.records_duplicate) if row else None


def save_import(session: TeamSession, customer_id: int, upload_id: int, change: Import) -> None:
    """Keeps what storing the upload changed, in the transaction that changes it."""
    insert_new(
        session,
        ImportRow,
        {
            "upload_id": upload_id,
            "customer_id": customer_id,
            "records_new": change.new,
            "records_duplicate": change.duplicates,
        },
    )
