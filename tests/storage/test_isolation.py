"""A team's rows stay that team's, whatever is asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, func, insert, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import aliased

import storage
from analysis.policy import Policy
from storage import (
    attempts,
    audit,
    customers,
    domains,
    drops,
    imports,
    layouts,
    policies,
    posts,
    rejects,
    reports,
    roster,
    samples,
    teams,
    undoing,
    uploads,
    usage,
)
from storage.db import Database
from storage.policies import Stated
from storage.schema import Base, CustomerRow, LearnerRow, ProcessRow, UploadRow
from storage.tenancy import ForeignTeam, TeamOwned, TeamSession, UnscopedStatement
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
    make_sample,
    make_upload,
    make_usage,
)

SHARE = drops.FileShare("C1", "F1", "1.1")


def fill(session: TeamSession) -> None:
    """Writes a row of this team into every table that belongs to teams; the first team's have id 1."""
    customer = add_customer(session)
    customers.set_customer_channel(session, customer, "C1")
    upload = add_upload(session, customer)
    uploads.save_reading(session, upload, make_reading(), make_rows())
    attempts.save_attempts(session, customer, upload, make_attempts({}))
    usage.save_usage(session, customer, add_upload(session, customer, file_id="F2"), make_usage({"email": "a@b.c"}))
    roster.save_roster(session, customer, add_upload(session, customer, file_id="F3"), make_roster({"email": "a@b.c"}))
    usage.save_usage(session, customer, add_upload(session, customer, file_id="F4"), make_usage({"email": "a@b.c"}))
    layouts.remember_layout(session, LAYOUT)
    samples.save_sample(session, make_sample(upload))
    policies.save_policy(session, Policy(), customer_id=customer, stated=Stated(NOW, "U1"))
    policies.save_policy(session, Policy(pass_score=60), customer_id=None, stated=Stated(NOW, "U1"))
    reports.save_report(session, make_report(customer, upload_id=upload))
    posts.claim_post(session, "summary", channel="C1", thread_ts=None, now=NOW)
    audit.record(session, audit.Entry(NOW, "U1", "upload"))
    drops.claim_file(session, SHARE, "job-1")
    teams.save_team_name(session, "Team One")


QUESTIONS: dict[str, Callable[[TeamSession], Any]] = {
    "find_customer": lambda s: customers.find_customer(s, 1),
    "find_customer_by_name": lambda s: customers.find_customer_by_name(s, "Acme Corp"),
    "customer_of_channel": lambda s: customers.customer_of_channel(s, "C1"),
    "list_customers": customers.list_customers,
    "find_upload": lambda s: uploads.find_upload(s, 1),
    "uploads_of_job": lambda s: uploads.uploads_of_job(s, "job-1"),
    "same_content": lambda s: uploads.same_content(s, 1, uploads.content_digest(make_upload().content)),
    "load_reading": lambda s: uploads.load_reading(s, 1),
    "rejects_of_upload": lambda s: rejects.rejects_of_upload(s, 1),
    "find_import": lambda s: imports.find_import(s, 1, 1),
    "imports_of_upload": lambda s: imports.imports_of_upload(s, 1),
    "imports_since": lambda s: imports.imports_since(s, 1, 1),
    "find_layout": lambda s: layouts.find_layout(s, None, LAYOUT.fingerprint),
    "layouts_of": lambda s: layouts.layouts_of(s, 1),
    "find_sample": lambda s: samples.find_sample(s, 1),
    "customers_of_domain": lambda s: domains.customers_of_domain(s, "acme.example"),
    "find_policy": lambda s: policies.find_policy(s, 1),
    "find_policy of the team": lambda s: policies.find_policy(s, None),
    "find_report": lambda s: reports.find_report(s, 1),
    "latest_report": lambda s: reports.latest_report(s, 1),
    "report_before": lambda s: reports.report_before(s, 1, 99),
    "find_post": lambda s: posts.find_post(s, "summary"),
    "job_of_file": lambda s: drops.job_of_file(s, SHARE),
    "entries": audit.entries,
    "team name": lambda s: teams.find_team(s).name,
}

DEMANDS: dict[str, Callable[[TeamSession], Any]] = {
    "load_attempts": lambda s: attempts.load_attempts(s, 1),
    "load_usage": lambda s: usage.load_usage(s, 1),
    "load_roster": lambda s: roster.load_roster(s, 1),
    "upload_content": lambda s: uploads.upload_content(s, 1),
    "save_attempts": lambda s: attempts.save_attempts(s, 1, 1, make_attempts({})),
    "save_usage": lambda s: usage.save_usage(s, 1, 1, make_usage({"email": "a@b.c"})),
    "save_roster": lambda s: roster.save_roster(s, 1, 1, make_roster({"email": "a@b.c"})),
    "save_reading": lambda s: uploads.save_reading(s, 1, make_reading(), make_rows()),
    "save_policy": lambda s: policies.save_policy(s, Policy(), customer_id=1, stated=Stated(NOW, None)),
    "state_before": lambda s: undoing.state_before(s, 1),
    "take_back": lambda s: undoing.take_back(s, imports.Stored(1, 1, 1, {})),
    "save_answers": lambda s: uploads.save_answers(s, 1, {}),
    "remember_layout": lambda s: layouts.remember_layout(s, layouts.Remembered(1, "f", {}, None, NOW)),
    "set_upload_customer": lambda s: uploads.set_upload_customer(s, 1, 1),
    "set_customer_channel": lambda s: customers.set_customer_channel(s, 1, "C9"),
    "add_customer_alias": lambda s: customers.add_customer_alias(s, 1, "ACME"),
}


