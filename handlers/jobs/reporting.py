"""A customer's report, from what is stored to the messages that show it: runs in the isolated child, as a report can be large."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from analysis.charts.picture import Picture
from analysis.charts.pictures import pictures_of
from analysis.policy import Policy
from analysis.reading.result import FileReading, RowAccount
from analysis.report import build_report
from analysis.report_snapshot import dump_report, load_report
from analysis.results import CustomerReport
from handlers.blocks.card import build_card
from handlers.blocks.import_result import ImportOutcome, build_import_result
from handlers.blocks.message import Message
from handlers.blocks.summary import build_summary
from handlers.ids import ImportRef, ReportRef
from handlers.jobs.told import told_of
from storage.attempts import load_attempts
from storage.customers import Customer, find_customer
from storage.db import open_database
from storage.imports import Import, find_import
from storage.policies import find_policy
from storage.reports import NewReport, find_report, report_before, save_report
from storage.roster import load_roster
from storage.tenancy import TeamSession
from storage.uploads import Upload, load_reading, newest_before, same_content, uploads_of_job
from storage.usage import load_usage

ASSIGNED = ("certified", "in_progress", "not_started")


@dataclass(frozen=True)
class ReportOrder:
    """Which customer's figures, after which work, at which moment."""

    database_url: str
    team_id: str
    work_id: str
    customer_id: int
    now: datetime


@dataclass(frozen=True)
class Layout:
    """How a report is shown: ``pictures`` as in build_summary, and the address of the thread where it is known."""

    pictures: Mapping[str, str] | None = None
    thread_link: str | None = None


@dataclass(frozen=True)
class Composed:
    """Every message about one customer."""

    result: Message
    summary: tuple[Message, ...]
    card: Message


def report_and_compose(order: ReportOrder, thread_link: str | None) -> tuple[int, Composed] | None:
    """The id of the report, stored once for its work, and its messages with Slack's own charts.

    None where the customer has no training data yet.
    """
    database = open_database(order.database_url)
    try:
        with database.view(order.team_id) as session:
            report = _report(session, order)
            uploads = uploads_of_job(session, order.work_id)
        if report is None:
            return None
        new = _new_report(order, report, uploads)  # made before the transaction: a writer on SQLite holds up all others
        with database.team(order.team_id) as session:
            report_id = save_report(session, new)
        with database.view(order.team_id) as session:
            return report_id, _composed(session, order, (report_id, report), Layout(None, thread_link))
    finally:
        database.close()


def compose(order: ReportOrder, report_id: int, layout: Layout) -> Composed:
    """The messages of a stored report in another layout."""
    database = open_database(order.database_url)
    try:
        with database.view(order.team_id) as session:
            return _composed(session, order, (report_id, _stored(session, report_id)), layout)
    finally:
        database.close()


def _composed(
    session: TeamSession, order: ReportOrder, reported: tuple[int, CustomerReport], layout: Layout
) -> Composed:
    report_id, report = reported
    outcome = _outcome(session, order, report_id, report)
    ref = ReportRef(report_id=report_id, customer_id=order.customer_id)
    summary = build_summary(report, ref, pictures=layout.pictures)
    return Composed(build_import_result(outcome), summary, build_card(report, ref, layout.thread_link))


def _stored(session: TeamSession, report_id: int) -> CustomerReport:
    stored = find_report(session, report_id)
    assert stored is not None
    return load_report(stored.snapshot)


def draw(database_url: str, team_id: str, report_id: int) -> tuple[Picture, ...]:
    """The pictures of a stored report."""
    database = open_database(database_url)
    try:
        with database.view(team_id) as session:
            return pictures_of(_stored(session, report_id))
    finally:
        database.close()


def local_day(customer: Customer, now: datetime) -> date:
    """Today, where the customer is."""
    return now.astimezone(ZoneInfo(customer.time_zone) if customer.time_zone else UTC).date()


def _report(session: TeamSession, order: ReportOrder) -> CustomerReport | None:
    customer = find_customer(session, order.customer_id)
    assert customer is not None
    attempts = load_attempts(session, customer.id)
    if not len(attempts):
        return None
    stored = find_policy(session, customer.id)
    usage, roster = load_usage(session, customer.id), load_roster(session, customer.id)
    return build_report(
        attempts,
        customer=customer.name,
        policy=stored.policy if stored else Policy(),
        as_of=local_day(customer, order.now),
        usage=usage if len(usage) else None,
        roster=roster if len(roster) else None,
    )


