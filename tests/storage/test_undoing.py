"""Undoing an import leaves every table of the team exactly as it was before it."""

from __future__ import annotations

import json
import zlib
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select

from analysis import columns as c
from analysis.policy import Policy
from storage.attempts import save_attempts
from storage.customers import become_csm, find_or_create_customer, set_customer_channel
from storage.db import Database
from storage.imports import imports_of_upload, keep_before
from storage.layouts import Remembered, remember_layout
from storage.policies import Stated, save_policy
from storage.reports import save_report
from storage.roster import save_roster
from storage.schema import Base, DisplacedRow
from storage.tenancy import TeamOwned, TeamSession
from storage.undoing import Taken, forget_customer, forget_reports, forget_upload, state_before, take_back
from storage.uploads import save_reading
from storage.usage import save_usage
from tests.storage.makers import (
    LAYOUT,
    NOW,
    add_customer,
    add_upload,
    make_attempts,
    make_reading,
    make_report,
    make_roster,
    make_rows,
    make_usage,
)

LATER = datetime(2026, 2, 1, tzinfo=UTC)
OPEN = {c.STATUS: "in_progress", c.COMPLETED_ON: None, c.SCORE: None}
BO = {c.EMAIL: "bo@acme.example", c.NAME: "Bo"}
ABOUT_FILES = {"audit", "posts", "uploads", "upload_contents", "drops"}


def dump(database: Database) -> dict[str, list[Any]]:
    """Every row of every table of teams, but for those about the files themselves."""
    tables = [mapper.local_table for mapper in Base.registry.mappers if issubclass(mapper.class_, TeamOwned)]
    with database.engine.connect() as connection:
        return {
            table.name: sorted(map(repr, connection.execute(select(table))))
            for table in tables
            if table.name not in ABOUT_FILES
        }


def add_import(session: TeamSession, customer: int, number: int, kind: str, *lines: dict[str, Any]) -> int:
    """One file of that customer with everything that comes with it."""
    upload = add_upload(session, customer, job_id=f"job-{number}")
    before = state_before(session, customer)
    save_reading(session, upload, make_reading(fingerprint="l1", kind=kind), make_rows())
    become_csm(session, customer, f"U{number}")
    set_customer_channel(session, customer, "C1")
    save, make = {
        "training": (save_attempts, make_attempts),
        "usage": (save_usage, make_usage),
        "roster": (save_roster, make_roster),
    }[kind]
    save(session, customer, upload, make(*lines))
    stated = Stated(NOW, "U1", upload)
    save_policy(session, Policy(pass_score=50 + number), customer_id=customer, stated=stated)
    said = Remembered(customer, "l1", {"a": str(number)}, "U1", NOW)
    replaced = remember_layout(session, said)
    layout = {"customer_id": customer, "fingerprint": "l1", "answers": replaced and dict(replaced.answers)}
    more = {"said_by": replaced and replaced.said_by, "said_at": replaced and replaced.said_at.isoformat()}
    keep_before(session, customer, upload, {**before, "layout": {**layout, **more}})
    save_report(session, make_report(customer, job_id=f"job-{number}", upload_id=upload))
    return upload


def undo(session: TeamSession, upload: int, number: int) -> Taken:
    (stored,) = imports_of_upload(session, upload)
    taken = take_back(session, stored)
    forget_reports(session, stored.customer_id, f"job-{number}")
    forget_upload(session, upload, LATER)
    return taken


@pytest.mark.parametrize(
    ("kind", "first", "second", "taken"),
    [
        ("training", ({}, {**BO, **OPEN}), ({}, BO, {c.NAME: "Sarah", c.COURSE: "New"}), Taken(attempts=2, policies=1)),
        (
            "usage",
            ({**BO, c.ACCOUNT: "Acme"},),
            ({**BO, c.USAGE_SCORE: 3.0, c.ACCOUNT: "Old"}, {c.EMAIL: "new@x.example"}),
            Taken(usage=2, policies=1),
        ),
        (
            "roster",
            ({**BO, c.EMPLOYMENT: "active"},),
            ({**BO, c.ROLES: None, c.EMPLOYMENT: "left"}, {c.EMAIL: "new@x.example"}),
            Taken(roster=2, policies=1),
        ),
    ],
)
def test_undo_restores_exactly_what_was_before(
    database: Database, kind: str, first: Any, second: Any, taken: Any
) -> None:
    with database.team("T1") as session:
        customer = add_customer(session)
        add_import(session, customer, 1, kind, *first)
    before = dump(database)
    with database.team("T1") as session:
        upload = add_import(session, customer, 2, kind, *second)
    between = dump(database)

    with database.team("T1") as session:
        removed = undo(session, upload, 2)

    assert between != before
    assert dump(database) == before
    assert removed == taken


