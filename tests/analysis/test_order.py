"""The order of lists: as people expect it in the report, by name in the JSON."""

import json

from analysis.json_text import json_pieces
from analysis.policy import Certification
from analysis.report import build_report
from analysis.report_json import report_json
from tests.factories import AS_OF, make_attempts, make_policy


def report_of(*courses, policy=None, **line):
    lines = [{"course": course, "status": "not_started", **line} for course in courses]
    return build_report(make_attempts(*lines), customer="Acme", policy=policy or make_policy(), as_of=AS_OF)


def courses_of(report):
    return [row.course for row in report.courses_table]


def test_courses_come_in_the_catalogs_order_then_the_others_by_name():
    policy = make_policy(Certification("Zeta", short="Z"), Certification("Alpha"))

    report = report_of("Alpha", "beta", "Zeta", "Album", "Beta", policy=policy)

    assert courses_of(report) == ["Zeta", "Alpha", "Album", "Beta"]
    assert list(report.labels) == ["Zeta", "Alpha"]


def test_a_certification_that_is_only_required_follows_those_of_the_catalog():
    policy = make_policy(Certification("Zeta"), required={"*": ["Extra", "Zeta"]})

    assert courses_of(report_of("Extra", "Basics", "Zeta", policy=policy)) == ["Zeta", "Extra", "Basics"]


def test_without_a_catalog_the_exports_certifications_come_first_by_name():
    certified = {"certification": "Cert", "expires_on": "2027-01-01"}
    lines = [{"course": name, "status": "not_started", **certified} for name in ("beta", "Alpha")]
    attempts = make_attempts({"course": "About", "status": "not_started"}, *lines)

    report = build_report(attempts, customer="Acme", policy=make_policy(), as_of=AS_OF)

    assert courses_of(report) == ["Alpha", "beta", "About"]


def test_role_gaps_come_in_the_policys_order_and_everyone_last():
    policy = make_policy(required={"*": ["Basics"], "Owner": ["Zeta", "Alpha"], "Admin": ["Alpha"]})

    lines = [(line.role, line.course) for line in report_of("Basics", policy=policy).role_gaps]

    assert lines == [("Owner", "Zeta"), ("Owner", "Alpha"), ("Admin", "Alpha"), ("*", "Basics")]


def test_learners_come_by_name_whatever_its_case():
    names = ["bo", "Ana", "Bo", "cy", "Cy"]
    lines = [{"name": name, "email": f"{at}@acme.example", "status": "not_started"} for at, name in enumerate(names)]

    report = build_report(make_attempts(*lines), customer="Acme", policy=make_policy(), as_of=AS_OF)

    assert [one.name for one in report.learners] == ["Ana", "Bo", "bo", "Cy", "cy"]


def test_the_json_lists_courses_and_roles_by_name():
    policy = make_policy(
        Certification("Zeta"), Certification("alpha"), required={"owner": ["Zeta"], "Admin": ["alpha"], "*": ["Zeta"]}
    )
    report = report_of("Zeta", "alpha", "Basics", policy=policy, roles="owner; Admin")
    document = json.loads("".join(json_pieces(report_json(report))))

    assert [row["course"] for row in document["courses_table"]] == ["alpha", "Basics", "Zeta"]
    assert [line["role"] for line in document["role_gaps"]] == ["*", "Admin", "owner"]
    assert document["learners"][0]["roles"] == ["Admin", "owner"]
    assert document["gaps"][0]["missing"] == ["alpha", "Zeta"]
