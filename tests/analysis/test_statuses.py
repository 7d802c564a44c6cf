"""Where a learner stands, what is assigned to them, and what counts as a gap."""

import pytest

from analysis.policy import Certification, Role
from analysis.report import build_report
from tests.factories import AS_OF, make_attempts, make_policy, make_roster

BASICS, API = Certification("Basics", short="Basic"), Certification("API Integration", aliases=("API Cert",))
DONE = {"status": "passed", "enrolled_on": "2025-12-01", "completed_on": "2025-12-02"}


def report_of(*lines, required=None, roles=(), certifications=(BASICS, API), roster=None):
    policy = make_policy(*certifications, required=required, roles=tuple(roles))
    return build_report(make_attempts(*lines), customer="Acme", policy=policy, as_of=AS_OF, roster=roster)


@pytest.mark.parametrize(
    ("status", "standing"),
    [
        ("not_started", "not_started"),
        ("in_progress", "in_progress"),
        ("failed", "in_progress"),
        ("revoked", "in_progress"),
        ("passed", "certified"),
        ("completed", "certified"),
        ("withdrawn", "no_requirement"),
    ],
)
def test_status_of_somebody_enrolled_in_one_certification(status, standing):
    completed = "2025-12-02" if status in ("passed", "completed", "revoked") else None
    report = report_of({"status": status, "enrolled_on": "2025-12-01", "completed_on": completed})

    assert report.learners[0].status == standing


def test_an_enrolment_of_their_own_choice_is_assigned_and_never_a_gap():
    report = report_of({"status": "in_progress", "enrolled_on": "2025-12-01"})

    assert report.learners[0].missing == ("Basics",)
    assert report.gaps == ()


def test_a_requirement_never_enrolled_in_is_a_gap_not_started():
    report = report_of(
        {**DONE, "course": "Elective", "roles": "Developer"}, required={"Developer": ["API Integration"]}
    )

    assert (report.learners[0].status, report.learners[0].level) == ("not_started", "Not Certified")
    assert report.gaps[0].why == ("API Integration: required of Developer; never enrolled",)


def test_an_enrolment_in_an_ordinary_course_assigns_nothing():
    report = report_of({**DONE, "course": "Elective"})

    assert report.learners[0].status == "no_requirement"
    assert report.status["no_requirement"].pct is None
    assert report.metrics["certification_rate"].value is None


def test_some_of_the_assigned_is_partial():
    report = report_of({**DONE}, {"status": "not_started", "course": "API Integration", "enrolled_on": "2025-12-01"})

    assert (report.learners[0].level, report.learners[0].status) == ("Partial", "not_started")


@pytest.mark.parametrize("written", ["Admins", "admin", "ADMIN ", "Administrator", "administrators"])
def test_roles_go_by_aliases_and_plurals(written):
    report = report_of(
        {**DONE, "course": "Elective", "roles": written},
        required={"Admin": ["Basics"]},
        roles=[Role("Admin", aliases=("Administrator",))],
    )

    assert report.learners[0].roles == ("Admin",)
    assert report.role_gaps[0].missing == 1


def test_roles_of_a_learner_come_from_all_rows():
    report = report_of({**DONE, "roles": "Analyst"}, {**DONE, "course": "Elective", "roles": "Developer; User"})

    assert report.learners[0].roles == ("Analyst", "Developer", "User")


def test_courses_go_by_the_aliases_of_their_certification():
    report = report_of({**DONE, "course": "api cert"}, {**DONE, "course": "Basic"})

    assert [row.course for row in report.courses_table] == ["Basics", "API Integration"]


def test_any_one_of_several_will_do():
    lines = [
        {**DONE, "course": "API Integration", "roles": "Analyst"},
        {**DONE, "email": "bo@acme.example", "roles": "Analyst", "course": "Elective"},
    ]

    report = report_of(*lines, required={"Analyst": [("Basics", "API Integration")]})

    assert [learner.status for learner in report.learners] == ["certified", "not_started"]
    assert report.gaps[0].missing == ("API Integration or Basics",)
    assert [(line.course, line.users, line.holding) for line in report.role_gaps] == [
        ("API Integration or Basics", 2, 1)
    ]


def test_before_a_catalog_the_export_says_what_certifies():
    lines = [
        {**DONE, "course": "A", "certification": "Cert A"},
        {**DONE, "course": "B", "expires_on": "2027-01-01"},
        {**DONE, "course": "C"},
    ]

    report = report_of(*lines, certifications=())

    assert [row.course for row in report.courses_table if row.certification] == ["A", "B"]
    assert report.labels["A"] == "Cert A"


def test_a_catalog_overrules_the_export():
    report = report_of({**DONE, "course": "A", "certification": "Cert A"})

    assert [row.certification for row in report.courses_table] == [False]


@pytest.mark.parametrize(
    ("enrolled", "required", "role", "own", "priority"),
    [
        ("2025-12-01", {"*": ["Basics"]}, Role("Admin"), None, "medium"),
        ("2025-11-01", {"*": ["Basics"]}, Role("Admin"), None, "medium"),  # 90 days
        ("2025-10-31", {"*": ["Basics"]}, Role("Admin"), None, "high"),  # 91 days
        ("2026-01-16", {"*": ["Basics"]}, Role("Admin"), None, "low"),  # 14 days
        ("2026-01-15", {"*": ["Basics"]}, Role("Admin"), None, "medium"),
        ("2025-12-01", {"Admin": ["Basics"]}, Role("Admin", privileged=True), None, "high"),
        ("2025-01-01", {"Admin": ["Basics"]}, Role("Admin"), None, "medium"),
        ("2025-01-01", {"*": ["Basics"]}, Role("Admin"), "low", "low"),
        ("2026-01-20", {"*": ["Basics"]}, Role("Admin"), "high", "high"),
    ],
)
def test_priority_of_a_gap(enrolled, required, role, own, priority):
    line = {"status": "in_progress", "course": "Elective", "enrolled_on": enrolled, "roles": "Admin"}

    report = report_of(line, required=required, roles=[role], certifications=(Certification("Basics", priority=own),))

    assert [gap.priority for gap in report.gaps] == [priority]


def test_roster_rows_make_a_learner_and_say_how_many_are_covered():
    roster = make_roster({"email": "ana@acme.example"}, {"email": "Cy@Acme.example ", "name": "Cy", "roles": "Admins"})

    report = report_of(DONE, required={"Admin": ["Basics"]}, roster=roster)

    coverage = report.metrics["training_coverage"]
    assert [learner.key for learner in report.learners] == ["ana@acme.example", "cy@acme.example"]
    assert (coverage.numerator, coverage.denominator) == (1, 2)
    assert report.gaps[0].name == "Cy"


def test_without_a_roster_coverage_says_why_there_is_none():
    coverage = report_of(DONE).metrics["training_coverage"]

    assert coverage.value is None
    assert "roster" in coverage.why
