"""Rounding half up."""

import pytest

from analysis.rounding import half_up


@pytest.mark.parametrize(("value", "rounded"), [(2.5, 3), (3.5, 4), (2.4, 2), (0.0, 0), (-1.5, -1)])
def test_an_exact_half_goes_up(value, rounded):
    assert half_up(value) == rounded
