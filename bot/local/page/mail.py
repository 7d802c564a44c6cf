"""Caught mail: a list and a reading pane."""

from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from html import escape

from nicegui import ui

from bot.local.page.desk import Desk
from bot.local.page.faces import size_words
from bot.local.page.native import Tag, button, named

# The frame has no permission to run, submit or load anything but pictures that the mail itself carries.
_FRAME_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


@dataclass(frozen=True)
class Attachment:
    """A file in a mail."""

    name: str
    content: bytes
    mimetype: str


def mail_text(mail: EmailMessage) -> str:
    """The plain words of a mail; empty when it has none."""
    return _content(mail, "plain")


def mail_html(mail: EmailMessage) -> str:
    """The HTML of a mail, to be shown in a frame that may do nothing; empty when it has none."""
    content = _content(mail, "html")
    if not content:
        return ""
    return (
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_FRAME_POLICY)}"><meta charset="utf-8">{content}'
    )


def _content(mail: EmailMessage, kind: str) -> str:
    part = mail.get_body(preferencelist=(kind,))
    if part is None:
        return ""
    try:
        return str(part.get_content())
    except (LookupError, UnicodeError):
        return "This mail names an encoding that nobody knows."


def mail_attachments(mail: EmailMessage) -> list[Attachment]:
    """The files of a mail, invitations included."""
    body = {id(mail.get_body(preferencelist=(kind,))) for kind in ("plain", "html")}
    parts = (part for part in mail.walk() if not part.is_multipart() and id(part) not in body)
    return [
        Attachment(part.get_filename() or f"part.{part.get_content_subtype()}", _bytes(part), part.get_content_type())
        for part in parts
    ]


def _bytes(part: EmailMessage) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


class MailView:
    """Newest first; a press opens a mail beside the list."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._count = -1
        with Tag("section", classes="column", attributes={"aria-label": "Mail", "data-testid": "mail"}):
            with Tag("header", classes="column-head"):
                Tag("h1", "Mail")
                Tag("span", "every mail that Laurel sent; none of it left this computer", classes="quiet topic")
            with Tag("div", classes="mail"):
                self._list = Tag("div", classes="mail-list")
                self._pane = Tag("div", classes="mail-pane", attributes={"data-testid": "mail-pane"})

    def refresh(self) -> None:
        """Show what has been caught."""
        mails = list(self._desk.mailbox.messages)
        self._desk.mails_seen = len(mails)
        if len(mails) == self._count:
            return
        self._count = len(mails)
        self._list.clear()
        with self._list:
            if not mails:
                Tag("p", "No mail yet. When Laurel sends reminders, they land here.", classes="quiet empty")
            for number, mail in reversed(list(enumerate(mails))):
                self._draw_entry(number, mail)

    def _draw_entry(self, number: int, mail: EmailMessage) -> None:
        with button("", lambda: self._open(mail), classes="mail-entry", attributes=named(f"mail-{number}")):
            Tag("span", str(mail.get("To", "")), classes="author")
            Tag("span", str(mail.get("Subject", "(no subject)")))

    def _open(self, mail: EmailMessage) -> None:
        self._pane.clear()
        with self._pane:
            Tag("h2", str(mail.get("Subject", "(no subject)")))
            for field in ("From", "To", "Cc", "Reply-To", "Date"):
                if mail.get(field):
                    Tag("div", f"{field}: {mail[field]}", classes="quiet small-text")
            self._draw_attachments(mail)
            self._draw_body(mail)

    def _draw_body(self, mail: EmailMessage) -> None:
        html = mail_html(mail)
        if html:
            attributes = {"sandbox": "", "srcdoc": html, "title": "The mail", "referrerpolicy": "no-referrer"}
            Tag("iframe", classes="mail-frame", attributes=attributes)
        text = mail_text(mail)
        if text and html:
            with Tag("details"):
                Tag("summary", "Plain text", classes="quiet small-text")
                Tag("pre", text)
        elif text:
            Tag("pre", text)

    def _draw_attachments(self, mail: EmailMessage) -> None:
        with Tag("div", classes="tray"):
            for attachment in mail_attachments(mail):
                label = f"📎 {attachment.name} · {size_words(len(attachment.content))}"
                button(label, _download(attachment), classes="chip", attributes=named(f"attachment-{attachment.name}"))


def _download(attachment: Attachment) -> Callable[[], None]:
    return lambda: ui.download.content(attachment.content, attachment.name, "application/octet-stream")
