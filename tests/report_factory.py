"""Makers of report values: the worked example of the transcript as of 30 January 2026, and its parts with what a test cares about."""

from dataclasses import replace
from datetime import date
from typing import Any

from analysis.results import (
    Adoption,
    Behind,
    Competency,
    CourseRow,
    CustomerReport,
    Expiring,
    Gap,
    Held,
    Learner,
    LevelUsage,
    Metric,
    Recommendation,
    RoleGap,
    Share,
    Spearman,
)  # fmt: skip

AS_OF = date(2026, 1, 30)
BASIC, ADMIN, ADVANCED, API, REPORTING = (
    "Basic Fundamentals", "Admin Certification", "Advanced Features", "API Integration", "Reporting Mastery",
)  # fmt: skip
LABELS = {BASIC: "Basic", ADMIN: "Admin Cert", ADVANCED: "Advanced", API: "API Cert", REPORTING: "Reporting"}

_NOT_STARTED = (
    "Bella Ito", "Carlos Zhang", "Grace Evans", "Hugo Moreau", "Jonas Ito", "Jonas Zhang", "Liam Khan", "Liam Silva",
    "Samir Young", "Umar Garcia", "Zoe Muller", "Zoe Novak",
)  # fmt: skip
_IN_PROGRESS = (
    "Bella Muller", "Bella Young", "Chris Davis", "Emily White", "Ines Gupta", "Kira Zhang", "Maya Evans", "Maya Fischer",
    "Maya Hansen", "Rachel Green", "Rosa Diaz", "Tom Brown", "Wendy Weber",
)  # fmt: skip
_CERTIFIED = ("Amy Lee", "Mike Johnson", "Sarah Chen", *(f"Learner {number:02d}" for number in range(1, 62)))
_ROLES = {
    "Bella Young": ("Developer", "Power User"), "Carlos Zhang": ("Power User",), "Chris Davis": ("Developer",),
    "Emily White": ("Analyst", "Power User"), "Liam Khan": ("Power User",), "Maya Hansen": ("Power User",),
    "Mike Johnson": ("Power User",), "Rachel Green": ("Admin",), "Sarah Chen": ("Admin",), "Tom Brown": ("Admin",),
}  # fmt: skip
_GAPS = (
    ("Rachel Green", (ADMIN, BASIC), "high", date(2026, 1, 22)),
    ("Tom Brown", (ADMIN, BASIC), "high", date(2026, 1, 15)),
    ("Bella Young", (ADVANCED, API, BASIC), "medium", date(2026, 1, 13)),
    ("Carlos Zhang", (ADVANCED, BASIC), "medium", date(2026, 1, 8)),
    ("Chris Davis", (API, BASIC), "medium", date(2025, 12, 28)),
    ("Emily White", (ADVANCED, REPORTING), "medium", date(2026, 1, 10)),
    ("Liam Khan", (ADVANCED, BASIC), "medium", date(2026, 1, 13)),
    ("Maya Hansen", (ADVANCED, BASIC), "medium", date(2026, 1, 23)),
)
_MISSING = {name: missing for name, missing, _, _ in _GAPS}
_WORKSHOPS = (
    "Change Management", "Dashboards Deep Dive", "Data Import Workshop", "Mobile App Tour", "Release Highlights",
    "Security Awareness", "Workflow Automation",
)  # fmt: skip


def email_of(name: str) -> str:
    return f"{name.lower().replace(' ', '.')}@acme.example"


def _person(name: str) -> dict[str, Any]:
    return {"key": email_of(name), "email": email_of(name), "user_id": None, "name": name}


def make_learner(name: str = "Sarah Chen", **overrides: Any) -> Learner:
    known = {
        **_person(name),
        "roles": _ROLES.get(name, ("User",)),
        "status": "certified",
        "level": "Fully Certified",
        "held": (Held(BASIC, date(2025, 7, 22), date(2026, 7, 22), current=True),),
        "missing": (),
        "last_activity": date(2026, 1, 18),
    }
    return Learner(**{**known, **overrides})


