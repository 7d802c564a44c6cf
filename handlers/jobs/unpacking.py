"""The files of an archive as uploads of their own, in place of the archive: runs in the isolated child."""

from __future__ import annotations

from typing import Final

from analysis.reading.opening.archive import unpack
from storage.db import open_database
from storage.uploads import NewUpload, Upload, drop_upload, find_upload, save_upload, upload_content

_ZIP: Final = b"PK\x03\x04"
# Workbooks are archives too: reading tells whether it is one after all.
_WORKBOOKS: Final = (".xlsx", ".xlsm", ".xlsb", ".ods")


def is_archive(name: str, content: bytes) -> bool:
    """Whether a file may hold several."""
    return content.startswith(_ZIP) and not name.lower().endswith(_WORKBOOKS)


def inner_id(file_id: str, place: int) -> str:
    """Stands for the file at a place of an archive, as Slack has no id for it."""
    return f"{file_id}#{place}"


def unpack_upload(database_url: str, team_id: str, upload_id: int) -> int:
    """The id of the first of the files that take the archive's place, or of the upload itself where it is none.

    Raises UnreadableFile, and then the archive is no upload any more.
    """
    database = open_database(database_url)
    try:
        with database.view(team_id) as session:
            upload, content = find_upload(session, upload_id), upload_content(session, upload_id)
        assert upload is not None
        try:
            inner = unpack(content, upload.file_name)
        except Exception:
            with database.team(team_id) as session:
                drop_upload(session, upload_id)
            raise
        if [name for name, _ in inner] == [upload.file_name]:
            return upload_id
        with database.team(team_id) as session:
            saved = [save_upload(session, _new(upload, place, file)) for place, file in enumerate(inner)]
            drop_upload(session, upload_id)
        return saved[0]
    finally:
        database.close()


def _new(upload: Upload, place: int, file: tuple[str, bytes]) -> NewUpload:
    name, content = file
    return NewUpload(
        job_id=upload.job_id,
        file_id=inner_id(upload.file_id, place),
        file_name=name,
        content=content,
        imported_at=upload.imported_at,
        user_id=upload.user_id,
        channel=upload.channel,
        message_ts=upload.message_ts,
    )
