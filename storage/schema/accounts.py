"""Workspaces, the customers that their people look after, and what each customer requires."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.column_types import Id, Words
from storage.schema.base import Base, of_customer
from storage.tenancy import TeamOwned


class TeamRow(TeamOwned, Base):
    """``native_blocks``: whether the workspace takes data_visualization and data_table; None until one was tried.

    A workspace's tokens, once they are stored, belong in a table of their own beside this one, so that no reading of a
    team carries a secret along.
    """

    __tablename__ = "teams"

    team_id: Mapped[str] = mapped_column(Words(), primary_key=True)
    name: Mapped[str | None]
    native_blocks: Mapped[bool | None]


class CustomerRow(TeamOwned, Base):
    __tablename__ = "customers"
    __table_args__ = (
        UniqueConstraint("team_id", "name_key"),
        UniqueConstraint("team_id", "id"),  # what rows of the same team refer to
        Index(None, "team_id", "channel_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    name: Mapped[str]
    name_key: Mapped[str]
    aliases: Mapped[list[str]]
    channel_id: Mapped[str | None]
    time_zone: Mapped[str | None]
    csm_user_id: Mapped[str | None]
    created_at: Mapped[datetime]


class PolicyRow(TeamOwned, Base):
    """One version of what is required; older ones stay. ``customer_id`` None: the default of the team."""

    __tablename__ = "policies"
    __table_args__ = (of_customer(), Index(None, "team_id", "customer_id", "version"))

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    customer_id: Mapped[int | None] = mapped_column(Id)
    version: Mapped[int]
    policy: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
    created_by: Mapped[str | None]
    upload_id: Mapped[int | None] = mapped_column(Id)
    """The file that stated it."""
