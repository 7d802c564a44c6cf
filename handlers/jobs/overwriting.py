"""What an undone import had said in Slack: its messages say so from then on, and have no buttons any more."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from itertools import count

from handlers.blocks.message import Message
from handlers.jobs.work import key_of
from handlers.outgoing.calls import SlackRefused
from handlers.outgoing.posting import Outbox, update
from storage.posts import Post, find_post
from storage.tenancy import TeamSession

logger = logging.getLogger(__name__)

_FOUND = ("result", "received")
_CARD = ("card",)


def overwrite(outbox: Outbox, work_id: str, customer_id: int, messages: tuple[Message, Message]) -> None:
    """Put the first of ``messages`` in place of what was found, the second in place of the card; of every time the files were read."""
    found, card = messages
    with outbox.database.view(outbox.team_id) as session:
        standing = [
            (post, message)
            for parts, message in ((_FOUND, found), (_CARD, card))
            for post in _posts(session, work_id, customer_id, parts)
        ]
    for post, message in standing:
        _change(outbox, post, message)


def _posts(session: TeamSession, work_id: str, customer_id: int, parts: tuple[str, ...]) -> Iterator[Post]:
    for turn in count():
        if turn and find_post(session, key_of(work_id, turn, "progress")) is None:
            return
        for part in parts:
            post = find_post(session, key_of(work_id, turn, f"customer:{customer_id}:{part}"))
            if post is not None and post.ts:
                yield post


def _change(outbox: Outbox, post: Post, message: Message) -> None:
    """Change one message; where Slack does not allow it any more, the answer in the thread has to do."""
    assert post.ts is not None
    try:
        update(outbox, post.channel, post.ts, message, key=post.key)
    except SlackRefused as refused:
        logger.info("message %s stays as it was: %s", post.ts, refused.code)
