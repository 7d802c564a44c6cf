"""Texts that many rows share, kept once for each customer; rows hold their numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from storage.bulk.numbers import read_numbers
from storage.bulk.rows import insert_rows
from storage.coded import Codes
from storage.digests import Digests, as_bytes, find, from_bytes
from storage.schema import LabelRow, LearnerRow
from storage.tenancy import TeamSession

SharedRow = type[LabelRow] | type[LearnerRow]


def intern_rows(
    session: TeamSession, row: SharedRow, customer_id: int, digests: Digests, columns: Mapping[str, Sequence[Any]]
) -> Codes:
    """The ids of rows by their digests, which are distinct; rows that are not there yet are written.

    The caller holds the customer's row.
    """
    known, ids = _known(session, row, customer_id)
    missing = np.flatnonzero(find(known, digests) < 0)
    if len(missing):
        chosen = missing.tolist()
        new = {name: [values[at] for at in chosen] for name, values in columns.items()}
        stored = {"customer_id": [customer_id] * len(chosen), "digest": as_bytes(digests[missing]).tolist()}
        insert_rows(session, row, {**stored, **new})
        known, ids = _known(session, row, customer_id)
    return ids[find(known, digests)]


def _known(session: TeamSession, row: SharedRow, customer_id: int) -> tuple[Digests, Codes]:
    stored = read_numbers(session, row, customer_id, ("digest", "id"))
    return from_bytes(stored["digest"]), stored["id"]
