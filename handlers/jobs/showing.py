"""A summary in Slack: with its own charts and tables where the workspace takes them, else with pictures, else in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from handlers.blocks.message import Message
from handlers.jobs.isolated import IsolatedRunner
from handlers.jobs.reporting import Composed, Layout, ReportOrder, compose, draw, report_and_compose
from handlers.outgoing.calls import SlackRefused, SlackUnreachable, slack_call
from handlers.outgoing.posting import Outbox, Place, post_once, put, withdraw
from handlers.outgoing.uploading import OutgoingFile, is_ready, upload_once
from storage.teams import find_team, save_native_blocks

NATIVE: Final = frozenset({"data_visualization", "data_table"})
# Slack takes a picture in after the upload has been answered: its maintainers' advice is to look again, ever more slowly.
_READY_WAITS: Final = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 15.0)

# Workspaces that refused native blocks to this process: a new process tries again, as Slack's clients are renewed over time.
_refused: set[str] = set()


@dataclass(frozen=True)
class Show:
    """One customer's summary to be shown. ``key`` begins the keys of its messages."""

    outbox: Outbox
    isolated: IsolatedRunner
    place: Place
    order: ReportOrder
    key: str


def show_summary(show: Show) -> int:
    """Report, then post what was found, the summary and the card, each once; the number of messages.

    0 where the customer has no training data yet.
    """
    link = _thread_link(show)
    reported = show.isolated.run(report_and_compose, show.order, link)
    if reported is None:
        return 0
    report_id, composed = reported
    if not _takes_native(show.outbox):
        return _show_without_native(show, report_id, link, instead_of=0)
    try:
        return _post(show, composed, post_once)
    except SlackRefused as refused:
        if not _is_about_native(refused, composed):
            raise
    _remember_refusal(show.outbox)
    return _show_without_native(show, report_id, link, instead_of=len(composed.summary))


def _show_without_native(show: Show, report_id: int, link: str | None, *, instead_of: int) -> int:
    """With pictures; in words where Slack does not take them in. Messages of the first form that stand already are changed."""
    pictures = _upload_pictures(show, report_id)
    try:
        return _post_instead(show, _composed(show, report_id, Layout(pictures, link)), instead_of)
    except SlackRefused as refused:
        if not pictures or refused.code != "invalid_blocks":
            raise
    return _post_instead(show, _composed(show, report_id, Layout({}, link)), instead_of)


def _composed(show: Show, report_id: int, layout: Layout) -> Composed:
    return show.isolated.run(compose, show.order, report_id, layout)


def _post(show: Show, composed: Composed, send: Callable[[Outbox, str, Place, Message], str]) -> int:
    messages = _keyed(show, composed)
    for key, place, message in messages:
        send(show.outbox, key, place, message)
    return len(messages)


def _post_instead(show: Show, composed: Composed, instead_of: int) -> int:
    count = _post(show, composed, put)
    for number in range(len(composed.summary), instead_of):
        withdraw(show.outbox, f"{show.key}:summary:{number}", show.place)
    return count


def _keyed(show: Show, composed: Composed) -> Sequence[tuple[str, Place, Message]]:
    return (
        (f"{show.key}:result", show.place, composed.result),
        *((f"{show.key}:summary:{number}", show.place, message) for number, message in enumerate(composed.summary)),
        (f"{show.key}:card", show.place.beside, composed.card),
    )


def _takes_native(outbox: Outbox) -> bool:
    with outbox.database.view(outbox.team_id) as session:
        refused_before = find_team(session).native_blocks is False
    return not (refused_before and outbox.team_id in _refused)


def _remember_refusal(outbox: Outbox) -> None:
    _refused.add(outbox.team_id)
    with outbox.database.team(outbox.team_id) as session:
        save_native_blocks(session, taken=False)


def _is_about_native(refused: SlackRefused, composed: Composed) -> bool:
    kinds = {block["type"] for message in composed.summary for block in message.blocks}
    return refused.code == "invalid_blocks" and bool(kinds & NATIVE)


def _upload_pictures(show: Show, report_id: int) -> Mapping[str, str]:
    """Name -> file id of every picture that Slack has taken in."""
    pictures = show.isolated.run(draw, show.order.database_url, show.order.team_id, report_id)
    files = {
        PurePosixPath(picture.name).stem: upload_once(
            show.outbox,
            f"{show.key}:picture:{picture.name}",
            OutgoingFile(picture.name, picture.title, picture.png, picture.alt),
        )
        for picture in pictures
    }
    ready = _ready_in_time(show.outbox, set(files.values()))
    return {name: file_id for name, file_id in files.items() if file_id in ready}


def _ready_in_time(outbox: Outbox, files: set[str]) -> set[str]:
    """Those of the files that Slack has taken in before patience ends."""
    pending = {file_id for file_id in files if not is_ready(outbox, file_id)}
    for seconds in _READY_WAITS:
        if not pending:
            break
        outbox.wait(seconds)
        pending = {file_id for file_id in pending if not is_ready(outbox, file_id)}
    return files - pending


def _thread_link(show: Show) -> str | None:
    """The address of the thread; a card without it says in words where the summary is."""
    try:
        answer = slack_call(
            show.outbox.client.chat_getPermalink,
            wait=show.outbox.wait,
            channel=show.place.channel,
            message_ts=show.place.thread_ts or show.place.since,
        )
    except (SlackRefused, SlackUnreachable):
        return None
    return str(answer["permalink"])