def make_course(course: str = BASIC, **overrides: Any) -> CourseRow:
    known = {
        "course": course, "certification": True, "enrolled": 89, "completed": 82, "completed_pct": 92,
        "pass_rate_pct": 95, "avg_days": 3.0,
    }  # fmt: skip
    return CourseRow(**{**known, **overrides})


def make_gap(name: str = "Tom Brown", **overrides: Any) -> Gap:
    known = {
        **_person(name), "roles": _ROLES.get(name, ("User",)), "missing": (ADMIN, BASIC), "priority": "high",
        "last_activity": date(2026, 1, 15), "why": (f"{ADMIN}: required of Admin, never held",),
    }  # fmt: skip
    return Gap(**{**known, **overrides})


def make_expiring(name: str = "Sarah Chen", **overrides: Any) -> Expiring:
    known = {**_person(name), "course": ADMIN, "expires_on": date(2026, 2, 15), "recertification": "not_started"}
    return Expiring(**{**known, **overrides})


def make_report(**overrides: Any) -> CustomerReport:
    """The Acme report of the transcript; name any field of CustomerReport to change it."""
    return replace(_acme(), **overrides)


def make_empty_report(**overrides: Any) -> CustomerReport:
    """A customer of whom nothing is known: no learners, no courses, no usage."""
    nothing = Metric(None, 0, 0, why="Nobody is enrolled in anything.")
    return make_report(
        **{
            "name": "Empty Ltd", "records": 0, "users": 0, "courses": 0,
            "status": {word: Share(0, None) for word in ("certified", "in_progress", "not_started", "no_requirement")},
            "metrics": dict.fromkeys(_acme().metrics, nothing),
            "courses_table": (), "learners": (), "gaps": (), "role_gaps": (), "expiring": (), "behind": (),
            "competency": None, "competency_by_role": {}, "competency_unavailable": "Nothing is required of anyone.",
            "adoption": Adoption(unavailable="No usage file was given."), "recommendations": (), "labels": {},
            **overrides,
        }
    )  # fmt: skip


def _learners() -> tuple[Learner, ...]:
    certified = [make_learner(name) for name in _CERTIFIED]
    missing = [_uncertified(name, "in_progress") for name in _IN_PROGRESS] + [
        _uncertified(name, "not_started") for name in _NOT_STARTED
    ]
    return tuple(sorted(certified + missing, key=lambda learner: learner.name))


def _uncertified(name: str, status: str) -> Learner:
    missing = _MISSING.get(name, (REPORTING,))
    if BASIC in missing:
        return make_learner(name, status=status, level="Not Certified", held=(), missing=missing)
    return make_learner(name, status=status, level="Partial", missing=missing)


def _metrics() -> dict[str, Metric]:
    return {
        "completion_rate": Metric(55 / 89, 55, 89),
        "certification_rate": Metric(64 / 89, 64, 89),
        "pass_rate": Metric(80 / 86, 80, 86),
        "avg_days_to_complete": Metric(5.75, 1012, 176, left_out=0),
        "training_coverage": Metric(
            None, None, None, why="No roster was given, so the share of all users is not known."
        ),
        "recertification_due": Metric(3, 3, 89),
    }


def _courses() -> tuple[CourseRow, ...]:
    certifications = (
        make_course(),
        make_course(ADMIN, enrolled=25, completed=21, completed_pct=84, pass_rate_pct=88, avg_days=7.0),
        make_course(ADVANCED, enrolled=45, completed=28, completed_pct=62, pass_rate_pct=79, avg_days=12.0),
        make_course(API, enrolled=18, completed=12, completed_pct=67, pass_rate_pct=83, avg_days=8.0),
        make_course(REPORTING, enrolled=30, completed=18, completed_pct=60, pass_rate_pct=72, avg_days=10.0),
    )
    workshops = tuple(
        make_course(
            name, certification=False, enrolled=2 + (name == "Release Highlights"),
            completed=2 + (name == "Release Highlights"), completed_pct=100, pass_rate_pct=None, avg_days=1.0,
        )
        for name in _WORKSHOPS
    )  # fmt: skip
    return certifications + workshops


