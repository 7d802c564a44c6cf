"""`laurel worker`: one more process that takes queued work."""

from __future__ import annotations

import signal
import threading

import typer

from bot.commands.failing import one_line_errors
from bot.errors import BadSettings
from bot.logs import configure_logs
from bot.settings import load_settings


def register(cli: typer.Typer) -> None:
    """Add the command."""
    cli.command("worker", help="Take queued work from the same database as `laurel run`; needs PostgreSQL.")(worker)


def worker() -> None:
    """Work until stopped."""
    with one_line_errors():
        settings = load_settings()
        if settings.on_sqlite:
            raise BadSettings(
                "DATABASE_URL: `laurel worker` needs PostgreSQL; on SQLite `laurel run` does all the work itself"
            )
        configure_logs(settings.log_level)
        from bot.service import running_service  # noqa: PLC0415 Slack and DBOS take over a second to import

        stopped = threading.Event()
        for each in (signal.SIGINT, signal.SIGTERM):
            signal.signal(each, lambda *_: stopped.set())
        with running_service(settings):
            stopped.wait()
