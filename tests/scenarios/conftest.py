"""One stage for the scenes of a module, and a company of its own for each."""

import itertools

import pytest

from tests.scenarios.stage import Company, stage

NUMBERS = itertools.count(1)


@pytest.fixture(scope="module")
def module_stage(tmp_path_factory):
    """A workspace and a running bot for all scenes of a module."""
    with stage(tmp_path_factory.mktemp("stage")) as ready:
        yield ready


@pytest.fixture
def scene(module_stage):
    """The stage, behaving; what a scene makes it do wrong ends with the scene."""
    yield module_stage
    module_stage.workspace.behave()


@pytest.fixture
def company():
    """A customer that no other scene knows."""
    return Company(f"Customer {next(NUMBERS)}")