def _new_report(order: ReportOrder, report: CustomerReport, uploads: Sequence[Upload]) -> NewReport:
    counts: dict[str, int] = {word: share.users for word, share in report.status.items()}
    return NewReport(
        customer_id=order.customer_id,
        job_id=order.work_id,
        as_of=report.as_of,
        created_at=order.now,
        users=report.users,
        certified=counts.get("certified", 0),
        assigned=sum(counts.get(word, 0) for word in ASSIGNED),
        snapshot=dump_report(report),
        upload_id=uploads[0].id if uploads else None,
    )


def _outcome(session: TeamSession, order: ReportOrder, report_id: int, report: CustomerReport) -> ImportOutcome:
    before = report_before(session, order.customer_id, report_id)
    uploads = [upload for upload in uploads_of_job(session, order.work_id) if upload.kind]
    readings, rows = readings_of(session, order.customer_id, uploads)
    changes = _changes(session, order.customer_id, uploads)
    unchanged = bool(uploads) and all(_was_stored_before(session, order.customer_id, upload) for upload in uploads)
    return ImportOutcome(
        report=report,
        rows=rows,
        files=readings,
        previous=load_report(before.snapshot) if before else None,
        ref=None if unchanged or not uploads else ImportRef(order.work_id, order.customer_id),
        told=told_of(session, order.customer_id, uploads),
        updated=sum(change.updated for change in changes),
        refreshed=sum(change.refreshed for change in changes),
        known=len(changes) == len(uploads) > 0 and all(change.changed_nothing for change in changes),
        unchanged=unchanged,
    )


def _changes(session: TeamSession, customer_id: int, uploads: Iterable[Upload]) -> list[Import]:
    """What storing the training files changed."""
    stored = (find_import(session, customer_id, upload.id) for upload in uploads if upload.kind == "training")
    return [change for change in stored if change]


def readings_of(
    session: TeamSession, customer_id: int, uploads: Iterable[Upload]
) -> tuple[tuple[FileReading, ...], RowAccount]:
    """How each file was read, and what became of their rows for that customer: rows stored earlier are duplicates."""
    readings: list[FileReading] = []
    accounts: list[tuple[FileReading, RowAccount]] = []
    for upload in uploads:
        found = load_reading(session, upload.id)
        if found is None:
            continue
        readings.append(found[0])
        stored = find_import(session, customer_id, upload.id)
        if stored is not None:
            accounts.append(
                (found[0], _after_storing(found[1], stored.duplicates, mine=upload.customer_id == customer_id))
            )
    counted = [rows for reading, rows in accounts if reading.kind == "training"] or [rows for _, rows in accounts]
    return tuple(readings), _total(counted)


def _after_storing(rows: RowAccount, repeated: int, *, mine: bool) -> RowAccount:
    repeated = min(repeated, rows.accepted)
    account = replace(rows, accepted=rows.accepted - repeated, duplicates=rows.duplicates + repeated)
    # A file of several customers has one list of rejected rows: it is told once, with the first of them.
    return (
        account if mine else replace(account, read=account.read - account.rejected, rejected=0, rejects=(), warned=())
    )


def _total(accounts: Sequence[RowAccount]) -> RowAccount:
    return RowAccount(
        read=sum(rows.read for rows in accounts),
        accepted=sum(rows.accepted for rows in accounts),
        duplicates=sum(rows.duplicates for rows in accounts),
        rejected=sum(rows.rejected for rows in accounts),
        rejects=tuple(reject for rows in accounts for reject in rows.rejects),
        warned=tuple(warned for rows in accounts for warned in rows.warned),
    )


def _was_stored_before(session: TeamSession, customer_id: int, upload: Upload) -> bool:
    """Whether these bytes say nothing new: of what the newest file says as a whole, only the newest of them counts."""
    if upload.kind and upload.kind != "training":
        return newest_before(session, customer_id, upload.kind, upload.id) == upload.sha256
    before = same_content(session, customer_id, upload.sha256, other_than=upload.id)
    stored = find_import(session, customer_id, upload.id)
    return before is not None and before.id < upload.id and (stored is None or stored.new == 0)
