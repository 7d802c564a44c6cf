"""Rounding for people: half up, as definitions.md has it, not to even as Python does."""

from __future__ import annotations

import math


def half_up(value: float) -> int:
    """The nearest whole number; an exact half goes up."""
    return math.floor(value + 0.5)
