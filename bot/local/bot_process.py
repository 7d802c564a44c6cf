"""The bot as a process of its own beside a local workspace: `laurel run`, told by its settings where Slack is."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

from bot.errors import OperatorError
from bot.local.serving import free_port
from bot.local.workspace import LocalWorkspace

READY_SECONDS = 120
LOOKS_PER_SECOND = 20
OUTSIDE = frozenset(
    {
        "SLACK_APP_TOKEN",
        "SLACK_CLIENT_ID",
        "SLACK_CLIENT_SECRET",
        "ENCRYPTION_KEY",
        "PUBLIC_URL",
        "SMTP_URL",
        "WORKSPACE_URL",
    }
)
"""Settings of the person's own environment that must not reach a bot on the local workspace."""


class BotNotReady(OperatorError):
    """The bot ended while it started, or takes too long. ``str(error)`` is a sentence."""


@dataclass
class BotProcess:
    """One `laurel run`. ``folder`` is its working directory, so that nobody's .env is read. ``settings`` go before everything else."""

    workspace: LocalWorkspace
    folder: Path
    settings: Mapping[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and return once it takes events. Raises BotNotReady."""
        command = [sys.executable, "-m", "bot", "run"]
        self.process = subprocess.Popen(command, env=self._environment(), cwd=self.folder)
        self.workspace.bot_is_at(f"http://127.0.0.1:{self.port}")
        self._wait_until_ready()

    def stop(self) -> None:
        """Ask it to stop, and make sure that it has."""
        if self.process is None:
            return
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.kill()

    def kill(self) -> None:
        """End it as a power cut would."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    @contextmanager
    def running(self) -> Iterator[BotProcess]:
        """The bot, until the block ends."""
        self.start()
        try:
            yield self
        finally:
            self.stop()

    def _wait_until_ready(self) -> None:
        address = f"http://127.0.0.1:{self.port}/readyz"
        for _ in range(READY_SECONDS * LOOKS_PER_SECOND):
            if self.process is None or self.process.poll() is not None:
                raise BotNotReady("The bot stopped while it started; its last words are above.")
            if _answers(address):
                return
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(timeout=1 / LOOKS_PER_SECOND)
        raise BotNotReady(f"The bot did not get ready within {READY_SECONDS} seconds.")

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name not in OUTSIDE}
        options = self.workspace.options
        own = {
            "SLACK_BOT_TOKEN": options.bot_token,
            "SLACK_SIGNING_SECRET": options.signing_secret,
            "SLACK_API_URL": self.workspace.api_url,
            "DATABASE_URL": f"sqlite:///{self.folder / 'laurel.db'}",
            "PORT": str(self.port),
            "LOG_LEVEL": "WARNING",
        }
        return {**kept, **own, **self.settings}


def _answers(address: str) -> bool:
    """Whether a GET is answered with 200; nobody there yet and "not ready" are both no."""
    try:
        with urlopen(address, timeout=1) as answer:
            return bool(answer.status == 200)
    except HTTPError as error:
        error.close()
    except OSError:
        return False
    return False
