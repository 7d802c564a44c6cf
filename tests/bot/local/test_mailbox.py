"""Mail caught over SMTP."""

from __future__ import annotations

import smtplib
from email.message import EmailMessage

import pytest

from bot.local.mailbox import Mailbox
from tests.bot.local.makers import make_workspace


def make_mail() -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "laurel@laurel.example", "Zoë <zoe@acme.example>", "Zertifikat läuft ab"
    mail.set_content("Hello Zoë,\nyour certificate expires.\n")
    mail.add_alternative("<p>Hello Zoë</p>", subtype="html")
    mail.add_attachment(b"BEGIN:VCALENDAR", maintype="text", subtype="calendar", filename="invite.ics")
    return mail


def test_a_mail_is_caught_and_taken_apart():
    workspace = make_workspace()
    mailbox = Mailbox(workspace)

    with mailbox.serve(), smtplib.SMTP("127.0.0.1", mailbox.port) as smtp:
        smtp.send_message(make_mail())
        (mail,) = workspace.wait_for(lambda _: mailbox.messages)

    assert (mail.sender, mail.recipients, mail.subject) == (
        "laurel@laurel.example",
        ("zoe@acme.example",),
        "Zertifikat läuft ab",
    )
    assert mail.text.startswith("Hello Zoë,")
    assert mail.html.strip() == "<p>Hello Zoë</p>"
    assert [(a.name, a.mimetype, a.content) for a in mail.attachments] == [
        ("invite.ics", "text/calendar", b"BEGIN:VCALENDAR")
    ]


def test_caught_mail_is_told_to_subscribers_of_the_workspace():
    workspace = make_workspace()
    mailbox = Mailbox(workspace)
    seen: list[int] = []
    workspace.subscribe(lambda: seen.append(len(mailbox.messages)))

    with mailbox.serve(), smtplib.SMTP("127.0.0.1", mailbox.port) as smtp:
        smtp.send_message(make_mail())
        smtp.send_message(make_mail())

    assert seen == [1, 2]
    assert len(mailbox.messages) == 2


def test_a_mailbox_that_is_not_served_has_no_port():
    with pytest.raises(RuntimeError, match="not being served"):
        _ = Mailbox(make_workspace()).port
