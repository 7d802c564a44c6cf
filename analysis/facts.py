"""The attempts as arrays of numbers: what every rule below works on, with no text and no rows of Python."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.catalog import Catalog
from analysis.columns import (
    ATTEMPT,
    COMPLETED_ON,
    DUE_ON,
    ENROLLED_ON,
    EXPIRES_ON,
    LAST_ACTIVITY,
    STARTED_ON,
    STATUS,
    STATUSES,
)
from analysis.days import Days, day_number, day_numbers, earliest
from analysis.grouping import Mask
from analysis.learners import Learners
from analysis.spelling import Codes

NOT_STARTED, IN_PROGRESS, PASSED, FAILED, COMPLETED, WAIVED, WITHDRAWN, EXPIRED, REVOKED = range(len(STATUSES))

DONE: Final = (PASSED, COMPLETED, EXPIRED)
OPEN: Final = (NOT_STARTED, IN_PROGRESS)
GRADED: Final = (PASSED, FAILED, EXPIRED)
NOT_BEGUN: Final = (NOT_STARTED, WAIVED, WITHDRAWN)


@dataclass(frozen=True)
class Facts:
    """One entry an attempt that counts (all but withdrawn ones), and ``pair``: its place among the pairs of learner and course.

    Day arrays hold whole days (analysis.days); ``attempt`` is NaN where unknown; ``line`` is the place in the attempts frame.
    """

    today: int
    learners: int
    courses: int
    learner: Codes
    course: Codes
    status: npt.NDArray[np.int8]
    enrolled: Days
    started: Days
    completed: Days
    expires: Days
    due: Days
    activity: Days
    attempt: npt.NDArray[np.float64]
    line: Codes
    pair: Codes
    pair_key: Codes
    pair_learner: Codes
    pair_course: Codes

    @property
    def pairs(self) -> int:
        return len(self.pair_key)

    @property
    def begun(self) -> Days:
        return earliest(self.enrolled, self.started, self.completed)

    def has(self, statuses: tuple[int, ...]) -> Mask:
        """Which attempts have one of these statuses."""
        wanted = np.zeros(len(STATUSES), dtype=bool)
        wanted[list(statuses)] = True
        return wanted[self.status]

    def where(self, chosen: Mask | Codes) -> Facts:
        """The attempts that a mask keeps, or those at these places in this order; pairs keep their places."""
        places = np.flatnonzero(chosen) if chosen.dtype == np.bool_ else chosen
        kept = {name: getattr(self, name).take(places) for name in _PER_ATTEMPT}
        return replace(self, **kept)


_PER_ATTEMPT: Final = (
    "learner", "course", "status", "enrolled", "started", "completed", "expires", "due", "activity", "attempt", "line", "pair",
)  # fmt: skip


def build_facts(attempts: pd.DataFrame, learners: Learners, catalog: Catalog, as_of: date) -> Facts:
    """The attempts that count, as numbers."""
    status = attempts[STATUS].astype(pd.CategoricalDtype(list(STATUSES))).cat.codes.to_numpy()
    counted = status != WITHDRAWN
    learner, course = learners.of_attempt[counted], catalog.of_attempt[counted]
    width = max(len(catalog.names), 1)
    pair_key, pair = np.unique(learner * width + course, return_inverse=True)
    return Facts(
        today=day_number(as_of),
        learners=len(learners),
        courses=len(catalog.names),
        learner=learner,
        course=course,
        status=status[counted],
        enrolled=day_numbers(attempts[ENROLLED_ON])[counted],
        started=day_numbers(attempts[STARTED_ON])[counted],
        completed=day_numbers(attempts[COMPLETED_ON])[counted],
        expires=day_numbers(attempts[EXPIRES_ON])[counted],
        due=day_numbers(attempts[DUE_ON])[counted],
        activity=day_numbers(attempts[LAST_ACTIVITY])[counted],
        attempt=attempts[ATTEMPT].to_numpy(dtype=np.float64)[counted],
        line=np.flatnonzero(counted),
        pair=pair,
        pair_key=pair_key,
        pair_learner=pair_key // width,
        pair_course=pair_key % width,
    )
