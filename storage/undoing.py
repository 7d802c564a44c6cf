"""Taking imports back, the newest first, so that everything is exactly as it was before each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select, update

from storage.customers import hold_customer
from storage.displaced import drop_displaced, restore_displaced, restore_numbers
from storage.imports import Stored, drop_import
from storage.layouts import Remembered, forget_layout, remember_layout
from storage.schema import (
    AttemptRow,
    CustomerRow,
    LabelRow,
    LearnerRow,
    PolicyRow,
    RejectRow,
    ReportRow,
    RosterRow,
    SampleRow,
    UploadRow,
    UsageRow,
)
from storage.tenancy import TeamSession


@dataclass(frozen=True)
class Taken:
    """What taking an import back removed, in rows."""

    attempts: int = 0
    usage: int = 0
    roster: int = 0
    policies: int = 0

    def __add__(self, other: Taken) -> Taken:
        return Taken(*(a + b for a, b in zip(self.counts, other.counts, strict=True)))

    @property
    def counts(self) -> tuple[int, int, int, int]:
        """In the order of the fields."""
        return self.attempts, self.usage, self.roster, self.policies


def state_before(session: TeamSession, customer_id: int) -> dict[str, Any]:
    """What taking back the customer's next import will need; to be kept with it."""
    row = hold_customer(session, customer_id)
    return {
        "learners": _newest_id(session, LearnerRow, customer_id),
        "labels": _newest_id(session, LabelRow, customer_id),
        "csm_user_id": row.csm_user_id,
        "channel_id": row.channel_id,
    }


def take_back(session: TeamSession, stored: Stored) -> Taken:
    """Undoes one import of a customer, which must be the newest; what it brought, in rows.

    The upload itself stays, and so do the reports. Raises UnknownCustomer, and ValueError where nothing was kept to undo it with.
    """
    if stored.before is None:
        raise ValueError("This import was stored before imports could be undone.")
    customer_id, owner = stored.customer_id, (stored.customer_id, stored.upload_id)
    hold_customer(session, customer_id)
    taken = _counted(session, owner)
    _take_attempts_back(session, owner, stored.before)
    for row in (UsageRow, RosterRow):
        restore_displaced(session, row, owner)
    restore_numbers(session, owner)
    drop_displaced(session, owner)
    mine = (PolicyRow.customer_id == customer_id) & (PolicyRow.upload_id == stored.upload_id)
    session.execute(delete(PolicyRow).where(mine))
    _restore_layout(session, stored.before)
    drop_import(session, *owner)
    _restore_customer(session, customer_id, stored.before)
    return taken


def forget_upload(session: TeamSession, upload_id: int, at: datetime) -> None:
    """Marks an upload of which nothing is stored any more as undone."""
    session.execute(delete(RejectRow).where(RejectRow.upload_id == upload_id))
    session.execute(delete(SampleRow).where(SampleRow.upload_id == upload_id))
    session.execute(update(UploadRow).where(UploadRow.id == upload_id).values(undone_at=at, customer_id=None))


def forget_reports(session: TeamSession, customer_id: int, job_id: str) -> None:
    """The reports that a job made of a customer are gone."""
    session.execute(delete(ReportRow).where(ReportRow.customer_id == customer_id, ReportRow.job_id == job_id))


def forget_customer(session: TeamSession, customer_id: int) -> None:
    """Removes a customer of whom nothing is stored any more."""
    session.execute(update(UploadRow).where(UploadRow.customer_id == customer_id).values(customer_id=None))
    session.execute(delete(CustomerRow).where(CustomerRow.id == customer_id))


def _take_attempts_back(session: TeamSession, owner: tuple[int, int], before: Mapping[str, Any]) -> None:
    customer_id, upload_id = owner
    mine = AttemptRow.customer_id == customer_id
    session.execute(delete(AttemptRow).where(mine, AttemptRow.upload_id == upload_id))
    session.execute(update(AttemptRow).where(mine, AttemptRow.superseded_by == upload_id).values(superseded_by=None))
    for row, newest in ((LearnerRow, before["learners"]), (LabelRow, before["labels"])):
        session.execute(delete(row).where(row.customer_id == customer_id, row.id > newest))


def _restore_layout(session: TeamSession, before: Mapping[str, Any]) -> None:
    layout = before.get("layout")
    if layout is None:
        return
    if layout["answers"] is None:
        forget_layout(session, layout["customer_id"], layout["fingerprint"])
        return
    said_at = datetime.fromisoformat(layout["said_at"])
    remembered = (layout["customer_id"], layout["fingerprint"], layout["answers"], layout["said_by"], said_at)
    remember_layout(session, Remembered(*remembered))


def _restore_customer(session: TeamSession, customer_id: int, before: Mapping[str, Any]) -> None:
    """What the import had set where nothing was; what people have changed since stays."""
    row = hold_customer(session, customer_id)
    row.csm_user_id = row.csm_user_id if before["csm_user_id"] else None
    row.channel_id = row.channel_id if before["channel_id"] else None
    row.aliases = [alias for alias in row.aliases if alias not in before.get("aliases", ())]
    session.flush()


def _counted(session: TeamSession, owner: tuple[int, int]) -> Taken:
    customer_id, upload_id = owner

    def rows(row: Any) -> int:
        mine = (row.customer_id == customer_id) & (row.upload_id == upload_id)
        return session.scalar(select(func.count()).select_from(row).where(mine)) or 0

    return Taken(rows(AttemptRow), rows(UsageRow), rows(RosterRow), rows(PolicyRow))


def _newest_id(session: TeamSession, row: type[LearnerRow] | type[LabelRow], customer_id: int) -> int:
    return session.scalar(select(func.max(row.id)).where(row.customer_id == customer_id)) or 0
