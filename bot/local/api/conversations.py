"""conversations.*"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.local.api.call import Call
from bot.local.api.pages import page
from bot.local.cast import BOT_USER
from bot.local.refusal import SlackError
from bot.local.shapes import channel_json, message_json
from bot.local.state import Channel, ChannelKind, Message

Json = dict[str, Any]

TYPES: dict[str, ChannelKind] = {"public_channel": "channel", "private_channel": "group", "im": "im"}
LATEST_OF_ALL = "9999999999.999999"


def info(call: Call) -> Json:
    """One conversation."""
    channel = call.channel()
    shape = channel_json(channel)
    if not call.args.flag("include_num_members"):
        shape.pop("num_members", None)
    return {"channel": shape}


def listing(call: Call) -> Json:
    """The conversations of the kinds asked for; the bot's own direct messages only."""
    kinds = {TYPES.get(name) for name in call.args.names("types") or ("public_channel",)}
    known = [c for c in call.store.channels() if c.kind in kinds and (c.kind == "channel" or BOT_USER in c.members)]
    shown, more = page(call, known)
    return {"channels": [channel_json(channel) for channel in shown], **more}


def history(call: Call) -> Json:
    """Top-level messages, newest first."""
    channel = _readable(call)
    top = [m for m in _visible(call, channel) if not m.is_reply]
    return _messages(call, tuple(reversed(_between(call, top))))


def replies(call: Call) -> Json:
    """A thread: its parent, then the replies, oldest first; thread_not_found."""
    channel = _readable(call)
    parent = call.message(channel.id, call.args.text("ts"), "thread_not_found")
    thread_ts = parent.thread_ts or parent.ts
    inside = [m for m in _visible(call, channel) if m.is_reply and m.thread_ts == thread_ts]
    root = call.message(channel.id, thread_ts, "thread_not_found")
    return _messages(call, (root, *_between(call, inside)))


def members(call: Call) -> Json:
    """The ids of who is in a conversation."""
    shown, more = page(call, sorted(call.channel().members))
    return {"members": list(shown), **more}


def open_direct(call: Call) -> Json:
    """The direct message with one person, made when there is none."""
    if "channel" in call.args:
        return {"channel": {"id": call.channel().id}}
    users = call.args.names("users")
    if len(users) != 1:
        raise SlackError("users_list_not_supplied" if not users else "not_enough_users")
    known = {user.id for user in call.store.users()}
    if users[0] not in known:
        raise SlackError("user_not_found")
    members_of_it = frozenset({users[0], BOT_USER})
    there = next((c for c in call.store.channels() if c.kind == "im" and c.members == members_of_it), None)
    channel = there or Channel(call.store.next_id("D"), "", members_of_it, kind="im", created=call.store.epoch())
    if there is None:
        call.store.put_channel(channel)
    shape = channel_json(channel) if call.args.flag("return_im") else {"id": channel.id}
    return {"channel": shape, **({"no_op": True, "already_open": True} if there else {})}


def join(call: Call) -> Json:
    """The bot becomes a member of a public channel."""
    channel = call.channel()
    if channel.kind != "channel":
        raise SlackError("method_not_supported_for_channel_type")
    joined = replace(channel, members=channel.members | {BOT_USER})
    if joined == channel:
        return {"channel": channel_json(channel), "warning": "already_in_channel"}
    call.store.put_channel(joined)
    call.events.bot_joined(channel.id)
    return {"channel": channel_json(joined)}


def _readable(call: Call) -> Channel:
    channel = call.channel()
    if BOT_USER not in channel.members:
        raise SlackError("not_in_channel" if channel.kind == "channel" else "channel_not_found")
    return channel


def _visible(call: Call, channel: Channel) -> list[Message]:
    return [message for message in call.store.messages(channel.id) if message.visible_to is None]


def _between(call: Call, messages: Sequence[Message]) -> list[Message]:
    oldest = _moment(call, "oldest", "0")
    latest = _moment(call, "latest", LATEST_OF_ALL)
    ends_count = call.args.flag("inclusive")
    return [m for m in messages if oldest < float(m.ts) < latest or (ends_count and float(m.ts) in (oldest, latest))]


def _moment(call: Call, name: str, default: str) -> float:
    try:
        return float(call.args.optional(name) or default)
    except ValueError:
        raise SlackError(f"invalid_ts_{name}") from None


def _messages(call: Call, messages: Sequence[Message]) -> Json:
    shown, more = page(call, messages)
    with_metadata = call.args.flag("include_all_metadata")
    shapes = [message_json(call.store, message, with_metadata=with_metadata) for message in shown]
    return {"messages": shapes, "has_more": bool(more["response_metadata"]["next_cursor"]), **more}
