"""The JSON that scripts rely on."""

import json
from dataclasses import dataclass, fields, is_dataclass
from datetime import date

import pytest

from analysis.json_text import json_pieces
from analysis.reading.result import FileReading, Question, Reject, RowAccount, Warned
from analysis.report import build_report
from analysis.report_json import report_document, report_json
from analysis.report_snapshot import dump_report, load_report
from analysis.spelling import by_name
from tests.conftest import ACME
from tests.factories import AS_OF, acme_attempts, acme_policy, acme_usage, make_attempts, make_policy


@pytest.fixture(scope="module")
def report():
    return build_report(
        acme_attempts(ACME), customer="Acme Corp", policy=acme_policy(ACME), as_of=AS_OF, usage=acme_usage(ACME)
    )


def written(document):
    return json.loads("".join(json_pieces(document)))


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

    document = written(report_document(Imported((file,), rows), [report], AS_OF))

    assert document["as_of"] == "2026-01-30"
    assert document["rows"]["rejects"][0]["values"] == {"Completed On": "31.31.2025"}
    assert document["rows"]["warned"] == [{"file": "a.csv", "row": 40, "warning": "completed before enrolled"}]
    assert document["files"][0]["questions"] == ["Which?"]
    assert [customer["name"] for customer in document["customers"]] == ["Acme Corp"]


def test_every_list_says_what_its_values_say(report):
    document = written(report_json(report))

    for name, keys in LISTS.items():
        assert document[name] == [as_json(one, keys) for one in getattr(report, name)], name
    assert [one["held"] for one in document["learners"]] == [[as_json(h) for h in one.held] for one in report.learners]


PERSON = ("email", "user_id", "name")
LISTS = {
    "learners": (*PERSON, "roles", "status", "level", "held", "missing"),
    "gaps": (*PERSON, "roles", "missing", "priority", "last_activity", "why"),
    "expiring": (*PERSON, "course", "expires_on", "recertification"),
    "expired": (*PERSON, "course", "expires_on"),
    "in_grace": (*PERSON, "course", "expires_on"),
    "behind": (*PERSON, "course", "reason"),
}


def as_json(value, keys=None):
    """Value by value, as slowly and plainly as can be."""
    if is_dataclass(value):
        return {key: as_json(getattr(value, key)) for key in keys or [field.name for field in fields(value)]}
    if isinstance(value, tuple):
        return [as_json(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def test_a_report_that_was_stored_is_written_as_the_fresh_one(report):
    stored = load_report(dump_report(report))

    assert list(json_pieces(report_json(stored))) == list(json_pieces(report_json(report)))


def test_every_key_of_the_contract_is_there(report):
    document = written(report_json(report))

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
    document = written(report_json(report))

    assert [gap["name"] for gap in document["gaps"]][:3] == ["Rachel Green", "Tom Brown", "Bella Young"]
    names = [learner["name"] for learner in document["learners"]]
    assert names == sorted(names, key=by_name)
    courses = [row["course"] for row in document["courses_table"]]
    assert courses == sorted(courses, key=by_name)


def test_a_gap_as_scripts_read_it(report):
    tom = next(gap for gap in written(report_json(report))["gaps"] if gap["name"] == "Tom Brown")

    assert {**tom, "why": None} == {
        "email": "tom.brown@acme.example", "user_id": None, "name": "Tom Brown", "roles": ["Admin"],
        "missing": ["Admin Certification", "Basic Fundamentals"], "priority": "high", "last_activity": "2026-01-15",
        "why": None,
    }  # fmt: skip


def test_a_learner_without_an_email_is_known_by_user_id_and_name():
    attempts = make_attempts({"email": None, "user_id": "U7", "name": "Ana", "status": "not_started"})

    document = written(report_json(build_report(attempts, customer="Acme", policy=make_policy(), as_of=AS_OF)))

    learner = document["learners"][0]
    assert (learner["email"], learner["user_id"], learner["name"]) == (None, "U7", "Ana")


def test_what_cannot_be_computed_says_why():
    document = written(report_json(build_report(make_attempts(), customer="Acme", policy=make_policy(), as_of=AS_OF)))

    assert document["adoption"] == {"unavailable": "No usage file was given."}
    assert "Nothing is required" in document["competency"]["unavailable"]
    assert document["metrics"]["pass_rate"]["unavailable"] == "There are no graded attempts."
