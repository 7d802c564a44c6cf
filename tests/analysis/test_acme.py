"""The worked example of the transcript, figure by figure."""

import json

import pytest

from analysis.report import build_report
from analysis.results import CustomerReport
from tests.conftest import ACME
from tests.factories import AS_OF, acme_attempts, acme_policy, acme_usage


@pytest.fixture(scope="module")
def expected() -> dict:
    return json.loads((ACME / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def report() -> CustomerReport:
    return build_report(
        acme_attempts(ACME), customer="Acme Corp", policy=acme_policy(ACME), as_of=AS_OF, usage=acme_usage(ACME)
    )


def test_counts_of_records_users_and_courses(report, expected):
    assert (report.records, report.users, report.courses) == (
        expected["records"],
        expected["users"],
        expected["courses"],
    )


def test_status_shares(report, expected):
    shares = {word: [share.users, share.pct] for word, share in report.status.items()}

    assert shares == {**expected["status"], "no_requirement": [0, None]}


def test_course_table(report, expected):
    table = {
        row.course: {
            "enrolled": row.enrolled,
            "completed": row.completed,
            "completed_pct": row.completed_pct,
            "pass_rate_pct": row.pass_rate_pct,
            "avg_days": row.avg_days,
        }
        for row in report.courses_table
        if row.certification
    }

    assert table == expected["courses_table"]


def test_certifications_are_listed_in_the_order_of_the_requirements_then_other_courses(report):
    listed = [row.course for row in report.courses_table]

    assert listed[:5] == [
        "Basic Fundamentals",
        "Admin Certification",
        "Advanced Features",
        "API Integration",
        "Reporting Mastery",
    ]
    assert listed[5:] == sorted(listed[5:])


def test_learners_of_each_status(report, expected):
    for status in ("in_progress", "not_started"):
        assert sorted(one.email for one in report.learners if one.status == status) == expected[status]


def test_gaps(report, expected):
    pairs = sorted([gap.email, name] for gap in report.gaps for name in gap.missing)

    assert pairs == expected["gaps"]
    assert sorted(gap.email for gap in report.gaps) == expected["users_with_gaps"]


def test_the_two_admins_are_the_high_priority_gaps(report):
    high = [(gap.name, gap.missing) for gap in report.gaps if gap.priority == "high"]

    assert high == [
        ("Rachel Green", ("Admin Certification", "Basic Fundamentals")),
        ("Tom Brown", ("Admin Certification", "Basic Fundamentals")),
    ]


def test_role_gaps(report, expected):
    lines = {line.role: [line.users, line.holding, line.pct, line.missing] for line in report.role_gaps}

    assert lines == expected["role_gaps"]
    assert [line.role for line in report.role_gaps] == ["Admin", "Power User", "Developer", "Analyst", "*"]


def test_expiring_in_the_next_30_days(report, expected):
    lines = [[one.name, one.course, str(one.expires_on), one.recertification] for one in report.expiring]

    assert lines == expected["expiring_30_days"]


def test_adoption_by_level(report, expected):
    levels = {
        level.level: {
            "users": level.users,
            "usage_score": round(level.usage_score),
            "feature_adoption_pct": round(level.feature_adoption_pct),
        }
        for level in report.adoption.levels
    }

    assert levels == expected["adoption"]
    assert round(report.adoption.ratio, 1) == expected["adoption_ratio_certified_vs_not"]


def test_the_recommendations_of_the_transcript_come_first(report):
    first = [(one.title, one.priority, one.reason, len(one.learners)) for one in report.recommendations[:3]]

    assert first == [
        (
            "Admin Certification Push",
            "high",
            "2 admins without certification. Risk: Security and configuration errors.",
            2,
        ),
        ("Recertification Campaign", "medium", "3 certifications expiring in 30 days.", 3),
        (
            "Developer Enablement",
            "medium",
            "2 developers without API certification. Impact: Limiting integration quality.",
            2,
        ),
    ]


def test_the_actions_and_effects_are_in_the_words_of_the_transcript(report):
    push, campaign, enablement = report.recommendations[:3]

    assert push.action == "Schedule mandatory admin training"
    assert push.effect == "Admin: 6 of 8 (75%) to 8 of 8 (100%). These 2 also miss Basic."
    assert campaign.effect == "Without it 3 learners lose their certification, the first on Feb 15."
    assert enablement.action == "Schedule API office hours"
