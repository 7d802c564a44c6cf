"""Files that were fetched: their bytes, and what reading them gave."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from hashlib import sha256
from typing import Any, Final, get_args

from pydantic import TypeAdapter
from sqlalchemy import delete, select, update

from analysis.reading.result import FileReading, Kind, RowAccount
from storage.customers import hold_customer
from storage.inserting import insert_new
from storage.rejects import rejects_of_upload, save_rejects
from storage.schema import ImportRow, UploadContentRow, UploadRow
from storage.tenancy import TeamSession
from storage.text import storable

_READING: Final = TypeAdapter(FileReading)
_ROWS: Final = TypeAdapter(RowAccount)
_ZLIB_LEVEL: Final = 1  # nearly as small as 6 on tables, in a third of the time


@dataclass(frozen=True)
class NewUpload:
    """A fetched file. A job takes a ``file_id`` once."""

    job_id: str
    file_id: str
    file_name: str
    content: bytes
    imported_at: datetime
    user_id: str | None = None
    channel: str | None = None
    message_ts: str | None = None


@dataclass(frozen=True)
class Upload:
    """``kind`` is None until the file was read; ``customer_id`` None until its customer is known.

    ``answers``: what people have said about this very file, by the key of the question.
    """

    id: int
    customer_id: int | None
    job_id: str
    file_id: str
    file_name: str
    sha256: str
    size_bytes: int
    user_id: str | None
    channel: str | None
    message_ts: str | None
    imported_at: datetime
    as_of: date | None
    kind: Kind | None
    answers: Mapping[str, str] = field(default_factory=dict)
    is_undone: bool = False


class UnknownUpload(LookupError):
    """This team has no such upload."""


def save_upload(session: TeamSession, upload: NewUpload) -> int:
    """The upload's id; a job that saves the same file again gets the first one's."""
    values: dict[str, Any] = {
        **vars(upload),
        "sha256": content_digest(upload.content),
        "size_bytes": len(upload.content),
    }
    del values["content"]
    created = insert_new(session, UploadRow, values)
    same = (UploadRow.job_id == upload.job_id) & (UploadRow.file_id == upload.file_id)
    upload_id = session.scalars(select(UploadRow.id).where(same)).one()
    if created:
        session.add(UploadContentRow(upload_id=upload_id, content=zlib.compress(upload.content, _ZLIB_LEVEL)))
        session.flush()
    return upload_id


def drop_upload(session: TeamSession, upload_id: int) -> None:
    """Forgets an upload of which nothing was read yet."""
    session.execute(delete(UploadContentRow).where(UploadContentRow.upload_id == upload_id))
    session.execute(delete(UploadRow).where(UploadRow.id == upload_id))


def content_digest(content: bytes) -> str:
    """The SHA-256 of a file, in hex."""
    return sha256(content).hexdigest()


def upload_content(session: TeamSession, upload_id: int) -> bytes:
    """The file as it was fetched. Raises UnknownUpload."""
    content = session.scalars(select(UploadContentRow.content).where(UploadContentRow.upload_id == upload_id))
    compressed = content.one_or_none()
    if compressed is None:
        raise UnknownUpload(upload_id)
    return zlib.decompress(compressed)


def find_upload(session: TeamSession, upload_id: int) -> Upload | None:
    """The upload with that id, unless it is another team's."""
    row = session.scalars(select(UploadRow).where(UploadRow.id == upload_id)).one_or_none()
    return _upload(row) if row else None


def uploads_of_job(session: TeamSession, job_id: str) -> list[Upload]:
    """The job's files, in the order in which they were saved."""
    rows = session.scalars(select(UploadRow).where(UploadRow.job_id == job_id).order_by(UploadRow.id))
    return [_upload(row) for row in rows]


def same_content(
    session: TeamSession, customer_id: int, content_sha256: str, *, other_than: int | None = None
) -> Upload | None:
    """The customer's first upload of the same bytes that was stored to the end, leaving out one upload's own id."""
    stored = select(ImportRow.upload_id).where(ImportRow.customer_id == customer_id)
    rows = session.scalars(
        select(UploadRow)
        .where(UploadRow.customer_id == customer_id, UploadRow.sha256 == content_sha256)
        .where(UploadRow.id.in_(stored) | (UploadRow.kind == "requirements"))  # requirements have no rows to store
        .where(UploadRow.id != (other_than or 0))
        .order_by(UploadRow.id)
        .limit(1)
    )
    row = rows.one_or_none()
    return _upload(row) if row else None


