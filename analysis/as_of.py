"""Attempts as they were known on a day: what begins later is left out, what ends later has not ended yet."""

from __future__ import annotations

from datetime import date
from typing import Final

import numpy as np
import pandas as pd

from analysis.columns import COMPLETED_ON, ENROLLED_ON, EXPIRES_ON, LAST_ACTIVITY, STARTED_ON, STATUS, STATUSES
from analysis.days import Days, day_number, day_numbers, earliest

# A waiver's end and a withdrawal are no completion: their own word stays.
_ENDED: Final = ("passed", "failed", "completed", "expired", "revoked")


def attempts_as_of(attempts: pd.DataFrame, as_of: date) -> pd.DataFrame:
    """The attempts as an export of ``as_of`` would have shown them, as far as their dates tell; the frame given is not changed."""
    today = day_number(as_of)
    known = begin_days(attempts) <= today
    attempts = attempts if known.all() else attempts[known]
    late = {
        name: day_numbers(attempts[name]) > today for name in (ENROLLED_ON, STARTED_ON, COMPLETED_ON, LAST_ACTIVITY)
    }
    if not any(column.any() for column in late.values()):
        return attempts
    return _without_what_came_later(attempts, late)


def begin_days(attempts: pd.DataFrame) -> Days:
    """The first day on which anything of each attempt happened, NO_DAY where the export has no date of it."""
    return earliest(*(day_numbers(attempts[name]) for name in (ENROLLED_ON, STARTED_ON, COMPLETED_ON)))


def _without_what_came_later(attempts: pd.DataFrame, late: dict[str, np.ndarray]) -> pd.DataFrame:
    status = attempts[STATUS].astype(pd.CategoricalDtype(list(STATUSES)))
    reopened = late[COMPLETED_ON] & status.isin(_ENDED).to_numpy()
    changed = {name: attempts[name].mask(mask) for name, mask in late.items()}
    # The expiry came with the completion: as of a day before it, nobody knew it.
    changed[EXPIRES_ON] = attempts[EXPIRES_ON].mask(reopened)
    changed[STATUS] = status.mask(reopened, "in_progress")
    return attempts.assign(**changed)
