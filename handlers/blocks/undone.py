"""What was undone, by whom, and what still stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from handlers.blocks.limits import message_text
from handlers.blocks.message import Message
from handlers.blocks.parts import Span, bold, by_whom, name, paragraph, rich
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


def build_undone_result(gone: Gone, by: str, on: date) -> Message:
    """What stands in place of what was found in the files: who undid it, and no button."""
    title = f"The import of {listed(gone.files, _FILES, name)} was undone"
    opening = f"Customer: {name(gone.customer)}."
    spans: list[Span] = [
        "Customer: ",
        bold(name(gone.customer)),
        "\n",
        bold(title),
        *by_whom(by, on),
        f" {_what(gone)}",
    ]
    return Message(text=message_text(f"{opening} {title}. {_what(gone)}"), blocks=(rich(paragraph(*spans)),))


def build_undone_summary(gone: Gone, by: str, on: date) -> Message:
    """What stands in place of the summary: the figures rested on what is gone."""
    title = f"The summary that stood here was undone with the import of {listed(gone.files, _FILES, name)}"
    rest = _now_elsewhere(gone)
    blocks = (rich(paragraph(title, *by_whom(by, on), rest)),)
    return Message(text=message_text(f"{title}.{rest}"), blocks=blocks)


def build_undone_card(gone: Gone, by: str, on: date) -> Message:
    """What stands in the channel in place of the card with the figures."""
    title = f"{name(gone.customer)}: the import of {listed(gone.files, _FILES, name)} was undone"
    rest = _now_elsewhere(gone)
    blocks = (rich(paragraph(bold(title), *by_whom(by, on), rest)),)
    return Message(text=message_text(f"{title}.{rest}"), blocks=blocks)


def _now_elsewhere(gone: Gone) -> str:
    if gone.is_customer:
        return ""
    if not any(gone.counts.values()):
        return " It had brought nothing new: /cert-status shows the same figures."
    return " Its figures no longer hold: /cert-status shows those that do."


def _what(gone: Gone) -> str:
    parts = [plural(count, what) for what, count in gone.counts.items() if count]
    if not parts:
        return f"It had brought nothing new for {name(gone.customer)}."
    one = len(parts) == 1 and 1 in gone.counts.values()
    return f"{' and '.join(parts)} of {name(gone.customer)} {'is' if one else 'are'} gone again."


def _rest(gone: Gone) -> str:
    if gone.is_customer:
        return "Nothing else was known of this customer, so it is gone too. Drop the file again to start anew."
    if not gone.later:
        return "Everything is as it was before. Drop the file again to import it anew."
    one = gone.later == 1
    return (
        f"{plural(gone.later, 'later import')} {'stands' if one else 'stand'}, with everything that {'it' if one else 'they'} "
        "also brought: only what this import alone brought is gone. "
        f"{'The summary' if one else 'Summaries'} posted since then still count it: /cert-status shows the figures that hold."
    )
