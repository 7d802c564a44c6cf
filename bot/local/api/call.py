"""One call of a method: its arguments and what it may work on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.local.delivery import Deliveries
from bot.local.events import Events
from bot.local.manifest import Manifest
from bot.local.refusal import SlackError
from bot.local.state import Channel, File, Message, User
from bot.local.store import Store

TRUE = ("true", "1", "True")


@dataclass(frozen=True)
class Arguments:
    """Arguments as JSON or a form gives them; in a form everything is a string."""

    given: Mapping[str, Any]

    def __contains__(self, name: str) -> bool:
        """Whether the argument is there and not null or empty."""
        return self.given.get(name) not in (None, "")

    def text(self, name: str, default: str = "") -> str:
        """As a string."""
        value = self.given.get(name)
        return default if value is None else str(value)

    def optional(self, name: str) -> str | None:
        """As a string, None when left out or empty."""
        return self.text(name) or None

    def flag(self, name: str, *, default: bool = False) -> bool:
        """As a boolean."""
        value = self.given.get(name)
        return default if value is None else value is True or value in TRUE

    def number(self, name: str, default: int, *, highest: int) -> int:
        """As a whole number between 1 and ``highest``; invalid_arguments when it is no number."""
        try:
            value = int(self.given.get(name) or default)
        except (TypeError, ValueError):
            raise SlackError("invalid_arguments", [f"must be an integer [json-pointer:/{name}]"]) from None
        return max(1, min(value, highest))

    def names(self, name: str) -> tuple[str, ...]:
        """As a list of words: a JSON list, or separated by commas."""
        value = self.given.get(name)
        if isinstance(value, list):
            return tuple(map(str, value))
        return tuple(part.strip() for part in str(value or "").split(",") if part.strip())

    def structure(self, name: str, error: str = "invalid_arguments") -> Any:
        """As an object or list; forms carry them as JSON text. ``error`` when the text is no JSON."""
        value = self.given.get(name)
        if not isinstance(value, str) or not value:
            return value or None
        try:
            return json.loads(value)
        except ValueError:
            raise SlackError(error) from None


@dataclass(frozen=True)
class Call:
    """What a method is given."""

    method: str
    args: Arguments
    store: Store
    deliveries: Deliveries
    manifest: Manifest

    @property
    def events(self) -> Events:
        """How the bot hears of what the call does."""
        return Events(self.store, self.deliveries)

    def channel(self, name: str = "channel") -> Channel:
        """The channel named by an argument; channel_not_found when the bot cannot know of it."""
        try:
            return self.store.channel(self.args.text(name))
        except KeyError:
            raise SlackError("channel_not_found") from None

    def user(self, name: str = "user") -> User:
        """The person named by an argument; user_not_found."""
        try:
            return self.store.user(self.args.text(name))
        except KeyError:
            raise SlackError("user_not_found") from None

    def message(self, channel_id: str, ts: str, error: str = "message_not_found") -> Message:
        """A message that is not ephemeral; ``error`` when there is none."""
        try:
            message = self.store.message(channel_id, ts)
        except KeyError:
            raise SlackError(error) from None
        if message.visible_to is not None:
            raise SlackError(error)
        return message

    def file(self, name: str = "file") -> File:
        """The file named by an argument; file_not_found also for one that the bot may not know of."""
        try:
            file = self.store.file(self.args.text(name))
        except KeyError:
            raise SlackError("file_not_found") from None
        if not self.store.is_open_to_bot(file):
            raise SlackError("file_not_found")
        return file