def test_what_was_undone_can_be_imported_again(database: Database) -> None:
    with database.team("T1") as session:
        customer = add_customer(session)
        add_import(session, customer, 1, "training", OPEN)
        first = add_import(session, customer, 2, "training", {}, BO)
    after = dump(database)

    with database.team("T1") as session:
        undo(session, first, 2)
        add_import(session, customer, 2_000, "training", {}, BO)

    again = dump(database)
    assert {name: len(rows) for name, rows in again.items()} == {name: len(rows) for name, rows in after.items()}


def test_a_customer_that_came_with_the_import_goes_with_it(database: Database) -> None:
    with database.team("T1") as session:
        add_import(session, add_customer(session), 1, "training", {})
    before = dump(database)
    with database.team("T1") as session:
        customer = find_or_create_customer(session, "Globex", now=NOW).id
        upload = add_import(session, customer, 2, "training", BO)

    with database.team("T1") as session:
        undo(session, upload, 2)
        forget_customer(session, customer)

    assert dump(database) == before


def test_the_newest_first_brings_back_every_state_on_the_way(database: Database) -> None:
    states, uploads = [], []
    lines = [(OPEN,), ({}, BO), ({c.SCORE: 90.0},)]
    with database.team("T1") as session:
        customer = add_customer(session)
    for number, each in enumerate(lines):
        states.append(dump(database))
        with database.team("T1") as session:
            uploads.append(add_import(session, customer, number, "training", *each))

    for number in (2, 1, 0):
        with database.team("T1") as session:
            undo(session, uploads[number], number)

        assert dump(database) == states[number]


def test_an_import_of_the_first_release_cannot_be_undone(database: Database) -> None:
    with database.team("T1") as session:
        customer = add_customer(session)
        upload = add_upload(session, customer)
        save_attempts(session, customer, upload, make_attempts({}))
        (stored,) = imports_of_upload(session, upload)

        with pytest.raises(ValueError, match="before imports could be undone"):
            take_back(session, stored)


def test_a_layout_that_is_remembered_by_nobody_else_is_forgotten(database: Database) -> None:
    with database.team("T1") as session:
        remember_layout(session, LAYOUT)
    before = dump(database)
    with database.team("T1") as session:
        customer = add_customer(session)
        upload = add_import(session, customer, 1, "training", {})

    with database.team("T1") as session:
        undo(session, upload, 1)
        forget_customer(session, customer)

    assert dump(database) == before


def test_what_was_replaced_before_a_column_came_comes_back_without_it(database: Database) -> None:
    with database.team("T1") as session:
        customer = add_customer(session)
        add_import(session, customer, 1, "usage", BO)
    before = dump(database)
    with database.team("T1") as session:
        upload = add_import(session, customer, 2, "usage", {**BO, c.ACCOUNT: "Acme"})
        forget_displaced_column(session, "account")

    with database.team("T1") as session:
        undo(session, upload, 2)

    assert dump(database) == before


def forget_displaced_column(session: TeamSession, name: str) -> None:
    """What an import kept is as an earlier release wrote it, which did not know the column."""
    row = session.scalars(select(DisplacedRow)).one()
    kept = json.loads(zlib.decompress(row.content))
    place = kept["columns"].index(name)
    del kept["columns"][place]
    lines = [[value for number, value in enumerate(line) if number != place] for line in kept["lines"]]
    row.content = zlib.compress(json.dumps({**kept, "lines": lines}).encode())
    session.flush()
