"""The database's schema: bring it to the newest, or ask whether it is."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from storage.db import open_database

# Any number will do, as long as every replica takes the same.
_MIGRATION_LOCK: Final = 7_230_001


def upgrade(url: str) -> None:
    """Brings the database at the URL to the newest schema; several processes may call it at once."""
    database = open_database(url)
    try:
        with database.engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("select pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATION_LOCK})
            command.upgrade(alembic_config(connection), "head")
    finally:
        database.close()


def is_current(url: str) -> bool:
    """Whether the database at the URL has the newest schema; an empty one has not."""
    database = open_database(url)
    try:
        with database.engine.connect() as connection:
            stored = MigrationContext.configure(connection).get_current_heads()
            return set(stored) == set(ScriptDirectory.from_config(alembic_config(connection)).get_heads())
    finally:
        database.close()


def alembic_config(connection: Connection) -> Config:
    """What Alembic's commands need to work on an open connection."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config
