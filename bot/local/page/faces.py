"""A person's or channel's look: initials on a colour, names, sizes."""

from bot.local.page.icons import show_icon
from bot.local.page.native import Tag
from bot.local.state import Channel, User

_HUES = (14, 42, 96, 158, 196, 226, 262, 318)


def initials(name: str) -> str:
    """Up to two letters."""
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)).upper() or "?"


def show_face(user: User) -> None:
    """A square with initials, or a leaf for the bot. Hidden from screen readers: the name stands beside it."""
    hue = _HUES[sum(map(ord, user.id)) % len(_HUES)]
    face = Tag("div", "" if user.is_bot else initials(user.real_name), attributes={"aria-hidden": "true"})
    face.classes("face bot" if user.is_bot else "face").style(f"--hue: {hue}")
    if user.is_bot:
        with face:
            show_icon("leaf", size=21)


def channel_name(channel: Channel, bot_name: str) -> str:
    """What a channel is called in the sidebar: the bot's name for a direct message with it."""
    return bot_name if channel.kind == "im" else channel.name


def size_words(size: int) -> str:
    """Bytes as people say them: 812 B, 12 KB, 3.4 MB."""
    if size < 1000:
        return f"{size} B"
    if size < 1_000_000:
        return f"{size / 1000:.0f} KB"
    return f"{size / 1_000_000:.1f} MB"
