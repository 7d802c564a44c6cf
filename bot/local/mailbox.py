"""A real SMTP server on this machine that keeps every mail instead of passing it on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from typing import cast

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from bot.local.serving import free_port
from bot.local.workspace import LocalWorkspace

ACCEPTED = "250 Message accepted for delivery"


@dataclass(frozen=True)
class Attachment:
    """A file in a mail, an invitation included."""

    name: str
    mimetype: str
    content: bytes


class Mail(EmailMessage):
    """A caught mail: the message as it came, and the usual parts of it by name."""

    @property
    def sender(self) -> str:
        """The From line."""
        return str(self.get("From", ""))

    @property
    def recipients(self) -> tuple[str, ...]:
        """The addresses in To and Cc."""
        lines = [self[name] for name in ("To", "Cc") if self.get(name)]
        return tuple(address.addr_spec for line in lines for address in line.addresses)

    @property
    def subject(self) -> str:
        """The Subject line, decoded."""
        return str(self.get("Subject", ""))

    @property
    def text(self) -> str:
        """The plain words; empty when there are none."""
        return self._words("plain")

    @property
    def html(self) -> str:
        """The HTML part; empty when there is none."""
        return self._words("html")

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """The files it carries."""
        return tuple(
            Attachment(part.get_filename() or "", part.get_content_type(), bytes(part.get_payload(decode=True) or b""))
            for part in self.iter_attachments()
        )

    def _words(self, kind: str) -> str:
        part = self.get_body(preferencelist=(kind,))
        return str(part.get_content()) if part is not None else ""


class Mailbox:
    """Catches mail while it is served; tells the workspace's subscribers and waiters of each."""

    def __init__(self, workspace: LocalWorkspace) -> None:
        self._workspace = workspace
        self._lock = threading.Lock()
        self._messages: tuple[Mail, ...] = ()
        self._controller: Controller | None = None

    @property
    def messages(self) -> tuple[Mail, ...]:
        """Every mail so far, oldest first."""
        with self._lock:
            return self._messages

    @property
    def port(self) -> int:
        """Where it listens, on 127.0.0.1; RuntimeError when it does not."""
        if self._controller is None:
            raise RuntimeError("The mailbox is not being served.")
        return int(self._controller.port)

    @property
    def url(self) -> str:
        """What the bot is given as SMTP_URL."""
        return f"smtp://127.0.0.1:{self.port}"

    @contextmanager
    def serve(self, port: int = 0) -> Iterator[Mailbox]:
        """Take mail while the block runs; 0 picks a free port."""
        controller = Controller(_Catcher(self._keep), hostname="127.0.0.1", port=port or free_port())
        controller.start()
        self._controller = controller
        try:
            yield self
        finally:
            self._controller = None
            controller.stop()

    def _keep(self, mail: Mail) -> None:
        with self._lock:
            self._messages = (*self._messages, mail)
        self._workspace.changed()


class _Catcher:
    """aiosmtpd's handler: every recipient is welcome."""

    def __init__(self, keep: Callable[[Mail], None]) -> None:
        self._keep = keep

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Keep a mail."""
        content = envelope.original_content or b""
        self._keep(cast(Mail, BytesParser(Mail, policy=policy.default).parsebytes(content)))
        return ACCEPTED
