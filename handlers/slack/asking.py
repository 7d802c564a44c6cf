"""Who asks for what: a Slack payload as a value, and work that follows the ack."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from slack_bolt import Ack, BoltContext, Respond
from slack_sdk import WebClient

from handlers.blocks.message import Message
from handlers.blocks.problem import build_problem
from handlers.deps import Deps

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Asked:
    """One command, button or view from a person. ``team_id`` is the installing team's, never one that the payload claims."""

    team_id: str
    user_id: str
    channel_id: str | None
    trigger_id: str | None
    text: str
    action_id: str | None
    value: str | None
    client: WebClient
    respond: Respond | None
    thread_ts: str | None = None

    def answer(self, message: Message, *, in_channel: bool = False) -> None:
        """Reply where the person asked; only they see it unless ``in_channel``."""
        if self.respond is not None:
            kind = "in_channel" if in_channel else "ephemeral"
            self.respond(text=message.text, blocks=list(message.blocks), response_type=kind, replace_original=False)
        else:
            self.client.chat_postMessage(channel=self.user_id, text=message.text, blocks=list(message.blocks))


@dataclass(frozen=True)
class Answerer:
    """Who answers. ``team_id``: the installing team's."""

    team_id: str
    user_id: str | None


Work = Callable[[Asked, Deps], None]


def acknowledge(ack: Ack) -> None:
    """Tell Slack that the request arrived."""
    ack()


def following(work: Work, deps: Deps) -> Callable[..., None]:
    """A lazy listener that does ``work`` after the ack; when it fails the person gets one sentence and the log gets the rest."""

    def follow(body: dict[str, Any], client: WebClient, context: BoltContext) -> None:
        asked = asked_by(body, client, context)
        try:
            work(asked, deps)
        except Exception:
            logger.exception("%s failed in team %s", getattr(work, "__name__", "work"), asked.team_id)
            asked.answer(
                build_problem(
                    "Something went wrong on our side.", "Nothing was changed.", "Please try again in a minute."
                )
            )

    follow.__name__ = getattr(work, "__name__", "follow")
    return follow


def asked_by(body: dict[str, Any], client: WebClient, context: BoltContext) -> Asked:
    """The payload of a command, an interaction or an event as a value."""
    action: dict[str, Any] = next(iter(body.get("actions") or ()), {})
    return Asked(
        team_id=team_of(context),
        user_id=context.user_id or "",
        channel_id=context.channel_id,
        trigger_id=body.get("trigger_id"),
        text=str(body.get("text") or "").strip(),
        action_id=action.get("action_id"),
        value=action.get("value"),
        client=client,
        respond=context.respond if context.response_url else None,
        thread_ts=(body.get("message") or {}).get("thread_ts"),
    )


def team_of(context: BoltContext) -> str:
    """The team that installed Laurel: in a channel shared with another company the payload's own team can be that company's."""
    authorized = context.authorize_result
    team = (authorized.team_id if authorized else None) or context.team_id
    assert team is not None, "Bolt authorizes every request that reaches a listener"
    return team
