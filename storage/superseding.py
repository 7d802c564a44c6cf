"""Which stored attempts a corrected file brings anew: the same attempt with another status, score or date.

Only files of one layout correct each other, and only where the attempt is surely the same one: learner, course, attempt number
and enrolment agree, and the stored attempt was still open, was completed on the same day, or carries a number. A later
completion without an attempt number is a renewal: it stands beside the older one, as definitions.md wants history kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd
from sqlalchemy import select, update

from analysis import columns as c
from storage.bulk.numbers import read_numbers
from storage.bulk.rows import read_rows
from storage.coded import Coded, coded, day_floats
from storage.digests import as_bytes, from_bytes, repeated
from storage.identity import people_of, person_keys
from storage.schema import AttemptRow, LabelRow, LearnerRow, UploadRow
from storage.tenancy import TeamSession

Numbers = Mapping[str, npt.NDArray[Any]]

_STORED: Final = (
    "identity", "upload_id", "superseded_by", "learner_id", "course_id", c.ATTEMPT, c.ENROLLED_ON, c.COMPLETED_ON,
)  # fmt: skip
_KEY: Final = ["person", "course", "attempt"]
_UNNUMBERED: Final = -1.0
_AT_ONCE: Final = 500


def supersede(
    session: TeamSession, owner: tuple[int, int], frame: pd.DataFrame, identities: npt.NDArray[np.uint64]
) -> int:
    """Marks the stored attempts that lines of the frame bring anew; how many. ``owner``: customer id and upload id.

    ``identities`` are those of all the frame's lines: what the file states as it was is not corrected by it. To be called before
    the frame's own attempts are written.
    """
    customer_id, upload_id = owner
    earlier = _same_layout(session, customer_id, upload_id)
    if not earlier:
        return 0
    stored = read_numbers(session, AttemptRow, customer_id, _STORED)
    known = from_bytes(stored["identity"])
    of_layout = np.isin(stored["upload_id"], earlier) & np.isnan(stored["superseded_by"])
    old = np.flatnonzero(of_layout & ~repeated(identities, known))
    new = np.flatnonzero(~repeated(known, identities))
    if not len(old) or not len(new):
        return 0
    lines = frame.iloc[new]
    persons, courses = person_keys(people_of(lines)), coded(lines[c.COURSE])
    corrected = _corrected(
        _stored_keys(session, customer_id, {name: values[old] for name, values in stored.items()}, (persons, courses)),
        _new_keys(lines, persons, courses),
    )
    _mark(session, (customer_id, upload_id), as_bytes(known[old[corrected]]).tolist())
    return len(corrected)


def _same_layout(session: TeamSession, customer_id: int, upload_id: int) -> list[int]:
    fingerprint = session.scalars(select(UploadRow.fingerprint).where(UploadRow.id == upload_id)).one_or_none()
    if not fingerprint:
        return []
    same = select(UploadRow.id).where(UploadRow.fingerprint == fingerprint, UploadRow.id != upload_id)
    return list(session.scalars(same))


def _new_keys(lines: pd.DataFrame, persons: Coded, courses: Coded) -> pd.DataFrame:
    return pd.DataFrame({
        "person": persons.codes,
        "course": courses.codes,
        "attempt": lines[c.ATTEMPT].fillna(_UNNUMBERED).to_numpy(dtype=np.float64),
        "enrolled": day_floats(lines[c.ENROLLED_ON]),
        "completed": day_floats(lines[c.COMPLETED_ON]),
    })  # fmt: skip


def _stored_keys(session: TeamSession, customer_id: int, stored: Numbers, spelled: tuple[Coded, Coded]) -> pd.DataFrame:
    """The stored attempts under the frame's own numbers of people and courses; -2 for those that it does not name."""
    persons, courses = spelled
    attempt = stored[c.ATTEMPT]
    return pd.DataFrame({
        "person": _renumbered(read_rows(session, LearnerRow, customer_id, ("id", "key")), stored["learner_id"], persons),
        "course": _renumbered(read_rows(session, LabelRow, customer_id, ("id", "name")), stored["course_id"], courses),
        "attempt": np.where(np.isnan(attempt), _UNNUMBERED, attempt),
        "was_enrolled": stored[c.ENROLLED_ON],
        "was_completed": stored[c.COMPLETED_ON],
        "place": np.arange(len(attempt)),
    })  # fmt: skip


def _renumbered(rows: list[list[Any]], wanted: npt.NDArray[Any], spelled: Coded) -> npt.NDArray[np.int64]:
    ids, texts = rows
    number = {text: code for code, text in enumerate(spelled.texts)}
    codes = np.array([number.get(text, -2) for text in texts], dtype=np.int64)
    return codes[np.searchsorted(np.array(ids), wanted.astype(np.int64))]


def _corrected(old: pd.DataFrame, new: pd.DataFrame) -> npt.NDArray[np.int64]:
    """The places of the stored attempts that some new line brings anew."""
    pairs = old.merge(new, on=_KEY)
    same_enrolment = pairs["was_enrolled"].isna() | (pairs["was_enrolled"] == pairs["enrolled"])
    was_open = pairs["was_completed"].isna()
    same_day = pairs["was_completed"] == pairs["completed"]
    moved_back = (pairs["completed"] < pairs["was_completed"]) & pairs["enrolled"].notna()
    numbered = (pairs["attempt"] != _UNNUMBERED) & pairs["completed"].notna()
    chosen = pairs["place"][same_enrolment & (was_open | same_day | moved_back | numbered)]
    return np.unique(chosen.to_numpy(dtype=np.int64))


def _mark(session: TeamSession, owner: tuple[int, int], identities: list[bytes]) -> None:
    customer_id, upload_id = owner
    for start in range(0, len(identities), _AT_ONCE):
        chosen = AttemptRow.identity.in_(identities[start : start + _AT_ONCE])
        session.execute(
            update(AttemptRow).where(AttemptRow.customer_id == customer_id, chosen).values(superseded_by=upload_id)
        )
