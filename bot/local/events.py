"""The events that follow from what happens in a channel."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any

from bot.local.cast import BOT_USER, TEAM
from bot.local.delivery import Deliveries
from bot.local.shapes import message_json
from bot.local.state import Delivery, Message
from bot.local.store import Store

Json = dict[str, Any]
Sent = tuple[Future[Delivery], ...]


class Events:
    """Tells the bot what happened in the channels that it is in."""

    def __init__(self, store: Store, deliveries: Deliveries) -> None:
        self._store = store
        self._deliveries = deliveries

    def posted(self, message: Message) -> Sent:
        """message (file_share when it carries files), file_shared for each file, app_mention when the bot is mentioned."""
        if not self._reaches_bot(message):
            return ()
        first = self._message_event(message)
        if message.files:
            first["subtype"] = "file_share"
        events = [first, *(self._file_event(message, file_id) for file_id in message.files)]
        if f"<@{BOT_USER}>" in message.text and self._store.channel(message.channel).kind != "im":
            events.append(self._mention(message))
        return tuple(self._deliveries.event(event, message.channel) for event in events)

    def changed(self, old: Message, new: Message) -> Sent:
        """message_changed."""
        return self._about(new, "message_changed", message=message_json(self._store, new), previous=old)

    def deleted(self, old: Message) -> Sent:
        """message_deleted."""
        return self._about(old, "message_deleted", deleted_ts=old.ts, previous=old)

    def file_deleted(self, file_id: str) -> Sent:
        """file_deleted."""
        event = {"type": "file_deleted", "file_id": file_id, "event_ts": self._store.next_ts()}
        return (self._deliveries.event(event),)

    def home_opened(self, user: str, channel_id: str) -> Future[Delivery]:
        """app_home_opened."""
        event = {"type": "app_home_opened", "user": user, "channel": channel_id, "tab": "home"}
        return self._deliveries.event({**event, "event_ts": self._store.next_ts()})

    def bot_joined(self, channel_id: str) -> Sent:
        """member_joined_channel, about the bot itself."""
        event = {
            "type": "member_joined_channel",
            "user": BOT_USER,
            "channel": channel_id,
            "channel_type": "C",
            "team": TEAM,
        }
        return (self._deliveries.event({**event, "event_ts": self._store.next_ts()}, channel_id),)

    def _reaches_bot(self, message: Message) -> bool:
        return message.visible_to is None and BOT_USER in self._store.channel(message.channel).members

    def _message_event(self, message: Message) -> Json:
        channel = self._store.channel(message.channel)
        author = self._store.user(message.user)
        shape = message_json(self._store, message, with_metadata=True)
        where = {"channel": channel.id, "channel_type": channel.kind, "event_ts": message.ts}
        if author.team_id == TEAM:
            return {**shape, **where}
        return {**shape, **where, "team": author.team_id, "user_team": author.team_id, "source_team": author.team_id}

    def _file_event(self, message: Message, file_id: str) -> Json:
        return {
            "type": "file_shared",
            "channel_id": message.channel,
            "file_id": file_id,
            "file": {"id": file_id},
            "user_id": message.user,
            "event_ts": message.ts,
        }

    def _mention(self, message: Message) -> Json:
        event = {**self._message_event(message), "type": "app_mention"}
        event.pop("channel_type")
        return event

    def _about(self, about: Message, subtype: str, previous: Message, **more: Any) -> Sent:
        if not self._reaches_bot(about):
            return ()
        event = {
            "type": "message",
            "subtype": subtype,
            "hidden": True,
            "channel": about.channel,
            "channel_type": self._store.channel(about.channel).kind,
            "ts": self._store.next_ts(),
            "previous_message": message_json(self._store, previous),
            **more,
        }
        return (self._deliveries.event({**event, "event_ts": event["ts"]}, about.channel),)
