"""What can be asked of the bot."""

from __future__ import annotations

from typing import Final

from handlers import ids
from handlers.blocks.limits import message_text
from handlers.blocks.message import Message
from handlers.blocks.parts import Span, bold, bullets, header, paragraph, rich

_DROP: Final = "Drop a training export (CSV or Excel) into a channel, a thread or a direct message with me."
_MENTION: Final = 'Write "Track certifications from this training data" with it, or mention me, and I start at once; else I ask you first.'
_ANSWER: Final = (
    "You get who is certified, who is not, what expires soon and what to do about it, in the thread of your file."
)
_COMMANDS: Final = (
    (f"{ids.CERT_STATUS} [customer]", "the latest figures of a customer, for your eyes only"),
    (ids.CERT_HELP, "this page"),
)
_PRIVACY: Final = "Answers to commands are for your eyes only. The summary of a file is for everyone in the channel it was dropped in."


def build_help() -> Message:
    """How to give it a file, what comes back, and the commands."""
    commands: list[list[Span]] = [[bold(usage), f": {what}"] for usage, what in _COMMANDS]
    blocks = (
        header("What Laurel can do"),
        rich(paragraph(_DROP), bullets([[_MENTION], [_ANSWER]])),
        rich(paragraph(bold("Commands")), bullets(commands)),
        rich(paragraph(_PRIVACY)),
    )
    said = "; ".join(f"{usage}: {what}" for usage, what in _COMMANDS)
    return Message(text=message_text(f"{_DROP} {_ANSWER} Commands: {said}."), blocks=blocks)
