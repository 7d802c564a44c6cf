"""The emoji that Laurel's messages lean on, drawn by the page itself.

A machine without a colour emoji font (a bare server, a container that takes screenshots) would show the same empty box for
done and for failed. The character stays in the page as text: only its look comes from here.
"""

import re
from functools import cache
from urllib.parse import quote

_PICTURES = {
    "✅": (
        '<rect x="2" y="2" width="20" height="20" rx="4" fill="#2e9e5b"/>'
        '<path d="m6.5 12.5 4 4 7.5-9" fill="none" stroke="#fff" stroke-width="2.8"/>'
    ),
    "❌": ('<path d="m5 5 14 14M19 5 5 19" stroke="#d6453d" stroke-width="4" stroke-linecap="round"/>'),
    "⬜": ('<rect x="3" y="3" width="18" height="18" rx="3" fill="#e8ebe9" stroke="#aab3ae" stroke-width="2"/>'),
    "⏳": (
        '<path d="M6 3h12M6 21h12" stroke="#8a6a3c" stroke-width="2.5"/>'
        '<path d="M7 4h10c0 5-4 6-4 8s4 3 4 8H7c0-5 4-6 4-8S7 9 7 4z" fill="#f0b64a"/>'
    ),
    "⚠": ('<path d="M12 2.5 23 21H1z" fill="#f2b632"/><path d="M11 9h2v6h-2zm0 7.5h2v2h-2z" fill="#3b2b00"/>'),
    "📊": (
        '<path d="M3 21h18" stroke="#7d8984" stroke-width="2"/>'
        '<path d="M4 11h4v9H4z" fill="#2e9e5b"/>'
        '<path d="M10 5h4v15h-4z" fill="#d6453d"/>'
        '<path d="M16 8h4v12h-4z" fill="#3f7fd0"/>'
    ),
    "📈": (
        '<path d="M3 3v18h18" fill="none" stroke="#7d8984" stroke-width="2"/>'
        '<path d="m5 17 5-5 3 3 7-9" fill="none" stroke="#d6453d" stroke-width="2.5"/>'
    ),
    "📉": (
        '<path d="M3 3v18h18" fill="none" stroke="#7d8984" stroke-width="2"/>'
        '<path d="m5 6 5 5 3-3 7 9" fill="none" stroke="#3f7fd0" stroke-width="2.5"/>'
    ),
    "📚": (
        '<path d="M3 16h18v5H3z" fill="#3f7fd0"/>'
        '<path d="M5 10h16v5H5z" fill="#d6453d"/>'
        '<path d="M3 4h16v5H3z" fill="#2e9e5b"/>'
    ),
    "📋": (
        '<rect x="4" y="3" width="16" height="19" rx="2" fill="#b07c45"/>'
        '<rect x="6.5" y="6" width="11" height="13.5" fill="#fff"/>'
        '<rect x="9" y="1.5" width="6" height="4" rx="1" fill="#7d8984"/>'
    ),
    "🎯": (
        '<circle cx="12" cy="12" r="10" fill="#d6453d"/>'
        '<circle cx="12" cy="12" r="6.7" fill="#fff"/>'
        '<circle cx="12" cy="12" r="3.4" fill="#d6453d"/>'
    ),
    "💡": (
        '<path d="M12 2a7 7 0 0 1 4 12.7V17H8v-2.3A7 7 0 0 1 12 2z" fill="#f5cf4d"/>'
        '<path d="M8.5 18.5h7V20h-7zm1.5 2.5h4v1.5h-4z" fill="#7d8984"/>'
    ),
    "🐢": (
        '<path d="M3 16a8 8 0 0 1 15 0z" fill="#2e9e5b"/>'
        '<circle cx="20" cy="14" r="2.5" fill="#6fc08f"/>'
        '<path d="M5 16h3v4H5zm8 0h3v4h-3z" fill="#6fc08f"/>'
    ),
    "📅": (
        '<rect x="3" y="4" width="18" height="17" rx="2" fill="#fff" stroke="#7d8984" stroke-width="1.5"/>'
        '<path d="M3 4h18v5H3z" fill="#d6453d"/>'
        '<path d="M7 12h3v3H7zm5 0h3v3h-3z" fill="#7d8984"/>'
    ),
    "🎓": ('<path d="m12 4 11 5-11 5L1 9z" fill="#39434a"/><path d="M6 13v4c3 3 9 3 12 0v-4l-6 2.7z" fill="#59666e"/>'),
    "⏰": (
        '<circle cx="12" cy="13" r="8" fill="#fff" stroke="#d6453d" stroke-width="2.5"/>'
        '<path d="M12 8v5l3.5 2" fill="none" stroke="#39434a" stroke-width="2"/>'
        '<path d="m3 7 4-4m10 0 4 4" stroke="#d6453d" stroke-width="2.5"/>'
    ),
    "⏱": (
        '<circle cx="12" cy="14" r="8" fill="#fff" stroke="#7d8984" stroke-width="2.5"/>'
        '<path d="M12 14l3-4" stroke="#39434a" stroke-width="2"/>'
        '<path d="M9 2h6v2.5H9z" fill="#7d8984"/>'
    ),
    "🔔": (
        '<path d="M12 2a7 7 0 0 1 7 7v5l2 4H3l2-4V9a7 7 0 0 1 7-7z" fill="#f0b64a"/>'
        '<circle cx="12" cy="20" r="2.3" fill="#8a6a3c"/>'
    ),
    "🎉": (
        '<path d="m3 21 5-14 9 9z" fill="#f0b64a"/>'
        '<circle cx="18" cy="5" r="2" fill="#d6453d"/>'
        '<circle cx="12" cy="4" r="1.5" fill="#3f7fd0"/>'
        '<circle cx="20" cy="12" r="1.5" fill="#2e9e5b"/>'
    ),
}
_NAMES = {character: f"emoji-{ord(character):x}" for character in _PICTURES}
_TAGS = re.compile(r"(<[^>]*>)")
_KNOWN = re.compile(f"({'|'.join(_PICTURES)})\ufe0f?")


def with_pictograms(html: str) -> str:
    """Safe HTML with each known emoji of its words wrapped for drawing. Tags and attributes stay as they are."""
    if not _KNOWN.search(html):
        return html
    # Every > of a text and of an attribute is an entity by now, so that the pieces between tags are words alone.
    return "".join(piece if piece.startswith("<") else _KNOWN.sub(_wrap, piece) for piece in _TAGS.split(html))


def _wrap(match: re.Match[str]) -> str:
    return f'<span class="emoji {_NAMES[match[1]]}">{match[0]}</span>'


@cache
def pictogram_css() -> str:
    """The style sheet that draws them."""
    return "\n".join(f'.{name} {{ background-image: url("{_address(_PICTURES[c])}"); }}' for c, name in _NAMES.items())


def _address(drawing: str) -> str:
    picture = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{drawing}</svg>'
    return f"data:image/svg+xml,{quote(picture, safe='')}"
