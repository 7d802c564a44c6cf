"""What the page needs of the mailbox that catches the bot's mail."""

from collections.abc import Sequence
from email.message import EmailMessage
from typing import Protocol


class Mailbox(Protocol):
    """Caught mail, oldest first."""

    @property
    def messages(self) -> Sequence[EmailMessage]:
        """Every mail as it came over SMTP."""
