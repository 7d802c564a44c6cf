"""The demo: a workspace with its page and mailbox in this process, and the bot in another, as `laurel run` starts it."""

from __future__ import annotations

import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.clock import clock
from bot.local.bot_process import BotProcess
from bot.local.mailbox import Mailbox
from bot.local.options import WorkspaceOptions
from bot.local.page import mount_page
from bot.local.sample_files import sample_files
from bot.local.workspace import LocalWorkspace

MANIFEST = Path(__file__).parents[2] / "manifest.yml"


@dataclass(frozen=True)
class RunningDemo:
    """``url`` is the page's address."""

    url: str
    bot: BotProcess

    def wait(self) -> None:
        """Return on Ctrl-C. A bot that dies is started again, so that one can watch it take up its work."""
        with suppress(KeyboardInterrupt):
            while self.bot.process is not None:
                status = self.bot.process.wait()
                sys.stderr.write(f"The bot stopped (exit {status}); starting it again.\n")
                self.bot.start()


@contextmanager
def running_demo(folder: Path, port: int, now: datetime | None) -> Iterator[RunningDemo]:
    """The demo, until the block ends. Raises BotNotReady."""
    workspace = LocalWorkspace(WorkspaceOptions(signing_secret=secrets.token_hex(16), manifest=MANIFEST))
    mailbox = Mailbox(workspace)
    mount_page(workspace, mailbox, sample=lambda: sample_files(clock(now)().date()))
    with mailbox.serve(), workspace.serve(port):
        settings = {
            "SMTP_URL": f"smtp://127.0.0.1:{mailbox.port}",
            "MAIL_FROM": "Laurel <laurel@demo.example>",
            "WORKSPACE_URL": str(folder / "files"),
        }
        with BotProcess(workspace, folder, settings).running() as bot:
            yield RunningDemo(workspace.url, bot)
