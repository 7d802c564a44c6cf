"""A customer's learners and attempts, usage figures and roster: the tables that grow with every file.

They have no foreign keys: a check per row is the larger part of a bulk write on PostgreSQL. Their writers hold the
customer's row, checked against the team of the session, until they commit.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import Float, LargeBinary, SmallInteger, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.column_types import Id
from storage.schema.base import Base
from storage.tenancy import TeamOwned


class LearnerRow(TeamOwned, Base):
    """A person as files write them: one row for each combination of e-mail, user id and name, so that nothing is lost.

    Who is the same person is decided by analysis, over all lines at once. ``key``: the identity of definitions.md.
    """

    __tablename__ = "learners"
    __table_args__ = (UniqueConstraint("customer_id", "digest"),)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    customer_id: Mapped[int] = mapped_column(Id)
    digest: Mapped[bytes] = mapped_column(LargeBinary(16))
    key: Mapped[str]
    email: Mapped[str | None]
    user_id: Mapped[str | None]
    name: Mapped[str | None]


class LabelRow(TeamOwned, Base):
    """A text that many attempts share (a course, roles, a certification), kept once so that attempts hold numbers only."""

    __tablename__ = "labels"
    __table_args__ = (UniqueConstraint("customer_id", "digest"),)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    customer_id: Mapped[int] = mapped_column(Id)
    digest: Mapped[bytes] = mapped_column(LargeBinary(16))
    name: Mapped[str]


class AttemptRow(TeamOwned, Base):
    """One attempt. ``identity`` is what makes it a duplicate; ``position`` its place in the frame of its upload.

    The only order that is kept is the primary key's (SQLite without a rowid): rows are written sorted by identity, so
    that a first import appends, and one tree serves the check for duplicates as well as reading a customer.
    """

    __tablename__ = "attempts"
    __table_args__ = ({"sqlite_with_rowid": False},)

    customer_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    identity: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    upload_id: Mapped[int] = mapped_column(Id)
    superseded_by: Mapped[int | None] = mapped_column(Id)
    """The upload that brought this attempt anew with another status, score or date."""
    position: Mapped[int]
    row: Mapped[int]
    learner_id: Mapped[int] = mapped_column(Id)
    course_id: Mapped[int] = mapped_column(Id)
    roles_id: Mapped[int | None] = mapped_column(Id)
    certification_id: Mapped[int | None] = mapped_column(Id)
    status: Mapped[int] = mapped_column(SmallInteger)
    """The place of the status in analysis.columns.STATUSES."""
    enrolled_on: Mapped[date | None]
    started_on: Mapped[date | None]
    completed_on: Mapped[date | None]
    expires_on: Mapped[date | None]
    last_activity: Mapped[date | None]
    due_on: Mapped[date | None]
    score: Mapped[float | None] = mapped_column(Float(53))
    attempt: Mapped[float | None] = mapped_column(Float(53))


class UsageRow(TeamOwned, Base):
    """The newest usage figure of a learner."""

    __tablename__ = "usage_figures"

    customer_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(primary_key=True)
    upload_id: Mapped[int] = mapped_column(Id)
    row: Mapped[int]
    email: Mapped[str | None]
    user_id: Mapped[str | None]
    name: Mapped[str | None]
    usage_score: Mapped[float | None] = mapped_column(Float(53))
    feature_adoption_pct: Mapped[float | None] = mapped_column(Float(53))
    last_seen: Mapped[date | None]
    account: Mapped[str | None]
    """The account as the product calls it."""


class RosterRow(TeamOwned, Base):
    """The newest roster entry of a learner."""

    __tablename__ = "roster_entries"

    customer_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(primary_key=True)
    upload_id: Mapped[int] = mapped_column(Id)
    row: Mapped[int]
    email: Mapped[str | None]
    user_id: Mapped[str | None]
    name: Mapped[str | None]
    roles: Mapped[str | None]
    manager: Mapped[str | None]
    start_date: Mapped[date | None]
    left_on: Mapped[date | None]
    employment: Mapped[str | None]
    """A word of analysis.columns.EMPLOYMENT_WORDS; empty where the roster does not say."""
