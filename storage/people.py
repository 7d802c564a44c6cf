"""What a usage or roster file said about people, beside what is known of them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from storage.displaced import displaced_lines
from storage.schema import LearnerRow, RosterRow, UsageRow
from storage.tenancy import TeamSession


@dataclass(frozen=True)
class UsageSaid:
    """Of how many people the file has figures, and how many of them are learners or on the roster."""

    people: int
    known: int


@dataclass(frozen=True)
class RosterSaid:
    """``people`` of the file with so many ``managers``; ``came``, ``left``: names, since an earlier roster where there was one."""

    people: int
    managers: int
    came: tuple[str, ...]
    left: tuple[str, ...]
    is_first: bool


def usage_said(session: TeamSession, customer_id: int, upload_id: int) -> UsageSaid:
    """What the newest figures that came with that upload are about."""
    mine = (UsageRow.customer_id == customer_id) & (UsageRow.upload_id == upload_id)
    people = set(session.scalars(select(UsageRow.key).where(mine)))
    learners = set(session.scalars(select(LearnerRow.key).where(LearnerRow.customer_id == customer_id)))
    roster = set(session.scalars(select(RosterRow.key).where(RosterRow.customer_id == customer_id)))
    return UsageSaid(len(people), len(people & (learners | roster)))


def roster_said(session: TeamSession, customer_id: int, upload_id: int) -> RosterSaid:
    """What the newest roster lines that came with that upload say, beside those that they replaced."""
    mine = (RosterRow.customer_id == customer_id) & (RosterRow.upload_id == upload_id)
    lines = session.execute(
        select(RosterRow.key, RosterRow.name, RosterRow.email, RosterRow.user_id, RosterRow.manager, RosterRow.left_on)
        .where(mine)
        .order_by(RosterRow.row)
    ).all()
    before = {line["key"]: line for line in displaced_lines(session, (customer_id, upload_id))}
    others = (RosterRow.customer_id == customer_id) & (RosterRow.upload_id != upload_id)
    is_first = not before and not session.scalar(select(func.count()).select_from(RosterRow).where(others))

    def shown(line: object) -> str:
        return str(getattr(line, "name", None) or getattr(line, "email", None) or getattr(line, "user_id", None) or "")

    came = tuple(shown(line) for line in lines if line.key not in before and line.left_on is None)
    was_there = {key for key, line in before.items() if line["left_on"] is None}
    left = tuple(shown(line) for line in lines if line.left_on is not None and (is_first or line.key in was_there))
    managers = len({line.manager for line in lines if line.manager})
    return RosterSaid(len(lines), managers, () if is_first else came, left, is_first)
