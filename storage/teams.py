"""The workspace itself: its name and what it can show."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from storage.inserting import insert_new
from storage.schema import TeamRow
from storage.tenancy import TeamSession


@dataclass(frozen=True)
class Team:
    """``native_blocks``: whether the workspace takes data_visualization and data_table; None until one was tried."""

    team_id: str
    name: str | None
    native_blocks: bool | None


def find_team(session: TeamSession) -> Team:
    """The session's team, with nothing known about it when it was never saved."""
    row = session.scalars(select(TeamRow)).one_or_none()
    return Team(row.team_id, row.name, row.native_blocks) if row else Team(session.team_id, None, None)


def save_team_name(session: TeamSession, name: str) -> None:
    """Keeps the workspace's name."""
    _row(session).name = name


def save_native_blocks(session: TeamSession, *, taken: bool) -> None:
    """Keeps whether the workspace took a native chart or table."""
    _row(session).native_blocks = taken


def _row(session: TeamSession) -> TeamRow:
    insert_new(session, TeamRow, {})
    return session.scalars(select(TeamRow)).one()
