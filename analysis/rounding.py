"""Rounding for people: half up, as definitions.md has it, not to even as Python does; counts stay exact until then."""

from __future__ import annotations

import math


def half_up(value: float) -> int:
    """The nearest whole number; an exact half goes up."""
    return math.floor(value + 0.5)


def round_half_up(value: float) -> float:
    """The same, for figures that stay floats."""
    return float(half_up(value))


def percent(numerator: int, denominator: int) -> int | None:
    """A whole percentage, half up, computed from counts so that no float can tip a half; None of nothing."""
    if not denominator:
        return None
    return (200 * numerator + denominator) // (2 * denominator)


def fraction(numerator: float, denominator: float) -> float | None:
    """The exact share; None of nothing."""
    return numerator / denominator if denominator else None
