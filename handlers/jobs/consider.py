"""A file in a channel that nobody asked about: looked at, and if it reads as training data its poster is asked, once and alone."""

from __future__ import annotations

import logging
from dataclasses import replace

from dbos import DBOS

from handlers.blocks.ask import build_ask_to_track
from handlers.jobs.drop import Drop
from handlers.jobs.fetching import file_source
from handlers.jobs.intake import peek
from handlers.jobs.isolated import IsolatedError
from handlers.jobs.standing import outbox_of, standing_deps
from handlers.jobs.steps import PASSING, PATIENT
from handlers.outgoing.calls import SlackRefused
from handlers.outgoing.download import describe_file, fetch_file
from handlers.outgoing.file_rules import FileRefused, could_be_data, file_name
from handlers.outgoing.posting import ask_once
from storage.drops import FileShare, claim_file

logger = logging.getLogger(__name__)


@DBOS.workflow(name="consider")
def consider(drop: Drop) -> None:
    """Ask the poster whether to track the files, if any of them reads as data; else stay silent."""
    job_id = DBOS.workflow_id
    assert job_id is not None
    files = claim(drop, job_id)
    names = [name for file_id in files if (name := look(drop, file_id))]
    if names:
        ask(drop, names)


@DBOS.step(name="claim", **PATIENT, should_retry=PASSING)
def claim(drop: Drop, job_id: str) -> tuple[str, ...]:
    """The files that no other job has."""
    with standing_deps().database.team(drop.team_id) as session:
        return tuple(
            file_id
            for file_id in drop.file_ids
            if claim_file(session, FileShare(drop.channel, file_id, drop.message_ts), job_id)
        )


@DBOS.step(name="look", **PATIENT, should_retry=PASSING)
def look(drop: Drop, file_id: str) -> str | None:
    """The file's name, if it reads as something to track; nothing of it is kept, and whatever is wrong with it is passed over."""
    deps = standing_deps()
    source = file_source(deps, drop.team_id)
    try:
        if not could_be_data(described := describe_file(source, file_id)):
            return None
        content = fetch_file(source, file_id).content
        name = file_name(described)
        return name if deps.isolated.run(peek, content, name, deps.now().date()) else None
    except (FileRefused, IsolatedError) as error:
        logger.info("file %s was looked at and passed over: %r", file_id, error)
        return None


@DBOS.step(name="ask", **PATIENT, should_retry=PASSING)
def ask(drop: Drop, names: list[str]) -> None:
    """Ask the poster beside the file: what is shown to one person in a thread is seen only where that thread is open."""
    outbox = outbox_of(drop.team_id)
    key = f"ask:{drop.channel}:{drop.message_ts}"
    place = replace(drop.place, thread_ts=drop.thread_ts)
    try:
        ask_once(outbox, key, place, drop.user_id, build_ask_to_track(names, drop.pack()))
    except SlackRefused as refused:
        # The poster has left the channel, or the bot was never in it: there is nobody to ask.
        logger.info("nobody could be asked about %s: %s", drop.message_ts, refused.code)
