"""What storing an upload for a customer changed; a step that runs again finds it and changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete, func, select, update

from storage.inserting import insert_new
from storage.schema import ImportRow
from storage.tenancy import TeamSession


@dataclass(frozen=True)
class Import:
    """``new`` + ``duplicates`` = the lines of the frame that was stored; ``updated``: attempts that newer ones have superseded.

    ``refreshed``: attempts of the duplicates of which the file says something else, such as another role.
    """

    new: int
    duplicates: int
    updated: int = 0
    refreshed: int = 0

    @property
    def changed_nothing(self) -> bool:
        """Whether every line was known as it is."""
        return self.duplicates > 0 and not (self.new or self.updated or self.refreshed)


@dataclass(frozen=True)
class Stored:
    """One import of a customer. ``number``: its place among them; ``before``: what taking it back needs, None where nobody kept it."""

    upload_id: int
    customer_id: int
    number: int
    before: Mapping[str, Any] | None = field(default=None)


def find_import(session: TeamSession, customer_id: int, upload_id: int) -> Import | None:
    """What storing that upload for that customer changed; None while it was not stored."""
    row = session.scalars(
        select(ImportRow).where(ImportRow.upload_id == upload_id, ImportRow.customer_id == customer_id)
    ).one_or_none()
    if row is None:
        return None
    return Import(row.records_new, row.records_duplicate, row.records_updated or 0, row.records_refreshed or 0)


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
            "records_updated": change.updated,
            "records_refreshed": change.refreshed,
            "number": next_number(session, customer_id),
        },
    )


def keep_before(session: TeamSession, customer_id: int, upload_id: int, before: Mapping[str, Any]) -> None:
    """Keeps what taking the import back needs, unless that is kept already."""
    mine = (ImportRow.upload_id == upload_id) & (ImportRow.customer_id == customer_id) & ImportRow.before.is_(None)
    session.execute(update(ImportRow).where(mine).values(before=dict(before)))


def imports_of_upload(session: TeamSession, upload_id: int) -> list[Stored]:
    """What the upload was stored as, by customer."""
    rows = session.scalars(select(ImportRow).where(ImportRow.upload_id == upload_id).order_by(ImportRow.customer_id))
    return [_stored(row) for row in rows]


def imports_since(session: TeamSession, customer_id: int, number: int) -> list[Stored]:
    """The customer's imports from that one on, in their order."""
    rows = session.scalars(
        select(ImportRow)
        .where(ImportRow.customer_id == customer_id, func.coalesce(ImportRow.number, 0) >= number)
        .order_by(func.coalesce(ImportRow.number, 0), ImportRow.upload_id)
    )
    return [_stored(row) for row in rows]


def drop_import(session: TeamSession, customer_id: int, upload_id: int) -> None:
    """Forgets that the upload was stored for the customer."""
    session.execute(delete(ImportRow).where(ImportRow.upload_id == upload_id, ImportRow.customer_id == customer_id))


def next_number(session: TeamSession, customer_id: int) -> int:
    """The number of the customer's next import; the caller holds the customer's row."""
    newest = session.scalar(select(func.max(ImportRow.number)).where(ImportRow.customer_id == customer_id))
    return (newest or 0) + 1


def _stored(row: ImportRow) -> Stored:
    return Stored(row.upload_id, row.customer_id, row.number or 0, row.before)
