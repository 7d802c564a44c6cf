"""Everything that the workspace holds, behind one lock that tells who waits when something changes."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from typing import Any, TypeVar

from bot.local.cast import BOT_USER, CHANNELS, USERS
from bot.local.controls import Values
from bot.local.describe import describe
from bot.local.faults import Faults
from bot.local.options import WorkspaceOptions
from bot.local.state import Channel, File, Message, Misbehaviour, User, View
from bot.local.tickets import Tickets

T = TypeVar("T")
logger = logging.getLogger(__name__)


class Store:
    """Users, channels, messages, files and views. Reads give frozen values; writes happen inside ``changing()``."""

    def __init__(self, options: WorkspaceOptions) -> None:
        self.options = options
        self.url = ""
        self.version = 0
        self.faults = Faults()
        self.tickets = Tickets(options.now)
        self._changed = threading.Condition(threading.RLock())
        self._depth = 0
        self._subscribers: list[Callable[[], None]] = []
        self._numbers = count(1)
        self._last_micros = 0
        self._users = {user.id: user for user in USERS}
        self._channels = {channel.id: channel for channel in CHANNELS}
        self._messages: dict[str, dict[str, Message]] = {channel.id: {} for channel in CHANNELS}
        self._files: dict[str, File] = {}
        self._views: dict[str, tuple[View, ...]] = {}
        self._homes: dict[str, View] = {}
        self._choices: dict[tuple[str, str, str], dict[str, dict[str, Any]]] = {}

    # Changing and waiting

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Hold the lock, then wake who waits and call who subscribed (after the lock is free). May be nested."""
        with self._changed:
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
                self.version += 1
                self._changed.notify_all()
            outermost = self._depth == 0
        if outermost:
            self._tell_subscribers()

    def _tell_subscribers(self) -> None:
        for callback in tuple(self._subscribers):
            try:
                callback()
            except Exception:  # a reader that fails must not fail the call that changed something
                logger.exception("A subscriber of the local workspace failed.")

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call ``callback`` after each change; returns how to stop that."""
        self._subscribers.append(callback)

        def unsubscribe() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return unsubscribe

    def wait_for(self, look: Callable[[], T], timeout: float) -> T:
        """The first truthy answer of ``look``, asked again after each change; TimeoutError with what the workspace holds."""
        deadline = time.monotonic() + timeout
        with self._changed:
            while not (found := look()):
                if not self._changed.wait(max(0.0, deadline - time.monotonic())) and not look():
                    raise TimeoutError(f"Not seen within {timeout:g} s.\n{describe(self)}")
            return found

    def misbehave(self, misbehaviour: Misbehaviour) -> None:
        """From now on do these things wrong."""
        with self.changing():
            self.faults.want(misbehaviour)

    # Numbers

    def next_ts(self) -> str:
        """A message timestamp that no other message has, later than all before."""
        with self._changed:
            micros = int(self.options.now().timestamp() * 1_000_000)
            self._last_micros = max(micros, self._last_micros + 1)
            return f"{self._last_micros // 1_000_000}.{self._last_micros % 1_000_000:06d}"

    def next_id(self, prefix: str) -> str:
        """An id such as F0LOCAL0000007."""
        return f"{prefix}0LOCAL{next(self._numbers):07d}"

    def epoch(self) -> int:
        """Seconds since 1970 by the workspace's clock."""
        return int(self.options.now().timestamp())

    # People and channels

    def users(self) -> tuple[User, ...]:
        """Everybody, in the order they came."""
        with self._changed:
            return tuple(self._users.values())

    def user(self, user_id: str) -> User:
        """KeyError when there is none."""
        with self._changed:
            return self._users[user_id]

    def channels(self) -> tuple[Channel, ...]:
        """Every conversation."""
        with self._changed:
            return tuple(self._channels.values())

    def channels_of(self, user_id: str) -> tuple[Channel, ...]:
        """Those that ``user_id`` is in, direct messages last."""
        mine = (channel for channel in self.channels() if user_id in channel.members)
        return tuple(sorted(mine, key=lambda channel: channel.kind == "im"))

    def channel(self, channel_id: str) -> Channel:
        """KeyError when there is none."""
        with self._changed:
            return self._channels[channel_id]

    def put_user(self, user: User) -> None:
        """Add or replace a person."""
        with self.changing():
            self._users[user.id] = user

    def put_channel(self, channel: Channel) -> None:
        """Add or replace a conversation."""
        with self.changing():
            self._channels[channel.id] = channel
            self._messages.setdefault(channel.id, {})

    # Messages

    def messages(self, channel_id: str) -> tuple[Message, ...]:
        """All of a channel, replies and ephemeral ones included, oldest first."""
        with self._changed:
            return tuple(self._messages[channel_id].values())

    def message(self, channel_id: str, ts: str) -> Message:
        """KeyError when there is none."""
        with self._changed:
            return self._messages[channel_id][ts]

    def put_message(self, message: Message) -> None:
        """Add or replace a message, and count it at its parent."""
        with self.changing():
            there = self._messages[message.channel]
            is_new = message.ts not in there
            there[message.ts] = message
            if is_new and message.is_reply and message.visible_to is None:
                self._count_reply(message, 1)

    def drop_message(self, channel_id: str, ts: str) -> None:
        """Take a message away."""
        with self.changing():
            gone = self._messages[channel_id].pop(ts)
            if gone.is_reply and gone.visible_to is None:
                self._count_reply(gone, -1)

    def _count_reply(self, reply: Message, step: int) -> None:
        there = self._messages[reply.channel]
        parent = there.get(str(reply.thread_ts))
        if parent is not None:
            replies = parent.reply_count + step
            there[parent.ts] = replace(parent, reply_count=replies, thread_ts=parent.ts if replies else None)

    def choices(self, channel_id: str, ts: str, user_id: str) -> Values:
        """What a person has chosen in a message so far."""
        with self._changed:
            return dict(self._choices.get((channel_id, ts, user_id), {}))

    def keep_choices(self, channel_id: str, ts: str, user_id: str, chosen: Values) -> None:
        """Add to what a person has chosen in a message."""
        with self.changing():
            kept = self._choices.setdefault((channel_id, ts, user_id), {})
            for block_id, actions in chosen.items():
                kept[block_id] = {**kept.get(block_id, {}), **actions}

    # Files

    def files(self) -> tuple[File, ...]:
        """Every upload, oldest first."""
        with self._changed:
            return tuple(self._files.values())

    def file(self, file_id: str) -> File:
        """KeyError when there is none."""
        with self._changed:
            return self._files[file_id]

    def put_file(self, file: File) -> None:
        """Add or replace a file."""
        with self.changing():
            self._files[file.id] = file

    def is_open_to_bot(self, file: File) -> bool:
        """Whether the bot may know of the file: it is shared where the bot is, or nowhere yet."""
        channels = [self.channel(channel_id) for channel_id in file.shares]
        return not channels or any(BOT_USER in channel.members for channel in channels)

    def share_file(self, file_id: str, channel_id: str, ts: str) -> None:
        """Note that a message carries the file."""
        with self.changing():
            file = self._files[file_id]
            shares = {**file.shares, channel_id: (*file.shares.get(channel_id, ()), ts)}
            self._files[file_id] = replace(file, shares=shares)

    def drop_file(self, file_id: str) -> None:
        """Take a file away; messages keep its id."""
        with self.changing():
            del self._files[file_id]

    # Views

    def views(self, user_id: str) -> tuple[View, ...]:
        """The open modals of a person, the top one last."""
        with self._changed:
            return self._views.get(user_id, ())

    def put_views(self, user_id: str, views: tuple[View, ...]) -> None:
        """Replace the whole stack."""
        with self.changing():
            self._views[user_id] = views

    def home(self, user_id: str) -> View | None:
        """The published Home tab of a person."""
        with self._changed:
            return self._homes.get(user_id)

    def put_home(self, view: View) -> None:
        """Publish a Home tab."""
        with self.changing():
            self._homes[view.user] = view

    def view(self, view_id: str) -> View | None:
        """A modal or Home tab by its id, whoever's it is."""
        with self._changed:
            stacks = (view for stack in self._views.values() for view in stack)
            return next((view for view in (*stacks, *self._homes.values()) if view.id == view_id), None)

    def put_view(self, view: View) -> None:
        """Replace a view that is open or published."""
        with self.changing():
            if view.body.get("type") == "home":
                self._homes[view.user] = view
                return
            stack = self._views.get(view.user, ())
            self._views[view.user] = tuple(view if old.id == view.id else old for old in stack)
