"""Users, channels, messages, files and views as Slack's JSON has them."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from bot.local.cast import APP, BOT, BOT_USER, TEAM
from bot.local.state import Channel, File, Message, User, View
from bot.local.store import Store

Json = dict[str, Any]

SNIPPET_BYTES = 1_000_000
UNCHECKED_FILE = {"mode": "file_access", "file_access": "check_file_info", "created": 0, "timestamp": 0, "user": ""}
"""All that an event says of a file in a channel shared with another company: files.info knows the rest."""


def user_json(user: User, *, with_email: bool) -> Json:
    """A user object; the address only where the scope users:read.email is granted."""
    profile: Json = {"real_name": user.real_name, "display_name": user.name, "title": user.title, "team": user.team_id}
    if with_email and user.email:
        profile["email"] = user.email
    return {
        "id": user.id,
        "team_id": user.team_id,
        "name": user.name,
        "real_name": user.real_name,
        "deleted": False,
        "tz": user.tz,
        "is_bot": user.is_bot,
        "is_admin": user.is_admin,
        "is_owner": False,
        "is_restricted": False,
        "is_ultra_restricted": False,
        "is_stranger": user.team_id != TEAM,
        "profile": profile,
    }


def channel_json(channel: Channel) -> Json:
    """A conversation object as the bot sees it."""
    shape: Json = {
        "id": channel.id,
        "created": channel.created,
        "is_channel": channel.kind == "channel",
        "is_group": channel.kind == "group",
        "is_im": channel.kind == "im",
        "is_mpim": False,
        "is_private": channel.kind != "channel",
        "is_archived": False,
        "is_shared": channel.is_ext_shared,
        "is_ext_shared": channel.is_ext_shared,
        "is_org_shared": False,
        "is_pending_ext_shared": False,
        "context_team_id": TEAM,
    }
    if channel.kind == "im":
        return {**shape, "user": next((member for member in channel.members if member != BOT_USER), BOT_USER)}
    named = {"name": channel.name, "name_normalized": channel.name, "num_members": len(channel.members)}
    topic = {"value": channel.topic, "creator": "", "last_set": 0}
    return {**shape, **named, "topic": topic, "purpose": topic, "is_member": BOT_USER in channel.members}


def message_json(store: Store, message: Message, *, with_metadata: bool = False) -> Json:
    """A message object as history and events have it."""
    shape: Json = {"type": "message", "user": message.user, "ts": message.ts, "text": message.text, "team": TEAM}
    optional: Json = {
        "blocks": [dict(block) for block in message.blocks],
        "attachments": [dict(attachment) for attachment in message.attachments],
        "files": [file_reference(store, message.channel, file_id) for file_id in message.files],
        "thread_ts": message.thread_ts,
        "reactions": [{"name": r.name, "users": list(r.users), "count": len(r.users)} for r in message.reactions],
        "metadata": message.metadata if with_metadata else None,
    }
    shape |= {key: value for key, value in optional.items() if value}
    if message.reply_count:
        shape |= _thread_summary(store, message)
    if message.edited_ts:
        shape["edited"] = {"user": message.user, "ts": message.edited_ts}
    if message.bot_id:
        shape |= {"bot_id": message.bot_id, "app_id": APP, "bot_profile": {"id": BOT, "app_id": APP, "name": "laurel"}}
    return shape


def _thread_summary(store: Store, parent: Message) -> Json:
    replies = [
        m for m in store.messages(parent.channel) if m.is_reply and m.thread_ts == parent.ts and not m.visible_to
    ]
    users = sorted({reply.user for reply in replies})
    return {
        "reply_count": len(replies),
        "reply_users": users,
        "reply_users_count": len(users),
        "latest_reply": replies[-1].ts,
    }


def file_reference(store: Store, channel_id: str, file_id: str) -> Json:
    """A file inside a message: whole, or only its id in a channel shared with another company, or a tombstone."""
    try:
        file = store.file(file_id)
    except KeyError:
        return {"id": file_id, "mode": "tombstone"}
    if store.channel(channel_id).is_ext_shared:
        return {"id": file_id, **UNCHECKED_FILE}
    return file_json(store, file)


def file_json(store: Store, file: File) -> Json:
    """A file object; its type is empty until Slack has looked at the file."""
    place = f"{store.url}/files-pri/{TEAM}-{file.id}"
    public = {channel: _share(stamps) for channel, stamps in file.shares.items() if channel.startswith("C")}
    private = {channel: _share(stamps) for channel, stamps in file.shares.items() if not channel.startswith("C")}
    shape: Json = {
        "id": file.id,
        "created": file.created,
        "timestamp": file.created,
        "name": file.name,
        "title": file.title,
        "mimetype": file.mimetype if file.is_ready else "",
        "filetype": file.filetype if file.is_ready else "",
        "pretty_type": file.filetype.upper(),
        "user": file.user,
        "user_team": TEAM,
        "mode": "snippet" if _is_snippet(file) else "hosted",
        "editable": _is_snippet(file),
        "size": file.size,
        "is_external": False,
        "external_type": "",
        "is_public": bool(public),
        "url_private": f"{place}/{quote(file.name)}",
        "url_private_download": f"{place}/download/{quote(file.name)}",
        "permalink": f"{store.url}/files/{file.user}/{file.id}/{quote(file.name)}",
        "channels": list(public),
        "groups": [],
        "ims": [channel for channel in private if channel.startswith("D")],
        "shares": {key: value for key, value in (("public", public), ("private", private)) if value},
    }
    return {**shape, "alt_txt": file.alt_txt} if file.alt_txt else shape


def _is_snippet(file: File) -> bool:
    """Slack opens short text files, a CSV among them, as snippets that can be edited."""
    return file.mimetype.startswith("text/") and file.size <= SNIPPET_BYTES


def _share(stamps: tuple[str, ...]) -> list[Json]:
    return [{"ts": ts, "team_id": TEAM} for ts in stamps]


def view_json(view: View) -> Json:
    """A view as the API and interactions give it back, with its state."""
    kept = {"title": None, "submit": None, "close": None, "private_metadata": "", "callback_id": "", "external_id": ""}
    return {
        **kept,
        "clear_on_close": False,
        "notify_on_close": False,
        **view.body,
        "id": view.id,
        "team_id": TEAM,
        "app_id": APP,
        "bot_id": BOT,
        "hash": view.hash,
        "root_view_id": view.root_id,
        "previous_view_id": view.previous_id,
        "state": {"values": {block: dict(actions) for block, actions in view.values.items()}},
    }
