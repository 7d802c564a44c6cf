"""Files that arrive: each drop becomes a job that is stored before Slack hears "ok"; nothing is read here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from slack_bolt import App, BoltContext

from handlers.deps import Deps
from handlers.jobs.consider import consider
from handlers.jobs.drop import Drop
from handlers.jobs.engine import start_job, start_job_later
from handlers.jobs.ingest import ingest
from handlers.jobs.late_file import LateFile, take_late_file
from handlers.outgoing.file_rules import could_be_data
from handlers.slack import tracking
from handlers.slack.asking import team_of
from handlers.slack.wording import asks_to_track

# The message tells more than the file's own event: that one only speaks up where no message has come.
LATE_SECONDS = 5.0


def register(app: App, deps: Deps, *, late_seconds: float = LATE_SECONDS) -> None:
    """Register what Slack says about files, and the answers to our questions about them."""
    app.event({"type": "message", "subtype": "file_share"})(handle_message)
    app.event("app_mention")(handle_message)
    app.event("file_shared")(_late_after(late_seconds))
    app.event("message")(pass_over)  # edits, deletions and talk among people
    tracking.register(app, deps)


def handle_message(event: dict[str, Any], body: dict[str, Any], context: BoltContext) -> None:
    """Start a job for the files of a message: at once where it asks for it, else to see whether to ask."""
    files = _files_of_people(event, context.bot_user_id)
    if not files or event.get("bot_id") or not event.get("user"):
        return
    drop = _drop(event, files, team_of(context))
    job_id = f"{drop.team_id}:{body['event_id']}"
    if drop.is_direct or asks_to_track(str(event.get("text") or ""), context.bot_user_id):
        start_job(ingest, job_id, drop)
    elif any(_may_be_data(file) for file in files):
        start_job(consider, job_id, drop)


def pass_over() -> None:
    """Nothing is to be done."""


def _late_after(seconds: float) -> Callable[..., None]:
    def handle_file_shared(event: dict[str, Any], body: dict[str, Any], context: BoltContext) -> None:
        if event.get("user_id") == context.bot_user_id or not event.get("channel_id"):
            return
        team_id = team_of(context)
        late = LateFile(team_id, str(event["channel_id"]), str(event["file_id"]), str(event.get("user_id") or ""))
        start_job_later(take_late_file, f"{team_id}:{body['event_id']}", seconds, late)

    return handle_file_shared


def _files_of_people(event: Mapping[str, Any], bot_user_id: str | None) -> list[Mapping[str, Any]]:
    return [file for file in event.get("files") or () if file.get("id") and file.get("user") != bot_user_id]


def _drop(event: Mapping[str, Any], files: Sequence[Mapping[str, Any]], team_id: str) -> Drop:
    return Drop(
        team_id=team_id,
        channel=str(event["channel"]),
        message_ts=str(event["ts"]),
        user_id=str(event["user"]),
        file_ids=tuple(str(file["id"]) for file in files),
        thread_ts=event.get("thread_ts"),
        file_names=tuple(str(file.get("name") or "") for file in files),
    )


def _may_be_data(file: Mapping[str, Any]) -> bool:
    """In a channel shared with another company the event says nothing but the file's id."""
    return could_be_data(file) or not file.get("name")
