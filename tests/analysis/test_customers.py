"""One import, several customers."""

from analysis.report import Question, reports_by_customer
from tests.factories import AS_OF, make_attempts, make_policy, make_roster, make_usage

QUESTION = Question(make_policy(), AS_OF)


def line(customer, email="ana@x.example", **rest):
    return {"customer": customer, "email": email, "status": "passed", "completed_on": "2025-12-01", **rest}


def test_spellings_of_a_customer_differ_in_case_and_white_space():
    attempts = make_attempts(
        line("Acme Corp"), line("acme  corp ", course="B"), line("Acme Corp", course="C"), line("Zeta")
    )

    reports = reports_by_customer(attempts, QUESTION)

    assert [(report.name, report.records) for report in reports] == [("Acme Corp", 3), ("Zeta", 1)]


def test_a_given_name_takes_all_lines():
    (report,) = reports_by_customer(make_attempts(line("A"), line(None, course="B")), QUESTION, name="Mine")

    assert (report.name, report.records) == ("Mine", 2)


def test_attempts_without_a_customer_go_to_the_name_that_the_caller_passes():
    reports = reports_by_customer(make_attempts(line("Zeta"), line(None)), QUESTION, unnamed="Acme")

    assert [(report.name, report.records) for report in reports] == [("Acme", 1), ("Zeta", 1)]


def test_the_unnamed_may_be_one_of_the_named():
    (report,) = reports_by_customer(make_attempts(line("ACME"), line(None, course="B")), QUESTION, unnamed="Acme")

    assert (report.name, report.records) == ("ACME", 2)


def test_each_customer_sees_its_own_learners_roster_and_usage():
    attempts = make_attempts(line("A", status="not_started"), line("B", "bo@x.example", status="not_started"))
    question = Question(
        make_policy(),
        AS_OF,
        roster=make_roster({"customer": "B", "email": "cy@x.example"}),
        usage=make_usage({"email": "bo@x.example", "usage_score": 4.0}),
    )

    first, second = reports_by_customer(attempts, question)

    assert [learner.key for learner in first.learners] == ["ana@x.example"]
    assert [learner.key for learner in second.learners] == ["bo@x.example", "cy@x.example"]
    coverage = second.metrics["training_coverage"]
    assert (coverage.numerator, coverage.denominator) == (0, 1)


def test_no_lines_at_all_still_make_one_report():
    (report,) = reports_by_customer(make_attempts(), QUESTION, unnamed="Acme")

    assert (report.name, report.users, report.records) == ("Acme", 0, 0)
