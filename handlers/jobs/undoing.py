"""Undoing what a job stored for a customer: runs in the isolated child, as later imports are read again where there are any."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from handlers.jobs.rewriting import Overtaken, begin, finish, prepare
from storage.audit import Entry, record
from storage.customers import find_customer
from storage.db import Database, open_database
from storage.imports import imports_of_upload
from storage.tenancy import TeamSession
from storage.undoing import Taken, forget_upload
from storage.uploads import find_upload, uploads_of_job

_TRIES: Final = 5
TOO_OLD: Final = "This import was stored before imports could be undone."


@dataclass(frozen=True)
class UndoOrder:
    """Who undoes what a job stored for one customer."""

    database_url: str
    team_id: str
    work_id: str
    customer_id: int
    user_id: str
    now: datetime


@dataclass(frozen=True)
class Undone:
    """What is gone: ``files`` names, ``taken`` rows; ``later``: imports that stand on it and were kept; ``gone``: the customer too.

    ``works``: the jobs that had told of it: the one that is undone, and those of the same bytes dropped again.
    ``problem``: why nothing was done, for a person.
    """

    customer: str = ""
    files: tuple[str, ...] = ()
    taken: Taken = Taken()  # noqa: RUF009 - frozen
    later: int = 0
    gone: bool = False
    problem: str | None = None
    works: tuple[str, ...] = ()


def undo_import(order: UndoOrder) -> Undone:
    """Takes back what the job stored for the customer, in one transaction; done before, it changes nothing and says what is so."""
    database = open_database(order.database_url)
    try:
        for _ in range(_TRIES):
            try:
                return _undo(database, order)
            except Overtaken:
                continue
        return Undone(problem="Other files of this customer are being stored just now: undo it again in a minute.")
    finally:
        database.close()


def _undo(database: Database, order: UndoOrder) -> Undone:
    with database.view(order.team_id) as session:
        uploads = uploads_of_job(session, order.work_id)
        customer = find_customer(session, order.customer_id)
    today = order.now.date()
    rewrite = prepare(database, order.team_id, [upload.id for upload in uploads], today, customer_id=order.customer_id)
    if customer is None or not rewrite.targets:
        return Undone(problem="This import was undone already.")
    if any(stored.before is None for stored in (*rewrite.targets, *rewrite.later)):
        return Undone(problem=TOO_OLD)
    mine = {stored.upload_id for stored in rewrite.targets}
    files = tuple(upload.file_name for upload in uploads if upload.id in mine)
    with database.team(order.team_id) as session:
        taken = begin(session, rewrite, order.work_id)
        gone = finish(session, rewrite, order.now)
        works = _works(session, mine)
        for upload_id in sorted(mine):
            if not imports_of_upload(session, upload_id):
                forget_upload(session, upload_id, order.now)
        details = {"customer": customer.name, "files": list(files), "attempts": taken.attempts}
        record(session, Entry(order.now, order.user_id, "undo import", order.work_id, details))
    is_gone = order.customer_id in gone
    return Undone(
        customer.name, files, taken, len(rewrite.later), is_gone, works=(order.work_id, *works - {order.work_id})
    )


def _works(session: TeamSession, uploads: Collection[int]) -> frozenset[str]:
    """The jobs of which nothing is left but these uploads."""
    jobs = {upload.job_id for each in uploads if (upload := find_upload(session, each))}
    whole = (job for job in jobs if all(upload.id in uploads for upload in uploads_of_job(session, job)))
    return frozenset(whole)
