"""Messages that stand in Slack once, whatever happens between sending one and knowing that it was sent.

Slack has no idempotency key for a bot's messages, so that each carries its own key as metadata: a step that is run again
and finds its message claimed but not recorded looks for it in the channel before it sends.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from slack_sdk import WebClient

from handlers.blocks.message import Message
from handlers.outgoing.calls import SlackRefused, SlackUnreachable, Wait, slack_call
from storage.db import Database
from storage.posts import Post, claim_post, find_post, record_post, release_post

EVENT_TYPE: Final = "laurel_post"
_PAGE: Final = 100
_MAX_PAGES: Final = 20


@dataclass(frozen=True)
class Place:
    """Where a message goes. ``since`` is Slack's timestamp of what it answers: nothing of ours there is older."""

    channel: str
    since: str
    thread_ts: str | None = None

    @property
    def beside(self) -> Place:
        """The same channel, outside the thread."""
        return Place(self.channel, self.since)


@dataclass(frozen=True)
class Outbox:
    """One workspace to post to. ``client`` must not retry by itself: a second try may be a second message."""

    client: WebClient
    database: Database
    team_id: str
    now: Callable[[], datetime]
    wait: Wait = time.sleep


def post_once(outbox: Outbox, key: str, place: Place, message: Message) -> str:
    """The timestamp of the message with that key, sent now unless it stands already.

    Raises SlackRefused (the claim is given up: another form of the message may be sent) or SlackUnreachable.
    """
    claim = _claim(outbox, key, place)
    if claim.state == "sent" and claim.ts:
        return claim.ts
    ts = None if claim.claimed else _find_own(outbox, key, place)
    ts = ts or _send(outbox, key, place, message)
    _record(outbox, key, ts)
    return ts


def put(outbox: Outbox, key: str, place: Place, message: Message) -> str:
    """Like post_once, but a message that stands already is changed to this one."""
    with outbox.database.view(outbox.team_id) as session:
        standing = find_post(session, key)
    if standing is None or standing.ts is None:
        return post_once(outbox, key, place, message)
    update(outbox, place.channel, standing.ts, message, key=key)
    return standing.ts


def update(outbox: Outbox, channel: str, ts: str, message: Message, *, key: str) -> None:
    """Change a message of ours; one that somebody has deleted stays deleted."""
    try:
        slack_call(
            outbox.client.chat_update,
            wait=outbox.wait,
            channel=channel,
            ts=ts,
            **_content(message),
            metadata=_mark(key),
        )
    except SlackRefused as refused:
        if refused.code != "message_not_found":
            raise


def withdraw(outbox: Outbox, key: str, place: Place) -> None:
    """Take back a message that has been replaced by others; nothing where it never stood."""
    with outbox.database.view(outbox.team_id) as session:
        standing = find_post(session, key)
    if standing is None or standing.ts is None:
        return
    try:
        slack_call(outbox.client.chat_delete, wait=outbox.wait, channel=place.channel, ts=standing.ts)
    except SlackRefused as refused:
        if refused.code != "message_not_found":
            raise


def ask_once(outbox: Outbox, key: str, place: Place, user_id: str, message: Message) -> None:
    """Show a message to one person alone. Nobody can look such a message up: at most once, but for a failed call."""
    if not _claim(outbox, key, place).claimed:
        return
    try:
        slack_call(
            outbox.client.chat_postEphemeral, wait=outbox.wait, channel=place.channel, user=user_id,
            thread_ts=place.thread_ts, **_content(message),
        )  # fmt: skip
    except (SlackRefused, SlackUnreachable):
        _release(outbox, key)
        raise
    with outbox.database.team(outbox.team_id) as session:
        record_post(session, key, ts=None)


def _claim(outbox: Outbox, key: str, place: Place) -> Post:
    with outbox.database.team(outbox.team_id) as session:
        return claim_post(session, key, channel=place.channel, thread_ts=place.thread_ts, now=outbox.now())


def _record(outbox: Outbox, key: str, ts: str) -> None:
    with outbox.database.team(outbox.team_id) as session:
        record_post(session, key, ts=ts)


def _release(outbox: Outbox, key: str) -> None:
    with outbox.database.team(outbox.team_id) as session:
        release_post(session, key)


def _send(outbox: Outbox, key: str, place: Place, message: Message) -> str:
    try:
        answer = slack_call(
            outbox.client.chat_postMessage, wait=outbox.wait, channel=place.channel, thread_ts=place.thread_ts,
            unfurl_links=False, unfurl_media=False, metadata=_mark(key), **_content(message),
        )  # fmt: skip
    except SlackRefused:
        _release(outbox, key)
        raise
    return str(answer["ts"])


def _content(message: Message) -> dict[str, Any]:
    return {"text": message.text, "blocks": list(message.blocks) or None}


def _mark(key: str) -> dict[str, Any]:
    return {"event_type": EVENT_TYPE, "event_payload": {"key": key}}


def _find_own(outbox: Outbox, key: str, place: Place) -> str | None:
    """The timestamp of the message that carries the key, where someone died before recording it."""
    for message in _messages(outbox, place):
        metadata = message.get("metadata") or {}
        if metadata.get("event_type") == EVENT_TYPE and (metadata.get("event_payload") or {}).get("key") == key:
            return str(message["ts"])
    return None


def _messages(outbox: Outbox, place: Place) -> Iterator[Mapping[str, Any]]:
    method: Callable[..., Any] = outbox.client.conversations_history
    where: dict[str, Any] = {
        "channel": place.channel,
        "oldest": place.since,
        "include_all_metadata": True,
        "limit": _PAGE,
    }
    if place.thread_ts:
        method, where = outbox.client.conversations_replies, {**where, "ts": place.thread_ts}
    cursor = None
    for _ in range(_MAX_PAGES):
        page = slack_call(method, wait=outbox.wait, cursor=cursor, **where)
        yield from page["messages"]
        cursor = (page.get("response_metadata") or {}).get("next_cursor")
        if not cursor:
            return
