"""What a person types and drops, and what the bot hears of it."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath

from bot.local import payloads
from bot.local.cast import BOT_USER, TEAM
from bot.local.composer import encode_typed
from bot.local.delivery import Deliveries, OnItsWay, as_answered, settled
from bot.local.events import Events, Sent
from bot.local.manifest import Manifest
from bot.local.refusal import SlackError
from bot.local.responses import Responses
from bot.local.state import Delivery, File, Message
from bot.local.store import Store
from bot.local.tickets import Ticket

Upload = tuple[str, bytes]
"""A file's name and content."""

UNHEARD = Delivery(status=None, error="bot_not_in_channel", attempts=0)
UNKNOWN_TYPE = "application/octet-stream"
WORD_FOR_FAILURE = {"http_timeout": "operation_timeout"}


class People:
    """Messages, uploads, commands and shortcuts. Each returns a delivery that may still be under way."""

    def __init__(self, store: Store, deliveries: Deliveries, manifest: Manifest) -> None:
        self._store = store
        self._deliveries = deliveries
        self._manifest = manifest
        self._events = Events(store, deliveries)
        self._responses = Responses(store, self._events)

    def post(self, user: str, channel: str, text: str, files: Sequence[Upload], thread_ts: str | None) -> OnItsWay:
        """A message, with its files; ValueError for somebody who is not in the channel."""
        must_be_in(self._store, user, channel)
        with self._store.changing():
            ts = self._store.next_ts()
            ids = tuple(self.upload(user, name, content).id for name, content in files)
            for file_id in ids:
                self._store.share_file(file_id, channel, ts)
            words = encode_typed(text, self._store.users())
            message = Message(channel, ts, user, words, files=ids, thread_ts=thread_ts)
            self._store.put_message(message)
        return _on_its_way(self._events.posted(message))

    def edit(self, user: str, channel: str, message_ts: str, text: str) -> OnItsWay:
        """Other words for one's own message; ValueError for somebody else's."""
        old = self._own_message(user, channel, message_ts)
        words = encode_typed(text, self._store.users())
        new = replace(old, text=words, edited_ts=self._store.next_ts())
        self._store.put_message(new)
        return _on_its_way(self._events.changed(old, new))

    def delete(self, user: str, channel: str, message_ts: str) -> OnItsWay:
        """One's own message and its files taken away; ValueError for somebody else's."""
        old = self._own_message(user, channel, message_ts)
        with self._store.changing():
            self._store.drop_message(channel, message_ts)
            for file_id in old.files:
                self._store.drop_file(file_id)
        gone = (sent for file_id in old.files for sent in self._events.file_deleted(file_id))
        return _on_its_way((*self._events.deleted(old), *gone))

    def _own_message(self, user: str, channel: str, message_ts: str) -> Message:
        must_be_in(self._store, user, channel)
        message = self._store.message(channel, message_ts)
        if message.user != user:
            raise ValueError(f"The message {message_ts} is not {user}'s.")
        return message

    def upload(self, user: str, name: str, content: bytes) -> File:
        """A file that is shared nowhere yet."""
        mimetype, filetype = type_of(name)
        file_id, created = self._store.next_id("F"), self._store.epoch()
        file = File(file_id, name, name, mimetype, filetype, user, created, content)
        self._store.put_file(file)
        return file

    def command(self, user: str, channel: str, command: str, text: str) -> OnItsWay:
        """A slash command; ValueError for one that is not in the manifest, or by a member of another company."""
        must_be_in(self._store, user, channel)
        if self._store.user(user).team_id != TEAM:
            raise ValueError("Only members of the company that installed the bot can use its commands.")
        if self._manifest.commands and command not in {known.command for known in self._manifest.commands}:
            raise ValueError(f"{command} is not a valid command.")
        payload = payloads.command_payload(self._store, user, channel, command, text)
        ticket = Ticket(user, self._store.options.now(), channel)
        sent = self._deliveries.send("slash_commands", payload, lambda d: self._settle_command(ticket, command, d))
        return OnItsWay(sent)

    def shortcut(self, user: str, channel: str, message_ts: str, callback_id: str) -> OnItsWay:
        """A message shortcut."""
        must_be_in(self._store, user, channel)
        message = self._store.message(channel, message_ts)
        payload = payloads.shortcut_payload(self._store, user, message, callback_id)
        return OnItsWay(self._deliveries.send("interactive", payload, as_answered))

    def open_home(self, user: str) -> OnItsWay:
        """app_home_opened; the direct message with the bot is its channel."""
        direct = (c.id for c in self._store.channels_of(user) if c.kind == "im" and BOT_USER in c.members)
        return OnItsWay(self._events.home_opened(user, next(direct, "")))

    def _settle_command(self, ticket: Ticket, command: str, delivery: Delivery) -> Delivery:
        error = WORD_FOR_FAILURE.get(str(delivery.error), "dispatch_failed") if delivery.error else None
        if error is None:
            error = self._show_answer(ticket, delivery)
        if error is None:
            return delivery
        self._responses.tell(ticket.user, str(ticket.channel), f'{command} failed with the error "{error}"')
        return replace(delivery, error=error)

    def _show_answer(self, ticket: Ticket, delivery: Delivery) -> str | None:
        body = delivery.body if isinstance(delivery.body, Mapping) else {"text": delivery.body}
        if not any(body.get(key) for key in ("text", "blocks", "attachments")):
            return None
        try:
            self._responses.respond(ticket, body)
        except SlackError as refused:
            return refused.error
        return None


def _on_its_way(sent: Sent) -> OnItsWay:
    return OnItsWay(sent[0], sent[1:]) if sent else settled(UNHEARD)


def must_be_in(store: Store, user: str, channel: str) -> None:
    """ValueError when ``user`` does not see the channel; KeyError when there is no such channel."""
    if user not in store.channel(channel).members:
        raise ValueError(f"{user} is not in {channel}.")


def type_of(name: str) -> tuple[str, str]:
    """Slack's mimetype and filetype of a file by its name."""
    mimetype = mimetypes.guess_type(name)[0] or UNKNOWN_TYPE
    return mimetype, PurePath(name).suffix.lstrip(".").lower() or "binary"
