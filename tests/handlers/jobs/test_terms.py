"""Under which terms files are read."""

from dataclasses import replace
from datetime import date

from analysis.policy import Certification, Policy, Requirement
from handlers.jobs.terms import AS_READ, Terms, lasting, spoken

TERMS = Terms(date(2026, 1, 30), Policy(), {"a": {"status:x": "passed"}, "b": {"status:y": "failed"}})


def test_terms_are_alike_where_only_another_layout_was_spoken_of():
    other = replace(TERMS, layouts={"a": {"status:x": "passed"}})

    assert TERMS.read_alike(other, ["a", "c"])
    assert not TERMS.read_alike(other, ["a", "b"])
    assert not TERMS.read_alike(replace(TERMS, policy=Policy(pass_score=80.0)), ["a"])


def test_terms_are_alike_where_only_what_is_required_differs():
    named = Policy(certifications=(Certification("Safety", aliases=("Sicherheit",)),))
    required = Policy(required=(Requirement("*", ("Safety",)),))

    assert TERMS.read_alike(replace(TERMS, policy=required), ["a"])
    assert not TERMS.read_alike(replace(TERMS, policy=named), ["a"])


def test_what_was_let_stand_says_nothing_to_the_reader():
    assert spoken({"status:x": AS_READ, "status:y": "failed"}).given == {"status:y": "failed"}


def test_the_course_of_a_file_is_not_remembered_for_the_next():
    assert lasting({"course:name": "Safety", "status:x": "passed"}) == {"status:x": "passed"}
