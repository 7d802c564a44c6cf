"""What every test may use. Nothing here starts a server: see tests/scenarios for that."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import Postgres, start_postgres

ACME = Path(__file__).parent / "data" / "acme"


@pytest.fixture(scope="session")
def acme() -> Path:
    """The folder of the worked example that reproduces the transcript."""
    return ACME


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A real PostgreSQL for the whole run; skips where none can start."""
    with start_postgres() as server:
        yield server


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    """A database of the test's own on it, with the newest schema and no rows."""
    with postgres.database() as url:
        yield url
