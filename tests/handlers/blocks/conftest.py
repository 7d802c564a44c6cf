"""Golden JSON: `pytest --snapshot-update` rewrites it; read the difference before you commit it."""

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.json import JSONSnapshotExtension


@pytest.fixture
def golden(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """Compares with the JSON kept beside the test."""
    return snapshot.use_extension(JSONSnapshotExtension)
