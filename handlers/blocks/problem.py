"""When something is wrong: what happened, what was kept, what to do next."""

from __future__ import annotations

from handlers.blocks.limits import message_text
from handlers.blocks.message import Message
from handlers.blocks.parts import Element, bold, paragraph, rich, sentence
from handlers.blocks.text import clean

_CHARS = 800
_UNKNOWN = "Something went wrong."


def build_problem(what: str, kept: str | None = None, next_step: str | None = None) -> Message:
    """One message; each part is a sentence for a person, not escaped: what it quotes from a file is shown literally."""
    said = [("", what if clean(what) else _UNKNOWN), ("What was kept: ", kept), ("What to do: ", next_step)]
    lines = [(lead, line) for lead, text in said if (line := sentence(text or "", _CHARS))]
    return Message(
        text=message_text("\n".join(f"{lead}{line}" for lead, line in lines)),
        blocks=(rich(*(_paragraph(lead, line) for lead, line in lines)),),
    )


def _paragraph(lead: str, text: str) -> Element:
    return paragraph(bold(lead), text) if lead else paragraph(bold(f"⚠️ {text}"))
