"""The ids under which attempts refer to what many of them share: people as files write them, and labels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis import columns as c
from storage.coded import Coded, Codes, distinct
from storage.digests import Digests, combine, digest_texts
from storage.identity import People
from storage.interning import intern_rows
from storage.schema import LabelRow, LearnerRow
from storage.tenancy import TeamSession

_PEOPLE: Final = (c.EMAIL, c.USER_ID, c.NAME)


def learner_ids(session: TeamSession, customer_id: int, people: People, persons: Coded) -> Codes:
    """The id of each line's person, written where new. ``persons``: the identity of each line; the caller holds the customer's row."""
    numbers, first = distinct(people)
    spelled = [column.take(first) for column in people]
    texts = {name: column.text_or_none() for name, column in zip(_PEOPLE, spelled, strict=True)}
    rows = {"key": persons.take(first).text_or_none(), **texts}
    digests = combine(_digests(column) for column in spelled)
    return intern_rows(session, LearnerRow, customer_id, digests, rows)[numbers]


def label_ids(
    session: TeamSession, customer_id: int, columns: Mapping[str, Coded]
) -> dict[str, npt.NDArray[np.float64]]:
    """The id of each line's label by column, written where new; NaN where the line has none."""
    labels = list(dict.fromkeys(_texts(columns.values())))
    ids = intern_rows(session, LabelRow, customer_id, digest_texts(labels), {"name": labels})
    of_label = dict(zip(labels, ids.tolist(), strict=True))
    return {name: _ids(column, of_label) for name, column in columns.items()}


def _texts(columns: Iterable[Coded]) -> Iterable[str]:
    return (text for column in columns for text in column.texts)


def _ids(column: Coded, of_label: Mapping[str, int]) -> npt.NDArray[np.float64]:
    return np.array([*(of_label[text] for text in column.texts), np.nan], dtype=np.float64)[column.codes]


def _digests(column: Coded) -> Digests:
    return digest_texts([*column.texts, ""])[column.codes]
