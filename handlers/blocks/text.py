"""Words and figures as people read them, and text from files made harmless."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date
from typing import Final, TypeVar

from analysis import rounding

Item = TypeVar("Item")

ELLIPSIS: Final = "..."
NOTHING: Final = "–"
"""Stands in an empty cell: Slack refuses empty text."""

_READ: Final = 4_000
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_JOINERS: Final = frozenset("\u200c\u200d")
_ZERO_WIDTH: Final = "\u200b"
_FULL, _EMPTY = "█", "░"
# What mrkdwn would read as formatting: any of * ~ `, an underscore that is not inside a word, :emoji:.
_FORMATTING: Final = re.compile(r"[*~`]|(?<![^\W_])_|_(?![^\W_])|:(?=[\w+'-]+:)")


def clean(text: str) -> str:
    """One line without control, bidirectional and other invisible characters, and with single spaces.

    What comes after the first 4,000 characters is not looked at: no message has room for it.
    """
    text = text[:_READ]
    if text.isprintable():  # the usual case, and much the faster way to see it
        return " ".join(text.split())
    kept = "".join(" " if character.isspace() else character for character in text if _is_visible(character))
    return " ".join(kept.split())


def _is_visible(character: str) -> bool:
    if character.isspace() or character in _JOINERS:  # joiners hold emoji families and several scripts together
        return True
    return unicodedata.category(character) not in {"Cc", "Cf", "Cs"}


def cut(text: str, limit: int) -> str:
    """At most ``limit`` code points, cut between characters as a person sees them and ended with "..."."""
    if len(text) <= limit:
        return text
    end = max(limit - len(ELLIPSIS), 0)
    while end > 0 and not _is_boundary(text, end):
        end -= 1
    return (text[:end].rstrip() + ELLIPSIS)[:limit]


def _is_boundary(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    if after in _JOINERS or before == "\u200d" or unicodedata.category(after).startswith("M"):
        return False
    if "\U0001f3fb" <= after <= "\U0001f3ff":  # skin tones belong to the emoji before them
        return False
    return not (_is_flag_letter(after) and _flag_letters_before(text, at) % 2)


def _is_flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _flag_letters_before(text: str, at: int) -> int:
    start = at
    while start > 0 and _is_flag_letter(text[start - 1]):
        start -= 1
    return at - start


def plain(text: str | None, limit: int) -> str:
    """Untrusted text for plain_text, rich_text and table cells: cleaned, cut, never empty."""
    return cut(clean(text or ""), limit) or NOTHING


def mrkdwn_escape(text: str) -> str:
    """Untrusted text as one line that mrkdwn shows literally: no mention, no link, no formatting, no quote."""
    # Slack documents only & < > as escapable; a zero-width space on both sides keeps the rest from forming a pair.
    literal = _FORMATTING.sub(lambda match: f"{_ZERO_WIDTH}{match.group()}{_ZERO_WIDTH}", clean(text))
    escaped = literal.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _ZERO_WIDTH + escaped if escaped.startswith("&gt;") else escaped


def mrkdwn_lines(text: str) -> str:
    """Like ``mrkdwn_escape``, but our own line breaks stay."""
    return "\n".join(mrkdwn_escape(line) for line in text.split("\n"))


def bar(pct: int, width: int = 20) -> str:
    """``pct`` of ``width`` blocks filled, as in ███░░: a block begun is filled, but for the last one below 100."""
    filled = -(-min(max(pct, 0), 100) * width // 100)
    if 0 < pct < 100:
        filled = min(filled, width - 1)
    return _FULL * filled + _EMPTY * (width - filled)


def whole(value: float) -> int:
    """To the nearest whole number, halves up."""
    return int(rounding.round_half_up(value))


def percent(pct: int | None) -> str:
    """``72%``, or a dash where there is nothing to divide by."""
    return NOTHING if pct is None else f"{pct}%"


def percent_of(part: int, total: int) -> int | None:
    """The share in whole per cent, halves up; None of nothing."""
    return rounding.percent(part, total)


def share(count: int, pct: int | None) -> str:
    """``64 (72%)``, or the count alone where no percentage applies."""
    return number(count) if pct is None else f"{number(count)} ({pct}%)"


def number(value: int) -> str:
    """With thousands separated: 10,000."""
    return f"{value:,}"


def decimal(value: float, places: int = 2) -> str:
    """Fixed places; a whole number without them, and never minus nought."""
    text = f"{value:.{places}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def plural(count: int, one: str, many: str | None = None) -> str:
    """``1 learner``, ``2 learners``."""
    return f"{number(count)} {one if count == 1 else many or plural_of(one)}"


def plural_of(noun: str) -> str:
    """The plural of an English noun by the common rules; words of other scripts, and plurals, stay as they are."""
    if not noun or not noun[-1].isascii() or not noun[-1].isalpha() or noun[-1] in "sS":
        return noun
    if re.search(r"[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search(r"(x|z|ch|sh)$", noun) else "s")


def day(when: date | None, as_of: date) -> str:
    """``Feb 15``, with the year when it is not the as-of year; a dash when unknown."""
    if when is None:
        return NOTHING
    return f"{_MONTHS[when.month - 1]} {when.day}" + ("" if when.year == as_of.year else f", {when.year}")


def long_day(when: date) -> str:
    """``Jan 30, 2026``."""
    return f"{_MONTHS[when.month - 1]} {when.day}, {when.year}"


def listed(items: Sequence[Item], most: int, word: Callable[[Item], str] = str) -> str:
    """``A, B, C and 4 more``, each in its ``word``."""
    first = ", ".join(word(item) for item in items[:most])
    return first if len(items) <= most else f"{first} and {number(len(items) - most)} more"
