"""Slack's mrkdwn as HTML in which nothing that a person wrote can become markup.

Every piece of text passes `literal` on its way out; tags are written only here, from a fixed set.
"""

import re
from collections.abc import Callable
from html import escape

from bot.local.page.dates import format_date_token
from bot.local.page.emoji import emoji_character
from bot.local.page.links import is_safe_link, link_html
from bot.local.page.reader import Reader

# Styles nest at most this deep: a text of nothing but asterisks and underscores must not exhaust the stack.
_DEEPEST_STYLE = 4
_FENCE = re.compile(r"```\n?(.*?)\n?```", re.DOTALL)
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))
_INLINE = re.compile(
    r"`(?P<code>[^`\n]+)`"
    r"|<(?P<angle>[^<>\n]+)>"
    r"|:(?P<emoji>[a-z0-9_+'-]{1,60}(?:::[a-z0-9-]{1,20})?):"
    r"|(?<![\w*])\*(?=\S)(?P<bold>[^*\n]*[^*\s])\*(?![\w*])"
    r"|(?<!\w)_(?=\S)(?P<italic>[^_\n]*[^_\s])_(?!\w)"
    r"|(?<![\w~])~(?=\S)(?P<strike>[^~\n]*[^~\s])~(?![\w~])"
)
_QUOTE = re.compile(r"^(?:>|&gt;) ?")
_BULLET = re.compile(r"^ {0,4}(?:[•◦▪‣]|[-*](?= )) ?")
_NUMBER = re.compile(r"^ {0,4}\d{1,3}\. ")
_STYLE_TAGS = {"bold": "strong", "italic": "em", "strike": "s"}


def literal(text: str) -> str:
    """Text with Slack's three entities read once, escaped for HTML."""
    for entity, character in _ENTITIES:
        text = text.replace(entity, character)
    return escape(text, quote=True)


def plain_html(text: str, *, emoji: bool = True) -> str:
    """A plain_text object as HTML: emoji shortcodes and line breaks, nothing else."""
    pieces = re.split(r"(:[a-z0-9_+'-]{1,60}:)", text) if emoji else [text]
    shown = "".join(escape(_emoji_or_text(piece), quote=True) for piece in pieces)
    return shown.replace("\n", "<br>")


def _emoji_or_text(piece: str) -> str:
    if len(piece) > 2 and piece.startswith(":") and piece.endswith(":"):
        return emoji_character(piece[1:-1]) or piece
    return piece


def mrkdwn_html(text: str, reader: Reader) -> str:
    """A mrkdwn text as safe HTML: code fences, quotes, lists, styles, mentions, dates, links, emoji."""
    parts = _FENCE.split(text)
    shown = [
        f"<pre><code>{literal(part)}</code></pre>" if index % 2 else _lines_html(part, reader)
        for index, part in enumerate(parts)
        if part.strip("\n") or index % 2
    ]
    return "".join(shown)


def _lines_html(text: str, reader: Reader) -> str:
    groups: list[tuple[str, list[str]]] = []
    for line in text.strip("\n").split("\n"):
        kind, content = _kind_of_line(line)
        if groups and groups[-1][0] == kind:
            groups[-1][1].append(content)
        else:
            groups.append((kind, [content]))
    return "".join(_GROUPS[kind]([_inline_html(line, reader) for line in lines]) for kind, lines in groups)


def _kind_of_line(line: str) -> tuple[str, str]:
    for kind, marker in (("quote", _QUOTE), ("bullets", _BULLET), ("numbers", _NUMBER)):
        if found := marker.match(line):
            return kind, line[found.end() :]
    return "text", line


def _items(lines: list[str]) -> str:
    return "".join(f"<li>{line}</li>" for line in lines)


_GROUPS: dict[str, Callable[[list[str]], str]] = {
    "text": lambda lines: f"<div>{'<br>'.join(lines)}</div>",
    "quote": lambda lines: f"<blockquote>{'<br>'.join(lines)}</blockquote>",
    "bullets": lambda lines: f"<ul>{_items(lines)}</ul>",
    "numbers": lambda lines: f"<ol>{_items(lines)}</ol>",
}


def _inline_html(text: str, reader: Reader, depth: int = 0) -> str:
    if depth > _DEEPEST_STYLE:
        return literal(text)
    shown, position = [], 0
    for match in _INLINE.finditer(text):
        shown.append(literal(text[position : match.start()]))
        shown.append(_piece_html(match, reader, depth))
        position = match.end()
    shown.append(literal(text[position:]))
    return "".join(shown)


def _piece_html(match: re.Match[str], reader: Reader, depth: int) -> str:
    kind = match.lastgroup or ""
    content = match[kind]
    if kind in _STYLE_TAGS:
        return f"<{_STYLE_TAGS[kind]}>{_inline_html(content, reader, depth + 1)}</{_STYLE_TAGS[kind]}>"
    if kind == "code":
        return f"<code>{literal(content)}</code>"
    if kind == "emoji":
        return escape(emoji_character(content) or f":{content}:")
    return _angle_html(content, reader)


def _angle_html(content: str, reader: Reader) -> str:
    target, _, label = content.partition("|")
    for sigil, show in _ANGLES.items():
        if target.startswith(sigil):
            return show(target[len(sigil) :], label, reader)
    if is_safe_link(target):
        # The address of a link carries entities too: &amp; between its parameters.
        return link_html(target.replace("&amp;", "&"), literal(label or target.removeprefix("mailto:")))
    return literal(f"<{content}>")


def mention_html(name: str) -> str:
    """A mention of a person, a channel or everyone, as a chip."""
    return f'<span class="mention">{literal(name)}</span>'


def _date_html(target: str, fallback: str, reader: Reader) -> str:
    seconds, _, rest = target.partition("^")
    layout, _, address = rest.partition("^")
    words = format_date_token(seconds, layout, reader.zone)
    shown = literal(words if words is not None else fallback)
    return link_html(address, shown) if address else shown


def _group_html(target: str, label: str, _: Reader) -> str:
    return mention_html(label or f"@{target.lstrip('^')}")


_ANGLES: dict[str, Callable[[str, str, Reader], str]] = {
    "@": lambda target, label, reader: mention_html(f"@{reader.users.get(target) or label or target}"),
    "#": lambda target, label, reader: mention_html(f"#{reader.channels.get(target) or label or target}"),
    "!date^": _date_html,
    "!subteam^": _group_html,
    "!": lambda target, label, _: mention_html(label or f"@{target}"),
}
