"""Which attempts were there before: equal in customer, learner and IDENTITY_COLUMNS, whatever the spelling of the course."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
import pandas as pd

from analysis.columns import COURSE, CUSTOMER, EMAIL, IDENTITY_COLUMNS, NAME, USER_ID
from analysis.course_names import course_key
from analysis.reading.table import Codes, Mask
from analysis.reading.values.texts import fold

_ROOM: Final = 2**62


def duplicate_attempts(attempts: pd.DataFrame) -> Mask:
    """True for each line that repeats an earlier one."""
    others = (_codes(attempts[c]) for c in IDENTITY_COLUMNS if c != COURSE)
    return repeated([_codes(attempts[CUSTOMER]), learner_codes(attempts), _course_codes(attempts[COURSE]), *others])


def duplicate_lines(frame: pd.DataFrame, columns: Sequence[str]) -> Mask:
    """True for each line of a usage or roster frame that repeats an earlier one's learner and ``columns``."""
    return repeated([_codes(frame[CUSTOMER]), learner_codes(frame), *(_codes(frame[c]) for c in columns)])


def learner_codes(frame: pd.DataFrame) -> Codes:
    """A number for each learner: by e-mail, without one by user id, without that by the name without case."""
    email, user_id, name = (frame[c].cat for c in (EMAIL, USER_ID, NAME))
    emails, ids = len(email.categories), len(user_id.categories)
    by_email, by_id = email.codes.to_numpy().astype(np.int64), user_id.codes.to_numpy().astype(np.int64)
    learners = np.where(by_email >= 0, by_email, np.where(by_id >= 0, emails + by_id, -1))
    if (learners >= 0).all():
        return learners
    folded = pd.factorize(np.array(fold(name.categories.tolist()), dtype=object))[0]
    return np.where(learners >= 0, learners, emails + ids + np.append(folded, -1)[name.codes.to_numpy()])


def repeated(keys: Iterable[Codes]) -> Mask:
    """True where all keys equal those of an earlier line; several keys share one integer as long as they fit."""
    together: Codes | None = None
    size = 1
    for key in keys:
        codes = key - key.min(initial=0)
        width = int(codes.max(initial=0)) + 1
        if together is None:
            together, size = codes, width
            continue
        if size * width > _ROOM:
            together = pd.factorize(together)[0].astype(np.int64)
            size = int(together.max(initial=0)) + 1
        together, size = together * width + codes, size * width
    return pd.Series(together).duplicated().to_numpy()


def _course_codes(column: pd.Series) -> Codes:
    keys = [course_key(name) for name in column.cat.categories.tolist()]
    numbers = pd.factorize(np.array(keys, dtype=object))[0].astype(np.int64)
    return np.append(numbers, -1)[column.cat.codes.to_numpy()]


def _codes(column: pd.Series) -> Codes:
    """Small integers that are equal where the values are."""
    if isinstance(column.dtype, pd.CategoricalDtype):
        return column.cat.codes.to_numpy().astype(np.int64)
    if column.dtype.kind == "M":
        days = column.to_numpy().astype("datetime64[D]").astype(np.int64)
        return np.where(days == np.iinfo(np.int64).min, -1_000_000, days)
    return pd.factorize(column.to_numpy(), use_na_sentinel=False)[0].astype(np.int64)
