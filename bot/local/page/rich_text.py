"""rich_text blocks as safe HTML."""

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any

from bot.local.page.dates import format_date_token
from bot.local.page.emoji import emoji_character
from bot.local.page.links import link_html
from bot.local.page.mrkdwn import mention_html
from bot.local.page.reader import Reader

_STYLES = (("bold", "strong"), ("italic", "em"), ("strike", "s"), ("code", "code"))
Piece = Mapping[str, Any]


def rich_text_html(block: Piece, reader: Reader) -> str:
    """The sections, lists, quotes and code of a rich_text block; text in it is literal."""
    return "".join(_SECTIONS.get(part.get("type", ""), _section)(part, reader) for part in block.get("elements", []))


def _pieces(elements: Sequence[Piece], reader: Reader) -> str:
    return "".join(
        _styled(element, _INLINE.get(element.get("type", ""), _text)(element, reader)) for element in elements
    )


def _styled(element: Piece, shown: str) -> str:
    style = element.get("style")
    for name, tag in _STYLES:
        if isinstance(style, Mapping) and style.get(name):
            shown = f"<{tag}>{shown}</{tag}>"
    return shown


def _section(part: Piece, reader: Reader) -> str:
    return f"<div>{_pieces(part.get('elements', []), reader)}</div>"


def _list(part: Piece, reader: Reader) -> str:
    tag = "ol" if part.get("style") == "ordered" else "ul"
    items = "".join(f"<li>{_pieces(item.get('elements', []), reader)}</li>" for item in part.get("elements", []))
    depth = min(max(int(part.get("indent", 0)), 0), 8)
    return f'<{tag} class="indent-{depth}">{items}</{tag}>'


def _quote(part: Piece, reader: Reader) -> str:
    return f"<blockquote>{_pieces(part.get('elements', []), reader)}</blockquote>"


def _preformatted(part: Piece, reader: Reader) -> str:
    return f"<pre><code>{_pieces(part.get('elements', []), reader)}</code></pre>"


def _text(element: Piece, _: Reader) -> str:
    return escape(str(element.get("text", ""))).replace("\n", "<br>")


def _emoji(element: Piece, _: Reader) -> str:
    name = str(element.get("name", ""))
    return escape(emoji_character(name) or f":{name}:")


def _link(element: Piece, _: Reader) -> str:
    address = str(element.get("url", ""))
    return link_html(address, escape(str(element.get("text") or address)))


def _date(element: Piece, reader: Reader) -> str:
    words = format_date_token(str(element.get("timestamp", "")), str(element.get("format", "{date}")), reader.zone)
    return escape(words if words is not None else str(element.get("fallback", "")))


def _user(element: Piece, reader: Reader) -> str:
    user = str(element.get("user_id", ""))
    return mention_html(f"@{reader.users.get(user, user)}")


def _channel(element: Piece, reader: Reader) -> str:
    channel = str(element.get("channel_id", ""))
    return mention_html(f"#{reader.channels.get(channel, channel)}")


def _broadcast(element: Piece, _: Reader) -> str:
    return mention_html(f"@{element.get('range', 'channel')}")


_SECTIONS: dict[str, Callable[[Piece, Reader], str]] = {
    "rich_text_section": _section,
    "rich_text_list": _list,
    "rich_text_quote": _quote,
    "rich_text_preformatted": _preformatted,
}
_INLINE: dict[str, Callable[[Piece, Reader], str]] = {
    "text": _text,
    "emoji": _emoji,
    "link": _link,
    "date": _date,
    "user": _user,
    "channel": _channel,
    "broadcast": _broadcast,
}
