"""What a later file says anew about attempts that are stored already: what is no part of what makes them the same.

Roles, certification, last activity and due date, and how the person is written. Only what the file says counts: an empty cell
takes nothing away. The same bytes again say nothing new, even where a newer file has said otherwise since.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd
from sqlalchemy import select

from analysis import columns as c
from analysis.spelling import fold
from storage.bulk.numbers import read_numbers, update_numbers
from storage.bulk.rows import read_rows
from storage.coded import Coded, Codes, coded, day_floats, distinct
from storage.digests import find, from_bytes
from storage.displaced import keep_numbers
from storage.identity import People, people_of
from storage.references import label_ids, learner_ids
from storage.schema import AttemptRow, ImportRow, LearnerRow, UploadRow
from storage.tenancy import TeamSession

_LABELS: Final = {"roles_id": c.ROLES, "certification_id": c.CERTIFICATION}
_DAYS: Final = (c.LAST_ACTIVITY, c.DUE_ON)
_REFRESHED: Final = ("learner_id", *_LABELS, *_DAYS)

Numbers = dict[str, npt.NDArray[Any]]


def refresh(
    session: TeamSession, owner: tuple[int, int], frame: pd.DataFrame, identities: npt.NDArray[np.uint64]
) -> int:
    """Brings the stored attempts that lines of the frame repeat up to date; how many changed. ``owner``: customer id and upload id.

    What they were before is kept with the import. ``identities`` are those of all the frame's lines.
    """
    customer_id, upload_id = owner
    if _was_stored_before(session, customer_id, upload_id):
        return 0
    stored = read_numbers(session, AttemptRow, customer_id, ("identity", "superseded_by", *_REFRESHED))
    places = find(from_bytes(stored["identity"]), identities)
    lines = _last_of_each(places, np.isnan(stored["superseded_by"]))
    if not len(lines):
        return 0
    old: Numbers = {name: stored[name][places[lines]] for name in ("identity", *_REFRESHED)}
    new = _said(session, customer_id, frame.iloc[lines], old)
    changed = np.flatnonzero(np.any([_differs(old[name], new[name]) for name in _REFRESHED], axis=0))
    if len(changed):
        key: Numbers = {"customer_id": np.full(len(changed), customer_id), "identity": old["identity"][changed]}
        keep_numbers(session, owner, {name: old[name][changed] for name in ("identity", *_REFRESHED)})
        update_numbers(session, AttemptRow, {**key, **{name: new[name][changed] for name in _REFRESHED}})
    return len(changed)


def _was_stored_before(session: TeamSession, customer_id: int, upload_id: int) -> bool:
    content = select(UploadRow.sha256).where(UploadRow.id == upload_id).scalar_subquery()
    earlier = select(ImportRow.upload_id).where(ImportRow.customer_id == customer_id, ImportRow.upload_id < upload_id)
    same = select(UploadRow.id).where(UploadRow.id.in_(earlier), UploadRow.sha256 == content).limit(1)
    return session.scalars(same).one_or_none() is not None


def _last_of_each(places: Codes, current: npt.NDArray[np.bool_]) -> Codes:
    """The last line about each stored attempt that no other has taken the place of."""
    lines = np.flatnonzero(places >= 0)
    lines = lines[current[places[lines]]]
    return lines[~pd.Series(places[lines]).duplicated(keep="last").to_numpy()]


def _said(session: TeamSession, customer_id: int, lines: pd.DataFrame, old: Numbers) -> Numbers:
    labels = label_ids(session, customer_id, {name: coded(lines[column]) for name, column in _LABELS.items()})
    said = {**labels, **{name: day_floats(lines[name]) for name in _DAYS}}
    kept: Numbers = {name: np.where(np.isnan(values), old[name], values) for name, values in said.items()}
    return {"learner_id": _learners(session, customer_id, people_of(lines), old["learner_id"]), **kept}


def _learners(session: TeamSession, customer_id: int, people: People, known_ids: Codes) -> Codes:
    """The people of the lines, each with what the stored one has and the line does not say."""
    ids, keys, *spelled = read_rows(session, LearnerRow, customer_id, ("id", "key", c.EMAIL, c.USER_ID, c.NAME))
    known = Coded(np.searchsorted(np.array(ids, dtype=np.int64), known_ids), keys)
    numbers, first = distinct([known, *people])
    before = known.take(first)
    email, user_id, name = (
        _merged([texts[place] for place in before.codes.tolist()], said.take(first).text_or_none())
        for texts, said in zip(spelled, people, strict=True)
    )
    return learner_ids(session, customer_id, (email, user_id, name), before)[numbers]


def _merged(before: Sequence[str | None], said: Sequence[str | None]) -> Coded:
    """What is said, where it says something else than another spelling of the same."""
    pairs = zip(before, said, strict=True)
    return coded(
        pd.Series([old if not new or (old and fold(old) == fold(new)) else new for old, new in pairs], dtype="str")
    )


def _differs(old: npt.NDArray[Any], new: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
    different: npt.NDArray[np.bool_] = (old != new) & ~(np.isnan(old) & np.isnan(new))
    return different
