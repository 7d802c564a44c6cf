"""From a file in Slack to an upload in the database."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Final

from analysis.reading import UnreadableFile
from handlers.deps import Deps
from handlers.jobs.isolated import IsolatedError
from handlers.jobs.standing import standing_deps
from handlers.jobs.steps import sentence_of
from handlers.jobs.unpacking import inner_id, is_archive, unpack_upload
from handlers.jobs.work import Work, database_url
from handlers.outgoing.download import FetchedFile, FileSource, fetch_file
from handlers.outgoing.file_rules import FileRefused
from storage.uploads import NewUpload, save_upload, uploads_of_job

# Each holds a whole file in memory.
_AT_ONCE: Final = threading.BoundedSemaphore(4)


@dataclass(frozen=True)
class Fetched:
    """``upload_id`` None: ``problem`` says why, for a person."""

    file_id: str
    name: str | None = None
    upload_id: int | None = None
    problem: str | None = None

    @property
    def problems(self) -> tuple[tuple[str, str], ...]:
        """The file's name and what is wrong with it."""
        return ((self.name or self.file_id, self.problem),) if self.problem else ()


def fetch_upload(work: Work, file_id: str) -> Fetched:
    """The file as an upload of the work; one that was fetched before is not fetched again."""
    deps, drop = standing_deps(), work.drop
    with deps.database.view(drop.team_id) as session:
        before = {upload.file_id: upload for upload in uploads_of_job(session, work.work_id)}
    known = before.get(file_id) or before.get(inner_id(file_id, 0))
    if known:
        return Fetched(file_id, known.file_name, known.id)
    if drop.origin:
        return Fetched(file_id)  # refused when it was first dropped, and said so then
    with _AT_ONCE:
        try:
            file = fetch_file(file_source(deps, drop.team_id), file_id)
        except FileRefused as refused:
            return Fetched(file_id, problem=str(refused))
        return _unpacked(deps, work, file, _save(deps, work, file))


def _unpacked(deps: Deps, work: Work, file: FetchedFile, upload_id: int) -> Fetched:
    """The files of an archive in place of the archive; any other file is itself."""
    if not is_archive(file.name, file.content):
        return Fetched(file.file_id, file.name, upload_id)
    try:
        first = deps.isolated.run(unpack_upload, database_url(deps), work.drop.team_id, upload_id)
    except UnreadableFile as error:
        return Fetched(file.file_id, file.name, problem=str(error))
    except IsolatedError as error:
        return Fetched(file.file_id, file.name, problem=sentence_of(error))
    return Fetched(file.file_id, file.name, first)


def file_source(deps: Deps, team_id: str) -> FileSource:
    """Where the team's files come from."""
    return FileSource(deps.slack(team_id), deps.file_hosts, deps.max_upload_bytes)


def _save(deps: Deps, work: Work, file: FetchedFile) -> int:
    drop = work.drop
    upload = NewUpload(
        job_id=work.work_id,
        file_id=file.file_id,
        file_name=file.name,
        content=file.content,
        imported_at=deps.now(),
        user_id=drop.user_id,
        channel=drop.channel,
        message_ts=drop.message_ts,
    )
    with deps.database.team(drop.team_id) as session:
        return save_upload(session, upload)
