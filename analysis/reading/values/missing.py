"""Words that stand in a cell for "nothing"."""

from __future__ import annotations

from typing import Final

MISSING_WORDS: Final = frozenset(
    {
        "", "-", "--", "---", "—", "–", "n/a", "na", "n.a.", "#n/a", "nan", "null", "none", "nil", "(null)", "(blank)", "(empty)", "(none)",
        "never", "unknown", "not available", "not applicable", "not attempted", "not set", "no date", "tbd", ".", "..", "?", "_",
        "k. a.", "k.a.", "nie", "keine", "jamais", "aucun", "nunca", "ninguno", "mai", "nessuno",
    }
)  # fmt: skip


def is_missing(text: str) -> bool:
    """Whether a trimmed text says that there is no value."""
    return text.casefold() in MISSING_WORDS
