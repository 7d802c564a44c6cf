"""Customers are found by any of their names, and created once."""

from __future__ import annotations

import pytest

from storage.customers import (
    add_customer_alias,
    become_csm,
    customer_of_channel,
    find_customer,
    find_customer_by_name,
    find_or_create_customer,
    list_customers,
    set_customer_channel,
)
from storage.db import Database
from tests.storage.makers import NOW, add_customer


@pytest.mark.parametrize("name", ["Acme Corp", "ACME  corp ", "Ａｃｍｅ Corp", "acme\tcorp"])
def test_a_name_in_another_spelling_is_the_same_customer(database: Database, name: str) -> None:
    with database.team("T1") as session:
        first = find_or_create_customer(session, "Acme Corp", now=NOW)

        again = find_or_create_customer(session, name, now=NOW)

    assert again == first


def test_an_alias_leads_to_the_customer(database: Database) -> None:
    with database.team("T1") as session:
        acme = add_customer(session)
        for alias in ("ACME Inc.", "acme inc.", "Acme Corp"):
            add_customer_alias(session, acme, alias)

    with database.team("T1") as session:
        found = find_or_create_customer(session, "acme INC.", now=NOW)

    assert (found.id, found.aliases) == (acme, ("ACME Inc.",))


def test_a_customer_without_a_name_is_refused(database: Database) -> None:
    with pytest.raises(ValueError, match="name"), database.team("T1") as session:
        find_or_create_customer(session, " \x00 ", now=NOW)


def test_a_new_customer_keeps_its_name_as_written_and_when_it_came(database: Database) -> None:
    with database.team("T1") as session:
        find_or_create_customer(session, " Zoë & Söhne ", now=NOW)
    with database.view("T1") as session:
        found = find_customer_by_name(session, "zoë & söhne")

    assert found is not None
    assert (found.name, found.created_at) == ("Zoë & Söhne", NOW)


def test_a_channel_leads_to_its_customer(database: Database) -> None:
    with database.team("T1") as session:
        acme = add_customer(session)
        set_customer_channel(session, acme, "C1")

        found = customer_of_channel(session, "C1")

    assert found is not None
    assert found.id == acme


def test_a_channel_of_two_customers_leads_to_neither(database: Database) -> None:
    with database.team("T1") as session:
        for name in ("Acme", "Globex"):
            set_customer_channel(session, add_customer(session, name), "C1")

        assert customer_of_channel(session, "C1") is None


def test_customers_are_listed_by_name_whatever_the_case(database: Database) -> None:
    with database.team("T1") as session:
        for name in ("beta", "Alpha", "Gamma"):
            add_customer(session, name)

        assert [customer.name for customer in list_customers(session)] == ["Alpha", "beta", "Gamma"]


def test_the_first_csm_stays(database: Database) -> None:
    with database.team("T1") as session:
        acme = add_customer(session)
        become_csm(session, acme, "U1")
        become_csm(session, acme, "U2")

    with database.view("T1") as session:
        found = find_customer(session, acme)
    assert found is not None
    assert found.csm_user_id == "U1"