def repeats_of(session: TeamSession, upload_ids: Sequence[int]) -> list[int]:
    """Later uploads of the same bytes that were stored for a customer who has one of these, and brought no record of their own."""
    mine = select(UploadRow.sha256, ImportRow.customer_id).join(ImportRow, ImportRow.upload_id == UploadRow.id)
    first = {(row.sha256, row.customer_id) for row in session.execute(mine.where(UploadRow.id.in_(upload_ids)))}
    same = (
        select(UploadRow.id, UploadRow.sha256, ImportRow.customer_id)
        .join(ImportRow, ImportRow.upload_id == UploadRow.id)
        .where(UploadRow.sha256.in_({content for content, _ in first}), UploadRow.id > min(upload_ids, default=0))
        .where((UploadRow.kind != "training") | (ImportRow.records_new == 0))
        .order_by(UploadRow.id)
    )
    found = (row.id for row in session.execute(same) if (row.sha256, row.customer_id) in first)
    return [upload_id for upload_id in dict.fromkeys(found) if upload_id not in upload_ids]


def newest_before(session: TeamSession, customer_id: int, kind: Kind, upload_id: int) -> str | None:
    """The digest of the customer's last upload of that kind that was stored before this one."""
    stored = select(ImportRow.upload_id).where(ImportRow.customer_id == customer_id)
    earlier = (UploadRow.kind == kind) & (UploadRow.id < upload_id) & UploadRow.id.in_(stored)
    return session.scalars(select(UploadRow.sha256).where(earlier).order_by(UploadRow.id.desc()).limit(1)).one_or_none()


def set_upload_customer(session: TeamSession, upload_id: int, customer_id: int, *, as_of: date | None = None) -> None:
    """Keeps whose file it is and as of which day it is shown. Raises UnknownCustomer and UnknownUpload."""
    hold_customer(session, customer_id)
    _change(session, upload_id, {"customer_id": customer_id, "as_of": as_of})


def save_reading(session: TeamSession, upload_id: int, reading: FileReading, rows: RowAccount) -> None:
    """Keeps how the file was read, its counts and its rejected rows, in place of what an earlier reading gave.

    Raises UnknownUpload.
    """
    shown = _ROWS.dump_python(replace(rows, rejects=()), mode="json")
    _change(
        session,
        upload_id,
        {
            "kind": reading.kind,
            "fingerprint": reading.fingerprint or None,
            "rows_read": rows.read,
            "rows_accepted": rows.accepted,
            "rows_duplicate": rows.duplicates,
            "rows_rejected": rows.rejected,
            "reading": {"file": _READING.dump_python(reading, mode="json"), "rows": shown},
        },
    )
    save_rejects(session, upload_id, rows.rejects)


def save_answers(session: TeamSession, upload_id: int, given: Mapping[str, str]) -> None:
    """Joins answers to those that were given about the file before. Raises UnknownUpload."""
    row = session.scalars(select(UploadRow).where(UploadRow.id == upload_id)).one_or_none()
    if row is None:
        raise UnknownUpload(upload_id)
    said = {storable(key): storable(answer) for key, answer in given.items()}
    row.answers = {**(row.answers or {}), **said}
    session.flush()


def load_reading(session: TeamSession, upload_id: int) -> tuple[FileReading, RowAccount] | None:
    """How the file was read and what became of its rows; None when it was not read yet."""
    stored = session.scalars(select(UploadRow.reading).where(UploadRow.id == upload_id)).one_or_none()
    if stored is None:
        return None
    rows = replace(_ROWS.validate_python(stored["rows"]), rejects=rejects_of_upload(session, upload_id))
    return _READING.validate_python(stored["file"]), rows


def _change(session: TeamSession, upload_id: int, values: dict[str, Any]) -> None:
    changed = session.scalars(update(UploadRow).where(UploadRow.id == upload_id).values(values).returning(UploadRow.id))
    if changed.one_or_none() is None:
        raise UnknownUpload(upload_id)


def _upload(row: UploadRow) -> Upload:
    kind: Kind | None = next((word for word in get_args(Kind) if word == row.kind), None)
    sent_by = (row.user_id, row.channel, row.message_ts)
    described = (row.job_id, row.file_id, row.file_name, row.sha256, row.size_bytes)
    said = (dict(row.answers or {}), row.undone_at is not None)
    return Upload(row.id, row.customer_id, *described, *sent_by, row.imported_at, row.as_of, kind, *said)
