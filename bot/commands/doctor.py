"""`laurel doctor`: what is right and what is wrong with this set-up, a line each."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import typer
import yaml
from sqlalchemy.exc import SQLAlchemyError

from bot.commands.failing import EXPECTED
from bot.settings import Settings, load_settings, slack_settings
from bot.slack_app import slack_client
from storage.migrate import is_current

MANIFEST = Path(__file__).parents[2] / "manifest.yml"


def register(cli: typer.Typer) -> None:
    """Add the command."""
    cli.command("doctor", help="Check configuration, database and Slack scopes, a line each.")(doctor)


def doctor() -> None:
    """Print a line for each check; exit status 1 when one of them fails."""
    try:
        settings = load_settings()
    except EXPECTED as error:
        typer.echo(f"wrong  settings: {error}")
        raise typer.Exit(1) from None
    typer.echo("ok     settings")
    results = [_checked(name, check, settings) for name, check in (("database", _database), ("slack", _slack))]
    if not all(results):
        raise typer.Exit(1)


def _checked(name: str, check: Callable[[Settings], str], settings: Settings) -> bool:
    try:
        typer.echo(f"ok     {name}: {check(settings)}")
    except Wrong as problem:
        typer.echo(f"wrong  {name}: {problem}")
        return False
    return True


class Wrong(Exception):
    """A check failed; ``str(error)`` says what to do."""


def _database(settings: Settings) -> str:
    try:
        current = is_current(settings.database_url)
    except SQLAlchemyError as error:
        raise Wrong(f"DATABASE_URL cannot be reached ({type(error).__name__})") from None
    if current:
        return "reached, newest schema"
    if settings.on_sqlite or settings.auto_migrate:
        return "the schema is brought up at the next start"
    raise Wrong("an older schema; run `laurel migrate`")


def _slack(settings: Settings) -> str:
    try:
        token, _ = slack_settings(settings)
        answer = slack_client(token, settings.slack_api_url).auth_test()
    except EXPECTED as error:
        raise Wrong(str(error)) from None
    except Exception as error:  # noqa: BLE001 whatever the network or Slack says is the finding
        raise Wrong(f"Slack does not accept SLACK_BOT_TOKEN at {settings.slack_api_url} ({error})") from None
    granted = set(filter(None, answer.headers.get("x-oauth-scopes", "").split(",")))
    missing = sorted(_wanted_scopes() - granted) if granted else []
    if missing:
        raise Wrong(f"reinstall the app with these scopes: {', '.join(missing)}")
    return f"{answer.get('team')}, as {answer.get('user')}"


def _wanted_scopes() -> set[str]:
    with suppress(OSError):
        return set(yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))["oauth_config"]["scopes"]["bot"])
    return set()