def test_a_team_sees_nothing_of_another_teams(database: Database) -> None:
    with database.team("T1") as session:
        fill(session)

    for question, ask in QUESTIONS.items():
        with database.view("T1") as session:
            assert ask(session), f"{question} finds the team's own"
        with database.view("T2") as session:
            assert not ask(session), f"{question} finds another team's"


def test_a_team_cannot_use_another_teams_customer_or_upload(database: Database) -> None:
    with database.team("T1") as session:
        fill(session)

    for ask in DEMANDS.values():
        with pytest.raises(LookupError), database.team("T2") as session:
            ask(session)


def test_every_table_of_teams_is_filled_by_these_tests(database: Database) -> None:
    with database.team("T1") as session:
        fill(session)

    with database.engine.connect() as connection:
        owned = [mapper.local_table for mapper in Base.registry.mappers if issubclass(mapper.class_, TeamOwned)]
        empty = [table.name for table in owned if not connection.scalar(select(func.count()).select_from(table))]

    assert empty == []


def test_two_teams_can_each_have_the_same_things(database: Database) -> None:
    for team in ("T1", "T2"):
        with database.team(team) as session:
            fill(session)

    with database.view("T2") as session:
        (customer,) = customers.list_customers(session)
        assert len(attempts.load_attempts(session, customer.id)) == 1
        assert len(usage.load_usage(session, customer.id)) == 1


def test_the_filter_reaches_joins_subqueries_and_counts(database: Database) -> None:
    with database.team("T1") as session:
        fill(session)
    other = aliased(CustomerRow)
    asked = [
        select(func.count()).select_from(CustomerRow),
        select(func.count(UploadRow.id)).join(CustomerRow, CustomerRow.id == UploadRow.customer_id),
        select(func.count(other.id)),
        select(func.count(LearnerRow.id)).where(LearnerRow.customer_id.in_(select(CustomerRow.id))),
        select(select(func.count(CustomerRow.id)).scalar_subquery()),
    ]

    for statement in asked:
        with database.view("T1") as session:
            assert session.scalar(statement)
        with database.view("T2") as session:
            assert session.scalar(statement) == 0


def test_changes_reach_the_own_team_only(database: Database) -> None:
    with database.team("T1") as session:
        customer = add_customer(session)

    with database.team("T2") as session:
        customers.become_csm(session, customer, "U2")
        session.execute(update(CustomerRow).values(name="Taken"))
        session.execute(delete(CustomerRow))

    with database.view("T1") as session:
        (kept,) = customers.list_customers(session)
    assert (kept.name, kept.csm_user_id) == ("Acme Corp", None)


def test_a_row_of_another_team_cannot_be_added(database: Database) -> None:
    row = CustomerRow(team_id="T1", name="X", name_key="x", aliases=[], created_at=NOW)

    with pytest.raises(ForeignTeam), database.team("T2") as session:
        session.add(row)


def test_a_row_cannot_move_to_another_team(database: Database) -> None:
    with database.team("T1") as session:
        add_customer(session)

    with pytest.raises(ForeignTeam), database.team("T1") as session:
        session.scalars(select(CustomerRow)).one().team_id = "T2"


def test_the_database_itself_refuses_a_row_that_joins_two_teams(database: Database) -> None:
    with database.team("T1") as session:
        customer = add_customer(session)

    with pytest.raises(IntegrityError), database.team("T2") as session:
        reports.save_report(session, make_report(customer))


@pytest.mark.parametrize(
    "statement",
    [
        text("select * from customers"),
        select(CustomerRow.__table__),
        insert(CustomerRow).values(team_id="T1", name="X", name_key="x", aliases=[], created_at=NOW),
    ],
    ids=["plain SQL", "a bare table", "an insert"],
)
def test_what_cannot_be_narrowed_to_the_team_is_refused(database: Database, statement: Any) -> None:
    with pytest.raises(UnscopedStatement), database.team("T1") as session:
        session.execute(statement)


def test_an_open_session_refuses_the_tables_of_teams(database: Database) -> None:
    nested = select(ProcessRow).where(ProcessRow.executor_id.in_(select(CustomerRow.name)))

    for statement in (select(CustomerRow), delete(CustomerRow), nested):
        with pytest.raises(UnscopedStatement), database.transaction() as session:
            session.execute(statement)
    with pytest.raises(UnscopedStatement), database.transaction() as session:
        session.add(CustomerRow(team_id="T1", name="X", name_key="x", aliases=[], created_at=NOW))
    with pytest.raises(UnscopedStatement), database.team("T1") as team_session:
        team_session.add(ProcessRow(executor_id="e", heartbeat_at=NOW))


def test_a_view_cannot_write(database: Database) -> None:
    with pytest.raises(DBAPIError), database.view("T1") as session:
        add_customer(session)


def test_only_the_bulk_and_insert_modules_go_round_the_session() -> None:
    root = Path(storage.__file__).parent
    ways_round = (".connection(", "exec_driver_sql", ".bulk_", ".bind")
    found = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if any(way in path.read_text(encoding="utf-8") for way in ways_round)
    }

    assert found == {"bulk/numbers.py", "bulk/postgres.py", "bulk/rows.py", "db.py", "inserting.py"}