def _role_gaps() -> tuple[RoleGap, ...]:
    return (
        RoleGap("Admin", ADMIN, users=8, holding=6, pct=75, missing=2),
        RoleGap("Power User", ADVANCED, users=15, holding=10, pct=67, missing=5),
        RoleGap("Developer", API, users=5, holding=3, pct=60, missing=2),
        RoleGap("Analyst", REPORTING, users=6, holding=5, pct=83, missing=1),
        RoleGap("*", BASIC, users=89, holding=82, pct=92, missing=7),
    )


def _expiring() -> tuple[Expiring, ...]:
    return (
        make_expiring(),
        make_expiring("Mike Johnson", course=ADVANCED, expires_on=date(2026, 2, 22), recertification="in_progress"),
        make_expiring("Amy Lee", course=BASIC, expires_on=date(2026, 2, 28)),
    )


def _adoption() -> Adoption:
    return Adoption(
        levels=(
            LevelUsage("Fully Certified", 64, 0, 85.0, 78.0),
            LevelUsage("Partial", 18, 0, 62.0, 52.0),
            LevelUsage("Not Certified", 7, 0, 34.0, 28.0),
        ),
        ratio=2.5,
        spearman=Spearman(rho=0.79, p=1e-19, ci=(0.68, 0.87), n=89),
    )


def _recommendations() -> tuple[Recommendation, ...]:
    return (
        Recommendation(
            "Admin Certification Push", "high", "2 admins without certification. Risk: Security and configuration errors",
            "Schedule mandatory admin training", (email_of("Rachel Green"), email_of("Tom Brown")), "Admins: 75% -> 100%",
        ),
        Recommendation(
            "Recertification Campaign", "medium", "3 certifications expiring in 30 days", "Send reminder emails",
            tuple(email_of(name) for name in ("Sarah Chen", "Mike Johnson", "Amy Lee")),
        ),
        Recommendation(
            "Developer Enablement", "medium", "2 developers without API certification. Risk: Limiting integration quality",
            "Schedule API office hours", (email_of("Bella Young"), email_of("Chris Davis")), "Developers: 60% -> 100%",
        ),
    )  # fmt: skip


def _acme() -> CustomerReport:
    admin = Competency(52.0, (38.0, None), learners=8, censored=2, competent_by={30: 0.25, 60: 0.5, 90: 0.75})
    return CustomerReport(
        name="Acme Corp",
        as_of=AS_OF,
        window_days=30,
        records=234,
        users=89,
        courses=12,
        status={
            "certified": Share(64, 72), "in_progress": Share(13, 15), "not_started": Share(12, 13), "no_requirement": Share(0, None),
        },
        metrics=_metrics(),
        courses_table=_courses(),
        learners=_learners(),
        gaps=tuple(
            make_gap(
                name, missing=missing, priority=priority, last_activity=last_activity,
                why=tuple(f"{course}: required, never held" for course in missing),
            )
            for name, missing, priority, last_activity in _GAPS
        ),
        role_gaps=_role_gaps(),
        expiring=_expiring(),
        expired=(),
        in_grace=(),
        behind=(
            Behind(**_person("Chris Davis"), course=API, reason="failed 2 times and not passed since"),
            Behind(**_person("Kira Zhang"), course=REPORTING, reason="no activity for 45 days (last: 2025-12-16)"),
        ),
        competency=Competency(4.0, (3.0, 6.0), learners=89, censored=8, competent_by={30: 0.88, 60: 0.91, 90: 0.91}, longest_days=190),
        competency_by_role={"Admin": admin},
        competency_unavailable=None,
        adoption=_adoption(),
        recommendations=_recommendations(),
        labels=LABELS,
    )  # fmt: skip
