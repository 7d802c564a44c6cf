"""Usage and roster keep the newest line of each person."""

from __future__ import annotations

from datetime import UTC, datetime

import pandas as pd
import pytest

from analysis import columns as c
from storage.db import Database
from storage.imports import Import
from storage.roster import load_roster, save_roster
from storage.usage import load_usage, save_usage
from tests.storage.makers import add_customer, add_upload, make_roster, make_usage

ANN, BOB = {c.EMAIL: "ann@acme.example"}, {c.EMAIL: "bob@acme.example"}


def save(database: Database, frame: pd.DataFrame, job_id: str = "1") -> Import:
    with database.team("T1") as session:
        customer = add_customer(session)
        return save_usage(session, customer, add_upload(session, customer, job_id=job_id), frame)


def scores(database: Database) -> dict[str, float]:
    with database.team("T1") as session:
        frame = load_usage(session, add_customer(session))
    return dict(zip(frame[c.EMAIL], frame[c.USAGE_SCORE], strict=True))


def test_usage_comes_back_as_it_was(database: Database) -> None:
    quiet = {**ANN, c.USAGE_SCORE: None, c.LAST_SEEN: None, c.FEATURE_ADOPTION_PCT: 78.5}
    frame = make_usage({**BOB, c.ACCOUNT: "ACME-01 (prod)"}, quiet)
    with database.team("T1") as session:
        customer = add_customer(session)
        save_usage(session, customer, add_upload(session, customer, file_name="usage.csv"), frame)

        loaded = load_usage(session, customer)

    pd.testing.assert_frame_equal(loaded, frame, check_categorical=False)
    assert loaded.dtypes.astype(str).tolist() == frame.dtypes.astype(str).tolist()


def test_a_roster_comes_back_as_it_was(database: Database) -> None:
    gone = {**BOB, c.LEFT_ON: "2025-12-31", c.MANAGER: "Dana", c.EMPLOYMENT: "left"}
    frame = make_roster(gone, {c.NAME: "Ann", c.ROLES: None, c.EMPLOYMENT: "active"}, {c.NAME: "Bo"})
    with database.team("T1") as session:
        customer = add_customer(session)
        save_roster(session, customer, add_upload(session, customer, file_name="roster.csv"), frame)

        loaded = load_roster(session, customer)

    pd.testing.assert_frame_equal(loaded, frame, check_categorical=False)


def test_nothing_stored_is_an_empty_frame(database: Database) -> None:
    with database.team("T1") as session:
        customer = add_customer(session)

        usage, roster = load_usage(session, customer), load_roster(session, customer)

    assert (usage.shape, list(usage.columns)) == ((0, len(c.USAGE_RECORD_COLUMNS)), list(c.USAGE_RECORD_COLUMNS))
    assert (roster.shape, list(roster.columns)) == ((0, len(c.ROSTER_RECORD_COLUMNS)), list(c.ROSTER_RECORD_COLUMNS))


def test_a_newer_file_replaces_its_people_and_deletes_nobody(database: Database) -> None:
    save(database, make_usage({**ANN, c.USAGE_SCORE: 10}, {**BOB, c.USAGE_SCORE: 20}))

    save(database, make_usage({c.EMAIL: "ANN@acme.example", c.USAGE_SCORE: 30}), job_id="2")

    assert scores(database) == {"bob@acme.example": 20, "ANN@acme.example": 30}


def test_the_last_line_of_a_person_counts(database: Database) -> None:
    saved = save(database, make_usage({**ANN, c.USAGE_SCORE: 10}, BOB, {**ANN, c.USAGE_SCORE: 30}))

    assert saved == Import(new=2, duplicates=1)
    assert scores(database)["ann@acme.example"] == 30


def test_a_step_that_runs_again_late_does_not_bring_old_figures_back(database: Database) -> None:
    old = make_usage({**ANN, c.USAGE_SCORE: 10})
    first = save(database, old)
    save(database, make_usage({**ANN, c.USAGE_SCORE: 30}), job_id="2")

    again = save(database, old)

    assert again == first
    assert scores(database) == {"ann@acme.example": 30}


def test_an_older_upload_stored_after_a_newer_one_loses(database: Database) -> None:
    with database.team("T1") as session:
        customer = add_customer(session)
        older, newer = (add_upload(session, customer, job_id=job) for job in ("1", "2"))
        save_usage(session, customer, newer, make_usage({**ANN, c.USAGE_SCORE: 30}))

        save_usage(session, customer, older, make_usage({**ANN, c.USAGE_SCORE: 10}))

    assert scores(database) == {"ann@acme.example": 30}


def test_a_line_that_names_nobody_is_refused(database: Database) -> None:
    with pytest.raises(ValueError, match="nobody"):
        save(database, make_usage({}))


def roster_days(database: Database, day: int, *, employment: str) -> list[str]:
    """The stored days of leaving after a roster of that day of January says this of Ann."""
    frame = make_roster({**ANN, c.LEFT_ON: None})
    frame[c.EMPLOYMENT] = pd.Categorical([employment])
    with database.team("T1") as session:
        customer = add_customer(session)
        moment = datetime(2026, 1, day, 9, tzinfo=UTC)
        upload = add_upload(session, customer, job_id=str(day), imported_at=moment)
        save_roster(session, customer, upload, frame)
        return load_roster(session, customer)[c.LEFT_ON].astype("string").fillna("").tolist()


def test_who_is_marked_as_left_without_a_day_left_when_it_was_first_known(database: Database) -> None:
    first = roster_days(database, 10, employment="left")
    later = roster_days(database, 20, employment="left")

    assert (first, later) == (["2026-01-10"], ["2026-01-10"])


def test_who_is_back_is_no_longer_marked_as_left(database: Database) -> None:
    roster_days(database, 10, employment="left")

    assert roster_days(database, 20, employment="active") == [""]
