"""Claims, reports, policies, processes and the log: written once, read back as they were."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from analysis.policy import Certification, Exemption, Policy, Requirement, Role
from storage.audit import Entry, entries, record
from storage.db import Database
from storage.drops import FileShare, claim_file, job_of_file
from storage.policies import Stated, find_policy, save_policy
from storage.posts import claim_post, find_post, record_post, release_post
from storage.processes import beat, dead_executors, forget
from storage.reports import latest_report, report_before, save_report
from storage.teams import find_team, save_native_blocks, save_team_name
from tests.storage.makers import NOW, add_customer, make_report

SHARE = FileShare("C1", "F1", "1700000000.000100")
POLICY = Policy(
    certifications=(Certification("Admin Certification", "Admin Cert", ("Admin",), valid_months=12, priority="high"),),
    roles=(Role("Admin", ("Admins",), privileged=True),),
    required=(Requirement("Admin", ("Admin Certification", "Other"), since=date(2025, 1, 1)),),
    exempt=(Exemption("a@b.c", "Admin Certification", "leave", date(2026, 6, 30)),),
    pass_score=75.5,
)


def test_the_first_job_takes_a_file_and_may_ask_again(database: Database) -> None:
    asked = []
    for job in ("job-1", "job-1", "job-2"):
        with database.team("T1") as session:
            asked.append(claim_file(session, SHARE, job))

    with database.view("T1") as session:
        assert job_of_file(session, SHARE) == "job-1"
    assert asked == [True, True, False]


def test_the_same_file_in_another_message_is_another_share(database: Database) -> None:
    with database.team("T1") as session:
        claim_file(session, SHARE, "job-1")

        assert claim_file(session, replace(SHARE, message_ts="1700000001.000100"), "job-2")


def test_a_post_is_claimed_once_and_then_recorded(database: Database) -> None:
    with database.team("T1") as session:
        first = claim_post(session, "job-1/summary", channel="C1", thread_ts="1.1", now=NOW)
    with database.team("T1") as session:
        again = claim_post(session, "job-1/summary", channel="C1", thread_ts="1.1", now=NOW)
        record_post(session, "job-1/summary", ts="2.2", file_id="F9")
    with database.team("T1") as session:
        after = claim_post(session, "job-1/summary", channel="C1", thread_ts="1.1", now=NOW)

    assert (first.claimed, first.state, first.ts) == (True, "sending", None)
    assert (again.claimed, again.state) == (False, "sending")
    assert (after.claimed, after.state, after.ts, after.file_id) == (False, "sent", "2.2", "F9")


def test_a_claim_that_was_given_up_can_be_made_again_but_a_sent_post_stays(database: Database) -> None:
    with database.team("T1") as session:
        claim_post(session, "a", channel="C1", thread_ts=None, now=NOW)
        release_post(session, "a")
        claimed_again = claim_post(session, "a", channel="C1", thread_ts=None, now=NOW).claimed
        record_post(session, "a", ts="2.2")
        release_post(session, "a")

        found = find_post(session, "a")

    assert claimed_again
    assert found is not None
    assert found.state == "sent"


def test_a_report_is_saved_once_a_job_and_leads_to_the_one_before(database: Database) -> None:
    with database.team("T1") as session:
        customer = add_customer(session)
        first = save_report(session, make_report(customer, job_id="1", certified=60))
        second = save_report(session, make_report(customer, job_id="2", certified=64))
        repeated = save_report(session, make_report(customer, job_id="2", certified=1))

        latest, before = latest_report(session, customer), report_before(session, customer, second)
        none_before = report_before(session, customer, first)

    assert repeated == second
    assert latest is not None
    assert before is not None
    assert (latest.id, latest.certified, latest.as_of, latest.created_at) == (second, 64, date(2026, 1, 30), NOW)
    assert (before.id, before.certified, none_before) == (first, 60, None)


def test_a_policy_comes_back_as_it_was(database: Database) -> None:
    with database.team("T1") as session:
        customer = add_customer(session)
        saved = save_policy(session, POLICY, customer_id=customer, stated=Stated(NOW, "U1"))

        assert find_policy(session, customer) == saved
    assert (saved.policy, saved.version, saved.created_by) == (POLICY, 1, "U1")


def test_a_changed_policy_is_a_new_version_and_an_equal_one_is_not(database: Database) -> None:
    changed = replace(POLICY, pass_score=60.0)
    with database.team("T1") as session:
        customer = add_customer(session)
        saved = [
            save_policy(session, p, customer_id=customer, stated=Stated(NOW, None)) for p in (POLICY, POLICY, changed)
        ]
        found = find_policy(session, customer)

    assert [policy.version for policy in saved] == [1, 1, 2]
    assert found is not None
    assert found.policy == changed


def test_the_teams_policy_holds_for_customers_without_their_own(database: Database) -> None:
    with database.team("T1") as session:
        acme, globex = add_customer(session, "Acme"), add_customer(session, "Globex")
        save_policy(session, Policy(pass_score=50), customer_id=None, stated=Stated(NOW, None))
        save_policy(session, POLICY, customer_id=acme, stated=Stated(NOW, None))

        own, inherited = find_policy(session, acme), find_policy(session, globex)

    assert own is not None
    assert inherited is not None
    assert (own.policy, inherited.policy.pass_score) == (POLICY, 50)


def test_a_process_that_fell_silent_is_dead_until_it_is_forgotten(database: Database) -> None:
    with database.transaction() as session:
        beat(session, "silent", NOW - timedelta(minutes=5))
        beat(session, "alive", NOW - timedelta(minutes=5))
    with database.transaction() as session:
        beat(session, "alive", NOW)

        dead = dead_executors(session, NOW, timedelta(minutes=1))
        forget(session, "silent")

        assert dead_executors(session, NOW, timedelta(minutes=1)) == []
    assert dead == ["silent"]


def test_the_log_is_read_newest_first(database: Database) -> None:
    first = Entry(NOW, None, "upload", "upload:1", {"rows": 3})
    second = Entry(NOW + timedelta(seconds=1), "U1", "undo", "upload:1")
    with database.team("T1") as session:
        for entry in (first, second):
            record(session, entry)

        assert entries(session) == [second, first]
        assert entries(session, limit=1) == [second]


def test_what_a_workspace_takes_is_unknown_until_it_was_tried(database: Database) -> None:
    with database.team("T1") as session:
        before = find_team(session)
        save_native_blocks(session, taken=False)
        save_team_name(session, "Laurel Test")

        after = find_team(session)

    assert before.native_blocks is None
    assert (after.native_blocks, after.name) == (False, "Laurel Test")
