"""The workspace in words, for a test that waited in vain."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.local.state import Channel, Message

if TYPE_CHECKING:
    from bot.local.store import Store

SHOWN_TEXT = 160
SHOWN_MESSAGES = 20


def describe(store: Store) -> str:
    """Each channel with its latest messages, then open modals and Home tabs, a line each."""
    return "\n".join((*_channel_lines(store), *_view_lines(store)))


def _channel_lines(store: Store) -> Iterator[str]:
    for channel in store.channels():
        messages = store.messages(channel.id)
        yield f"{_name(channel)}: {len(messages)} messages"
        yield from map(_message_line, messages[-SHOWN_MESSAGES:])


def _name(channel: Channel) -> str:
    return f"#{channel.name} ({channel.id})" if channel.name else f"direct message {channel.id}"


def _message_line(message: Message) -> str:
    thread = "    " if message.is_reply else "  "
    private = f" (only for {message.visible_to})" if message.visible_to else ""
    types = ", ".join(str(block.get("type")) for block in message.blocks)
    carried = f" [{types}]" if types else ""
    files = f" files {', '.join(message.files)}" if message.files else ""
    return f"{thread}{message.ts} {message.user}{private}: {message.text[:SHOWN_TEXT]!r}{carried}{files}"


def _view_lines(store: Store) -> Iterator[str]:
    for user in store.users():
        for view in store.views(user.id):
            errors = f" errors {dict(view.errors)}" if view.errors else ""
            yield f"modal of {user.id}: {view.title!r} {view.id}{errors}"
        if home := store.home(user.id):
            yield f"Home of {user.id}: {len(home.blocks)} blocks"
