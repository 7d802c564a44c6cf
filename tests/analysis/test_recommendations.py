"""What is recommended, and that the counts behind it are the figures' own."""

from analysis.policy import Certification
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
    assert one.reason == "1 Analyst without Basics. Impact: Wrong reports."
    assert one.effect == "Analyst: 1 of 2 (50%) to 2 of 2 (100%). Certified overall: 1 to 2 of 2."


def test_a_high_priority_makes_it_a_push_and_comes_first():
    lapsed = {**DONE, "email": "cy@acme.example", "expires_on": "2026-01-29"}

    titles = [one.title for one in recommendations_of(lapsed, OPEN, priority="high")]

    assert titles == ["Basics Push", "Renewal of Lapsed Certifications"]
