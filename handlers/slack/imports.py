"""The buttons under what was found in a file: change its columns, or undo its import."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from slack_bolt import App, BoltContext

from handlers import ids
from handlers.blocks.problem import build_problem
from handlers.deps import Deps
from handlers.ids import ImportRef
from handlers.jobs.drop import Drop
from handlers.jobs.engine import start_job
from handlers.jobs.undo import Undo, undo
from handlers.jobs.work import Work
from handlers.outgoing.posting import Place
from handlers.slack.asking import Asked, acknowledge, following, team_of
from handlers.slack.question_window import Asking
from handlers.slack.questions import at_turn, open_modal
from storage.posts import find_post
from storage.tenancy import TeamSession
from storage.uploads import uploads_of_job

GONE = "This import was undone: there is nothing to read again."


def register(app: App, deps: Deps) -> None:
    """Register the two buttons."""
    app.action(ids.CHANGE_COLUMNS)(ack=acknowledge, lazy=[following(open_columns, deps)])

    def undo_pressed(body: dict[str, Any], context: BoltContext) -> None:
        start_undo(body, team_of(context), str(context.user_id or ""), deps)

    app.action(ids.UNDO_IMPORT)(ack=acknowledge, lazy=[undo_pressed])


def open_columns(asked: Asked, deps: Deps) -> None:
    """Open the modal with every column of the files of that import."""
    ref = ImportRef.unpack(asked.value)
    if ref is None:
        return
    with deps.database.view(asked.team_id) as session:
        drop = _drop(session, asked, ref)
    if drop is None:
        asked.answer(build_problem(GONE, None, "Drop the file again to import it anew."))
        return
    open_modal(asked, Asking("columns", drop), deps)


def start_undo(body: dict[str, Any], team_id: str, user_id: str, deps: Deps) -> None:
    """Start the job that takes the import back; pressed twice, it is the same job."""
    ref = ImportRef.unpack(body["actions"][0].get("value"))
    channel, message = body.get("channel") or {}, body.get("message") or {}
    if ref is None or not channel.get("id"):
        return
    ts = str(message.get("ts") or "0")
    place = Place(str(channel["id"]), ts, str(message.get("thread_ts") or ts))
    asked = Undo(team_id, ref.work_id, ref.customer_id, user_id, place)
    with deps.database.view(team_id) as session:
        while find_post(session, asked.key) is not None:
            asked = replace(asked, number=asked.number + 1)
    start_job(undo, asked.key, asked)


def _drop(session: TeamSession, asked: Asked, ref: ImportRef) -> Drop | None:
    """The drop of that import, to be read anew once more than before."""
    uploads = [upload for upload in uploads_of_job(session, ref.work_id) if not upload.is_undone]
    if not uploads or not uploads[0].channel or not uploads[0].message_ts:
        return None
    first = uploads[0]
    turn = 1
    drop = Drop(
        team_id=asked.team_id,
        channel=str(first.channel),
        message_ts=str(first.message_ts),
        user_id=asked.user_id,
        file_ids=tuple(upload.file_id for upload in uploads),
        thread_ts=asked.thread_ts,
        origin=ref.work_id,
        turn=turn,
    )
    while find_post(session, Work(at_turn(drop, turn), ref.work_id).key("progress")) is not None:
        turn += 1
    return at_turn(drop, turn)
