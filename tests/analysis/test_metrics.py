"""Course table, metrics, falling behind, and the report as of another day."""

from datetime import date, timedelta

import pytest

from analysis.policy import Certification
from analysis.report import build_report
from tests.factories import AS_OF, make_attempts, make_policy

BO = "bo@acme.example"


def report_of(*lines, as_of=AS_OF, policy=None):
    return build_report(make_attempts(*lines), customer="Acme", policy=policy or make_policy(), as_of=as_of)


def done(status="passed", **rest) -> dict:
    return {"status": status, "enrolled_on": "2025-12-01", "completed_on": "2025-12-05", **rest}


def test_pass_rate_counts_the_first_graded_attempt_by_number():
    report = report_of(
        done("failed", attempt=1, completed_on="2025-12-20"),
        done("passed", attempt=2, completed_on="2025-12-10"),
        done("passed", email=BO),
    )

    assert report.courses_table[0].pass_rate_pct == 50
    assert (report.metrics["pass_rate"].numerator, report.metrics["pass_rate"].denominator) == (1, 2)


def test_an_attempt_without_a_number_comes_after_those_with_one():
    report = report_of(done("failed", completed_on="2025-12-02"), done("passed", attempt=1))

    assert report.courses_table[0].pass_rate_pct == 100


def test_without_numbers_the_date_decides_completed_else_started_else_enrolled():
    report = report_of(
        done("failed", completed_on=None, started_on="2025-12-03"), done("passed", completed_on="2025-12-04")
    )

    assert report.courses_table[0].pass_rate_pct == 0


def test_an_expired_attempt_once_passed_and_a_completed_one_is_not_graded():
    report = report_of(done("expired"), done("completed", email=BO))

    assert report.courses_table[0].pass_rate_pct == 100
    assert report.courses_table[0].completed == 2
    assert report.metrics["pass_rate"].denominator == 1


def test_no_graded_attempts_is_said_and_is_not_zero():
    report = report_of(done("completed"))

    assert report.courses_table[0].pass_rate_pct is None
    assert report.metrics["pass_rate"].value is None
    assert report.metrics["pass_rate"].why == "There are no graded attempts."


def test_overall_completion_needs_every_course():
    report = report_of(done(), done("in_progress", course="Elective", completed_on=None), done(email=BO))

    rate = report.metrics["completion_rate"]
    assert (rate.value, rate.numerator, rate.denominator) == (0.5, 1, 2)


def test_days_to_complete_use_the_first_completion_and_leave_out_what_cannot_be_timed():
    report = report_of(
        done(),  # 4 days
        done(enrolled_on="2026-01-01", completed_on="2026-01-21", attempt=2),
        done(email=BO, enrolled_on="2025-12-09"),  # completed before enrolled
        done(email="cy@acme.example", enrolled_on=None),
    )

    figure = report.metrics["avg_days_to_complete"]
    assert (figure.value, figure.numerator, figure.denominator, figure.left_out) == (4.0, 4, 1, 2)
    assert report.courses_table[0].avg_days == 4.0
    assert report.courses_table[0].completed == 3
    assert len(report.notes) == 2


def finished(days: int, number: int) -> dict:
    start = date(2025, 1, 1)
    return done(email=f"p{number}@acme.example", enrolled_on=start, completed_on=start + timedelta(days))


@pytest.mark.parametrize(("open_days", "others", "behind"), [(15, 8, 0), (16, 8, 1), (16, 7, 0)])
def test_open_for_longer_than_half_again_the_75th_percentile(open_days, others, behind):
    usual = [finished(10, number) for number in range(others)]
    line = {"status": "in_progress", "enrolled_on": AS_OF - timedelta(open_days)}

    report = report_of(*usual, line)

    assert len(report.behind) == behind
    assert all("open for 16 days" in one.reason for one in report.behind)


@pytest.mark.parametrize(
    ("statuses", "behind"),
    [
        (["failed"], 0),
        (["failed", "failed"], 1),
        (["failed", "failed", "passed"], 0),
        (["failed", "passed", "failed"], 0),
        (["passed", "failed", "failed"], 1),
    ],
)
def test_failed_twice_and_not_passed_since(statuses, behind):
    lines = [done(status, attempt=at, completed_on=f"2026-01-0{at}") for at, status in enumerate(statuses, start=1)]

    assert len(report_of(*lines).behind) == behind


@pytest.mark.parametrize(("due", "behind"), [("2026-01-30", 0), ("2026-01-29", 1)])
def test_past_due_begins_the_day_after(due, behind):
    line = {"status": "not_started", "enrolled_on": "2026-01-20", "due_on": due}

    assert [one.reason for one in report_of(line).behind] == ["was due on 2026-01-29"] * behind


@pytest.mark.parametrize(("last", "behind"), [("2025-12-31", 0), ("2025-12-30", 1)])
def test_open_without_activity_for_more_than_30_days(last, behind):
    line = {"status": "in_progress", "enrolled_on": "2025-12-01", "last_activity": last}

    assert [one.reason for one in report_of(line).behind] == ["no activity for 31 days"] * behind


def test_what_was_completed_after_all_is_not_behind():
    line = {"status": "in_progress", "enrolled_on": "2025-11-01", "due_on": "2025-12-31"}

    assert report_of(line, done(attempt=2)).behind == ()


def test_as_of_an_earlier_day_later_attempts_are_left_out():
    report = report_of(done(), done(email=BO, enrolled_on="2025-12-03"), as_of=date(2025, 12, 2))

    assert (report.records, report.users) == (1, 1)


@pytest.mark.parametrize("status", ["passed", "failed", "completed", "expired"])
def test_as_of_a_day_before_its_end_an_attempt_is_in_progress(status):
    policy = make_policy(Certification("Basics"), required={"*": ["Basics"]})

    report = report_of(done(status, expires_on="2026-12-05"), as_of=date(2025, 12, 4), policy=policy)

    assert report.learners[0].status == "in_progress"
    assert (report.courses_table[0].completed, report.metrics["pass_rate"].denominator) == (0, 0)


def test_the_frame_given_is_not_changed():
    attempts = make_attempts(done())
    before = attempts.copy(deep=True)

    build_report(attempts, customer="Acme", policy=make_policy(), as_of=date(2025, 12, 2))

    assert attempts.equals(before)


def test_learners_are_one_by_email_then_user_id_then_name():
    report = report_of(
        done(email=" Ana@Acme.example", name="Ana"),
        done(email="ana@acme.example", name="Ana", user_id="U1", course="B"),
        done(email=None, user_id="u1", name="A. A.", course="C"),
        done(email=None, user_id="U2", name="Ana"),
        done(email=None, name="ANA"),
    )

    assert [(one.key, one.email, one.user_id, one.name) for one in report.learners] == [
        ("ana", None, None, "ANA"),
        ("ana@acme.example", "ana@acme.example", "U1", "Ana"),
        ("u2", None, "U2", "Ana"),
    ]


def test_the_name_shown_is_the_one_on_most_rows():
    report = report_of(done(name="Bob"), done(name="Robert", course="B"), done(name="Robert", course="C"))

    assert report.learners[0].name == "Robert"


def test_an_attempt_that_names_nobody_is_an_error():
    with pytest.raises(ValueError, match="belongs to nobody"):
        report_of(done(email=None))
