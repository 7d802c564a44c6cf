"""When something is wrong: what happened, what was kept, what to do next."""

from __future__ import annotations

from handlers.blocks.limits import message_text
from handlers.blocks.message import Message
from handlers.blocks.parts import Element, bold, paragraph, rich, sentence

_CHARS = 800


def build_problem(what: str, kept: str | None = None, next_step: str | None = None) -> Message:
    """One message; each part is a sentence for a person, and may quote what came from a file."""
    said = [("", what), ("What was kept: ", kept), ("What to do: ", next_step)]
    lines = [(lead, sentence(text, _CHARS)) for lead, text in said if text and text.strip()]
    return Message(
        text=message_text("\n".join(f"{lead}{text}" for lead, text in lines) or "Something went wrong."),
        blocks=(rich(*(_paragraph(lead, text) for lead, text in lines)),) if lines else (),
    )


def _paragraph(lead: str, text: str) -> Element:
    return paragraph(bold(lead), text) if lead else paragraph(bold(f"⚠️ {text}"))
