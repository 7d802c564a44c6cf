"""Spearman's rank correlation, with an interval, and the reasons for not giving one."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.results import Spearman

# definitions.md: fewer than 10 learners make no coefficient, 10 to 29 an early signal.
_ENOUGH: Final = 10
_SOUND: Final = 30
_Z_95: Final = 1.959963984540054


def correlate(x: npt.NDArray[np.float64], y: npt.NDArray[np.float64]) -> tuple[Spearman | None, str | None]:
    """The coefficient of two equally long arrays, or None and why there is none."""
    if len(x) < _ENOUGH:
        return None, f"A correlation needs at least {_ENOUGH} learners with both figures; there are {len(x)}."
    for figures, name in ((x, "share of certifications held"), (y, "usage score")):
        if np.ptp(figures) == 0:
            return None, f"The {name} is the same for all {len(x)} learners, so there is nothing to correlate."
    from scipy.stats import spearmanr  # noqa: PLC0415 - takes 0.7 s to import, and most reports never need it

    outcome = spearmanr(x, y)
    # Ranks that agree wholly come out as 1 give or take an ulp.
    rho = float(np.clip(outcome.statistic, -1, 1))
    return Spearman(rho, float(outcome.pvalue), _interval(rho, len(x)), len(x), early_signal=len(x) < _SOUND), None


def _interval(rho: float, n: int) -> tuple[float, float]:
    """95 % on Fisher's z with the standard error of Bonett and Wright (2000), sqrt((1 + rho^2 / 2) / (n - 3))."""
    if 1 - abs(rho) < 1e-12:
        return rho, rho
    reach = _Z_95 * math.sqrt((1 + rho * rho / 2) / (n - 3))
    z = math.atanh(rho)
    return math.tanh(z - reach), math.tanh(z + reach)
