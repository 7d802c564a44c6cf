"""What the bot says through a response URL, or as the answer to a slash command."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.local.cast import BOT, BOT_USER, SLACKBOT
from bot.local.checking import check_message_blocks
from bot.local.events import Events
from bot.local.naming import with_ids
from bot.local.refusal import SlackError
from bot.local.state import Message
from bot.local.store import Store
from bot.local.tickets import Ticket


@dataclass(frozen=True)
class Responses:
    """Puts responses where the person who acted sees them."""

    store: Store
    events: Events

    def respond(self, ticket: Ticket, body: Mapping[str, Any]) -> None:
        """Post, replace or delete as ``body`` asks; SlackError when it is not a message that Slack takes."""
        if body.get("delete_original"):
            self._delete(ticket)
        elif body.get("replace_original") and ticket.message_ts:
            self._replace(ticket, body)
        else:
            self._post(ticket, body)

    def tell(self, user: str, channel: str, text: str) -> None:
        """A line from Slack itself that only ``user`` sees."""
        ts = self.store.next_ts()
        self.store.put_message(Message(channel, ts, SLACKBOT, text, visible_to=user))

    def _post(self, ticket: Ticket, body: Mapping[str, Any]) -> None:
        is_public = body.get("response_type") == "in_channel"
        message = replace(
            self._message(ticket, body),
            thread_ts=body.get("thread_ts") or self._thread_of(ticket),
            visible_to=None if is_public else ticket.user,
        )
        self.store.put_message(message)
        self.events.posted(message)

    def _replace(self, ticket: Ticket, body: Mapping[str, Any]) -> None:
        old = self._original(ticket)
        new = self._message(ticket, body)
        changed = replace(old, text=new.text, blocks=new.blocks, attachments=new.attachments, edited_ts=new.ts)
        self.store.put_message(changed)
        self.events.changed(old, changed)

    def _delete(self, ticket: Ticket) -> None:
        old = self._original(ticket)
        self.store.drop_message(old.channel, old.ts)
        self.events.deleted(old)

    def _original(self, ticket: Ticket) -> Message:
        try:
            return self.store.message(str(ticket.channel), str(ticket.message_ts))
        except KeyError:
            raise SlackError("message_not_found") from None

    def _thread_of(self, ticket: Ticket) -> str | None:
        if ticket.message_ts is None:
            return None
        acted_on = self._original(ticket)
        return acted_on.thread_ts if acted_on.is_reply else None

    def _message(self, ticket: Ticket, body: Mapping[str, Any]) -> Message:
        text = str(body.get("text") or "")
        blocks = check_message_blocks(self.store, list(body.get("blocks") or ()))
        if not (text or blocks or body.get("attachments")):
            raise SlackError("no_text")
        return Message(
            channel=str(ticket.channel),
            ts=self.store.next_ts(),
            user=BOT_USER,
            text=text,
            blocks=with_ids(blocks),
            attachments=tuple(body.get("attachments") or ()),
            bot_id=BOT,
        )
