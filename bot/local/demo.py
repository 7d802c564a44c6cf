"""The demo: a workspace with its page and mailbox in this process, and the bot in another, as `laurel run` starts it."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from bot.clock import clock
from bot.local.mailbox import Mailbox
from bot.local.options import WorkspaceOptions
from bot.local.page import mount_page
from bot.local.sample_files import sample_files
from bot.local.serving import free_port
from bot.local.workspace import LocalWorkspace

READY_SECONDS = 60
QUICK_DEATHS = 3
SLACK_SETTINGS = ("SLACK_APP_TOKEN", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "ENCRYPTION_KEY", "PUBLIC_URL")


class DemoStopped(Exception):
    """The bot of the demo does not stay up."""


@dataclass
class RunningDemo:
    """``url`` is the page's address."""

    url: str
    bot: BotProcess

    def wait(self) -> None:
        """Return on Ctrl-C. A bot that dies is started again, so that one can watch it take up its work."""
        with suppress(KeyboardInterrupt):
            self.bot.keep_alive()


class BotProcess:
    """`laurel run` as a child process."""

    def __init__(self, environment: Mapping[str, str], folder: Path, port: int) -> None:
        self._environment, self._folder, self._port = dict(environment), folder, port
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it; the folder is its working directory, so that a .env of the person's own project is not read."""
        self._process = subprocess.Popen([sys.executable, "-m", "bot", "run"], env=self._environment, cwd=self._folder)

    def stop(self) -> None:
        """Ask it to stop, and make sure that it has."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def wait_until_ready(self) -> None:
        """Return once it takes events. Raises DemoStopped when it ends first or takes too long."""
        address = f"http://127.0.0.1:{self._port}/readyz"
        for _ in range(READY_SECONDS * 10):
            if self._process is None or self._process.poll() is not None:
                raise DemoStopped("the bot stopped while starting; its last words are above")
            with suppress(URLError, OSError), urlopen(address, timeout=1) as answer:
                if answer.status == 200:
                    return
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(timeout=0.1)
        raise DemoStopped(f"the bot did not get ready within {READY_SECONDS} seconds")

    def keep_alive(self) -> None:
        """Start it again whenever it ends. Raises DemoStopped when it does not get ready again."""
        while self._process is not None:
            status = self._process.wait()
            sys.stderr.write(f"The bot stopped (exit {status}); starting it again.\n")
            self.start()
            self.wait_until_ready()


@contextmanager
def running_demo(folder: Path, port: int, now: datetime | None) -> Iterator[RunningDemo]:
    """The demo, until the block ends."""
    secret, bot_port = secrets.token_hex(16), free_port()
    options = WorkspaceOptions(bot_url=f"http://127.0.0.1:{bot_port}", signing_secret=secret)
    workspace, mailbox = LocalWorkspace(options), Mailbox()
    mailbox.start()
    mount_page(workspace, mailbox, sample=lambda: sample_files(clock(now)().date()))
    environment = _environment(options, folder, bot_port, mailbox.port)
    with workspace.serve(port):
        environment["SLACK_API_URL"] = workspace.api_url
        bot = BotProcess(environment, folder, bot_port)
        bot.start()
        try:
            bot.wait_until_ready()
            yield RunningDemo(workspace.url, bot)
        finally:
            bot.stop()
            mailbox.stop()


def _environment(options: WorkspaceOptions, folder: Path, bot_port: int, mail_port: int) -> dict[str, str]:
    """This process's environment, with every setting that reaches out of the demo replaced."""
    kept = {name: value for name, value in os.environ.items() if name not in SLACK_SETTINGS}
    return kept | {
        "SLACK_BOT_TOKEN": options.bot_token,
        "SLACK_SIGNING_SECRET": options.signing_secret,
        "DATABASE_URL": f"sqlite:///{folder / 'laurel.db'}",
        "SMTP_URL": f"smtp://127.0.0.1:{mail_port}",
        "MAIL_FROM": "Laurel <laurel@demo.example>",
        "WORKSPACE_URL": str(folder / "files"),
        "PORT": str(bot_port),
        "LOG_LEVEL": os.environ.get("LOG_LEVEL", "WARNING"),
    }
