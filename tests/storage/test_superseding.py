"""A corrected file updates: the same attempt with another status, score or date takes the place of the stored one."""

from __future__ import annotations

from typing import Any

import pytest

from analysis import columns as c
from storage.attempts import load_attempts, save_attempts
from storage.db import Database
from storage.imports import Import
from storage.tenancy import TeamSession
from storage.uploads import save_reading
from tests.storage.makers import add_customer, add_upload, make_attempts, make_reading, make_rows

OPEN = {c.STATUS: "in_progress", c.COMPLETED_ON: None, c.SCORE: None}
FAILED = {c.STATUS: "failed", c.SCORE: 40.0}
BO = {c.EMAIL: "bo@acme.example"}


def save(session: TeamSession, *lines: dict[str, Any], layout: str = "l1") -> Import:
    customer = add_customer(session)
    upload = add_upload(session, customer, job_id=f"job-{session.info.setdefault('jobs', [])!r}")
    session.info["jobs"].append(upload)
    save_reading(session, upload, make_reading(fingerprint=layout), make_rows())
    return save_attempts(session, customer, upload, make_attempts(*lines))


def stored(session: TeamSession) -> list[tuple[str, str]]:
    frame = load_attempts(session, add_customer(session))
    return sorted(zip(frame[c.EMAIL], frame[c.STATUS], strict=True))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (OPEN, {}),
        (OPEN, FAILED),
        (FAILED, {}),
        ({}, {c.SCORE: 91.0}),
        ({}, {c.EXPIRES_ON: "2027-01-01"}),
        ({}, {c.COMPLETED_ON: "2025-02-01"}),
        ({c.ATTEMPT: 1}, {c.ATTEMPT: 1, c.COMPLETED_ON: "2025-03-01"}),
        ({**OPEN, c.STATUS: "not_started", c.ENROLLED_ON: None}, OPEN),
    ],
    ids=[
        "completed", "failed", "corrected status", "corrected score", "corrected expiry", "an earlier day", "numbered", "begun",
    ],
)  # fmt: skip
def test_a_corrected_attempt_takes_the_place_of_the_stored_one(database: Database, before: Any, after: Any) -> None:
    with database.team("T1") as session:
        save(session, before, BO)

        change = save(session, after, BO)

        assert change == Import(new=1, duplicates=1, updated=1)
        kept = load_attempts(session, add_customer(session))
    assert len(kept) == 2


@pytest.mark.parametrize(
    "after",
    [
        {c.COMPLETED_ON: "2026-01-10"},
        {c.ENROLLED_ON: "2026-01-01", c.COMPLETED_ON: "2026-01-10"},
        {c.COURSE: "Basics"},
        {c.ATTEMPT: 2},
        BO,
    ],
    ids=["a renewal", "another enrolment", "another course", "another attempt", "another person"],
)
def test_another_attempt_stands_beside_the_stored_one(database: Database, after: Any) -> None:
    with database.team("T1") as session:
        save(session, {})

        change = save(session, after)

        assert change == Import(new=1, duplicates=0)
        assert len(stored(session)) == 2


def test_what_the_file_still_states_is_not_corrected_by_it(database: Database) -> None:
    with database.team("T1") as session:
        save(session, OPEN)

        save(session, OPEN, {})

        assert len(stored(session)) == 2


def test_a_file_of_another_layout_corrects_nothing(database: Database) -> None:
    with database.team("T1") as session:
        save(session, OPEN)

        save(session, {}, layout="l2")

        assert len(stored(session)) == 2


def test_a_partial_file_deletes_nobody(database: Database) -> None:
    with database.team("T1") as session:
        save(session, OPEN, {**BO, **OPEN})

        save(session, {})

        assert stored(session) == [("bo@acme.example", "in_progress"), ("sarah@acme.example", "passed")]


def test_the_old_file_again_changes_nothing(database: Database) -> None:
    with database.team("T1") as session:
        save(session, OPEN)
        save(session, {})

        change = save(session, OPEN)

        assert change == Import(new=0, duplicates=1)
        assert stored(session) == [("sarah@acme.example", "passed")]
