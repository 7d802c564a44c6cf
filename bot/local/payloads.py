"""The bodies of commands and interactions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.local.cast import APP, TEAM, TEAM_DOMAIN
from bot.local.controls import Control, Values
from bot.local.shapes import message_json, view_json
from bot.local.state import Message, View
from bot.local.store import Store

Json = dict[str, Any]


@dataclass(frozen=True)
class Target:
    """Where a control stands: in a message that ``user`` sees, or in one of their views."""

    user: str
    message: Message | None = None
    view: View | None = None

    @property
    def blocks(self) -> tuple[Any, ...]:
        """The blocks to look for controls in."""
        if self.message is not None:
            return self.message.blocks
        return self.view.blocks if self.view is not None else ()


def response_url(store: Store, user: str, channel: str, message_ts: str | None = None) -> str:
    """A new address to answer at."""
    return f"{store.url}/response/{store.tickets.response(user, channel, message_ts)}"


def command_payload(store: Store, user_id: str, channel_id: str, command: str, text: str) -> Json:
    """A slash command's form fields."""
    channel = store.channel(channel_id)
    return {
        "token": "local",
        "team_id": TEAM,
        "team_domain": TEAM_DOMAIN,
        "channel_id": channel_id,
        "channel_name": channel.name or "directmessage",
        "user_id": user_id,
        "user_name": store.user(user_id).name,
        "command": command,
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": response_url(store, user_id, channel_id),
        "trigger_id": store.tickets.trigger(user_id),
    }


def actions_payload(store: Store, target: Target, action: Json, values: Values) -> Json:
    """A block_actions interaction."""
    payload = {**_interaction(store, "block_actions", target.user), "actions": [action]}
    if target.message is not None:
        return payload | _message_part(store, target.user, target.message) | {"state": {"values": values}}
    assert target.view is not None
    return payload | {"view": view_json(target.view), "container": {"type": "view", "view_id": target.view.id}}


def suggestion_payload(store: Store, target: Target, control: Control, query: str) -> Json:
    """A block_suggestion interaction."""
    typed = {"block_id": control.block_id, "action_id": control.action_id, "value": query}
    payload = {**_interaction(store, "block_suggestion", target.user), **typed}
    if target.message is not None:
        return payload | _message_part(store, target.user, target.message)
    assert target.view is not None
    return payload | {"view": view_json(target.view), "container": {"type": "view", "view_id": target.view.id}}


def shortcut_payload(store: Store, user: str, message: Message, callback_id: str) -> Json:
    """A message_action interaction."""
    payload = _interaction(store, "message_action", user)
    part = {**_message_part(store, user, message), "message_ts": message.ts, "callback_id": callback_id}
    return payload | part | {"action_ts": store.next_ts()}


def view_payload(store: Store, kind: str, view: View, **more: Any) -> Json:
    """A view_submission or view_closed interaction."""
    return {**_interaction(store, kind, view.user), "view": view_json(view), **more}


def _interaction(store: Store, kind: str, user_id: str) -> Json:
    user = store.user(user_id)
    return {
        "type": kind,
        "token": "local",
        "api_app_id": APP,
        "team": {"id": TEAM, "domain": TEAM_DOMAIN},
        "enterprise": None,
        "is_enterprise_install": False,
        "user": {"id": user.id, "username": user.name, "name": user.name, "team_id": user.team_id},
        "trigger_id": store.tickets.trigger(user_id),
    }


def _message_part(store: Store, user: str, message: Message) -> Json:
    channel = store.channel(message.channel)
    is_ephemeral = message.visible_to is not None
    container: Json = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": channel.id,
        "is_ephemeral": is_ephemeral,
    }
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    part: Json = {
        "container": container,
        "channel": {"id": channel.id, "name": channel.name or "directmessage"},
        "response_url": response_url(store, user, channel.id, message.ts),
    }
    # Slack does not hand out the content of an ephemeral message again.
    return part if is_ephemeral else {**part, "message": message_json(store, message, with_metadata=True)}
