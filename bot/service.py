"""The whole bot, wired: database, durable jobs, Slack, the web and the clock. The composition root."""

from __future__ import annotations

import logging
import socket
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from slack_bolt import App

from bot.clock import clock
from bot.errors import MigrationDue
from bot.scheduler import running_scheduler
from bot.settings import Settings, slack_settings
from bot.slack_app import Identity, build_slack_app, identify, slack_client
from handlers.deps import Deps
from handlers.jobs.engine import start_engine, stop_engine
from handlers.jobs.isolated import IsolatedRunner
from handlers.jobs.recovery import begin_beating
from storage.db import Database, open_database
from storage.migrate import is_current, upgrade

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Service:
    """A running bot."""

    settings: Settings
    identity: Identity
    deps: Deps
    slack: App


def prepare_database(settings: Settings) -> Database:
    """The database at the newest schema: brought there on SQLite or where AUTO_MIGRATE allows it. Raises MigrationDue."""
    if settings.on_sqlite or settings.auto_migrate:
        upgrade(settings.database_url)
    elif not is_current(settings.database_url):
        raise MigrationDue(
            "DATABASE_URL: the database has an older schema; run `laurel migrate`, or set AUTO_MIGRATE=1"
        )
    return open_database(settings.database_url)


@contextmanager
def running_service(settings: Settings) -> Iterator[Service]:
    """Everything but the web server, started; stopped in the reverse order. Raises BadSettings, SlackRefused, MigrationDue."""
    token, signing_secret = slack_settings(settings)
    client = slack_client(token, settings.slack_api_url)
    identity = identify(client)
    with ExitStack() as stack:
        isolated = IsolatedRunner()
        stack.callback(isolated.close)
        isolated.warm()
        database = prepare_database(settings)
        stack.callback(database.close)
        deps = Deps(
            database=database,
            slack=lambda _team: client,
            now=clock(settings.laurel_now),
            isolated=isolated,
            max_upload_bytes=settings.max_upload_mb * 1_000_000,
            file_hosts=settings.file_hosts,
        )
        executor = executor_id(settings)
        shared = not settings.on_sqlite  # on SQLite there is one process, and nobody to take over from
        if shared:
            begin_beating(deps, executor)
        start_engine(deps, executor_id=executor)
        stack.callback(stop_engine)
        if shared:
            stack.enter_context(running_scheduler(deps, executor))
        yield Service(
            settings,
            identity,
            deps,
            build_slack_app(client, None if settings.slack_app_token else signing_secret, deps),
        )


def executor_id(settings: Settings) -> str:
    """The name under which this process takes jobs. On SQLite there is one process, so a restart takes up its own jobs again."""
    return "local" if settings.on_sqlite else f"{socket.gethostname()}-{uuid.uuid4().hex[:8]}"
