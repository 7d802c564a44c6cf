"""chat.*: the bot's own messages, and reactions.add."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.local.api.call import Call
from bot.local.cast import BOT, BOT_USER
from bot.local.checking import check_message_blocks
from bot.local.naming import with_ids
from bot.local.refusal import SlackError
from bot.local.shapes import message_json
from bot.local.state import Block, Channel, Message, Reaction
from bot.local.validation import limits

Json = dict[str, Any]


def post_message(call: Call) -> Json:
    """A message in a channel or thread, or (given a user's id) in the direct message with them."""
    channel = _channel_or_direct(call)
    _must_be_member(channel)
    message = replace(_content(call, channel.id), thread_ts=_thread(call, channel.id), metadata=_metadata(call))
    call.store.put_message(message)
    call.events.posted(message)
    return {"channel": channel.id, "ts": message.ts, "message": message_json(call.store, message, with_metadata=True)}


def post_ephemeral(call: Call) -> Json:
    """A message that only one member of the channel sees."""
    channel = call.channel()
    user = call.user()
    _must_be_member(channel)
    if user.id not in channel.members:
        raise SlackError("user_not_in_channel")
    message = replace(_content(call, channel.id), thread_ts=_thread(call, channel.id), visible_to=user.id)
    call.store.put_message(message)
    return {"message_ts": message.ts}


def update(call: Call) -> Json:
    """A message of the bot's with other content; blocks, attachments and metadata that are not given stay."""
    channel = call.channel()
    old = _own_message(call, channel.id, "cant_update_message")
    if len(call.args.text("text")) > limits.UPDATED_TEXT:
        raise SlackError("msg_too_long")
    blocks = _blocks(call)
    attachments = _attachments(call)
    if "text" not in call.args and blocks is None and attachments is None:
        raise SlackError("no_text")
    new = replace(
        old,
        text=call.args.text("text", old.text),
        blocks=old.blocks if blocks is None else blocks,
        attachments=old.attachments if attachments is None else attachments,
        metadata=_metadata(call) if "metadata" in call.args else old.metadata,
        edited_ts=call.store.next_ts(),
    )
    call.store.put_message(new)
    call.events.changed(old, new)
    shape = message_json(call.store, new, with_metadata=True)
    return {"channel": channel.id, "ts": new.ts, "text": new.text, "message": shape}


def delete(call: Call) -> Json:
    """A message of the bot's, taken away."""
    channel = call.channel()
    old = _own_message(call, channel.id, "cant_delete_message")
    call.store.drop_message(channel.id, old.ts)
    call.events.deleted(old)
    return {"channel": channel.id, "ts": old.ts}


def permalink(call: Call) -> Json:
    """The address of a message."""
    channel = call.channel()
    message = call.message(channel.id, call.args.text("message_ts"))
    address = f"{call.store.url}/archives/{channel.id}/p{message.ts.replace('.', '')}"
    return {"channel": channel.id, "permalink": address}


def add_reaction(call: Call) -> Json:
    """An emoji under a message."""
    channel = call.channel()
    _must_be_member(channel)
    message = call.message(channel.id, call.args.text("timestamp"))
    name = call.args.text("name").strip(":")
    chosen = {reaction.name: reaction.users for reaction in message.reactions}
    if BOT_USER in chosen.get(name, ()):
        raise SlackError("already_reacted")
    chosen[name] = (*chosen.get(name, ()), BOT_USER)
    reactions = tuple(Reaction(name, users) for name, users in chosen.items())
    call.store.put_message(replace(message, reactions=reactions))
    return {}


def _content(call: Call, channel_id: str) -> Message:
    text = call.args.text("text")
    if len(text) > limits.MESSAGE_TEXT:
        raise SlackError("msg_too_long")
    blocks, attachments = _blocks(call) or (), _attachments(call) or ()
    if not (text or blocks or attachments):
        raise SlackError("no_text")
    return Message(
        channel=channel_id,
        ts=call.store.next_ts(),
        user=BOT_USER,
        text=text,
        blocks=blocks,
        attachments=attachments,
        bot_id=BOT,
        mrkdwn=call.args.flag("mrkdwn", default=True),
    )


def _blocks(call: Call) -> tuple[Block, ...] | None:
    blocks = call.args.structure("blocks", "invalid_blocks_format")
    if blocks is None and call.args.given.get("blocks") == []:
        blocks = []
    return None if blocks is None else with_ids(check_message_blocks(call.store, blocks))


def _attachments(call: Call) -> tuple[Block, ...] | None:
    attachments = call.args.structure("attachments")
    if attachments is None:
        return () if call.args.given.get("attachments") == [] else None
    if not isinstance(attachments, list) or not all(isinstance(one, dict) for one in attachments):
        raise SlackError("invalid_attachments")
    if len(attachments) > limits.ATTACHMENTS:
        raise SlackError("too_many_attachments")
    for attachment in attachments:
        check_message_blocks(call.store, attachment.get("blocks", []))
    return tuple(attachments)


def _metadata(call: Call) -> Json | None:
    metadata = call.args.structure("metadata", "invalid_metadata_format")
    if not metadata:
        return None
    is_shaped = isinstance(metadata, dict) and isinstance(metadata.get("event_payload"), dict)
    if not is_shaped or not isinstance(metadata.get("event_type"), str):
        raise SlackError("invalid_metadata_format")
    if limits.json_bytes(metadata) > limits.METADATA_BYTES:
        raise SlackError("metadata_too_large")
    return dict(metadata)


def _thread(call: Call, channel_id: str) -> str | None:
    thread_ts = call.args.optional("thread_ts")
    if thread_ts is None:
        return None
    parent = call.message(channel_id, thread_ts, "thread_not_found")
    return parent.thread_ts or parent.ts


def _own_message(call: Call, channel_id: str, refusal: str) -> Message:
    message = call.message(channel_id, call.args.text("ts"))
    if message.user != BOT_USER:
        raise SlackError(refusal)
    return message


def _channel_or_direct(call: Call) -> Channel:
    target = call.args.text("channel")
    for channel in call.store.channels():
        if channel.id == target or (channel.kind == "im" and channel.members == {target, BOT_USER}):
            return channel
        if channel.name and target == f"#{channel.name}":
            return channel
    raise SlackError("channel_not_found")


def _must_be_member(channel: Channel) -> None:
    if BOT_USER not in channel.members:
        raise SlackError("not_in_channel" if channel.kind == "channel" else "channel_not_found")
