"""Uploads: kept once, with their bytes and what reading them gave."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analysis.reading.result import Reject
from storage.attempts import save_attempts
from storage.db import Database
from storage.uploads import (
    UnknownUpload,
    content_digest,
    find_upload,
    load_reading,
    same_content,
    save_reading,
    save_upload,
    set_upload_customer,
    upload_content,
    uploads_of_job,
)
from tests.storage.makers import TODAY, add_customer, add_upload, make_attempts, make_reading, make_rows, make_upload


def test_the_same_file_of_a_job_is_kept_once(database: Database) -> None:
    with database.team("T1") as session:
        first = save_upload(session, make_upload())
    with database.team("T1") as session:
        again = save_upload(session, make_upload())
        other = save_upload(session, make_upload(file_id="F2", file_name="b.csv"))

        names = [upload.file_name for upload in uploads_of_job(session, "job-1")]

    assert (again, other != first) == (first, True)
    assert names == ["a.csv", "b.csv"]


def test_the_bytes_come_back_as_they_were(database: Database) -> None:
    content = bytes(range(256)) * 1000
    with database.team("T1") as session:
        upload = save_upload(session, make_upload(content=content))

        assert upload_content(session, upload) == content


def test_a_new_upload_has_no_customer_and_no_kind_yet(database: Database) -> None:
    with database.team("T1") as session:
        upload = find_upload(session, save_upload(session, make_upload(user_id="U1")))

    assert upload is not None
    assert (upload.customer_id, upload.kind, upload.user_id) == (None, None, "U1")
    assert (upload.sha256, upload.size_bytes) == (content_digest(make_upload().content), len(make_upload().content))


def test_a_reading_comes_back_as_it_was(database: Database) -> None:
    reading, rows = make_reading(), make_rows()
    with database.team("T1") as session:
        upload = save_upload(session, make_upload())

        save_reading(session, upload, reading, rows)

        assert load_reading(session, upload) == (reading, rows)


def test_a_second_reading_takes_the_place_of_the_first(database: Database) -> None:
    many = [Reject("a.csv", row, "No learner", {"Email": ""}) for row in range(3, 503)]
    with database.team("T1") as session:
        upload = save_upload(session, make_upload())
        save_reading(session, upload, make_reading(), make_rows(*many))

        save_reading(session, upload, make_reading(kind="usage"), make_rows(many[7]))

        stored, found = load_reading(session, upload), find_upload(session, upload)
    assert stored == (make_reading(kind="usage"), make_rows(many[7]))
    assert found is not None
    assert found.kind == "usage"


def test_hostile_cells_of_a_rejected_row_are_kept(database: Database) -> None:
    hostile = Reject(
        "a.csv", 3, "bad \x00 cell", {"col\x00": "\ud800\x00", 'q"': "'); drop table rejects; --"}, "c\x00"
    )
    with database.team("T1") as session:
        upload = save_upload(session, make_upload())
        save_reading(session, upload, make_reading(), make_rows(hostile))
        stored = load_reading(session, upload)

    assert stored is not None
    assert stored[1].rejects == (replace(hostile, reason="bad  cell", column="c"),)


def test_an_upload_that_was_not_read_has_no_reading(database: Database) -> None:
    with database.team("T1") as session:
        assert load_reading(session, save_upload(session, make_upload())) is None


def test_the_same_bytes_are_found_once_they_were_stored(database: Database) -> None:
    digest = content_digest(make_upload().content)
    with database.team("T1") as session:
        customer = add_customer(session)
        first = add_upload(session, customer, job_id="1")
        before = same_content(session, customer, digest)
        save_attempts(session, customer, first, make_attempts({}))
        second = add_upload(session, customer, job_id="2")

        found = same_content(session, customer, digest, other_than=second)
        itself = same_content(session, customer, digest, other_than=first)

    assert (before, itself) == (None, None)
    assert found is not None
    assert found.id == first


def test_the_day_of_an_upload_is_kept(database: Database) -> None:
    with database.team("T1") as session:
        upload = save_upload(session, make_upload())
        set_upload_customer(session, upload, add_customer(session), as_of=TODAY)
        found = find_upload(session, upload)

    assert found is not None
    assert found.as_of == TODAY


def test_an_unknown_upload_is_said_to_be_unknown(database: Database) -> None:
    with database.team("T1") as session:
        with pytest.raises(UnknownUpload):
            upload_content(session, 99)
        with pytest.raises(UnknownUpload):
            save_reading(session, 99, make_reading(), make_rows())
