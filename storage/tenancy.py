"""Whose rows a session may touch: the session carries the team, and every statement is narrowed to it."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Text, event
from sqlalchemy.orm import Mapped, ORMExecuteState, Session, UOWTransaction, mapped_column, with_loader_criteria
from sqlalchemy.sql import TableClause, visitors
from sqlalchemy.sql.visitors import ExternallyTraversible

_TEAM: Final = "team_id"


class TeamOwned:
    """A table whose rows each belong to one Slack workspace."""

    team_id: Mapped[str] = mapped_column(Text, sort_order=-1)


class UnscopedStatement(Exception):
    """A statement that cannot be narrowed to a team, such as plain SQL or an insert that bypasses the unit of work."""


class ForeignTeam(Exception):
    """A row of another team was about to be written."""


class TeamSession(Session):
    """One transaction of one team. Made by ``Database.team`` and ``Database.view`` only."""

    @property
    def team_id(self) -> str:
        """The Slack id of the workspace that every statement of this session is narrowed to."""
        team_id: str = self.info[_TEAM]
        return team_id


class OpenSession(Session):
    """One transaction for the few tables without a team; it refuses every table that has one."""


@event.listens_for(TeamSession, "do_orm_execute")
def _narrow_to_team(state: ORMExecuteState) -> None:
    if state.is_column_load:  # a refresh of an object that this session already holds
        return
    if not state.is_orm_statement or state.is_insert:
        raise UnscopedStatement("A team's session takes ORM selects, updates and deletes only.")
    session = state.session
    assert isinstance(session, TeamSession)
    team_id = session.team_id
    state.statement = state.statement.options(
        with_loader_criteria(TeamOwned, lambda row: row.team_id == team_id, include_aliases=True)
    )


@event.listens_for(TeamSession, "before_flush")
def _write_own_team_only(session: TeamSession, _context: UOWTransaction, _instances: Any) -> None:
    for row in (*session.new, *session.dirty, *session.deleted):
        if not isinstance(row, TeamOwned):
            raise UnscopedStatement(f"{type(row).__name__} has no team: write it in Database.transaction().")
        if row.team_id is None:
            row.team_id = session.team_id
        if row.team_id != session.team_id:
            raise ForeignTeam(f"{type(row).__name__} belongs to another team.")


@event.listens_for(OpenSession, "do_orm_execute")
def _refuse_team_tables(state: ORMExecuteState) -> None:
    if not isinstance(state.statement, ExternallyTraversible):
        raise UnscopedStatement("An open session takes selects, updates and deletes only.")
    for element in visitors.iterate(state.statement):
        if isinstance(element, TableClause) and _TEAM in element.columns:
            raise UnscopedStatement("This table belongs to teams: use Database.team().")


@event.listens_for(OpenSession, "before_flush")
def _refuse_team_rows(session: OpenSession, _context: UOWTransaction, _instances: Any) -> None:
    if any(isinstance(row, TeamOwned) for row in (*session.new, *session.dirty, *session.deleted)):
        raise UnscopedStatement("This row belongs to a team: use Database.team().")
