"""What a usage or roster file said about people, beside what is known of them."""

from __future__ import annotations

from typing import Any

from analysis import columns as c
from storage.attempts import save_attempts
from storage.db import Database
from storage.people import RosterSaid, UsageSaid, roster_said, usage_said
from storage.roster import save_roster
from storage.tenancy import TeamSession
from storage.usage import save_usage
from tests.storage.makers import add_customer, add_upload, make_attempts, make_roster, make_usage


def roster(session: TeamSession, number: int, *lines: dict[str, Any]) -> RosterSaid:
    customer = add_customer(session)
    upload = add_upload(session, customer, job_id=f"job-{number}")
    save_roster(session, customer, upload, make_roster(*lines))
    return roster_said(session, customer, upload)


def test_usage_counts_its_people_and_those_who_are_known(database: Database) -> None:
    with database.team("T1") as session:
        customer = add_customer(session)
        save_attempts(session, customer, add_upload(session, customer), make_attempts({c.EMAIL: "ann@x.example"}))
        upload = add_upload(session, customer, job_id="2")
        save_usage(session, customer, upload, make_usage({c.EMAIL: "ANN@x.example"}, {c.EMAIL: "bo@x.example"}))

        assert usage_said(session, customer, upload) == UsageSaid(people=2, known=1)


def test_a_first_roster_has_nobody_new_and_a_later_one_says_who_came_and_left(database: Database) -> None:
    ann, bo, cy = ({c.NAME: name} for name in ("Ann", "Bo", "Cy"))
    with database.team("T1") as session:
        first = roster(session, 1, {**ann, c.MANAGER: "Dana"}, {**bo, c.MANAGER: "Dana"})
        second = roster(session, 2, ann, {**bo, c.LEFT_ON: "2026-01-02"}, cy)

    assert first == RosterSaid(people=2, managers=1, came=(), left=(), is_first=True)
    assert second == RosterSaid(people=3, managers=0, came=("Cy",), left=("Bo",), is_first=False)
