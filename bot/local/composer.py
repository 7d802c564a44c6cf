"""What Slack's client makes of words typed into the composer."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.local.state import User

MARKUP = re.compile(r"<(?:@[UW]|#C|!)[^<>\n]*>")


def encode_typed(text: str, users: Iterable[User]) -> str:
    """Typed words as a message's text: ``& < >`` escaped, ``@name`` of somebody here as ``<@ID>``; markup already there stays."""
    pieces, end = [], 0
    for markup in MARKUP.finditer(text):
        pieces += [_plain(text[end : markup.start()], users), markup.group()]
        end = markup.end()
    return "".join((*pieces, _plain(text[end:], users)))


def _plain(text: str, users: Iterable[User]) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    for user in users:
        escaped = re.sub(rf"(?<!\w)@{re.escape(user.name)}\b", f"<@{user.id}>", escaped, flags=re.IGNORECASE)
    return escaped
