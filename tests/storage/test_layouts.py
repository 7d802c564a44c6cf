"""What people say about a layout is remembered for the customer, and for the team where a file speaks of several."""

from __future__ import annotations

from dataclasses import replace

from storage.db import Database
from storage.layouts import find_layout, forget_layout, layouts_of, remember_layout
from storage.samples import drop_sample, find_sample, save_sample
from tests.storage.makers import LAYOUT, add_customer, add_upload, make_sample


def test_a_customers_own_answers_win_over_the_teams(database: Database) -> None:
    with database.team("T1") as session:
        customer = add_customer(session)
        remember_layout(session, replace(LAYOUT, answers={"a": "1", "b": "1"}))
        remember_layout(session, replace(LAYOUT, customer_id=customer, answers={"b": "2"}))

        known, elsewhere = layouts_of(session, customer), layouts_of(session, None)

    assert known == {LAYOUT.fingerprint: {"a": "1", "b": "2"}}
    assert elsewhere == {LAYOUT.fingerprint: {"a": "1", "b": "1"}}


def test_the_later_answers_take_the_place_of_the_earlier(database: Database) -> None:
    with database.team("T1") as session:
        before = [remember_layout(session, LAYOUT), remember_layout(session, replace(LAYOUT, answers={"a": "2"}))]
        found = find_layout(session, None, LAYOUT.fingerprint)

    assert before == [None, LAYOUT]
    assert found == replace(LAYOUT, answers={"a": "2"})


def test_a_forgotten_layout_is_asked_about_again(database: Database) -> None:
    with database.team("T1") as session:
        remember_layout(session, LAYOUT)

        forget_layout(session, None, LAYOUT.fingerprint)

        assert find_layout(session, None, LAYOUT.fingerprint) is None


def test_a_sample_comes_back_as_it_was_and_can_be_dropped(database: Database) -> None:
    with database.team("T1") as session:
        sample = make_sample(add_upload(session, add_customer(session)))
        save_sample(session, sample)
        save_sample(session, sample)

        kept = find_sample(session, sample.upload_id)
        drop_sample(session, sample.upload_id)

        assert kept == sample
        assert find_sample(session, sample.upload_id) is None
