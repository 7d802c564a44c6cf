"""Laws that hold for any attempts: nothing is lost or counted twice, order does not matter, and the future is not known."""

import json
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.json_text import json_pieces
from analysis.policy import Certification
from analysis.report import build_report
from analysis.report_json import report_json
from analysis.report_snapshot import dump_report, load_report
from tests.factories import make_attempts, make_policy

DAY = date(2026, 1, 30)
POLICY = make_policy(
    Certification("A", valid_months=3, expiry="previous_expiry", renewal_window_days=20, grace_days=5),
    Certification("B", valid_months=2, grace_days=3),
    required={"*": ["A"], "Admin": ["B"], "User": [("B", "C")]},
)

days = st.integers(-200, 60).map(lambda offset: DAY + timedelta(offset))
maybe_day = st.none() | days
lines = st.fixed_dictionaries(
    {
        "email": st.sampled_from(["ana@acme.example", "bo@acme.example", "cy@acme.example"]),
        "name": st.sampled_from(["Ana", "Bo", None]),
        "roles": st.sampled_from(["Admin", "Users", "Admin; User", None]),
        "course": st.sampled_from(["A", "B", "C", "Elective"]),
        "status": st.sampled_from(
            ["not_started", "in_progress", "passed", "failed", "completed", "waived", "withdrawn", "expired", "revoked"]
        ),
        "enrolled_on": maybe_day,
        "started_on": maybe_day,
        "completed_on": maybe_day,
        "expires_on": st.none() | days,
        "due_on": st.none() | days,
        "last_activity": st.none() | days,
        "attempt": st.sampled_from([None, 0, 1, 2]),
        "row": st.integers(2, 9),
    }
)
tables = st.lists(lines, max_size=12)
laws = settings(max_examples=60, deadline=None)


def report_of(table, as_of=DAY):
    return build_report(make_attempts(*table), customer="Acme", policy=POLICY, as_of=as_of)


@laws
@given(tables)
def test_every_learner_has_one_status_and_one_place_in_the_figures(table):
    report = report_of(table)

    assert sum(share.users for share in report.status.values()) == report.users == len(report.learners)
    for line in report.role_gaps:
        assert line.holding + line.missing == line.users
    for learner in report.learners:
        assert (learner.status == "certified") == (not learner.missing and learner.level is not None)


@laws
@given(tables)
def test_gaps_are_what_is_required_and_missing(table):
    report = report_of(table)

    missing = {learner.key: set(learner.missing) for learner in report.learners}
    assert all(set(gap.missing) <= missing[gap.key] for gap in report.gaps)
    assert sum(line.missing for line in report.role_gaps) >= sum(len(gap.missing) for gap in report.gaps)


@laws
@given(tables, st.randoms())
def test_the_order_of_rows_does_not_matter(table, random):
    shuffled = list(table)
    random.shuffle(shuffled)
    table, shuffled = ([{**line, "row": 2} for line in one] for one in (table, shuffled))

    assert report_of(shuffled) == report_of(table)


@laws
@given(tables, st.integers(-120, 0))
def test_what_happens_later_changes_nothing_on_an_earlier_day(table, offset):
    as_of = DAY + timedelta(offset)
    later = [line for line in table if all(line[name] is None or line[name] > as_of for name in _HAPPENING)]
    dated = [line for line in later if any(line[name] is not None for name in _HAPPENING)]
    before = [line for line in table if line not in dated]

    assert report_of(table, as_of) == report_of(before, as_of)


_HAPPENING = ("enrolled_on", "started_on", "completed_on")


@laws
@given(tables, st.sampled_from(["ana@acme.example", "bo@acme.example"]), st.sampled_from(["A", "B"]))
def test_another_pass_today_never_lowers_the_certification_rate(table, email, course):
    before = report_of(table)
    if email not in {learner.email for learner in before.learners}:
        return
    table = [line for line in table if not (line["completed_on"] == DAY and line["course"] == course)]
    before = report_of(table)
    if (email, course) not in _assigned(before):
        return

    after = report_of(
        [
            *table,
            {"email": email, "course": course, "status": "passed", "enrolled_on": DAY, "completed_on": DAY, "row": 99},
        ]
    )

    assert after.status["certified"].users >= before.status["certified"].users


def _assigned(report):
    return {
        (learner.email, name)
        for learner in report.learners
        for name in (*learner.missing, *(held.course for held in learner.held))
    }


@laws
@given(tables)
def test_a_snapshot_and_the_json_lose_nothing(table):
    report = report_of(table)

    assert load_report(dump_report(report)) == report
    assert load_report(dump_report(by_row(report))) == report
    text = "".join(json_pieces(report_json(report)))
    assert text == json.dumps(json.loads(text), indent=2, ensure_ascii=False, allow_nan=False)
    assert text == "".join(json_pieces(report_json(by_row(report))))


def by_row(report):
    """The report with its lists as tuples of values."""
    lists = ("learners", "gaps", "expiring", "expired", "in_grace", "behind")
    return replace(report, **{name: tuple(getattr(report, name)) for name in lists})
