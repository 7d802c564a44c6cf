"""Whether the words beside a file ask for it to be tracked."""

from __future__ import annotations

import re
from typing import Final

_VERB: Final = r"(?:track|analy[sz]e|process|import|load|summari[sz]e|report|check|review|read|update)"
_NOUN: Final = (
    r"(?:certif\w*|training\w*|requirements?|roster|usage|adoption|learners?|courses?|completions?|lms|export)"
)
_ASKS: Final = re.compile(rf"\b{_VERB}\b.{{0,60}}\b{_NOUN}\b", re.IGNORECASE | re.DOTALL)
_DECLINES: Final = re.compile(r"\b(?:don['’]?t|do not|never|not to|no need to|without)\b", re.IGNORECASE)


def asks_to_track(text: str, bot_user_id: str | None) -> bool:
    """Whether the text mentions the bot or says something like "Track certifications from this training data"."""
    if bot_user_id and f"<@{bot_user_id}" in text:
        return True
    return bool(_ASKS.search(text)) and not _DECLINES.search(text)
