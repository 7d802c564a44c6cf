"""At which customers people with an e-mail address of a domain are known."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import func, select

from storage.schema import LearnerRow, RosterRow
from storage.tenancy import TeamSession


def customers_of_domain(session: TeamSession, domain: str) -> frozenset[int]:
    """The ids of the customers of whom a learner or a roster line has an address of that domain, in any case."""
    ending = f"@{domain.casefold()}"
    found: set[int] = set()
    for row in _tables():
        has_it = func.lower(row.email).endswith(ending, autoescape=True)
        found.update(session.scalars(select(row.customer_id).where(has_it).distinct()))
    return frozenset(found)


def _tables() -> Iterable[type[LearnerRow] | type[RosterRow]]:
    return LearnerRow, RosterRow
