"""One stage per scenario."""

import pytest

from tests.scenarios.stage import stage


@pytest.fixture
def acme_stage(tmp_path):
    """A workspace and a running bot."""
    with stage(tmp_path) as ready:
        yield ready
