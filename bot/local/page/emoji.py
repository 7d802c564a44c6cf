"""Shortcodes such as :white_check_mark: as characters."""

from rich.emoji import Emoji, NoEmoji

# Slack names that the general list lacks or shows without colour.
_SLACK_NAMES = {
    "large_green_circle": "🟢",
    "large_yellow_circle": "🟡",
    "large_orange_circle": "🟠",
    "large_purple_circle": "🟣",
    "large_green_square": "🟩",
    "large_yellow_square": "🟨",
    "large_red_square": "🟥",
    "warning": "⚠️",
    "heavy_check_mark": "✔️",
    "information_source": "ℹ️",
    "email": "✉️",
    "envelope": "✉️",
    "pencil2": "✏️",
    "hammer_and_wrench": "🛠️",
    "wastebasket": "🗑️",
}


def emoji_character(name: str) -> str | None:
    """The character of a shortcode without its colons; None for a name that nobody knows."""
    plain = name.split("::", 1)[0]
    if plain in _SLACK_NAMES:
        return _SLACK_NAMES[plain]
    try:
        return str(Emoji(plain))
    except NoEmoji:
        return None
