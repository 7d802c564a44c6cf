"""What was undone, and what still stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from handlers.blocks.limits import message_text
from handlers.blocks.message import Message
from handlers.blocks.parts import bold, name, paragraph, rich
from handlers.blocks.text import listed, plural

_FILES = 5


@dataclass(frozen=True)
class Gone:
    """``counts``: what is gone, in rows by what they are. ``later``: imports since then, which stand. ``is_customer``: gone as well."""

    customer: str
    files: tuple[str, ...]
    counts: Mapping[str, int]
    later: int
    is_customer: bool = False


def build_undone(gone: Gone) -> Message:
    """One message: which import, what went with it, what stands."""
    title = f"Undone: {listed(gone.files, _FILES, name)}."
    said = f"{_what(gone)} {_rest(gone)}"
    return Message(text=message_text(f"{title} {said}"), blocks=(rich(paragraph(bold(title), f" {said}")),))


def _what(gone: Gone) -> str:
    parts = [plural(count, what) for what, count in gone.counts.items() if count]
    if not parts:
        return f"It had brought nothing new for {name(gone.customer)}."
    return f"{' and '.join(parts)} of {name(gone.customer)} are gone again."


def _rest(gone: Gone) -> str:
    if gone.is_customer:
        return "Nothing else was known of this customer, so it is gone too. Drop the file again to start anew."
    if not gone.later:
        return "Everything is as it was before. Drop the file again to import it anew."
    one = gone.later == 1
    return (
        f"{plural(gone.later, 'later import')} {'stands' if one else 'stand'}, with everything that {'it' if one else 'they'} "
        "also brought: only what this import alone brought is gone."
    )
