"""Reports at the ends of what a customer can be: nothing, one learner, far too many with names that mean harm."""

from datetime import date, timedelta
from typing import Any

from analysis.results import (
    Adoption,
    Behind,
    Competency,
    CustomerReport,
    Expiring,
    LevelUsage,
    Metric,
    Recommendation,
    RoleGap,
    Share,
    Spearman,
)
from handlers.ids import ReportRef
from tests.report_factory import (
    ADMIN,
    AS_OF,
    BASIC,
    make_course,
    make_empty_report,
    make_expiring,
    make_gap,
    make_learner,
    make_report,
)

REF = ReportRef(report_id=41, customer_id=7)
HOSTILE = (
    "<!channel>", "<@U012AB3CD>", "*bold* _it_ ~gone~ `code`", "=cmd|'/c calc'!A0", "<https://evil.example|click>", "&lt;!here&gt;",
    "\u202egnp.exe", "\u0000\u0007bell", "> quoted", ":rotating_light:", "a\nb\r\nc", "👩‍👩‍👧‍👦" * 60, "e\u0301" * 150, '"' * 300,
    "\\" * 300, "王" * 300, " ", "", "x" * 300, "🇫🇷" * 80, "</script>", "{{7*7}}", "%s%n", "@everyone", "#general",
)  # fmt: skip


def hostile(number: int) -> str:
    """A name of the kind that an export may hold, told apart by its number at the end."""
    return f"{HOSTILE[number % len(HOSTILE)]}{number}"


def make_one() -> CustomerReport:
    """A single learner who lacks the one certification that is required."""
    return make_report(
        name="Solo GmbH", records=1, users=1, courses=1,
        status={"certified": Share(0, 0), "in_progress": Share(1, 100), "not_started": Share(0, 0), "no_requirement": Share(0, None)},
        courses_table=(make_course(ADMIN, enrolled=1, completed=0, completed_pct=0, pass_rate_pct=None, avg_days=None),),
        learners=(make_learner("Tom Brown", status="in_progress", level="Not Certified", held=(), missing=(ADMIN,)),),
        gaps=(make_gap(missing=(ADMIN,)),),
        role_gaps=(RoleGap("Admin", ADMIN, users=1, holding=0, pct=0, missing=1),),
        expiring=(), behind=(), competency_by_role={},
        competency=Competency(None, (None, None), learners=1, censored=1, competent_by={30: 0.0, 60: 0.0, 90: 0.0}, longest_days=12),
        adoption=Adoption(
            levels=(LevelUsage("Not Certified", 1, 0, 34.0, None),), spearman_unavailable="fewer than 10 learners with usage figures",
        ),
        recommendations=(), metrics={"certification_rate": Metric(0.0, 0, 1)},
    )  # fmt: skip


def make_many(learners: int = 10_000, courses: int = 60) -> CustomerReport:
    """More of everything than a message holds, each name hostile."""
    people = [hostile(number) for number in range(learners)]
    titles = [hostile(number) for number in range(courses)]
    shown, some = people[: min(learners, 3_000)], people[:400]
    roles = [hostile(number) for number in range(40)]
    level = Competency(412.5, (100.0, None), learners, learners // 3, {30: 0.005, 60: 0.5, 90: 0.995}, 900)
    return make_report(
        name=hostile(0), records=learners * 26, users=learners, courses=courses,
        status={
            "certified": Share(learners // 2, 50), "in_progress": Share(learners // 4, 25), "not_started": Share(learners // 4, 25),
            "no_requirement": Share(12, None),
        },
        courses_table=tuple(
            make_course(title, enrolled=10_000, certification=certification)
            for certification in (True, False) for title in titles[1 - certification :: 2]
        ),
        learners=tuple(make_learner(name) for name in people),
        gaps=tuple(make_gap(name, missing=tuple(titles[:20]), roles=tuple(roles[:9])) for name in shown),
        role_gaps=(
            *(RoleGap(role, titles[number], learners, 10, 0, learners - 10) for number, role in enumerate(roles)),
            RoleGap("*", " or ".join(titles[:5]), learners, 1, 0, learners - 1),
        ),
        expiring=tuple(_expiring(name, titles[number % courses], number) for number, name in enumerate(some)),
        expired=tuple(make_expiring(name, course=titles[0], expires_on=date(2024, 2, 29), recertification=None) for name in some),
        in_grace=tuple(make_expiring(name, course=titles[1], recertification=None) for name in some),
        behind=tuple(Behind(name, None, None, name, titles[0], hostile(number) * 3) for number, name in enumerate(some)),
        competency=level, competency_by_role=dict.fromkeys(roles, level),
        adoption=Adoption(
            levels=(LevelUsage("Fully Certified", 5_000, 60, 84.5, 77.5), LevelUsage("Not Certified", 2_500, 0, None, None)),
            spearman=Spearman(-0.04, 0.3, (-0.1, 0.02), 7_500),
        ),
        recommendations=tuple(_recommendation(hostile(number)) for number in range(40)),
        labels={title: hostile(number) for number, title in enumerate(titles)},
        notes=tuple(hostile(number) for number in range(60)),
    )  # fmt: skip


def _expiring(name: str, course: str, number: int) -> Expiring:
    return make_expiring(name, course=course, expires_on=AS_OF + timedelta(days=number % 31))


def _recommendation(text: str) -> Recommendation:
    return Recommendation(text, "low", f"{text}. Risk: {text}", text, (), text)


REPORTS: dict[str, Any] = {"empty": make_empty_report, "one": make_one, "acme": make_report, "many": make_many}
PICTURES: dict[str, dict[str, str] | None] = {
    "native": None,
    "pictures": {"status": "F0123456789", "courses": "F0123456780", "adoption": "F0123456781"},
    "text": {},
}
__all__ = ["ADMIN", "AS_OF", "BASIC", "PICTURES", "REF", "REPORTS", "hostile", "make_many", "make_one"]
