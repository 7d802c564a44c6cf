"""Serves the page with a scripted bot in a process of its own; prints the address, ends when its input does."""

import sys
from email.message import EmailMessage
from smtplib import SMTP

from bot.local.mailbox import Mailbox
from bot.local.options import WorkspaceOptions
from bot.local.page import mount_page
from bot.local.state import Command, Message
from bot.local.workspace import LocalWorkspace
from tests.bot.local.page import kitchen_sink as sink
from tests.bot.local.page.scripted_bot import ScriptedBot
from tests.conftest import ACME

SAMPLE = ("acme_training_report.csv", "acme_product_usage.csv", "requirements.yaml")
COMMANDS = (
    Command("/cert-status", "Certification status of a customer", "[customer]"),
    Command("/cert-gaps", "Who misses what", "[customer] [role]"),
    Command("/cert-help", "What Laurel can do"),
)


def main() -> None:
    bot = ScriptedBot()
    workspace = LocalWorkspace(WorkspaceOptions(bot_url=bot.url))
    workspace.commands = lambda: COMMANDS  # type: ignore[method-assign]
    mailbox = Mailbox(workspace)
    mount_page(workspace, mailbox, sample=lambda: [(name, (ACME / name).read_bytes()) for name in SAMPLE])
    with mailbox.serve(), workspace.serve(int(sys.argv[1]) if len(sys.argv) > 1 else 0):
        bot.speaks_to(workspace.api_url)
        fill(workspace, mailbox)
        sys.stdout.write(f"{workspace.url}\n")
        sys.stdout.flush()
        sys.stdin.read()


def fill(workspace: LocalWorkspace, mailbox: Mailbox) -> None:
    parts = (
        sink.words(),
        sink.figures(),
        [sink.series_chart("line"), sink.series_chart("area")],
        sink.controls(),
        sink.panels(),
    )
    for number, blocks in enumerate(parts):
        named = tuple({"block_id": f"b{number}-{at}", **block} for at, block in enumerate(blocks))
        # Straight into the store: some of these a strict workspace would refuse, and the page must show them all the same.
        ts = workspace.store.next_ts()
        workspace.store.put_message(
            Message("C0GENERAL", ts, "U0BOT", "Everything at once", blocks=named, bot_id="B0LAUREL")
        )
    words = tuple(sink.last_words())
    workspace.store.put_message(
        Message("D0SAM", workspace.store.next_ts(), "U0BOT", "Last words", blocks=words, bot_id="B0LAUREL")
    )
    send_mail(mailbox)


def send_mail(mailbox: Mailbox) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "laurel@demo.example", "ana@acme.example", "Your Admin Certification"
    mail.set_content("Hello Ana, it expires on 12 February.")
    mail.add_alternative(
        "<h1>Hello Ana</h1><script>parent.hacked = 1</script><p>It expires on <b>12 February</b>.</p>", subtype="html"
    )
    mail.add_attachment(b"BEGIN:VCALENDAR", maintype="text", subtype="calendar", filename="invite.ics")
    with SMTP("127.0.0.1", mailbox.port) as server:
        server.send_message(mail)


if __name__ == "__main__":
    main()
