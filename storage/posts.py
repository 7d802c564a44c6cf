"""Messages that are to stand in Slack once: claimed before they are sent, recorded after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import delete, select, update

from storage.inserting import insert_new
from storage.schema import PostRow
from storage.tenancy import TeamSession

PostState = Literal["sending", "sent"]


@dataclass(frozen=True)
class Post:
    """``claimed``: this call made the claim. "sending" without it: someone may have sent it and died before saying so."""

    key: str
    channel: str
    thread_ts: str | None
    ts: str | None
    file_id: str | None
    state: PostState
    created_at: datetime
    claimed: bool = False


def claim_post(session: TeamSession, key: str, *, channel: str, thread_ts: str | None, now: datetime) -> Post:
    """Claims the message of that key as "sending", or gives what is there; commit before sending."""
    claimed = insert_new(
        session,
        PostRow,
        {"key": key, "channel": channel, "thread_ts": thread_ts, "state": "sending", "created_at": now},
    )
    return _post(session.scalars(select(PostRow).where(PostRow.key == key)).one(), claimed=claimed)


def find_post(session: TeamSession, key: str) -> Post | None:
    """The message of that key, if it was ever claimed."""
    row = session.scalars(select(PostRow).where(PostRow.key == key)).one_or_none()
    return _post(row, claimed=False) if row else None


def posts_of(session: TeamSession, beginning: str) -> list[Post]:
    """Every message whose key begins so, in the order of the keys."""
    chosen = PostRow.key.startswith(beginning, autoescape=True)
    return [_post(row, claimed=False) for row in session.scalars(select(PostRow).where(chosen).order_by(PostRow.key))]


def record_post(session: TeamSession, key: str, *, ts: str | None, file_id: str | None = None) -> None:
    """Keeps that a claimed message stands in Slack, and where; a file on its own may have no ``ts`` yet."""
    session.execute(update(PostRow).where(PostRow.key == key).values(ts=ts, file_id=file_id, state="sent"))


def release_post(session: TeamSession, key: str) -> None:
    """Gives a claim up after Slack has refused the message, so that it can be sent in another form."""
    session.execute(delete(PostRow).where(PostRow.key == key, PostRow.state == "sending"))


def _post(row: PostRow, *, claimed: bool) -> Post:
    state: PostState = "sent" if row.state == "sent" else "sending"
    return Post(row.key, row.channel, row.thread_ts, row.ts, row.file_id, state, row.created_at, claimed)
