"""What each customer requires: versions of a policy, the newest in force."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pydantic import TypeAdapter
from sqlalchemy import func, select

from analysis.policy import Policy
from storage.customers import hold_customer
from storage.schema import PolicyRow
from storage.tenancy import TeamSession

_POLICY: Final = TypeAdapter(Policy)


@dataclass(frozen=True)
class StoredPolicy:
    """``customer_id`` None: the default of the team. ``version`` counts from 1 for each customer."""

    customer_id: int | None
    version: int
    policy: Policy
    created_at: datetime
    created_by: str | None


@dataclass(frozen=True)
class Stated:
    """When a policy was stated, by whom, and in which upload, where it came in a file."""

    now: datetime
    by: str | None
    upload_id: int | None = None


def save_policy(session: TeamSession, policy: Policy, *, customer_id: int | None, stated: Stated) -> StoredPolicy:
    """Puts the policy in force; equal to the one in force, it changes nothing. Raises UnknownCustomer."""
    if customer_id is not None:
        hold_customer(session, customer_id)
    current = _newest(session, customer_id)
    if current and current.policy == policy:
        return current
    version = current.version + 1 if current else 1
    row = PolicyRow(
        customer_id=customer_id,
        version=version,
        policy=_POLICY.dump_python(policy, mode="json"),
        created_at=stated.now,
        created_by=stated.by,
        upload_id=stated.upload_id,
    )
    session.add(row)
    session.flush()
    return StoredPolicy(customer_id, version, policy, stated.now, stated.by)


def find_policy(session: TeamSession, customer_id: int | None) -> StoredPolicy | None:
    """The customer's newest policy, else the team's default, else None."""
    own = _newest(session, customer_id)
    return own or (_newest(session, None) if customer_id is not None else None)


def _newest(session: TeamSession, customer_id: int | None) -> StoredPolicy | None:
    newest = select(func.max(PolicyRow.id)).where(PolicyRow.customer_id.is_not_distinct_from(customer_id))
    row = session.scalars(select(PolicyRow).where(PolicyRow.id == newest.scalar_subquery())).one_or_none()
    if row is None:
        return None
    policy = _POLICY.validate_python(row.policy)
    return StoredPolicy(row.customer_id, row.version, policy, row.created_at, row.created_by)
