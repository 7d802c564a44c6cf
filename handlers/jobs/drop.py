"""One or more files dropped in one message: what a job needs to know of them, and what a button carries of it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import Any

from handlers.outgoing.posting import Place


@dataclass(frozen=True)
class Drop:
    """``customer``: a name that a person gave. ``origin``: the job that fetched the files, when this one goes on with them.
    ``chosen``: a person pressed a button for exactly these files, so that no other job has to be asked about them.
    ``asked``: how often people were asked about the files. ``turn``: how often they are read anew after they were stored.
    ``answers``: upload id, key of a question, answer: what was said last, and ``said_by`` whom.

    Stored with its job: fields may be added, with a default, and never renamed.
    """

    team_id: str
    channel: str
    message_ts: str
    user_id: str
    file_ids: tuple[str, ...]
    thread_ts: str | None = None
    customer: str | None = None
    origin: str | None = None
    chosen: bool = False
    file_names: tuple[str, ...] = ()
    asked: int = 0
    turn: int = 0
    answers: tuple[tuple[int, str, str], ...] = ()
    said_by: str | None = None

    @property
    def place(self) -> Place:
        """The thread that the answers go to."""
        return Place(self.channel, self.message_ts, self.thread_ts or self.message_ts)

    @property
    def is_direct(self) -> bool:
        """Whether it was sent to the bot alone."""
        return self.channel.startswith("D")

    def with_customer(self, name: str, by: str | None = None) -> Drop:
        """The same files, of that customer, as that person says."""
        return replace(self, customer=name, chosen=True, said_by=by)

    def asked_for(self) -> Drop:
        """The same files, by a person's own button."""
        return replace(self, chosen=True)

    def with_answers(self, answers: tuple[tuple[int, str, str], ...], by: str | None = None) -> Drop:
        """The same files, with what that person said about them."""
        return replace(self, answers=answers, chosen=True, said_by=by)

    def pack(self) -> str:
        """The value of a button. It carries no team: that comes from Slack's signed payload."""
        content = asdict(self)
        for unsaid in ("team_id", "chosen", "file_names", "answers", "said_by"):
            del content[unsaid]
        return json.dumps(
            {name: value for name, value in content.items() if value not in (None, 0)}, separators=(",", ":")
        )

    @classmethod
    def unpack(cls, team_id: str, value: str | None) -> Drop | None:
        """The drop in a button's value; None for anything that ``pack`` did not write."""
        try:
            content: Any = json.loads(value or "")
            drop = cls(team_id=team_id, **{**content, "file_ids": tuple(content["file_ids"])})
        except (ValueError, TypeError, KeyError, RecursionError):
            return None
        texts = (drop.channel, drop.message_ts, drop.user_id, *drop.file_ids)
        is_ours = (
            all(isinstance(text, str) for text in texts) and isinstance(drop.asked, int) and isinstance(drop.turn, int)
        )
        return drop if drop.file_ids and is_ours else None
