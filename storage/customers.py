"""The customers of a team."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from analysis.company_names import company_key
from storage.inserting import insert_new
from storage.schema import CustomerRow
from storage.tenancy import TeamSession
from storage.text import bounded_key, name_key, storable


@dataclass(frozen=True)
class Customer:
    id: int
    name: str
    aliases: tuple[str, ...]
    channel_id: str | None
    time_zone: str | None
    csm_user_id: str | None
    created_at: datetime


class UnknownCustomer(LookupError):
    """This team has no such customer."""


def find_or_create_customer(session: TeamSession, name: str, *, now: datetime) -> Customer:
    """The customer of that name or alias, in any spelling of the company; created when there is none. Blank: ValueError."""
    found = find_customer_by_name(session, name)
    if found:
        return found
    shown = " ".join(storable(name).split())
    if not shown:
        raise ValueError("A customer needs a name.")
    insert_new(
        session, CustomerRow, {"name": shown, "name_key": _key(shown), "aliases": [], "created_at": now}
    )  # does nothing when another process has just created it
    return _customer(session.scalars(select(CustomerRow).where(CustomerRow.name_key == _key(shown))).one())


def find_customer(session: TeamSession, customer_id: int) -> Customer | None:
    """The customer with that id, unless it is another team's."""
    row = session.scalars(select(CustomerRow).where(CustomerRow.id == customer_id)).one_or_none()
    return _customer(row) if row else None


def find_customer_by_name(session: TeamSession, name: str) -> Customer | None:
    """The customer of that very name, else of that alias, else of that company in another spelling (see ``company_key``)."""
    rows = session.scalars(select(CustomerRow).where(CustomerRow.name_key.in_({_key(name), name_key(name)}))).all()
    if len(rows) == 1:
        return _customer(rows[0])
    known = list_customers(session)
    for key in (name_key, _key):
        for named in (lambda c: (c.name,), lambda c: c.aliases):
            found = next((c for c in known if key(name) in map(key, named(c))), None)
            if found:
                return found
    return None


def _key(name: str) -> str:
    """Under which a customer is kept: what all spellings of the company share."""
    return bounded_key(company_key(storable(name)))


def customer_of_channel(session: TeamSession, channel_id: str) -> Customer | None:
    """The customer whose channel it is; None when it is nobody's, or shared by several."""
    rows = session.scalars(select(CustomerRow).where(CustomerRow.channel_id == channel_id).limit(2)).all()
    return _customer(rows[0]) if len(rows) == 1 else None


def list_customers(session: TeamSession) -> list[Customer]:
    """Every customer of the team, by name."""
    return [_customer(row) for row in session.scalars(select(CustomerRow).order_by(CustomerRow.name_key))]


def set_customer_channel(session: TeamSession, customer_id: int, channel_id: str | None) -> None:
    """Makes it the customer's channel. Raises UnknownCustomer."""
    hold_customer(session, customer_id).channel_id = channel_id


def add_customer_alias(session: TeamSession, customer_id: int, alias: str) -> None:
    """Makes the customer known by one more name. Raises UnknownCustomer."""
    row = hold_customer(session, customer_id)
    known = {name_key(name) for name in (row.name, *row.aliases)}
    if name_key(alias) not in known:
        row.aliases = [*row.aliases, storable(alias)]


def become_csm(session: TeamSession, customer_id: int, user_id: str) -> None:
    """Makes the person the customer's CSM, unless it has one."""
    mine = (CustomerRow.id == customer_id) & CustomerRow.csm_user_id.is_(None)
    session.execute(update(CustomerRow).where(mine).values(csm_user_id=user_id))


def hold_customer(session: TeamSession, customer_id: int) -> CustomerRow:
    """The customer's row, held until the transaction ends, so that one writer at a time changes what belongs to it.

    Raises UnknownCustomer for another team's: this is what keeps the tables without foreign keys inside their team.
    """
    row = session.scalars(select(CustomerRow).where(CustomerRow.id == customer_id).with_for_update()).one_or_none()
    if row is None:
        raise UnknownCustomer(customer_id)
    return row


def _customer(row: CustomerRow) -> Customer:
    return Customer(
        row.id, row.name, tuple(row.aliases), row.channel_id, row.time_zone, row.csm_user_id, row.created_at
    )
