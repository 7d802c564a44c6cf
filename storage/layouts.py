"""What people have said about the layout of files, by customer and fingerprint, so that the next such file does not ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import delete, select

from storage.customers import hold_customer
from storage.inserting import insert_new
from storage.schema import LayoutRow
from storage.tenancy import TeamSession
from storage.text import storable

EVERYONE: Final = 0
"""Stands where a customer's id does, for files that speak of several customers."""

Answers = Mapping[str, str]


@dataclass(frozen=True)
class Remembered:
    """``answers``: key of a question -> answer. ``customer_id`` None: for every customer of the team."""

    customer_id: int | None
    fingerprint: str
    answers: Answers
    said_by: str | None
    said_at: datetime


def remember_layout(session: TeamSession, said: Remembered) -> Remembered | None:
    """Puts the answers in place of what was remembered of that layout, and gives what that was. Raises UnknownCustomer."""
    if said.customer_id is not None:
        hold_customer(session, said.customer_id)
    before = find_layout(session, said.customer_id, said.fingerprint)
    answers = {storable(key): storable(answer) for key, answer in said.answers.items()}
    insert_new(
        session,
        LayoutRow,
        {
            "customer_id": said.customer_id or EVERYONE,
            "fingerprint": said.fingerprint,
            "answers": answers,
            "said_by": said.said_by,
            "said_at": said.said_at,
        },
    )
    row = _row(session, said.customer_id, said.fingerprint)
    assert row is not None
    row.answers, row.said_by, row.said_at = answers, said.said_by, said.said_at
    session.flush()
    return before


def find_layout(session: TeamSession, customer_id: int | None, fingerprint: str) -> Remembered | None:
    """What is remembered of that layout for exactly that customer, or for everyone."""
    row = _row(session, customer_id, fingerprint)
    return _remembered(row) if row else None


def layouts_of(session: TeamSession, customer_id: int | None) -> dict[str, Answers]:
    """Fingerprint -> answers: those for everyone, and over them the customer's own."""
    owners = [EVERYONE] if customer_id is None else [EVERYONE, customer_id]
    rows = session.scalars(select(LayoutRow).where(LayoutRow.customer_id.in_(owners)).order_by(LayoutRow.customer_id))
    known: dict[str, Answers] = {}
    for row in rows:
        known[row.fingerprint] = {**known.get(row.fingerprint, {}), **row.answers}
    return known


def forget_layout(session: TeamSession, customer_id: int | None, fingerprint: str) -> None:
    """The next file of that layout is asked about again."""
    session.execute(
        delete(LayoutRow).where(
            LayoutRow.customer_id == (customer_id or EVERYONE), LayoutRow.fingerprint == fingerprint
        )
    )


def _row(session: TeamSession, customer_id: int | None, fingerprint: str) -> LayoutRow | None:
    wanted = (LayoutRow.customer_id == (customer_id or EVERYONE)) & (LayoutRow.fingerprint == fingerprint)
    return session.scalars(select(LayoutRow).where(wanted)).one_or_none()


def _remembered(row: LayoutRow) -> Remembered:
    return Remembered(row.customer_id or None, row.fingerprint, dict(row.answers), row.said_by, row.said_at)
