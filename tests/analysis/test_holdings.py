"""Who holds a certification, until when: the rules of expiry, their edge days, waivers, revocations."""

from datetime import date

import pytest

from analysis.policy import Certification, Exemption
from analysis.report import build_report
from analysis.results import CustomerReport, Held
from tests.factories import AS_OF, make_attempts, make_policy

BASICS = Certification("Basics", valid_months=12)


def report_of(*lines, rule=BASICS, as_of=AS_OF, required=None, **policy) -> CustomerReport:
    return build_report(
        make_attempts(*lines),
        customer="Acme",
        policy=make_policy(rule, required=required if required is not None else {"*": ["Basics"]}, **policy),
        as_of=as_of,
    )


def passed(completed_on, **rest) -> dict:
    return {"status": "passed", "enrolled_on": completed_on, "completed_on": completed_on, **rest}


def held_of(report) -> Held:
    (held,) = report.learners[0].held
    return held


def expiry_of(report) -> str | None:
    expires_on = held_of(report).expires_on
    return None if expires_on is None else str(expires_on)


@pytest.mark.parametrize(
    ("completed", "months", "expires"),
    [
        ("2025-08-31", 6, "2026-02-28"),
        ("2023-08-31", 6, "2024-02-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2025-01-30", 12, "2026-01-30"),
        ("2025-12-31", 2, "2026-02-28"),
    ],
)
def test_calendar_months_are_clipped_to_the_end_of_the_month(completed, months, expires):
    assert expiry_of(report_of(passed(completed), rule=Certification("Basics", valid_months=months))) == expires


def test_the_exports_own_date_wins_over_the_rule():
    assert expiry_of(report_of(passed("2025-06-01", expires_on="2027-01-01"))) == "2027-01-01"


def test_without_a_rule_it_never_runs_out():
    held = held_of(report_of(passed("2011-01-01"), rule=Certification("Basics")))

    assert (held.expires_on, held.current) == (None, True)


@pytest.mark.parametrize(("completed", "current"), [("2025-01-30", True), ("2025-01-29", False)])
def test_it_is_current_through_its_expiry_day(completed, current):
    report = report_of(passed(completed))

    assert held_of(report).current is current
    assert report.status["certified"].users == int(current)
    assert len(report.expired) == int(not current)


@pytest.mark.parametrize(
    ("completed", "in_grace", "expired"), [("2025-01-29", 1, 0), ("2025-01-20", 1, 0), ("2025-01-19", 0, 1)]
)
def test_grace_is_its_own_bucket_and_not_current(completed, in_grace, expired):
    report = report_of(passed(completed), rule=Certification("Basics", valid_months=12, grace_days=10))

    assert (len(report.in_grace), len(report.expired)) == (in_grace, expired)
    assert report.status["certified"].users == 0


@pytest.mark.parametrize(
    ("renewed", "expires"),
    [
        ("2025-10-01", "2026-12-01"),  # the first day of the window: 61 days before the expiry
        ("2025-12-01", "2026-12-01"),  # the expiry day
        ("2025-09-30", "2026-09-30"),  # too early
        ("2025-12-02", "2026-12-02"),  # too late: a full new period
    ],
)
def test_a_renewal_in_its_window_counts_on_from_the_previous_expiry(renewed, expires):
    rule = Certification("Basics", valid_months=12, expiry="previous_expiry", renewal_window_days=61)

    assert expiry_of(report_of(passed("2024-12-01"), passed(renewed, attempt=2), rule=rule)) == expires


def test_renewals_chain_and_a_previous_expiry_is_taken_as_stored():
    rule = Certification("Basics", valid_months=6, expiry="previous_expiry", renewal_window_days=30)
    lines = [passed("2024-08-31"), passed("2025-02-10"), passed("2025-08-10")]

    assert expiry_of(report_of(*lines, rule=rule)) == "2026-02-28"


@pytest.mark.parametrize(
    ("completed", "minimum", "expires"),
    [
        ("2025-10-01", 0, "2026-03-31"),
        ("2026-01-15", 3, "2027-03-31"),
        ("2025-12-31", 3, "2026-03-31"),
        ("2025-03-31", 0, "2026-03-31"),
    ],
)
def test_a_fixed_day_is_far_enough_away_and_later_than_the_completion(completed, minimum, expires):
    rule = Certification("Basics", expiry="fixed", fixed="03-31", minimum_months=minimum)

    assert expiry_of(report_of(passed(completed), rule=rule)) == expires


