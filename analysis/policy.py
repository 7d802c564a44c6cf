"""What a customer requires: certifications and how they behave, roles, who must hold what, who is exempt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

Priority = Literal["high", "medium", "low"]
ExpiryRule = Literal["completion", "previous_expiry", "fixed"]

EVERYONE: Final = "*"
DEFAULT_PASS_SCORE: Final = 70.0


@dataclass(frozen=True)
class Certification:
    """A course that certifies. ``courses`` are further names under which an export lists it."""

    name: str
    short: str | None = None
    aliases: tuple[str, ...] = ()
    courses: tuple[str, ...] = ()
    valid_months: int | None = None
    expiry: ExpiryRule = "completion"
    renewal_window_days: int = 0
    grace_days: int = 0
    fixed: str | None = None
    """``MM-DD``, for the rule "fixed"."""
    minimum_months: int = 0
    priority: Priority | None = None
    risk: str | None = None

    @property
    def label(self) -> str:
        """The short name where there is one."""
        return self.short or self.name

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it goes by, its own first."""
        return tuple(dict.fromkeys((self.name, *([self.short] if self.short else []), *self.aliases, *self.courses)))


@dataclass(frozen=True)
class Role:
    name: str
    aliases: tuple[str, ...] = ()
    privileged: bool = False


@dataclass(frozen=True)
class Requirement:
    """Each learner with ``role`` (``*``: every learner) must hold at least one of ``any_of``."""

    role: str
    any_of: tuple[str, ...]
    since: date | None = None


@dataclass(frozen=True)
class Exemption:
    """``until`` is included; None means for good."""

    learner: str
    certification: str
    reason: str = ""
    until: date | None = None


@dataclass(frozen=True)
class Policy:
    """``certifications`` empty = nobody has set up a catalog: the export decides what certifies."""

    certifications: tuple[Certification, ...] = ()
    roles: tuple[Role, ...] = ()
    required: tuple[Requirement, ...] = ()
    exempt: tuple[Exemption, ...] = ()
    pass_score: float = DEFAULT_PASS_SCORE
