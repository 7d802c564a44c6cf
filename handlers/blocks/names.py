"""What learners, roles and certifications are called in messages."""

from __future__ import annotations

import re
from typing import Final, Protocol

from analysis.policy import EVERYONE
from analysis.results import CustomerReport
from handlers.blocks.parts import name
from handlers.blocks.text import plural_of

_EITHER: Final = " or "
_ADMINISTERS: Final = re.compile(r"\b(admins?|administrators?|owners?|superusers?)\b", re.IGNORECASE)


class Person(Protocol):
    """Anyone in a list of the report."""

    @property
    def email(self) -> str | None: ...
    @property
    def user_id(self) -> str | None: ...
    @property
    def name(self) -> str: ...


def person(who: Person) -> str:
    """The name, else the e-mail, else the user id."""
    return name(next((word for word in (who.name, who.email, who.user_id) if word and word.strip()), None))


def short(report: CustomerReport, course: str) -> str:
    """The certification as people call it ("Admin Cert"); each one of several that will do."""
    if course in report.labels:
        return name(report.labels[course])
    return name(_EITHER.join(report.labels.get(part, part) for part in course.split(_EITHER)))


def roles(who: tuple[str, ...]) -> str:
    """``Admin, Developer``; a dash without a role."""
    return name(", ".join(who))


def role_group(role: str) -> str:
    """``Admins``, ``Power Users``; ``All Users`` for everyone."""
    return "All Users" if role == EVERYONE else name(plural_of(role))


def role_members(role: str, count: int) -> str:
    """``2 Admins``, ``1 Admin``, ``7 users``."""
    if role == EVERYONE:
        return f"{count:,} {'user' if count == 1 else 'users'}"
    return f"{count:,} {name(role if count == 1 else plural_of(role))}"


def administers(role: str) -> bool:
    """Whether the role's name says that its holders may change the customer's setup."""
    return bool(_ADMINISTERS.search(role))
