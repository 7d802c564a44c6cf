"""What was reported, posted and done, and which processes are alive."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.column_types import Id, Words
from storage.schema.base import Base, of_customer, of_upload
from storage.tenancy import TeamOwned


class ReportRow(TeamOwned, Base):
    """A report as it was shown; the headline stands beside it, so that trends and the portfolio read no snapshot."""

    __tablename__ = "reports"
    __table_args__ = (
        of_customer(),
        of_upload(),
        UniqueConstraint("team_id", "customer_id", "job_id"),
        Index(None, "team_id", "customer_id", "id"),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    customer_id: Mapped[int] = mapped_column(Id)
    upload_id: Mapped[int | None] = mapped_column(Id)
    job_id: Mapped[str]
    as_of: Mapped[date]
    created_at: Mapped[datetime]
    users: Mapped[int]
    certified: Mapped[int]
    assigned: Mapped[int]
    snapshot: Mapped[str]


class PostRow(TeamOwned, Base):
    """A message that is to stand in Slack once: stored as "sending" before it is sent, as "sent" after."""

    __tablename__ = "posts"

    team_id: Mapped[str] = mapped_column(Words(), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    channel: Mapped[str]
    thread_ts: Mapped[str | None]
    ts: Mapped[str | None]
    file_id: Mapped[str | None]
    state: Mapped[str]
    created_at: Mapped[datetime]


class ProcessRow(Base):
    """A process that takes queued work, and when it was last known to be alive."""

    __tablename__ = "processes"

    executor_id: Mapped[str] = mapped_column(primary_key=True)
    heartbeat_at: Mapped[datetime]


class AuditRow(TeamOwned, Base):
    """Who did what to what."""

    __tablename__ = "audit"
    __table_args__ = (Index(None, "team_id", "at"),)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    at: Mapped[datetime]
    who: Mapped[str | None]
    what: Mapped[str]
    subject: Mapped[str | None]
    details: Mapped[dict[str, Any]]
