"""What was taken from files that come with no training data of their own, while there is none stored either."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.reading.result import FileReading, RowAccount
from handlers.blocks.limits import message_text
from handlers.blocks.message import Message
from handlers.blocks.parts import bold, name, paragraph, rich
from handlers.blocks.rejected import rejected_lines
from handlers.blocks.text import listed, plural

_KINDS = {"usage": "usage figures", "roster": "roster", "requirements": "requirements", "training": "training data"}
_NEXT = "Drop a training export and I will post the certification summary."


def build_received(customer: str, files: Sequence[FileReading], rows: RowAccount) -> Message:
    """A short answer: what is kept now, and what to drop next."""
    kinds = listed(list(dict.fromkeys(_KINDS[file.kind] for file in files)), len(_KINDS))
    counted = f" ({plural(rows.read, 'row')})" if rows.read else ""
    said = f"Kept for {name(customer)}: {kinds}{counted}."
    return Message(
        text=message_text(f"{said} {_NEXT}"),
        blocks=(rich(paragraph(bold(said), f" {_NEXT}"), *rejected_lines(rows)),),
    )
