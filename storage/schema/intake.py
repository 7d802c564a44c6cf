"""What was dropped, what was in it, and which rows of it could not be taken."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.column_types import Id, Words
from storage.schema.base import Base, of_customer, of_upload
from storage.tenancy import TeamOwned


class DropRow(TeamOwned, Base):
    """One file in one message, and the job that took it."""

    __tablename__ = "drops"

    team_id: Mapped[str] = mapped_column(Words(), primary_key=True)
    channel: Mapped[str] = mapped_column(primary_key=True)
    file_id: Mapped[str] = mapped_column(primary_key=True)
    message_ts: Mapped[str] = mapped_column(primary_key=True)
    job_id: Mapped[str]


class UploadRow(TeamOwned, Base):
    """One file that a job fetched. What reading it gave is empty until it has been read."""

    __tablename__ = "uploads"
    __table_args__ = (
        of_customer(),
        UniqueConstraint("team_id", "job_id", "file_id"),
        UniqueConstraint("team_id", "id"),
        Index(None, "team_id", "customer_id", "sha256"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    customer_id: Mapped[int | None] = mapped_column(Id)
    job_id: Mapped[str]
    file_id: Mapped[str]
    file_name: Mapped[str]
    sha256: Mapped[str]
    size_bytes: Mapped[int]
    user_id: Mapped[str | None]
    channel: Mapped[str | None]
    message_ts: Mapped[str | None]
    imported_at: Mapped[datetime]
    as_of: Mapped[date | None]
    kind: Mapped[str | None]
    rows_read: Mapped[int | None]
    rows_accepted: Mapped[int | None]
    rows_duplicate: Mapped[int | None]
    rows_rejected: Mapped[int | None]
    reading: Mapped[dict[str, Any] | None]
    fingerprint: Mapped[str | None]
    answers: Mapped[dict[str, Any] | None]
    """What people have said about this very file: key of a question -> answer."""
    undone_at: Mapped[datetime | None]


class UploadContentRow(TeamOwned, Base):
    """The bytes of an upload, compressed with zlib; apart, so that a list of uploads never loads them."""

    __tablename__ = "upload_contents"
    __table_args__ = (of_upload(),)

    upload_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class ImportRow(TeamOwned, Base):
    """What storing one upload for one customer changed; its presence says that it was stored.

    ``number`` counts the customer's imports in their order, and ``before`` is what taking this one back needs: both are empty
    for what was stored by the first release.
    """

    __tablename__ = "imports"
    __table_args__ = (of_customer(), of_upload())

    upload_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    customer_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    records_new: Mapped[int]
    records_duplicate: Mapped[int]
    records_updated: Mapped[int | None]
    records_refreshed: Mapped[int | None]
    number: Mapped[int | None]
    before: Mapped[dict[str, Any] | None]


class DisplacedRow(TeamOwned, Base):
    """What an import replaced, so that it can come back: lines of usage or of a roster, columns of attempts. JSON, zlib."""

    __tablename__ = "displaced_lines"

    upload_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    customer_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class SampleRow(TeamOwned, Base):
    """Some rows of an upload as a small CSV (zlib), and how the file is read: what people are shown while they answer."""

    __tablename__ = "samples"
    __table_args__ = (of_upload(),)

    upload_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    content: Mapped[bytes] = mapped_column(LargeBinary)
    reading: Mapped[dict[str, Any]]
    decided: Mapped[dict[str, Any]]


class LayoutRow(TeamOwned, Base):
    """What people have said about files of one layout. ``customer_id`` 0: for every customer of the team."""

    __tablename__ = "layouts"

    team_id: Mapped[str] = mapped_column(Words(), primary_key=True)
    customer_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    answers: Mapped[dict[str, Any]]
    said_by: Mapped[str | None]
    said_at: Mapped[datetime]


class RejectRow(TeamOwned, Base):
    """A row that was not taken. No foreign key: a bad file has as many of these as lines, all written with its upload."""

    __tablename__ = "rejects"

    upload_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    row: Mapped[int]
    column: Mapped[str | None]
    reason: Mapped[str]
    values: Mapped[str]
    """The row's cells as a JSON object, in the order of the file."""
