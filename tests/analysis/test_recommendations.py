"""What is recommended, and that the counts behind it are the figures' own."""

import pytest

from analysis.policy import Certification
from analysis.recommendations import people
from analysis.report import build_report
from tests.factories import AS_OF, make_attempts, make_policy

DONE = {"status": "passed", "enrolled_on": "2025-12-01", "completed_on": "2025-12-02", "roles": "Analyst"}
OPEN = {"status": "in_progress", "enrolled_on": "2026-01-15", "roles": "Analyst", "email": "bo@acme.example"}


def recommendations_of(*lines, **rest):
    policy = make_policy(Certification("Basics", **rest), required={"Analyst": ["Basics"]})
    return build_report(make_attempts(*lines), customer="Acme", policy=policy, as_of=AS_OF).recommendations


def test_nothing_to_do_recommends_nothing():
    assert recommendations_of(DONE) == ()


def test_the_effect_is_in_counts():
    (one,) = recommendations_of(DONE, OPEN, priority="medium", risk="Wrong reports.")

    assert (one.title, one.learners) == ("Analyst Enablement", ("bo@acme.example",))
    assert one.reason == "1 analyst without Basics certification. Impact: Wrong reports."
    assert one.effect == "Analyst: 1 of 2 (50%) to 2 of 2 (100%). Certified overall: 1 to 2 of 2."


def test_a_high_priority_makes_it_a_push_and_comes_first():
    lapsed = {**DONE, "email": "cy@acme.example", "expires_on": "2026-01-29"}

    titles = [one.title for one in recommendations_of(lapsed, OPEN, priority="high")]

    assert titles == ["Basics Push", "Renewal of Lapsed Certifications"]


def test_a_push_in_another_subject_than_the_role_says_for_whom():
    (one,) = recommendations_of(DONE, OPEN, priority="high")

    assert one.action == "Schedule mandatory Basics training for analysts"


def test_what_else_they_miss_is_named_only_where_all_of_them_miss_it():
    policy = make_policy(Certification("A"), Certification("B"), required={"*": ["A"], "Admin": ["B"]})
    lines = [{"course": "X", "status": "not_started", "email": f"{at}@acme.example"} for at in range(2)]
    lines[0]["roles"] = "Admin"

    report = build_report(make_attempts(*lines), customer="Acme", policy=policy, as_of=AS_OF)

    effects = {one.title: one.effect for one in report.recommendations}
    assert effects["Admin Enablement"] == "Admin: 0 of 1 (0%) to 1 of 1 (100%). This one also misses A."
    assert effects["A for Everyone"] == "All learners: 0 of 2 (0%) to 2 of 2 (100%). Certified overall: 0 to 1 of 2."


def test_one_expiring_certification_is_said_in_the_singular():
    (one,) = recommendations_of({**DONE, "expires_on": "2026-02-03"})

    assert one.reason == "1 certification expiring in 30 days."
    assert one.effect == "Without it 1 learner loses their certification on Feb 3."


@pytest.mark.parametrize(
    ("role", "count", "words"),
    [("Admin", 2, "admins"), ("Power User", 1, "power user"), ("QA", 3, "QAs"), ("Sales", 2, "sales"), ("*", 2, "learners")],
)  # fmt: skip
def test_who_holds_a_role_in_a_sentence(role, count, words):
    assert people(role, count) == words
