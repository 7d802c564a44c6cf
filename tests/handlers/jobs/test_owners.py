"""Whose each line of a drop is."""

from datetime import UTC, date, datetime

import pytest

from analysis.reading import read_file
from handlers.jobs.owners import leaves_open, names_in, settle, settle_each
from storage.customers import find_or_create_customer
from storage.db import open_database
from storage.migrate import upgrade

NOW = datetime(2026, 1, 30, 12, tzinfo=UTC)


@pytest.fixture
def session(tmp_path):
    url = f"sqlite:///{tmp_path}/laurel.db"
    upgrade(url)
    database = open_database(url)
    with database.team("T1") as session:
        yield session
    database.close()


def training(*customers):
    lines = [f"{name},u{number}@x.example,Basics,Passed,2026-01-0{number + 1}" for number, name in enumerate(customers)]
    return read("Customer,Email,Course,Status,Completed On", lines)


def usage(*customers):
    lines = [f"{name},u{number}@x.example,80,70" for number, name in enumerate(customers)]
    return read("Customer,Email,Usage Score,Feature Adoption %", lines)


def read(header, lines):
    return read_file("\n".join([header, *lines, ""]).encode(), "file.csv", today=date(2026, 1, 30))


def split(session, *readings, home=None):
    """For each file, customer name -> how many lines."""
    owners = settle(session, readings, home, now=NOW)
    parts = [owners.parts(reading) for reading in readings]
    assert {customer.id for part in parts for customer, _ in part} == {customer.id for customer in owners.customers}
    return [{customer.name: len(frame) for customer, frame in part} for part in parts]


def test_lines_go_to_the_customer_that_they_name_whatever_its_spelling(session):
    assert split(session, training("Acme Corp", "ACME  corp", "Acme Corp", "Globex")) == [{"Acme Corp": 3, "Globex": 1}]


def test_lines_without_a_name_belong_to_the_only_customer_of_the_drop(session):
    files = training("Acme Corp", ""), usage("", "")

    assert not leaves_open(files, names_in(files))
    assert split(session, *files) == [{"Acme Corp": 2}, {"Acme Corp": 2}]


def test_usage_without_names_speaks_of_every_customer_of_the_drop(session):
    files = training("Acme Corp", "Globex"), usage("", "")

    assert not leaves_open(files, names_in(files))
    assert split(session, *files) == [{"Acme Corp": 1, "Globex": 1}, {"Acme Corp": 2, "Globex": 2}]


@pytest.mark.parametrize("files", [(training("", ""),), (usage("", ""),), (training("Acme Corp", "Globex", ""),)])
def test_lines_of_nobody_leave_it_open(files):
    assert leaves_open(files, names_in(files))


def test_lines_of_nobody_go_home_where_home_is_known(session):
    home = find_or_create_customer(session, "Initech", now=NOW)

    assert split(session, training("Acme Corp", "Globex", ""), home=home) == [
        {"Acme Corp": 1, "Globex": 1, "Initech": 1}
    ]


def test_each_file_can_have_a_home_of_its_own(session):
    acme, globex = (find_or_create_customer(session, name, now=NOW) for name in ("Acme Corp", "Globex"))
    files = [training(""), training("", ""), usage("")]

    first, second, third = settle_each(session, files, [acme, globex, None], now=NOW)

    assert [[customer.name for customer, _ in owners.parts(file)] for owners, file in zip((first, second, third), files, strict=True)] == [
        ["Acme Corp"], ["Globex"], ["Acme Corp", "Globex"],
    ]  # fmt: skip


def test_a_file_without_evidence_takes_the_drops_only_customer(session):
    acme = find_or_create_customer(session, "Acme Corp", now=NOW)

    _, second = settle_each(session, [training(""), training("")], [acme, None], now=NOW)

    assert second.home == acme


def test_the_only_customer_that_is_named_takes_the_lines_beside_it(session):
    home = find_or_create_customer(session, "Initech", now=NOW)

    (owners,) = settle_each(session, [training("Acme Corp", "")], [home], now=NOW)

    assert [customer.name for customer in owners.customers] == ["Acme Corp"]
