"""Training beside adoption: usage by level of certification, and how the two go together."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.columns import FEATURE_ADOPTION_PCT, LAST_SEEN, USAGE_SCORE
from analysis.correlation import correlate
from analysis.days import NO_DAY, day_numbers
from analysis.grouping import Mask, group_max
from analysis.learners import Learners
from analysis.results import Adoption, LevelUsage
from analysis.statuses import LEVEL_WORDS, Standing

Figures = npt.NDArray[np.float64]

# definitions.md: a headline ratio only where both groups have 5 or more learners.
_ENOUGH_FOR_RATIO: Final = 5


def build_adoption(usage: pd.DataFrame, learners: Learners, standing: Standing) -> Adoption:
    """The figures of the usage file's learners, or why there are none."""
    if not len(usage):
        return Adoption(unavailable="No usage file was given.")
    score = _of_each_learner(usage, USAGE_SCORE, learners)
    feature = _of_each_learner(usage, FEATURE_ADOPTION_PCT, learners)
    known = ~np.isnan(score) | ~np.isnan(feature)
    if not known.any():
        return Adoption(unavailable="Nobody in the usage file is among these learners.")
    if not (known & (standing.level >= 0)).any():
        return Adoption(unavailable="Nobody with a usage figure has a certification assigned.")
    levels = tuple(_level(place, standing, known, score, feature) for place in range(len(LEVEL_WORDS)))
    bound = (standing.level >= 0) & ~np.isnan(score)
    share = standing.held[bound] / standing.assigned[bound]
    spearman, why = correlate(share, score[bound])
    return Adoption(levels, _ratio(standing, score), spearman, why)


def _of_each_learner(usage: pd.DataFrame, column: str, learners: Learners) -> Figures:
    """A learner's figure where last seen latest (the mean, should there be several of that day); NaN without one."""
    value, seen = usage[column].to_numpy(dtype=np.float64), day_numbers(usage[LAST_SEEN])
    owner = learners.of_usage
    told = (owner >= 0) & ~np.isnan(value)
    latest = group_max(owner[told], seen[told], len(learners), NO_DAY)
    told &= seen == latest[owner]
    total = np.bincount(owner[told], weights=value[told], minlength=len(learners))
    count = np.bincount(owner[told], minlength=len(learners))
    mean: Figures = np.divide(total, count, out=np.full(len(learners), np.nan), where=count > 0)
    return mean


def _level(place: int, standing: Standing, known: Mask, score: Figures, feature: Figures) -> LevelUsage:
    at_level = standing.level == place
    users = at_level & known
    return LevelUsage(
        level=LEVEL_WORDS[place],
        users=int(users.sum()),
        without_usage=int((at_level & ~known).sum()),
        usage_score=_mean(score[users]),
        feature_adoption_pct=_mean(feature[users]),
    )


def _mean(figures: Figures) -> float | None:
    known = figures[~np.isnan(figures)]
    return float(known.mean()) if len(known) else None


def _ratio(standing: Standing, score: Figures) -> float | None:
    """Usage of the fully certified over that of the not certified, from 5 learners each and never from a base of 0."""
    certified = score[(standing.level == 0) & ~np.isnan(score)]
    without = score[(standing.level == 2) & ~np.isnan(score)]
    if min(len(certified), len(without)) < _ENOUGH_FOR_RATIO or without.mean() <= 0:
        return None
    return float(certified.mean() / without.mean())
