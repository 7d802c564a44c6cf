"""Caught mail: a list and a reading pane."""

from collections.abc import Callable
from html import escape

from nicegui import ui

from bot.local.mailbox import Attachment, Mail
from bot.local.page.desk import Desk
from bot.local.page.faces import size_words
from bot.local.page.icons import show_icon
from bot.local.page.native import Tag, button, named

# The frame has no permission to run, submit or load anything but pictures that the mail itself carries.
_FRAME_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


def mail_text(mail: Mail) -> str:
    """The plain words of a mail; empty when it has none."""
    return _readable(lambda: mail.text)


def mail_html(mail: Mail) -> str:
    """The HTML of a mail, to be shown in a frame that may do nothing; empty when it has none."""
    content = _readable(lambda: mail.html)
    if not content:
        return ""
    return (
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_FRAME_POLICY)}"><meta charset="utf-8">{content}'
    )


def _readable(read: Callable[[], str]) -> str:
    try:
        return read()
    except (LookupError, UnicodeError):
        return "This mail names an encoding that nobody knows."


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

    def _draw_entry(self, number: int, mail: Mail) -> None:
        with button("", lambda: self._open(mail), classes="mail-entry", attributes=named(f"mail-{number}")):
            Tag("span", ", ".join(mail.recipients), classes="author")
            Tag("span", mail.subject or "(no subject)")

    def _open(self, mail: Mail) -> None:
        self._pane.clear()
        with self._pane:
            Tag("h2", mail.subject or "(no subject)")
            for field in ("From", "To", "Cc", "Reply-To", "Date"):
                if mail.get(field):
                    Tag("div", f"{field}: {mail[field]}", classes="quiet small-text")
            self._draw_attachments(mail)
            self._draw_body(mail)

    def _draw_body(self, mail: Mail) -> None:
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

    def _draw_attachments(self, mail: Mail) -> None:
        with Tag("div", classes="tray"):
            for attachment in mail.attachments:
                label = f"{attachment.name} · {size_words(len(attachment.content))}"
                with button(
                    "", _download(attachment), classes="chip", attributes=named(f"attachment-{attachment.name}")
                ):
                    show_icon("clip", size=13)
                    Tag("span", label)


def _download(attachment: Attachment) -> Callable[[], None]:
    return lambda: ui.download.content(attachment.content, attachment.name, "application/octet-stream")
