"""The modals behind the four buttons, and the Home tab."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

from analysis.results import Learner, RoleGap
from handlers import ids
from handlers.blocks.home import HomeCard, build_home
from handlers.blocks.preview import PREVIEW_OF, build_preview
from handlers.ids import ReportRef
from tests.handlers.blocks.reports import ADMIN, AS_OF, BASIC, REF, REPORTS, hostile, make_many
from tests.handlers.blocks.slack_limits import assert_view, words
from tests.report_factory import make_gap, make_report

KINDS = ("reminders", "sessions", "plan", "report")


def make_card(number: int = 0, **overrides: object) -> HomeCard:
    known = {
        "customer": f"Customer {number}", "ref": ReportRef(number + 1, number + 1), "certification_pct": 72, "change_points": 4,
        "expiring": 3, "gaps": 8, "as_of": AS_OF, "age_days": 2,
    }  # fmt: skip
    return HomeCard(**{**known, **overrides})


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", REPORTS)
def test_preview_reads_as_it_did(size: str, kind: str, golden: SnapshotAssertion):
    report = make_many(200) if size == "many" else REPORTS[size]()

    view = build_preview(kind, report, REF)

    assert_view(view)
    assert view == golden


@pytest.mark.parametrize("kind", KINDS)
def test_a_preview_says_what_is_not_there_yet_and_remembers_its_report(kind: str):
    view = build_preview(kind, make_report(), REF)

    assert "this is a preview" in words(view["blocks"][-1])
    assert ReportRef.unpack(view["private_metadata"]) == REF
    assert view["callback_id"] == ids.PREVIEW_MODAL


@pytest.mark.parametrize("kind", KINDS)
def test_a_preview_of_a_big_customer_is_a_view_that_slack_takes(kind: str):
    assert_view(build_preview(kind, make_many(), REF))


def test_each_of_the_four_buttons_has_a_preview():
    assert set(PREVIEW_OF.values()) == set(KINDS)
    assert set(PREVIEW_OF) == {ids.SEND_REMINDERS, ids.SCHEDULE_SESSIONS, ids.CREATE_PLAN, ids.EXPORT_REPORT}


def test_reminders_come_in_the_three_groups_of_the_transcript():
    said = words(build_preview("reminders", make_report(), REF))

    for phrase in (
        "11 people in all.", "Admin Certification Required (2 users): Rachel Green, Tom Brown",
        "Subject: Complete Your Admin Certification",
        "Hi [Name], As an admin on your team's account, completing Admin Certification ensures you can effectively manage your "
        "organization's setup.",
        "Recertification Due (3 users): Sarah Chen, Mike Johnson, Amy Lee", "Subject: Your Certification Expires Soon",
        "Hi [Name], Your [Certification] expires on [Date]. Please complete recertification to maintain your credentials.",
        "Uncertified Users (7 users):", "Subject: Get Started with Training",
        "Hi [Name], Completing Basic Fundamentals training helps you get the most out of",
    ):  # fmt: skip
        assert phrase in said


def test_the_most_pressing_reminder_comes_first():
    said = words(build_preview("reminders", make_report(), REF))

    assert said.index("Admin Certification Required") < said.index("Advanced Features Required (5 users)")
    assert "Subject: Complete Your Advanced Features Certification" in said
    assert "As a power user on your team's account" in said


def test_either_of_two_certifications_goes_by_the_short_names():
    either = f"{ADMIN} or {BASIC}"
    report = make_report(role_gaps=(RoleGap("*", either, 89, 88, 99, 1),), gaps=(make_gap(missing=(either,)),))

    assert "Completing Admin Cert or Basic training" in words(build_preview("reminders", report, REF))


def test_nobody_to_remind_is_said():
    report = make_report(gaps=(), role_gaps=(), expiring=())

    assert "Nobody needs a reminder right now." in words(build_preview("reminders", report, REF))


def test_sessions_follow_from_gaps_and_renewals():
    said = words(build_preview("sessions", make_report(), REF))

    assert "8 sessions would cover it" in said
    assert "Admin Certification for Admins, 2 users: Rachel Green, Tom Brown · high priority" in said
    assert "Admin Certification recertification before Feb 15, 1 user: Sarah Chen" in said


def test_no_session_is_needed_without_gaps():
    assert "No session is needed" in words(
        build_preview("sessions", make_report(gaps=(), role_gaps=(), expiring=()), REF)
    )


def test_more_sessions_than_fit_are_counted():
    assert "more sessions" in words(build_preview("sessions", make_many(200), REF))


def test_the_plan_has_the_weeks_of_the_transcript_and_targets_from_counts():
    said = words(build_preview("plan", make_report(), REF))

    for phrase in (
        "Week 1-2: Critical Gaps (1 item)", "Week 2-3: Recertifications (3 items)", "Week 3-4: Adoption Boost (4 items)",
        "Mike Johnson: complete Advanced Features recertification before Feb 22 (in progress)",
        "Admin Certification (Admins): 75% → 100%: 2 more of 8", "API Integration (Developers): 60% → 100%: 2 more of 5",
        "Overall certification: 72% → 81% once these gaps are closed: 8 more of 89", "For 85% overall: 12 more of 89",
    ):  # fmt: skip
        assert phrase in said


def test_a_learner_who_misses_more_than_the_gap_is_not_promised_as_certified():
    report = make_report()
    learners = tuple(
        _with_an_elective(learner) if learner.name == "Tom Brown" else learner for learner in report.learners
    )

    said = words(build_preview("plan", replace(report, learners=learners), REF))

    assert "once these gaps are closed: 7 more of 89" in said


def _with_an_elective(learner: Learner) -> Learner:
    return replace(learner, missing=(*learner.missing, "An elective"))


def test_nothing_to_plan_is_said():
    assert "There is nothing to plan" in words(
        build_preview("plan", make_report(gaps=(), role_gaps=(), expiring=()), REF)
    )


def test_a_plan_without_anything_assigned_promises_no_rate():
    said = words(build_preview("plan", make_report(status={}, role_gaps=()), REF))

    assert "Overall certification" not in said
    assert "Success Metrics" not in said


def test_a_plan_for_everyone_certified_aims_no_higher():
    report = make_report()
    full = {**report.status, "certified": replace(report.status["certified"], users=89, pct=100)}
    none_open = {word: replace(share, users=0) for word, share in full.items() if word != "certified"}

    said = words(build_preview("plan", replace(report, status={**full, **none_open}), REF))

    assert "overall: " not in said


def test_the_workbook_preview_counts_rows():
    said = words(build_preview("report", make_report(), REF))

    for sheet in ("Learners: 89 rows", "Gaps: 8 rows", "Expiring: 3 rows", "Courses: 12 rows", "Source rows: 234 rows"):
        assert sheet in said


def test_home_reads_as_it_did(golden: SnapshotAssertion):
    cards = [
        make_card(),
        make_card(1, certification_pct=None, change_points=None, age_days=0),
        make_card(2, change_points=-1, gaps=1),
    ]

    view = build_home(cards)

    assert_view(view)
    assert view == golden


def test_an_empty_home_says_what_to_do():
    view = build_home([])

    assert_view(view)
    assert "Drop a training export" in words(view)


def test_home_shows_a_customer_in_a_line():
    said = words(build_home([make_card()]))

    assert "Customer 0\nCertified 72% (+4 points) · 3 expiring · 8 users with gaps" in said
    assert "Data from 2 days ago" in said


@settings(max_examples=20, deadline=None, database=None)
@given(st.integers(min_value=1, max_value=300))
def test_home_takes_any_number_of_customers_and_counts_the_rest(count: int):
    view = build_home([make_card(number, customer=hostile(number)) for number in range(count)])

    shown = sum(block["type"] == "actions" for block in view["blocks"])
    assert_view(view)
    assert (f"...and {count - shown} more" in words(view)) == (count > shown)
