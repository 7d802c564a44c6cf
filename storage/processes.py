"""Which processes are alive, so that the work of a dead one is taken over."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, select

from storage.inserting import upsert
from storage.schema import ProcessRow
from storage.tenancy import OpenSession


def beat(session: OpenSession, executor_id: str, now: datetime) -> None:
    """Keeps that the process was alive at that moment."""
    upsert(session, ProcessRow, {"executor_id": executor_id, "heartbeat_at": now})


def dead_executors(session: OpenSession, now: datetime, older_than: timedelta) -> list[str]:
    """The processes that were last heard of longer ago than that, by id."""
    silent = ProcessRow.heartbeat_at < now - older_than
    return list(session.scalars(select(ProcessRow.executor_id).where(silent).order_by(ProcessRow.executor_id)))


def forget(session: OpenSession, executor_id: str) -> None:
    """Drops a process that has stopped or whose work was taken over."""
    session.execute(delete(ProcessRow).where(ProcessRow.executor_id == executor_id))
