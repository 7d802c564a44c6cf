"""`laurel run`: the bot on a Slack workspace."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from bot.commands.failing import one_line_errors
from bot.logs import configure_logs
from bot.settings import load_settings


def register(cli: typer.Typer) -> None:
    """Add the command."""
    cli.command(
        "run", help="Run the bot on your Slack workspace: Socket Mode when SLACK_APP_TOKEN is set, else HTTP on PORT."
    )(run)


def run(port: Annotated[int | None, typer.Option(help="Overrides PORT.")] = None) -> None:
    """Serve until stopped."""
    with one_line_errors():
        overrides: dict[str, Any] = {} if port is None else {"port": port}
        settings = load_settings(**overrides)
        configure_logs(settings.log_level)
        # Slack, DBOS and the web server take over a second to import: only this command pays for them.
        from bot.serve import serve_forever  # noqa: PLC0415

        serve_forever(settings)
