"""Who a line is about, and what makes an attempt a duplicate of another."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis import columns as c
from analysis.days import NO_DAY, day_numbers
from analysis.spelling import fold
from storage.coded import Coded, Codes, coded
from storage.digests import Digests, combine, digest_numbers, digest_texts

People = tuple[Coded, Coded, Coded]
"""E-mail, user id and name."""
_LARGEST: Final = 1e12
_MILLIONTHS: Final = 1e6  # 0.57 of 100 and 57 differ in the last bits of a float


def people_of(frame: pd.DataFrame) -> People:
    """E-mail, user id and name of each line."""
    return coded(frame[c.EMAIL]), coded(frame[c.USER_ID]), coded(frame[c.NAME])


def person_keys(people: People) -> Coded:
    """The identity of definitions.md of each line: e-mail, else user id, else name, folded and marked with which it is."""
    found = np.full(len(people[0].codes), -1, dtype=np.int64)
    keys: dict[str, int] = {}
    for kind, texts in zip((c.EMAIL, c.USER_ID, c.NAME), people, strict=True):
        if (found >= 0).all():
            break
        number = [keys.setdefault(f"{kind}:{fold(text)}", len(keys)) for text in texts.texts]
        found = np.where(found < 0, np.array([*number, -1], dtype=np.int64)[texts.codes], found)
    return Coded(found, list(keys))


def attempt_identities(frame: pd.DataFrame, persons: Coded) -> Digests:
    """The digest of person and IDENTITY_COLUMNS of each attempt. Raises ValueError for an attempt without learner or course."""
    return combine([_text_identity(persons), *(_identity(frame[column]) for column in c.IDENTITY_COLUMNS)])


def _identity(column: pd.Series) -> Digests:
    if column.name in c.DAY_COLUMNS:
        return digest_numbers(day_numbers(column))
    if column.name in c.NUMBER_COLUMNS:
        return digest_numbers(_millionths(column.to_numpy(dtype=np.float64)))
    return _text_identity(coded(column))  # exact, as reading tells duplicates within a file apart


def _text_identity(column: Coded) -> Digests:
    if (column.codes < 0).any():
        raise ValueError("an attempt without a learner, a course or a status cannot be stored")
    return digest_texts(column.texts)[column.codes]


def _millionths(numbers: npt.NDArray[np.float64]) -> Codes:
    missing = np.isnan(numbers)
    bounded = np.clip(np.where(missing, 0, numbers), -_LARGEST, _LARGEST)
    return np.where(missing, NO_DAY, np.rint(bounded * _MILLIONTHS).astype(np.int64))
