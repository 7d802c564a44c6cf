"""`laurel migrate`: the database at the newest schema."""

from __future__ import annotations

import typer

from bot.commands.failing import one_line_errors
from bot.settings import load_settings


def register(cli: typer.Typer) -> None:
    """Add the command."""
    cli.command("migrate", help="Bring the database to the newest schema.")(migrate)


def migrate() -> None:
    """Change what has to be changed; say what was done."""
    from storage.migrate import is_current, upgrade  # noqa: PLC0415 Alembic is for this command only

    with one_line_errors():
        url = load_settings().database_url
        if is_current(url):
            typer.echo("The database is up to date.")
        else:
            upgrade(url)
            typer.echo("The database was brought to the newest schema.")
