"""What a local workspace holds, as frozen values: safe to keep, to compare and to read from any thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Block = Mapping[str, Any]
"""A Block Kit block, element or view as JSON gives it. Never written to once it is stored."""

ChannelKind = Literal["channel", "group", "im"]


@dataclass(frozen=True)
class User:
    """A person or a bot. ``team_id`` differs from the workspace's for a member of another company."""

    id: str
    name: str
    real_name: str
    email: str | None = None
    title: str = ""
    tz: str = "Europe/London"
    team_id: str = "T0LAUREL"
    is_bot: bool = False
    is_admin: bool = False


@dataclass(frozen=True)
class Channel:
    """A conversation. ``kind`` is ``im`` for a direct message, whose ``members`` are the person and the bot."""

    id: str
    name: str
    members: frozenset[str]
    kind: ChannelKind = "channel"
    topic: str = ""
    is_ext_shared: bool = False
    created: int = 0


@dataclass(frozen=True)
class File:
    """An upload. ``shares`` maps a channel to the ts of the messages that carry the file there."""

    id: str
    name: str
    title: str
    mimetype: str
    filetype: str
    user: str
    created: int
    content: bytes = field(repr=False)
    alt_txt: str = ""
    shares: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    completed: bool = True
    announced_bytes: int = 0
    polls_until_ready: int = 0

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self.content)

    @property
    def is_ready(self) -> bool:
        """Whether Slack has looked at the file: only then its type is known and a block may show it."""
        return self.completed and self.polls_until_ready == 0


@dataclass(frozen=True)
class Reaction:
    """An emoji under a message and who chose it."""

    name: str
    users: tuple[str, ...]


@dataclass(frozen=True)
class Message:
    """A message as Slack keeps it. ``visible_to`` is set for an ephemeral one: only that user sees it.

    ``user`` is ``USLACKBOT`` for what Slack itself tells a person (a command that timed out).
    ``thread_ts`` is that of the parent, in replies and in a parent that has replies; else None.
    """

    channel: str
    ts: str
    user: str
    text: str
    blocks: tuple[Block, ...] = ()
    attachments: tuple[Block, ...] = ()
    files: tuple[str, ...] = ()
    thread_ts: str | None = None
    reply_count: int = 0
    edited_ts: str | None = None
    visible_to: str | None = None
    bot_id: str | None = None
    metadata: Mapping[str, Any] | None = None
    reactions: tuple[Reaction, ...] = ()
    mrkdwn: bool = True

    @property
    def is_reply(self) -> bool:
        """Whether the message lives inside a thread, not at the top level of its channel."""
        return self.thread_ts is not None and self.thread_ts != self.ts


@dataclass(frozen=True)
class View:
    """A modal (one of a stack) or a Home tab. ``body`` is the view as the bot sent it, with block ids filled in.

    ``errors`` maps a block id to the words that stand under that field after a refused submission.
    ``values`` is what the person has chosen so far: block id -> action id -> Slack's state value.
    """

    id: str
    user: str
    body: Block
    hash: str
    root_id: str
    previous_id: str | None = None
    errors: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The words in the title bar; empty on the Home tab."""
        return str(self.body.get("title", {}).get("text", ""))

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The view's blocks in order."""
        return tuple(self.body.get("blocks", ()))


@dataclass(frozen=True)
class Command:
    """A slash command of the manifest, for the composer's hint list."""

    command: str
    description: str
    usage_hint: str = ""


@dataclass(frozen=True)
class Delivery:
    """How the bot answered. ``error`` is None when it answered in time with 200, else Slack's own word.

    ``attempts`` counts the sendings of an event; ``others`` are deliveries of the same action (file_shared, app_mention).
    """

    status: int | None
    body: Any = None
    error: str | None = None
    attempts: int = 1
    others: tuple[Delivery, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether the bot took it."""
        return self.error is None


PENDING = Delivery(status=None)
"""What an action returns when it does not wait for the bot's answer."""


@dataclass(frozen=True)
class Misbehaviour:
    """What the workspace does wrong until told to behave.

    ``rate_limit``: method -> (times, seconds of Retry-After). ``internal_error`` and ``lost_response``: method -> times; a lost
    response takes effect, then drops the connection. ``event_timeouts``: of each event, how many answers count as not given
    within 3 s, so that the event comes again. ``image_not_ready_polls``: of each new file, how many ``files.info`` calls find
    it without a type. ``refuse_blocks``: block types answered with invalid_blocks.
    """

    rate_limit: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    internal_error: Mapping[str, int] = field(default_factory=dict)
    lost_response: Mapping[str, int] = field(default_factory=dict)
    event_timeouts: int = 0
    login_page_for_files: bool = False
    refuse_blocks: frozenset[str] = frozenset()
    image_not_ready_polls: int = 0
