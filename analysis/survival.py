"""Kaplan-Meier on whole days: how long until it happened, for those to whom it has and those to whom it has not yet."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.days import Days
from analysis.grouping import Mask

# Where S is nearer to a half than this, floats cannot tell on which side it is, and whole numbers decide.
_TOO_NEAR: Final = 1e-9


@dataclass(frozen=True)
class Survival:
    """``median`` and its 95 % log-log interval in days, None where the curve (or its bound) does not come down to a half."""

    median: float | None
    ci: tuple[float | None, float | None]
    reached_by: Mapping[int, float]


def estimate(days: Days, happened: Mask, horizons: tuple[int, ...]) -> Survival:
    """The curve of at least one observation. ``reached_by`` leaves out a horizon that nobody has been followed up to."""
    from scipy.stats import CensoredData, ecdf  # noqa: PLC0415 - takes 0.7 s to import, and most processes never need it

    curve = ecdf(CensoredData(uncensored=days[happened], right=days[~happened])).sf
    survival, times = curve.probabilities, curve.quantiles
    low, high = _bounds(curve, survival)
    reached = {
        horizon: float(1 - curve.evaluate(horizon)) for horizon in horizons if times[-1] >= horizon or survival[-1] == 0
    }
    median = _first(times, _at_most_half(days, happened, survival))
    return Survival(median, (_first(times, low <= 0.5), _first(times, high <= 0.5)), reached)


def _bounds(
    curve: object, survival: npt.NDArray[np.float64]
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """The log-log bounds; where the formula has none, S = 1 is sure on both sides and S = 0 on the lower one."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        interval = curve.confidence_interval(method="log-log")  # type: ignore[attr-defined]
    low, high = interval.low.probabilities, interval.high.probabilities
    return np.where(np.isnan(low), (survival > 0).astype(float), low), np.where(np.isnan(high), 1.0, high)


def _first(times: Days, reached: Mask) -> float | None:
    return float(times[np.argmax(reached)]) if reached.any() else None


def _at_most_half(days: Days, happened: Mask, survival: npt.NDArray[np.float64]) -> Mask:
    """S <= 1/2, compared exactly: a float product misses a half that whole numbers meet."""
    answer = survival <= 0.5
    doubtful = np.flatnonzero(np.abs(survival - 0.5) < _TOO_NEAR)
    if len(doubtful):
        exact = _exactly_at_most_half(days, happened)
        answer[doubtful] = exact[doubtful]
    return answer


def _exactly_at_most_half(days: Days, happened: Mask) -> Mask:
    times, place = np.unique(days, return_inverse=True)
    leaving = np.bincount(place, minlength=len(times))
    events = np.bincount(place[happened], minlength=len(times)).tolist()
    at_risk = (len(days) - np.cumsum(leaving) + leaving).tolist()
    over, under, answer = 1, 1, np.zeros(len(times), dtype=bool)
    for at, (count, risk) in enumerate(zip(events, at_risk, strict=True)):
        if count:
            over, under = over * (risk - count), under * risk
        answer[at] = 2 * over <= under
    return answer
