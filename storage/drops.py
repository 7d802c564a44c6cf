"""Which job took a file that was dropped: each file share counts once, however often Slack tells of it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from storage.inserting import insert_new
from storage.schema import DropRow
from storage.tenancy import TeamSession


@dataclass(frozen=True)
class FileShare:
    """One file in one message of one channel."""

    channel: str
    file_id: str
    message_ts: str


def claim_file(session: TeamSession, share: FileShare, job_id: str) -> bool:
    """True for the first job that asks for the share, and for the same job asking again."""
    insert_new(
        session,
        DropRow,
        {"channel": share.channel, "file_id": share.file_id, "message_ts": share.message_ts, "job_id": job_id},
    )
    return job_of_file(session, share) == job_id


def job_of_file(session: TeamSession, share: FileShare) -> str | None:
    """The job that took the share."""
    return session.scalars(
        select(DropRow.job_id).where(
            DropRow.channel == share.channel,
            DropRow.file_id == share.file_id,
            DropRow.message_ts == share.message_ts,
        )
    ).one_or_none()
