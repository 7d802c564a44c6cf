"""What an interaction hands the bot for a while: trigger ids (3 s, one use) and response URLs (30 minutes, five uses)."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

TRIGGER_LIFE = timedelta(seconds=3)
RESPONSE_URL_LIFE = timedelta(minutes=30)
RESPONSE_URL_USES = 5


class TicketRefused(Exception):
    """The trigger id or response URL is not good (any more); the text is Slack's own word."""


@dataclass(frozen=True)
class Ticket:
    """``message_ts`` is that of the message that was acted on; None for a command."""

    user: str
    issued_at: datetime
    channel: str | None = None
    message_ts: str | None = None
    uses: int = 0


class Tickets:
    """Hands out trigger ids and response tokens, and takes them back."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._triggers: dict[str, Ticket] = {}
        self._responses: dict[str, Ticket] = {}

    def trigger(self, user: str) -> str:
        """A new trigger id for what ``user`` just did."""
        trigger_id = f"{secrets.randbelow(10**13):013d}.{secrets.randbelow(10**10):010d}.{secrets.token_hex(16)}"
        with self._lock:
            self._triggers[trigger_id] = Ticket(user, self._now())
        return trigger_id

    def response(self, user: str, channel: str, message_ts: str | None = None) -> str:
        """A new token for a response URL."""
        token = secrets.token_urlsafe(18)
        with self._lock:
            self._responses[token] = Ticket(user, self._now(), channel, message_ts)
        return token

    def exchange(self, trigger_id: str) -> str:
        """The user behind a trigger id, which is used up by this; TicketRefused with Slack's word for why not."""
        with self._lock:
            ticket = self._triggers.get(trigger_id)
            if ticket is None:
                raise TicketRefused("invalid_trigger_id")
            if ticket.uses:
                raise TicketRefused("exchanged_trigger_id")
            if self._now() - ticket.issued_at > TRIGGER_LIFE:
                raise TicketRefused("expired_trigger_id")
            self._triggers[trigger_id] = replace(ticket, uses=1)
            return ticket.user

    def respond(self, token: str) -> Ticket:
        """What a response URL stands for, counting this use; TicketRefused when there is none left."""
        with self._lock:
            ticket = self._responses.get(token)
            if ticket is None or self._now() - ticket.issued_at > RESPONSE_URL_LIFE:
                raise TicketRefused("expired_url")
            if ticket.uses >= RESPONSE_URL_USES:
                raise TicketRefused("used_url")
            self._responses[token] = replace(ticket, uses=ticket.uses + 1)
            return ticket
