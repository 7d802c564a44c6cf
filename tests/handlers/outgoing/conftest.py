"""An outbox to a Slack in memory, with a real database."""

from datetime import UTC, datetime

import pytest

from handlers.outgoing.posting import Outbox
from storage.db import open_database
from storage.migrate import upgrade
from tests.handlers.outgoing.fake_slack import FakeSlack

NOW = datetime(2026, 1, 30, 12, tzinfo=UTC)


@pytest.fixture
def slack():
    return FakeSlack()


@pytest.fixture
def database(tmp_path):
    url = f"sqlite:///{tmp_path}/laurel.db"
    upgrade(url)
    database = open_database(url)
    yield database
    database.close()


@pytest.fixture
def outbox(slack, database):
    return Outbox(slack, database, "T1", now=lambda: NOW, wait=lambda seconds: None)
