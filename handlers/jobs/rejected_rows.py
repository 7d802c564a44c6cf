"""Rows that were not taken, as a workbook that can be mended and dropped again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import Final

from analysis.reading.rereading import headers_of
from analysis.reading.result import Reject
from analysis.workbook.rejected import build_rejected_workbook
from handlers.outgoing.uploading import OutgoingFile
from storage.db import open_database
from storage.rejects import rejects_of_upload
from storage.samples import find_sample
from storage.tenancy import TeamSession
from storage.uploads import uploads_of_job

ENDING: Final = "rows not taken"


def rejected_files(url: str, team_id: str, work_id: str) -> list[tuple[int, OutgoingFile]]:
    """By upload of the work, the rows that were not taken; runs in the isolated child, as there may be many."""
    database = open_database(url)
    try:
        with database.view(team_id) as session:
            found = [(each.id, *_rejected(session, each.id)) for each in uploads_of_job(session, work_id)]
    finally:
        database.close()
    return [(upload_id, build_rejected_file(rows[0].file, headers, rows)) for upload_id, headers, rows in found if rows]


def build_rejected_file(name: str, headers: Sequence[str], rejects: Sequence[Reject]) -> OutgoingFile:
    """The workbook, called after the file: a mended one that is mended again keeps the name of the first."""
    stem = PurePath(name).stem or "file"
    first = stem.removesuffix(f" - {ENDING}")
    content = build_rejected_workbook(name, headers, rejects)
    return OutgoingFile(f"{first} - {ENDING}.xlsx", f"Rows of {name} that were not taken", content)


def _rejected(session: TeamSession, upload_id: int) -> tuple[list[str], tuple[Reject, ...]]:
    rejects = rejects_of_upload(session, upload_id)
    sample = find_sample(session, upload_id) if rejects else None
    is_long = sample is not None and sample.reading.shape == "long"
    return (list(headers_of(sample.content)) if sample and sample.content and is_long else []), rejects
