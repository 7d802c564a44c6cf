"""Every method that the workspace answers, with the scope and the arguments that it asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.local.api import about, chat, conversations, files, people, views
from bot.local.api.call import Call


@dataclass(frozen=True)
class Method:
    """``scope`` may end in ``*``: then its first half is the kind of channel (channels, groups, im). ``app``: takes an xapp token."""

    run: Callable[[Call], dict[str, Any]]
    scope: str | None = None
    required: tuple[str, ...] = ()
    app: bool = False


METHODS = {
    "api.test": Method(about.api_test),
    "auth.test": Method(about.auth_test),
    "team.info": Method(about.team_info, "team:read"),
    "bots.info": Method(about.bots_info, "users:read"),
    "apps.connections.open": Method(about.connections_open, app=True),
    "blocks.validate": Method(about.blocks_validate),
    "chat.postMessage": Method(chat.post_message, "chat:write", ("channel",)),
    "chat.postEphemeral": Method(chat.post_ephemeral, "chat:write", ("channel", "user")),
    "chat.update": Method(chat.update, "chat:write", ("channel", "ts")),
    "chat.delete": Method(chat.delete, "chat:write", ("channel", "ts")),
    "chat.getPermalink": Method(chat.permalink, None, ("channel", "message_ts")),
    "reactions.add": Method(chat.add_reaction, "reactions:write", ("channel", "name", "timestamp")),
    "conversations.info": Method(conversations.info, "*:read", ("channel",)),
    "conversations.list": Method(conversations.listing, "*:read"),
    "conversations.history": Method(conversations.history, "*:history", ("channel",)),
    "conversations.replies": Method(conversations.replies, "*:history", ("channel", "ts")),
    "conversations.members": Method(conversations.members, "*:read", ("channel",)),
    "conversations.open": Method(conversations.open_direct, "im:write"),
    "conversations.join": Method(conversations.join, "channels:join", ("channel",)),
    "users.info": Method(people.info, "users:read", ("user",)),
    "users.list": Method(people.listing, "users:read"),
    "users.lookupByEmail": Method(people.lookup_by_email, "users:read.email", ("email",)),
    "views.open": Method(views.open_modal, None, ("view",)),
    "views.push": Method(views.push, None, ("view",)),
    "views.update": Method(views.update, None, ("view",)),
    "views.publish": Method(views.publish, None, ("user_id", "view")),
    "files.getUploadURLExternal": Method(files.upload_url, "files:write", ("filename", "length")),
    "files.completeUploadExternal": Method(files.complete_upload, "files:write", ("files",)),
    "files.info": Method(files.info, "files:read", ("file",)),
    "files.list": Method(files.listing, "files:read"),
    "files.delete": Method(files.delete, "files:write", ("file",)),
}