@pytest.mark.parametrize(("completed", "expires"), [("2025-06-01", "2026-02-28"), ("2023-06-01", "2024-02-29")])
def test_a_fixed_29_february_is_the_28th_in_other_years(completed, expires):
    assert (
        expiry_of(report_of(passed(completed), rule=Certification("Basics", expiry="fixed", fixed="02-29"))) == expires
    )


def test_a_later_failure_takes_nothing_away():
    report = report_of(
        passed("2025-06-01"), {"status": "failed", "enrolled_on": "2026-01-01", "completed_on": "2026-01-02"}
    )

    assert report.status["certified"].users == 1


def test_the_latest_completion_is_the_holding():
    held = held_of(report_of(passed("2025-06-01", attempt=2), passed("2024-06-01", attempt=1)))

    assert held.completed_on == date(2025, 6, 1)


def test_a_waiver_counts_from_its_enrolment_through_its_end_date():
    waiver = {"status": "waived", "enrolled_on": "2025-01-10", "expires_on": "2026-01-30"}

    last_day, day_after = report_of(waiver), report_of(waiver, as_of=date(2026, 1, 31))

    assert held_of(last_day) == Held("Basics", None, date(2026, 1, 30), True)
    assert last_day.expiring == day_after.expired == ()
    assert last_day.courses_table[0].completed == 0
    assert day_after.status["not_started"].users == 1


def test_a_withdrawn_attempt_leaves_every_count_but_users_and_courses():
    report = report_of({"status": "withdrawn", "enrolled_on": "2025-01-10"}, required={})

    assert (report.users, report.courses) == (1, 1)
    assert report.courses_table[0].enrolled == 0
    assert report.status["no_requirement"].users == 1


def test_expired_without_a_date_is_not_current_whatever_the_rule_says():
    report = report_of({"status": "expired", "completed_on": "2025-12-01", "enrolled_on": "2025-11-01"})

    assert held_of(report) == Held("Basics", date(2025, 12, 1), None, False)
    assert [(one.course, one.expires_on) for one in report.expired] == [("Basics", None)]
    assert report.status["in_progress"].users == 1


def test_revoked_ends_what_was_completed_before_and_stays_enrolled():
    report = report_of(
        passed("2025-06-01"), {"status": "revoked", "enrolled_on": "2025-06-01", "completed_on": "2025-07-01"}
    )

    assert report.learners[0].held == ()
    assert report.courses_table[0].enrolled == 1
    assert report.gaps[0].missing == ("Basics",)


def test_a_completion_after_the_revocation_is_held():
    report = report_of(passed("2025-08-01"), {"status": "revoked", "completed_on": "2025-07-01"})

    assert report.status["certified"].users == 1


def test_a_revoked_attempt_alone_is_no_completion():
    report = report_of({"status": "revoked", "enrolled_on": "2025-06-01", "completed_on": "2025-07-01"})

    assert report.courses_table[0].completed == 0


@pytest.mark.parametrize(("until", "bound"), [(date(2026, 1, 30), 0), (date(2026, 1, 29), 1), (None, 0)])
def test_an_exemption_leaves_both_sides_through_its_last_day(until, bound):
    exemption = Exemption("Ana@acme.example", "basics", "long leave", until)
    report = report_of({"status": "not_started", "enrolled_on": "2025-06-01"}, exempt=(exemption,))

    assert report.metrics["certification_rate"].denominator == bound
    assert report.role_gaps[0].users == bound
    assert len(report.gaps) == bound


@pytest.mark.parametrize(
    ("expires", "listed"), [("2026-01-30", 1), ("2026-03-01", 1), ("2026-03-02", 0), ("2026-01-29", 0)]
)
def test_expiring_includes_today_and_the_last_day_of_the_window(expires, listed):
    report = report_of(passed("2025-06-01", expires_on=expires))

    assert len(report.expiring) == listed
    assert report.metrics["recertification_due"].value == listed


@pytest.mark.parametrize(
    ("attempt", "word"),
    [
        ({"status": "in_progress", "enrolled_on": "2026-01-10"}, "in_progress"),
        ({"status": "failed", "enrolled_on": "2026-01-10"}, "in_progress"),
        ({"status": "not_started", "enrolled_on": "2026-01-10"}, "not_started"),
        ({"status": "failed", "enrolled_on": "2025-01-10"}, "not_started"),
        ({"status": "withdrawn", "enrolled_on": "2026-01-10"}, "not_started"),
    ],
)
def test_recertification_looks_at_attempts_that_began_after_the_completion(attempt, word):
    report = report_of(passed("2025-02-10"), attempt)

    assert [one.recertification for one in report.expiring] == [word]


def test_somebody_who_has_renewed_is_not_expiring():
    assert report_of(passed("2025-02-10"), passed("2026-01-20", attempt=2)).expiring == ()
