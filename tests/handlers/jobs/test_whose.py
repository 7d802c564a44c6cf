"""Whose a file is that names nobody."""

from datetime import UTC, date, datetime

import pytest

from analysis.reading import read_file
from handlers.jobs.whose import customer_of_domain, customer_of_file_name, find_home
from storage.attempts import save_attempts
from storage.customers import add_customer_alias, find_or_create_customer, set_customer_channel
from storage.db import open_database
from storage.migrate import upgrade
from tests.storage.makers import add_upload, make_attempts

NOW = datetime(2026, 1, 30, 12, tzinfo=UTC)


@pytest.fixture
def session(tmp_path):
    url = f"sqlite:///{tmp_path}/laurel.db"
    upgrade(url)
    database = open_database(url)
    with database.team("T1") as session:
        yield session
    database.close()


def customer(session, name, *emails, channel=None):
    """A customer with these learners."""
    found = find_or_create_customer(session, name, now=NOW)
    if channel:
        set_customer_channel(session, found.id, channel)
    for number, email in enumerate(emails):
        upload = add_upload(session, found.id, job_id=f"{name}:{number}")
        save_attempts(session, found.id, upload, make_attempts({"email": email, "customer": name}))
    return found


def training(*emails, name="export.csv"):
    lines = [f"{email},Basics,Passed,2026-01-0{number + 1}" for number, email in enumerate(emails)]
    return read_file(
        "\n".join(["Email,Course,Status,Completed On", *lines, ""]).encode(), name, today=date(2026, 1, 30)
    )


def name_of(found):
    return found.name if found else None


@pytest.mark.parametrize(
    ("emails", "whose"),
    [
        (["eve@ACME.example"], "Acme"),
        (["eve@acme.example", "x@gmail.com", "y@gmail.com"], "Acme"),
        (["x@gmail.com"], None),
        (["x@nobody.example"], None),
        (["eve@acme.example", "a@x.example", "b@y.example"], None),
        (["eve@acme.example", "bob@globex.example"], None),
        (["eve@shared.example"], None),
        (["eve@notacme.example"], None),
        (["eve@acme%.example"], None),
    ],
    ids=["a known domain", "beside free mail", "free mail", "unknown", "a guest", "two customers", "seen at two", "ending", "%"],
)  # fmt: skip
def test_the_domain_of_known_people_decides(session, emails, whose):
    customer(session, "Acme", "ana@acme.example", "ana@gmail.com", "c@shared.example")
    customer(session, "Globex", "gus@globex.example", "d@shared.example")

    assert name_of(customer_of_domain(session, training(*emails))) == whose


@pytest.mark.parametrize(
    ("file_name", "whose"),
    [
        ("Acme training 2026-01.csv", "Acme"),
        ("export_ACME_corp.xlsx", "Acme"),
        ("globex-inc.csv", "Globex Inc"),
        ("globex.csv", None),
        ("acmeville.csv", None),
        ("acme and globex inc.csv", None),
        ("North Star East.csv", "North Star East"),
        ("training.csv", None),
    ],
)
def test_the_name_of_the_file_decides_word_by_word(session, file_name, whose):
    acme = customer(session, "Acme")
    add_customer_alias(session, acme.id, "Acme Corp")
    for name in ("Globex Inc", "North Star", "North Star East"):
        customer(session, name)

    assert name_of(customer_of_file_name(session, file_name)) == whose


def test_the_domain_counts_before_the_channel_and_the_channel_before_the_name(session):
    customer(session, "Acme", "ana@acme.example")
    customer(session, "Globex", channel="C1")
    customer(session, "Initech")

    by_domain = find_home(session, training("x@acme.example", name="initech.csv"), "C1")
    by_channel = find_home(session, training("x@gmail.com", name="initech.csv"), "C1")
    by_name = find_home(session, training("x@gmail.com", name="initech.csv"), "C2")

    assert [name_of(found) for found in (by_domain, by_channel, by_name)] == ["Acme", "Globex", "Initech"]
