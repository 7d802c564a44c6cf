"""Attempts: stored once, read back as they were."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from sqlalchemy import select

from analysis import columns as c
from storage.attempts import load_attempts, save_attempts
from storage.db import Database
from storage.digests import as_bytes
from storage.identity import attempt_identities, people_of, person_keys
from storage.imports import Import
from storage.schema import LabelRow, LearnerRow
from storage.text import name_key
from tests.storage.makers import add_customer, add_upload, make_attempts, make_many_attempts

ROOT = Path(__file__).parents[2]


def save(database: Database, frame: pd.DataFrame, **upload: str) -> Import:
    """Stores the frame for Acme Corp as an upload of its own job."""
    with database.team("T1") as session:
        customer = add_customer(session)
        return save_attempts(session, customer, add_upload(session, customer, **upload), frame)


def load(database: Database) -> pd.DataFrame:
    with database.team("T1") as session:
        return load_attempts(session, add_customer(session))


def assert_same_lines(actual: pd.DataFrame, expected: pd.DataFrame) -> None:
    assert list(actual.columns) == list(expected.columns)
    for name in expected:
        kind = object if name in c.TEXT_COLUMNS or name == c.STATUS else expected[name].dtype
        pd.testing.assert_series_equal(actual[name].astype(kind), expected[name].astype(kind))


def test_attempts_come_back_as_they_were(database: Database) -> None:
    frame = make_many_attempts(500)

    saved = save(database, frame)
    loaded = load(database)

    assert saved == Import(new=500, duplicates=0)
    assert_same_lines(loaded, frame)


def test_a_loaded_frame_has_the_types_that_analysis_takes(database: Database) -> None:
    save(database, make_attempts({}))

    loaded = load(database)

    numbers = [str(loaded[name].dtype) for name in (c.SCORE, c.ATTEMPT, c.ROW, c.COMPLETED_ON)]
    assert numbers == ["float64", "float64", "int64", "datetime64[s]"]
    assert loaded[c.STATUS].cat.categories.tolist() == list(c.STATUSES)
    assert {str(loaded[name].cat.categories.dtype) for name in c.TEXT_COLUMNS & set(loaded)} == {"str"}


def test_a_customer_without_attempts_has_an_empty_frame(database: Database) -> None:
    loaded = load(database)

    assert loaded.empty
    assert list(loaded.columns) == list(c.ATTEMPT_COLUMNS)


def test_an_empty_frame_is_an_import_of_nothing(database: Database) -> None:
    saved = save(database, make_attempts({}).iloc[:0])

    assert saved == Import(0, 0)


def test_the_same_rows_again_change_nothing(database: Database) -> None:
    frame = make_many_attempts(300)
    save(database, frame, job_id="first")
    before = load(database)

    again = save(database, frame.sample(frac=1, random_state=1), job_id="second")

    assert again == Import(new=0, duplicates=300)
    pd.testing.assert_frame_equal(load(database), before)


def test_a_step_that_runs_again_gives_the_first_answer(database: Database) -> None:
    first = save(database, make_attempts({}, {}, {c.COURSE: "Basics"}), job_id="job")

    again = save(database, make_attempts({}, {}, {c.COURSE: "Basics"}), job_id="job")

    assert first == again == Import(new=2, duplicates=1)


def test_a_later_file_adds_its_new_rows_after_the_old_ones(database: Database) -> None:
    save(database, make_attempts({c.COURSE: "B"}, {c.COURSE: "A"}), job_id="1", file_name="january.csv")

    added = save(database, make_attempts({c.COURSE: "C"}, {c.COURSE: "B"}), job_id="2", file_name="february.csv")

    loaded = load(database)
    assert added == Import(new=1, duplicates=1)
    assert loaded[c.COURSE].tolist() == ["B", "A", "C"]
    assert loaded[c.FILE].tolist() == ["january.csv", "january.csv", "february.csv"]


def test_lines_of_one_row_keep_their_order(database: Database) -> None:
    courses = [f"Course {number}" for number in range(40, 0, -1)]

    save(database, make_attempts(*({c.ROW: 2, c.COURSE: course} for course in courses)))

    assert load(database)[c.COURSE].tolist() == courses


@pytest.mark.parametrize(
    "change",
    [
        {c.COURSE: "Basics"},
        {c.ATTEMPT: 2},
        {c.ENROLLED_ON: "2025-01-11"},
        {c.STARTED_ON: "2025-01-11"},
        {c.COMPLETED_ON: None},
        {c.EXPIRES_ON: "2026-02-10"},
        {c.SCORE: 88.51},
        {c.SCORE: None},
        {c.STATUS: "completed"},
        {c.EMAIL: "james@acme.example"},
        {c.EMAIL: None},
    ],
    ids=str,
)
def test_a_difference_in_what_identifies_makes_another_attempt(change: dict[str, object]) -> None:
    frame = make_attempts({}, change)

    identities = attempt_identities(frame, person_keys(people_of(frame)))

    assert len(np.unique(identities, axis=0)) == 2


@pytest.mark.parametrize(
    "change",
    [
        {c.EMAIL: " SARAH@acme.example"},
        {c.NAME: "S. Chen"},
        {c.ROLES: None},
        {c.CERTIFICATION: "Admin"},
        {c.LAST_ACTIVITY: "2025-03-01"},
        {c.DUE_ON: "2025-03-01"},
        {c.SCORE: 88.50000000000001},
    ],
    ids=str,
)
def test_a_difference_in_anything_else_is_a_duplicate(change: dict[str, object]) -> None:
    frame = make_attempts({}, change)

    identities = attempt_identities(frame, person_keys(people_of(frame)))

    assert len(np.unique(identities, axis=0)) == 1


def test_identities_are_the_same_in_every_process() -> None:
    program = (
        "from tests.storage.makers import make_many_attempts as make;"
        "from storage.identity import *;from storage.digests import as_bytes;"
        "f = make(50); print(as_bytes(attempt_identities(f, person_keys(people_of(f)))).tobytes().hex())"
    )
    frame = make_many_attempts(50)

    other = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )

    here = as_bytes(attempt_identities(frame, person_keys(people_of(frame))))
    assert other.stdout.strip() == here.tobytes().hex()


def test_identities_stay_the_same_from_release_to_release() -> None:
    frame = make_attempts({})

    identity = as_bytes(attempt_identities(frame, person_keys(people_of(frame))))[0]

    assert identity.item().hex() == "164ad859ae03cebea82b5a3eee56fa55"


def test_people_are_kept_as_each_line_writes_them(database: Database) -> None:
    frame = make_attempts(
        {c.EMAIL: "A@acme.example", c.USER_ID: "7", c.NAME: "Ann", c.COURSE: "A"},
        {c.EMAIL: None, c.USER_ID: "7", c.NAME: None, c.COURSE: "B"},
        {c.EMAIL: None, c.USER_ID: None, c.NAME: "Ann Li", c.COURSE: "C"},
    )

    save(database, frame)

    assert_same_lines(load(database), frame)
    with database.view("T1") as session:
        keys = session.scalars(select(LearnerRow.key).order_by(LearnerRow.id)).all()
    assert set(keys) == {"email:a@acme.example", "user_id:7", "name:ann li"}


def test_words_of_other_customers_in_the_same_file_are_not_stored(database: Database) -> None:
    frame = make_attempts({}, {c.CUSTOMER: "Globex", c.EMAIL: "x@globex.example", c.COURSE: "Secret Course"})

    save(database, frame.iloc[:1])

    with database.view("T1") as session:
        assert "Secret Course" not in session.scalars(select(LabelRow.name)).all()
        assert session.scalars(select(LearnerRow.email)).all() == ["sarah@acme.example"]


def test_text_that_a_database_cannot_hold_is_cleaned_not_refused(database: Database) -> None:
    hostile = make_attempts({c.COURSE: "Bad\x00 \ud800 Course", c.NAME: "N" * 100_000, c.ROLES: "\x00"})

    save(database, hostile)

    loaded = load(database)
    assert loaded[c.COURSE].tolist() == ["Bad ? Course"]
    assert loaded[c.NAME].str.len().tolist() == [100_000]
    assert loaded[c.ROLES].isna().all()


def test_nothing_is_stored_when_a_line_names_nobody(database: Database) -> None:
    frame = make_attempts({}, {c.EMAIL: None, c.NAME: None})

    with pytest.raises(ValueError, match="without a learner"):
        save(database, frame)

    assert load(database).empty


def test_long_names_that_begin_alike_are_told_apart() -> None:
    assert name_key("x" * 500 + "a") != name_key("x" * 500 + "b")
