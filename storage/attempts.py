"""A customer's attempts, stored once however often a file brings them, and read back as the frame that analysis takes."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd
from sqlalchemy import select

from analysis import columns as c
from storage.bulk.numbers import read_numbers, write_numbers
from storage.bulk.rows import read_rows
from storage.coded import Codes, categorical, coded, constant, day_floats, days
from storage.course_spellings import with_stored_courses
from storage.customers import UnknownCustomer, find_customer, hold_customer
from storage.digests import as_bytes, from_bytes, in_order, repeated
from storage.identity import People, attempt_identities, people_of, person_keys
from storage.imports import Import, find_import, save_import
from storage.references import label_ids, learner_ids
from storage.refreshing import refresh
from storage.schema import AttemptRow, LabelRow, LearnerRow, UploadRow
from storage.superseding import supersede
from storage.tenancy import TeamSession

_LABELS: Final = {"course_id": c.COURSE, "roles_id": c.ROLES, "certification_id": c.CERTIFICATION}
_DAYS: Final = (c.ENROLLED_ON, c.STARTED_ON, c.COMPLETED_ON, c.EXPIRES_ON, c.LAST_ACTIVITY, c.DUE_ON)
_PEOPLE: Final = (c.EMAIL, c.USER_ID, c.NAME)
_STORED: Final = (
    "upload_id",
    "superseded_by",
    "position",
    c.ROW,
    "learner_id",
    *_LABELS,
    c.STATUS,
    *_DAYS,
    c.SCORE,
    c.ATTEMPT,
)

Numbers = dict[str, npt.NDArray[Any]]


def save_attempts(session: TeamSession, customer_id: int, upload_id: int, frame: pd.DataFrame) -> Import:
    """Adds the attempts of a frame (ATTEMPT_COLUMNS) that the customer does not have yet, refreshes the others, and says how many.

    The same upload again changes nothing and gives the first answer. Raises UnknownCustomer, and ValueError for an attempt
    without a learner or a course.
    """
    hold_customer(session, customer_id)
    done = find_import(session, customer_id, upload_id)
    if done:
        return done
    change = _add_attempts(session, (customer_id, upload_id), with_stored_courses(session, customer_id, frame))
    save_import(session, customer_id, upload_id, change)
    return change


def load_attempts(session: TeamSession, customer_id: int) -> pd.DataFrame:
    """All the customer's attempts with ATTEMPT_COLUMNS, in the order of their uploads and then of the file.

    Those that a corrected file has brought anew are left out. Raises UnknownCustomer.
    """
    customer = find_customer(session, customer_id)
    if customer is None:
        raise UnknownCustomer(customer_id)
    stored = read_numbers(session, AttemptRow, customer_id, _STORED)
    order = np.lexsort((stored["position"], stored["upload_id"]))
    order = order[np.isnan(stored["superseded_by"][order])]
    numbers: Numbers = {name: values[order] for name, values in stored.items()}
    columns = {
        c.FILE: _files(session, numbers["upload_id"]),
        c.ROW: numbers[c.ROW],
        c.CUSTOMER: constant(customer.name, len(order)),
        **_people(session, customer_id, numbers["learner_id"]),
        **_labels(session, customer_id, numbers),
        **{day: days(numbers[day]) for day in _DAYS},
        c.STATUS: pd.Categorical.from_codes(numbers[c.STATUS].astype(np.int8), categories=pd.Index(c.STATUSES)),
        c.SCORE: numbers[c.SCORE],
        c.ATTEMPT: numbers[c.ATTEMPT],
    }
    return pd.DataFrame({name: columns[name] for name in c.ATTEMPT_COLUMNS}, copy=False)


def _add_attempts(session: TeamSession, owner: tuple[int, int], frame: pd.DataFrame) -> Import:
    customer_id, upload_id = owner
    people = people_of(frame)
    persons = person_keys(people)
    identities = attempt_identities(frame, persons)
    stored = from_bytes(read_numbers(session, AttemptRow, customer_id, ("identity",))["identity"])
    new = np.flatnonzero(~repeated(stored, identities))
    refreshed = refresh(session, owner, frame, identities) if len(new) < len(frame) else 0
    if not len(new):
        return Import(0, len(frame), refreshed=refreshed)
    updated = supersede(session, owner, frame, identities) if len(stored) else 0
    # In the order of the key: a first import then appends to the tree instead of jumping about in it.
    new = new[in_order(identities[new])]
    columns: Numbers = {
        "customer_id": np.full(len(new), customer_id),
        "identity": as_bytes(identities[new]),
        "upload_id": np.full(len(new), upload_id),
        "position": new,
        "learner_id": learner_ids(session, customer_id, _taken(people, new), persons.take(new)),
        **label_ids(session, customer_id, {name: coded(frame[label].iloc[new]) for name, label in _LABELS.items()}),
        **_numbers(frame.iloc[new]),
    }
    write_numbers(session, AttemptRow, columns)
    return Import(len(new), len(frame) - len(new), updated, refreshed)


def _taken(people: People, lines: Codes) -> People:
    email, user_id, name = people
    return email.take(lines), user_id.take(lines), name.take(lines)


def _numbers(frame: pd.DataFrame) -> Numbers:
    status = frame[c.STATUS].cat.set_categories(list(c.STATUSES)).cat.codes
    return {
        c.ROW: frame[c.ROW].to_numpy(dtype=np.int64),
        c.STATUS: status.to_numpy().astype(np.int64),
        **{day: day_floats(frame[day]) for day in _DAYS},
        c.SCORE: frame[c.SCORE].to_numpy(dtype=np.float64),
        c.ATTEMPT: frame[c.ATTEMPT].to_numpy(dtype=np.float64),
    }


def _files(session: TeamSession, upload_ids: npt.NDArray[np.float64]) -> pd.Categorical:
    ids = np.unique(upload_ids)
    chosen = select(UploadRow.id, UploadRow.file_name).where(UploadRow.id.in_(ids.tolist())).order_by(UploadRow.id)
    names = {row.id: row.file_name for row in session.execute(chosen)}
    return categorical(np.searchsorted(ids, upload_ids), [names[upload_id] for upload_id in ids.tolist()])


def _people(session: TeamSession, customer_id: int, learner_ids: npt.NDArray[np.float64]) -> dict[str, pd.Categorical]:
    ids, *texts = read_rows(session, LearnerRow, customer_id, ("id", *_PEOPLE))
    places = _places(ids, learner_ids)
    return {column: categorical(places, spelled) for column, spelled in zip(_PEOPLE, texts, strict=True)}


def _labels(session: TeamSession, customer_id: int, numbers: Numbers) -> dict[str, pd.Categorical]:
    ids, names = read_rows(session, LabelRow, customer_id, ("id", "name"))
    return {column: categorical(_places(ids, numbers[label_id]), names) for label_id, column in _LABELS.items()}


def _places(ids: list[int], wanted: npt.NDArray[np.float64]) -> Codes:
    missing = np.isnan(wanted)
    return np.where(missing, -1, np.searchsorted(np.array(ids), np.where(missing, 0, wanted)))
