"""What every test may use. Nothing here starts a server: see tests/scenarios for that."""

from pathlib import Path

import pytest

ACME = Path(__file__).parent / "data" / "acme"


@pytest.fixture(scope="session")
def acme() -> Path:
    """The folder of the worked example that reproduces the transcript."""
    return ACME
