"""`laurel doctor`: what is right and what is wrong with this set-up, a line each."""

from __future__ import annotations

from collections.abc import Callable

import typer

from bot.errors import OperatorError
from bot.settings import Settings, load_settings


def register(cli: typer.Typer) -> None:
    """Add the command."""
    cli.command("doctor", help="Check configuration, database and Slack scopes, a line each.")(doctor)


def doctor() -> None:
    """Print a line for each check; exit status 1 when one of them fails."""
    from bot.checkup import CHECKS  # noqa: PLC0415 Slack and the database are for this command only

    try:
        settings = load_settings()
    except OperatorError as error:
        typer.echo(f"wrong  settings: {error}")
        raise typer.Exit(1) from None
    typer.echo("ok     settings")
    results = [_checked(name, check, settings) for name, check in CHECKS.items()]
    if not all(results):
        raise typer.Exit(1)


def _checked(name: str, check: Callable[[Settings], str], settings: Settings) -> bool:
    try:
        typer.echo(f"ok     {name}: {check(settings)}")
    except OperatorError as problem:
        typer.echo(f"wrong  {name}: {problem}")
        return False
    return True
