"""A later file that repeats an attempt refreshes what it says of it beside what makes it the same: roles, names, days."""

from __future__ import annotations

import time
from typing import Any

import pandas as pd
import pytest

from analysis import columns as c
from storage.attempts import load_attempts, save_attempts
from storage.db import Database
from storage.imports import Import, find_import, imports_of_upload, keep_before
from storage.tenancy import TeamSession
from storage.undoing import state_before, take_back
from tests.storage.makers import add_customer, add_upload, make_attempts, make_many_attempts

BO = {c.EMAIL: "bo@acme.example", c.NAME: "Bo"}
NAMELESS = {c.EMAIL: None, c.USER_ID: "u1"}


def save(session: TeamSession, number: int, *lines: dict[str, Any], content: bytes | None = None) -> Import:
    return save_frame(session, number, make_attempts(*lines), content)


def save_frame(session: TeamSession, number: int, frame: pd.DataFrame, content: bytes | None = None) -> Import:
    customer = add_customer(session)
    upload = add_upload(session, customer, job_id=f"job-{number}", content=content or str(number).encode())
    before = state_before(session, customer)
    change = save_attempts(session, customer, upload, frame)
    keep_before(session, customer, upload, before)
    return change


def undo(session: TeamSession, number: int) -> None:
    (stored,) = imports_of_upload(session, number)
    take_back(session, stored)


def only(session: TeamSession, column: str) -> Any:
    (value,) = load_attempts(session, add_customer(session))[column]
    return None if pd.isna(value) else value


@pytest.mark.parametrize(
    ("column", "before", "after"),
    [
        (c.ROLES, "Analyst", "Admin; Developer"),
        (c.ROLES, None, "Admin"),
        (c.CERTIFICATION, None, "Admin Certification"),
        (c.NAME, "Sarah", "Sarah Chen-Ito"),
        (c.USER_ID, None, "0017"),
        (c.LAST_ACTIVITY, "2026-01-02", "2026-01-29"),
        (c.DUE_ON, "2026-02-01", "2026-03-01"),
    ],
)
def test_what_the_later_file_says_takes_the_place_of_what_was_known(
    database: Database, column: str, before: Any, after: Any
) -> None:
    with database.team("T1") as session:
        save(session, 1, {column: before})

        change = save(session, 2, {column: after})

        assert change == Import(new=0, duplicates=1, refreshed=1)
        kept = only(session, column)
    assert (f"{kept:%Y-%m-%d}" if column in c.DAY_COLUMNS else kept) == after


@pytest.mark.parametrize("column", [c.ROLES, c.CERTIFICATION, c.NAME, c.USER_ID, c.LAST_ACTIVITY, c.DUE_ON])
def test_an_empty_cell_takes_nothing_away(database: Database, column: str) -> None:
    known = "2026-01-02" if column in c.DAY_COLUMNS else "Known"
    with database.team("T1") as session:
        save(session, 1, {column: known})

        change = save(session, 2, {column: None})

        assert change == Import(new=0, duplicates=1)
        assert only(session, column) is not None


def test_another_spelling_of_the_same_name_is_nothing_new(database: Database) -> None:
    with database.team("T1") as session:
        save(session, 1, {**NAMELESS, c.NAME: "Sarah Chen"})

        change = save(session, 2, {**NAMELESS, c.USER_ID: " U1 ", c.NAME: "SARAH CHEN"})

        assert change == Import(new=0, duplicates=1)


def test_only_the_rows_that_say_something_else_are_counted_and_new_ones_join(database: Database) -> None:
    with database.team("T1") as session:
        save(session, 1, {c.ROLES: "Admin"}, {**BO, c.ROLES: "Admin"})

        change = save(session, 2, {c.ROLES: "Admin"}, {**BO, c.ROLES: "Analyst"}, {**BO, c.COURSE: "New"})

        assert change == Import(new=1, duplicates=2, refreshed=1)
        assert find_import(session, add_customer(session), 2) == change


def test_the_same_bytes_again_bring_no_older_state_back(database: Database) -> None:
    with database.team("T1") as session:
        save(session, 1, {c.ROLES: "Analyst"}, content=b"old")
        save(session, 2, {c.ROLES: "Admin"})

        change = save(session, 3, {c.ROLES: "Analyst"}, content=b"old")

        assert change == Import(new=0, duplicates=1)
        assert only(session, c.ROLES) == "Admin"


def test_another_customers_attempts_stay_as_they_are(database: Database) -> None:
    with database.team("T1") as session:
        save(session, 1, {c.ROLES: "Analyst"})
    with database.team("T2") as session:
        save(session, 1, {c.ROLES: "Analyst"})
        save(session, 2, {c.ROLES: "Admin"})
    with database.view("T1") as session:
        frame = load_attempts(session, 1)
    assert list(frame[c.ROLES]) == ["Analyst"]


def test_undone_one_after_the_other_every_state_comes_back(database: Database) -> None:
    states = []
    lines: list[dict[str, Any]] = [
        {c.ROLES: "Analyst"},
        {c.ROLES: "Admin", c.NAME: "S. Chen", c.DUE_ON: "2026-04-01"},
        {c.ROLES: "Developer", c.LAST_ACTIVITY: "2026-01-20", c.USER_ID: "7"},
    ]
    with database.team("T1") as session:
        for number, line in enumerate(lines, 1):
            save(session, number, line)
            states.append(load_attempts(session, add_customer(session)))

        for number in (3, 2):
            undo(session, number)
            now = load_attempts(session, add_customer(session))

            pd.testing.assert_frame_equal(now, states[number - 2])


def test_refreshing_many_rows_costs_no_more_than_a_few_times_storing_them(database: Database) -> None:
    frame = make_many_attempts(20_000)
    later = frame.assign(**{c.LAST_ACTIVITY: frame[c.LAST_ACTIVITY] + pd.Timedelta(days=1)})
    with database.team("T1") as session:
        began = time.perf_counter()
        save_frame(session, 1, frame)
        stored = time.perf_counter()

        change = save_frame(session, 2, later)

        took = time.perf_counter() - stored
        undo(session, 2)
    assert change == Import(new=0, duplicates=20_000, refreshed=20_000)
    assert took < 8 * (stored - began) + 0.5
