"""Transactions: all or nothing, one writer at a time where it matters, readers never waiting."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone

import pytest

from storage.attempts import load_attempts, save_attempts
from storage.customers import Customer, find_or_create_customer, list_customers
from storage.db import Database, driver_url
from storage.drops import FileShare, claim_file
from storage.imports import Import
from tests.storage.makers import NOW, add_customer, add_upload, make_many_attempts

THREADS = 4


def test_an_error_takes_everything_back(database: Database) -> None:
    def store_and_fail() -> None:
        with database.team("T1") as session:
            customer = add_customer(session)
            save_attempts(session, customer, add_upload(session, customer), make_many_attempts(50))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store_and_fail()

    with database.view("T1") as session:
        assert list_customers(session) == []


def test_of_many_jobs_that_claim_a_file_at_once_one_gets_it(database: Database) -> None:
    def claim(number: int) -> bool:
        with database.team("T1") as session:
            return claim_file(session, FileShare("C1", "F1", "1.1"), f"job-{number}")

    with ThreadPoolExecutor(THREADS) as threads:
        claims = list(threads.map(claim, range(12)))

    assert claims.count(True) == 1


def test_a_customer_that_many_create_at_once_exists_once(database: Database) -> None:
    def create(_: int) -> Customer:
        with database.team("T1") as session:
            return find_or_create_customer(session, "Acme Corp", now=NOW)

    with ThreadPoolExecutor(THREADS) as threads:
        created = set(threads.map(create, range(8)))

    assert len(created) == 1


def test_the_same_rows_stored_by_two_jobs_at_once_are_stored_once(database: Database) -> None:
    frame = make_many_attempts(400)
    with database.team("T1") as session:
        customer = add_customer(session)
        uploads = [add_upload(session, customer, job_id=f"job-{number}") for number in range(THREADS)]

    def store(upload_id: int) -> Import:
        with database.team("T1") as session:
            return save_attempts(session, customer, upload_id, frame)

    with ThreadPoolExecutor(THREADS) as threads:
        saved = list(threads.map(store, uploads))

    with database.view("T1") as session:
        assert len(load_attempts(session, customer)) == 400
    assert sorted(change.new for change in saved) == [0] * (THREADS - 1) + [400]


def test_a_reader_sees_the_state_before_an_open_writer_and_does_not_wait(database: Database) -> None:
    with database.team("T1") as writer:
        add_customer(writer)

        with database.view("T1") as reader:
            assert list_customers(reader) == []


def test_a_moment_keeps_its_instant_and_needs_a_zone(database: Database) -> None:
    berlin = timezone(timedelta(hours=1))
    with database.team("T1") as session:
        find_or_create_customer(session, "Acme", now=datetime(2026, 1, 30, 10, tzinfo=berlin))
    with database.view("T1") as session:
        assert list_customers(session)[0].created_at == NOW

    with pytest.raises(Exception, match="time zone"), database.team("T1") as session:
        find_or_create_customer(session, "Globex", now=datetime(2026, 1, 30, 10))  # noqa: DTZ001


@pytest.mark.parametrize("name", ["postgres", "postgresql", "postgresql+psycopg"])
def test_every_usual_name_of_postgresql_leads_to_psycopg(name: str) -> None:
    url = driver_url(f"{name}://laurel:secret@db.example:5432/laurel?sslmode=require")

    assert url.drivername == "postgresql+psycopg"
    assert (url.password, url.query["sslmode"]) == ("secret", "require")
