"""A file whose own event came, and its message perhaps not: taken up only where no message has been heard of by then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dbos import DBOS

from handlers.jobs.consider import consider
from handlers.jobs.drop import Drop
from handlers.jobs.engine import start_job
from handlers.jobs.fetching import file_source
from handlers.jobs.ingest import ingest
from handlers.jobs.standing import standing_deps
from handlers.jobs.steps import PASSING, PATIENT
from handlers.outgoing.download import describe_file
from handlers.outgoing.file_rules import FileRefused, could_be_data, file_name
from storage.drops import FileShare, job_of_file


@dataclass(frozen=True)
class LateFile:
    """What the event of a file tells."""

    team_id: str
    channel: str
    file_id: str
    user_id: str


@DBOS.workflow(name="late file")
def take_late_file(late: LateFile) -> None:
    """Start the job that the message would have started."""
    for drop in unclaimed(late):
        start_job(ingest if drop.is_direct else consider, f"{drop.team_id}:{drop.channel}:{drop.message_ts}:late", drop)


@DBOS.step(name="unclaimed", **PATIENT, should_retry=PASSING)
def unclaimed(late: LateFile) -> list[Drop]:
    """The messages with this file that no job has taken."""
    deps = standing_deps()
    try:
        file = describe_file(file_source(deps, late.team_id), late.file_id)
    except FileRefused:
        return []
    if not could_be_data(file):
        return []
    drops = [_drop(late, file, share) for share in _shares(file, late.channel)]
    with deps.database.view(late.team_id) as session:
        return [
            drop
            for drop in drops
            if job_of_file(session, FileShare(drop.channel, late.file_id, drop.message_ts)) is None
        ]


def _shares(file: Mapping[str, Any], channel: str) -> Iterator[Mapping[str, Any]]:
    for kind in (file.get("shares") or {}).values():
        yield from kind.get(channel) or ()


def _drop(late: LateFile, file: Mapping[str, Any], share: Mapping[str, Any]) -> Drop:
    return Drop(
        team_id=late.team_id,
        channel=late.channel,
        message_ts=str(share["ts"]),
        user_id=late.user_id or str(file.get("user") or ""),
        file_ids=(late.file_id,),
        thread_ts=share.get("thread_ts"),
        file_names=(file_name(file),),
    )
