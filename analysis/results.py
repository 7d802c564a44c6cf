"""The report as a frozen value: what every message, page, workbook and answer of Laurel is rendered from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from analysis.policy import Priority

LearnerStatus = Literal["certified", "in_progress", "not_started", "no_requirement"]
Level = Literal["Fully Certified", "Partial", "Not Certified"]
Recertification = Literal["not_started", "in_progress"]


@dataclass(frozen=True)
class Share:
    """A count of people and its percentage, rounded half up; ``pct`` is None where the denominator is 0 or does not apply."""

    users: int
    pct: int | None


@dataclass(frozen=True)
class Metric:
    """``value`` is exact (a fraction, a count or days); None where it cannot be computed, and ``why`` says why."""

    value: float | None
    numerator: float | None
    denominator: float | None
    why: str | None = None
    left_out: int = 0
    """Pairs or people that the figure leaves out, such as attempts without both dates."""


@dataclass(frozen=True)
class CourseRow:
    course: str
    certification: bool
    enrolled: int
    completed: int
    completed_pct: int | None
    pass_rate_pct: int | None
    avg_days: float | None


@dataclass(frozen=True)
class Held:
    course: str
    completed_on: date | None
    expires_on: date | None
    current: bool


@dataclass(frozen=True)
class Learner:
    """``key`` is the identity of definitions.md: e-mail, else user id, else name (case-folded)."""

    key: str
    email: str | None
    user_id: str | None
    name: str
    roles: tuple[str, ...]
    status: LearnerStatus
    level: Level | None
    held: tuple[Held, ...]
    missing: tuple[str, ...]
    last_activity: date | None = None


@dataclass(frozen=True)
class Gap:
    """A learner and what is required of them and not held. ``why`` names the rule and the rows, one line per missing certification."""

    key: str
    email: str | None
    user_id: str | None
    name: str
    roles: tuple[str, ...]
    missing: tuple[str, ...]
    priority: Priority
    last_activity: date | None
    why: tuple[str, ...] = ()


@dataclass(frozen=True)
class RoleGap:
    """``course`` joins the names with " or " when any one of several will do. ``role`` is ``*`` for everyone."""

    role: str
    course: str
    users: int
    holding: int
    pct: int | None
    missing: int


@dataclass(frozen=True)
class Expiring:
    """A holding that runs out, ran out, or is in grace; ``recertification`` only where it is about to run out.

    ``expires_on`` is None only among the expired: the export says that it lapsed, and not when.
    """

    key: str
    email: str | None
    user_id: str | None
    name: str
    course: str
    expires_on: date | None
    recertification: Recertification | None = None


@dataclass(frozen=True)
class Behind:
    key: str
    email: str | None
    user_id: str | None
    name: str
    course: str
    reason: str


@dataclass(frozen=True)
class Competency:
    """Time to competency in days. ``median_days`` None: not reached; ``longest_days`` is then the X of "> X days".

    ``competent_by`` leaves out a day that nobody has been followed up to.
    """

    median_days: float | None
    ci: tuple[float | None, float | None]
    learners: int
    censored: int
    competent_by: Mapping[int, float]
    longest_days: float | None = None


@dataclass(frozen=True)
class LevelUsage:
    level: Level
    users: int
    without_usage: int
    usage_score: float | None
    feature_adoption_pct: float | None


@dataclass(frozen=True)
class Spearman:
    rho: float
    p: float
    ci: tuple[float, float]
    n: int
    early_signal: bool = False


@dataclass(frozen=True)
class Adoption:
    """``unavailable`` says why there is nothing to show; ``spearman_unavailable`` why there is no coefficient."""

    levels: tuple[LevelUsage, ...] = ()
    ratio: float | None = None
    spearman: Spearman | None = None
    spearman_unavailable: str | None = None
    unavailable: str | None = None


@dataclass(frozen=True)
class Recommendation:
    """``learners`` are learner keys; ``effect`` says in counts what it would change."""

    title: str
    priority: Priority
    reason: str
    action: str
    learners: tuple[str, ...]
    effect: str | None = None


@dataclass(frozen=True)
class CustomerReport:
    """Every figure of definitions.md for one customer as of one day, its lists in the order in which people see them.

    Courses: the catalog's order, then the others by name. ``role_gaps``: the policy's order, ``*`` last. The rest as in contract.md.
    A ``Sequence`` here is a tuple, or makes its items when they are looked at (analysis.lazy_rows).
    """

    name: str
    as_of: date
    window_days: int
    records: int
    users: int
    courses: int
    status: Mapping[LearnerStatus, Share]
    metrics: Mapping[str, Metric]
    courses_table: tuple[CourseRow, ...]
    learners: Sequence[Learner]
    gaps: Sequence[Gap]
    role_gaps: tuple[RoleGap, ...]
    expiring: Sequence[Expiring]
    expired: Sequence[Expiring]
    in_grace: Sequence[Expiring]
    behind: Sequence[Behind]
    competency: Competency | None
    competency_by_role: Mapping[str, Competency]
    competency_unavailable: str | None
    adoption: Adoption
    recommendations: tuple[Recommendation, ...]
    labels: Mapping[str, str] = field(default_factory=dict)
    """Certification -> the short name that people use for it ("Admin Cert")."""
    notes: tuple[str, ...] = ()
    """What was left out of a figure and why, a sentence each."""
