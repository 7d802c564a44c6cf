"""What an import had said in Slack, once it no longer holds: its messages say so from then on, and have no buttons any more."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from handlers.blocks.message import Message
from handlers.jobs.work import key_of
from handlers.outgoing.calls import SlackRefused
from handlers.outgoing.posting import Outbox, Place, update, withdraw
from storage.posts import Post, find_post, posts_of

logger = logging.getLogger(__name__)

_TOLD: Final = re.compile(r"customer:(\d+):(result|received|card|summary):?(\d*)$")


@dataclass(frozen=True)
class Instead:
    """What stands in place of what was found, of the summary (its further messages are taken away) and of the channel's card."""

    found: Message
    summary: Message
    card: Message

    def of(self, part: str) -> Message:
        """The message in place of that part."""
        return {"summary": self.summary, "card": self.card}.get(part, self.found)


@dataclass(frozen=True)
class _Told:
    """One message about a customer; ``number``: its place in the summary."""

    post: Post
    customer_id: int
    part: str
    number: int


def overwrite(outbox: Outbox, work_id: str, customer_id: int, instead: Instead) -> None:
    """Change what was told of the customer when the files were last read for it; what was said before that is changed already."""
    for turn in reversed(turns_of(outbox, work_id)):
        told = [each for each in _told(outbox, work_id, turn) if each.customer_id == customer_id]
        if told:
            _put_instead(outbox, told, lambda _: instead)
            return


def overwrite_turns(outbox: Outbox, work_id: str, turns: Iterable[int], instead: Callable[[int], Instead]) -> None:
    """Change what was told of every customer in these turns; ``instead``: by the customer's id."""
    for turn in turns:
        _put_instead(outbox, _told(outbox, work_id, turn), instead)


def turns_of(outbox: Outbox, work_id: str) -> range:
    """How often the files were read, from 0."""
    turn = 1
    with outbox.database.view(outbox.team_id) as session:
        while find_post(session, key_of(work_id, turn, "progress")) is not None:
            turn += 1
    return range(turn)


def _told(outbox: Outbox, work_id: str, turn: int) -> list[_Told]:
    prefix = key_of(work_id, turn, "customer:")
    with outbox.database.view(outbox.team_id) as session:
        posts = posts_of(session, prefix)
    found = ((post, _TOLD.fullmatch(f"customer:{post.key.removeprefix(prefix)}")) for post in posts if post.ts)
    return [_Told(post, int(said[1]), said[2], int(said[3] or 0)) for post, said in found if said]


def _put_instead(outbox: Outbox, told: Iterable[_Told], instead: Callable[[int], Instead]) -> None:
    known: Mapping[int, Instead] = {each.customer_id: instead(each.customer_id) for each in told}
    for each in told:
        if each.number:
            _try(outbox, each.post, None)
        else:
            _try(outbox, each.post, known[each.customer_id].of(each.part))


def _try(outbox: Outbox, post: Post, message: Message | None) -> None:
    """Change one message, or take it away; where Slack does not allow it any more, the answer in the thread has to do."""
    assert post.ts is not None
    try:
        if message is None:
            withdraw(outbox, post.key, Place(post.channel, post.ts))
        else:
            update(outbox, post.channel, post.ts, message, key=post.key)
    except SlackRefused as refused:
        logger.info("message %s stays as it was: %s", post.ts, refused.code)
