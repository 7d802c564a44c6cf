"""The JSON that scripts rely on."""

import json
from dataclasses import dataclass

import pytest

from analysis.reading.result import FileReading, Question, Reject, RowAccount, Warned
from analysis.report import build_report
from analysis.report_json import report_document, report_json
from analysis.spelling import by_name
from tests.conftest import ACME
from tests.factories import AS_OF, acme_attempts, acme_policy, acme_usage, make_attempts, make_policy


@pytest.fixture(scope="module")
def report():
    return build_report(
        acme_attempts(ACME), customer="Acme Corp", policy=acme_policy(ACME), as_of=AS_OF, usage=acme_usage(ACME)
    )


@dataclass(frozen=True)
class Imported:
    files: tuple[FileReading, ...]
    rows: RowAccount


def test_the_document_has_the_account_the_files_and_the_customers(report):
    rows = RowAccount(
        read=3, accepted=1, duplicates=1, rejected=1,
        rejects=(Reject("a.csv", 17, "Completed On: '31.31.2025' is not a date", {"Completed On": "31.31.2025"}),),
        warned=(Warned("a.csv", 40, "completed before enrolled"),),
    )  # fmt: skip
    file = FileReading(
        "a.csv", "training", None, {"email": "User Email"}, 0.97, {"Done": "ymd"}, (Question("k", "Which?"),)
    )

    document = report_document(Imported((file,), rows), [report], AS_OF)

    assert document["as_of"] == "2026-01-30"
    assert document["rows"]["rejects"][0]["values"] == {"Completed On": "31.31.2025"}
    assert document["rows"]["warned"] == [{"file": "a.csv", "row": 40, "warning": "completed before enrolled"}]
    assert document["files"][0]["questions"] == ["Which?"]
    assert [customer["name"] for customer in document["customers"]] == ["Acme Corp"]


def test_it_is_plain_json_without_nan(report):
    assert json.loads(json.dumps(report_json(report), allow_nan=False)) == report_json(report)


def test_every_key_of_the_contract_is_there(report):
    document = report_json(report)

    assert set(document) >= {
        "name", "records", "users", "courses", "status", "metrics", "courses_table", "learners", "gaps", "role_gaps",
        "expiring", "expired", "in_grace", "behind", "competency", "adoption", "recommendations",
    }  # fmt: skip
    assert set(document["metrics"]) == {
        "completion_rate", "certification_rate", "pass_rate", "avg_days_to_complete", "training_coverage",
        "recertification_due",
    }  # fmt: skip
    assert set(document["competency"]) >= {"median_days", "ci", "learners", "censored", "competent_by", "by_role"}
    assert set(document["adoption"]) == {"levels", "ratio", "spearman"}


def test_lists_have_their_order(report):
    document = report_json(report)

    assert [gap["name"] for gap in document["gaps"]][:3] == ["Rachel Green", "Tom Brown", "Bella Young"]
    names = [learner["name"] for learner in document["learners"]]
    assert names == sorted(names, key=by_name)
    courses = [row["course"] for row in document["courses_table"]]
    assert courses == sorted(courses, key=by_name)


def test_a_gap_as_scripts_read_it(report):
    tom = next(gap for gap in report_json(report)["gaps"] if gap["name"] == "Tom Brown")

    assert {**tom, "why": None} == {
        "email": "tom.brown@acme.example", "user_id": None, "name": "Tom Brown", "roles": ["Admin"],
        "missing": ["Admin Certification", "Basic Fundamentals"], "priority": "high", "last_activity": "2026-01-15",
        "why": None,
    }  # fmt: skip


def test_a_learner_without_an_email_is_known_by_user_id_and_name():
    attempts = make_attempts({"email": None, "user_id": "U7", "name": "Ana", "status": "not_started"})

    document = report_json(build_report(attempts, customer="Acme", policy=make_policy(), as_of=AS_OF))

    learner = document["learners"][0]
    assert (learner["email"], learner["user_id"], learner["name"]) == (None, "U7", "Ana")


def test_what_cannot_be_computed_says_why():
    document = report_json(build_report(make_attempts(), customer="Acme", policy=make_policy(), as_of=AS_OF))

    assert document["adoption"] == {"unavailable": "No usage file was given."}
    assert "Nothing is required" in document["competency"]["unavailable"]
    assert document["metrics"]["pass_rate"]["unavailable"] == "There are no graded attempts."
