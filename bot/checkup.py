"""What `laurel doctor` looks at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

import yaml
from sqlalchemy.exc import SQLAlchemyError

from bot.errors import OperatorError
from bot.settings import Settings, slack_settings
from bot.slack_app import slack_client
from storage.migrate import is_current

MANIFEST = Path(__file__).parents[1] / "manifest.yml"


class Wrong(OperatorError):
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
    except OperatorError as error:
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


CHECKS: Final[Mapping[str, Callable[[Settings], str]]] = {"database": _database, "slack": _slack}
"""Each says what it found, or raises Wrong with what to do."""
