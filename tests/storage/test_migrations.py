"""The migrations lead to exactly the schema of the models, one step after the other."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from storage import migrations
from storage.db import open_database
from storage.migrate import alembic_config, is_current, upgrade
from storage.schema import Base

FOLDER = Path(migrations.__file__).parent


def test_an_empty_database_is_brought_to_the_newest_schema(empty_database_url: str) -> None:
    before = is_current(empty_database_url)

    upgrade(empty_database_url)
    upgrade(empty_database_url)

    assert (before, is_current(empty_database_url)) == (False, True)


def test_migrations_and_models_agree(database_url: str) -> None:
    database = open_database(database_url)

    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        difference = compare_metadata(context, Base.metadata)

    database.close()
    assert difference == []


def test_migrations_can_be_taken_back(empty_database_url: str) -> None:
    upgrade(empty_database_url)
    database = open_database(empty_database_url)

    with database.engine.begin() as connection:
        command.downgrade(alembic_config(connection), "base")
        left = set(inspect(connection).get_table_names())

    database.close()
    assert left == {"alembic_version"}


def test_numbers_order_and_head_agree() -> None:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    script = ScriptDirectory.from_config(config)
    steps = list(reversed(list(script.walk_revisions())))
    files = sorted(path.stem for path in (FOLDER / "versions").glob("[0-9]*.py"))

    assert [Path(step.path).stem for step in steps] == files
    assert [step.revision for step in steps] == [f"{number:04d}" for number in range(1, len(files) + 1)]
    assert (FOLDER / ".current-head").read_text(encoding="utf-8").strip() == files[-1]


def test_another_kind_of_database_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="mysql"):
        open_database("mysql://localhost/laurel")
