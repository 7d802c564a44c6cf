"""Reports as they were shown, so that the next one can say what changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, select

from storage.inserting import insert_new
from storage.schema import ReportRow
from storage.tenancy import TeamSession


@dataclass(frozen=True)
class NewReport:
    """``snapshot`` is the whole report as text; ``users``, ``certified`` and ``assigned`` are its headline."""

    customer_id: int
    job_id: str
    as_of: date
    created_at: datetime
    users: int
    certified: int
    assigned: int
    snapshot: str
    upload_id: int | None = None


@dataclass(frozen=True)
class StoredReport:
    id: int
    customer_id: int
    job_id: str
    upload_id: int | None
    as_of: date
    created_at: datetime
    users: int
    certified: int
    assigned: int
    snapshot: str


def save_report(session: TeamSession, report: NewReport) -> int:
    """The report's id; a job that saves a customer's report again gets the first one's."""
    insert_new(session, ReportRow, vars(report))
    return session.scalars(
        select(ReportRow.id).where(ReportRow.customer_id == report.customer_id, ReportRow.job_id == report.job_id)
    ).one()


def find_report(session: TeamSession, report_id: int) -> StoredReport | None:
    """The report with that id, unless it is another team's."""
    return _newest(session, ReportRow.id == report_id)


def latest_report(session: TeamSession, customer_id: int) -> StoredReport | None:
    """The customer's newest report."""
    return _newest(session, ReportRow.customer_id == customer_id)


def report_before(session: TeamSession, customer_id: int, report_id: int) -> StoredReport | None:
    """The customer's report that was saved before that one."""
    return _newest(session, ReportRow.customer_id == customer_id, ReportRow.id < report_id)


def _newest(session: TeamSession, *which: ColumnElement[bool]) -> StoredReport | None:
    row = session.scalars(select(ReportRow).where(*which).order_by(ReportRow.id.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    headline = (row.users, row.certified, row.assigned)
    return StoredReport(
        row.id, row.customer_id, row.job_id, row.upload_id, row.as_of, row.created_at, *headline, row.snapshot
    )
