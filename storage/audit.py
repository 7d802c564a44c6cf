"""Who did what to what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select

from storage.schema import AuditRow
from storage.tenancy import TeamSession


@dataclass(frozen=True)
class Entry:
    """``who`` is a Slack user id, None for Laurel itself; ``details`` must be plain JSON."""

    at: datetime
    who: str | None
    what: str
    subject: str | None = None
    details: Mapping[str, object] = field(default_factory=dict)


def record(session: TeamSession, entry: Entry) -> None:
    """Adds the entry to the team's log."""
    session.add(
        AuditRow(at=entry.at, who=entry.who, what=entry.what, subject=entry.subject, details=dict(entry.details))
    )
    session.flush()


def entries(session: TeamSession, *, limit: int = 100) -> list[Entry]:
    """The newest entries of the team's log, newest first."""
    rows = session.scalars(select(AuditRow).order_by(AuditRow.at.desc(), AuditRow.id.desc()).limit(limit))
    return [Entry(row.at, row.who, row.what, row.subject, row.details) for row in rows]
