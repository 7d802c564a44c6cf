"""What an earlier reading of files had said, after their columns were changed: where to look instead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from handlers.blocks.limits import message_text
from handlers.blocks.message import Message
from handlers.blocks.parts import Span, bold, by_whom, name, paragraph, rich
from handlers.blocks.text import listed

_FILES = 5
_FURTHER_DOWN = "What holds now stands further down in this thread."


@dataclass(frozen=True)
class ReadAnew:
    """Whose files were read again, by whom and when. ``customer`` None: the customer is gone."""

    customer: str | None
    files: tuple[str, ...]
    by: str
    on: date


def build_superseded_result(anew: ReadAnew) -> Message:
    """What stands in place of what was found in the files: no figure, no button."""
    opening: list[Span] = ["Customer: ", bold(name(anew.customer)), "\n"] if anew.customer else []
    spans = [*opening, bold(_title(anew)), *by_whom(anew.by, anew.on), f" {_FURTHER_DOWN}"]
    return Message(message_text(f"{_title(anew)}. {_FURTHER_DOWN}"), (rich(paragraph(*spans)),))


def build_superseded_summary(anew: ReadAnew) -> Message:
    """What stands in place of the summary."""
    said = f"The summary that stood here was of an earlier reading of {_names(anew)}: the new one stands further down in this thread."
    return Message(message_text(said), (rich(paragraph(said)),))


def build_superseded_card(anew: ReadAnew) -> Message:
    """What stands in the channel in place of the card with the figures."""
    opening = f"{name(anew.customer)}: " if anew.customer else ""
    rest = " Its newest figures are in the newest card, or under /cert-status."
    spans = (bold(f"{opening}{_title(anew)}"), *by_whom(anew.by, anew.on), rest)
    return Message(message_text(f"{opening}{_title(anew)}.{rest}"), (rich(paragraph(*spans)),))


def _title(anew: ReadAnew) -> str:
    verb = "was" if len(anew.files) == 1 else "were"
    return f"{_names(anew)} {verb} read again with other columns"


def _names(anew: ReadAnew) -> str:
    return listed(anew.files, _FILES, name)
