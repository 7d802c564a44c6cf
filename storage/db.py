"""The database: opened once by its URL, used through one transaction at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.pool import ConnectionPoolEntry

from storage.tenancy import OpenSession, TeamSession

# A large import holds SQLite's only write lock for seconds: others wait for it rather than fail.
_BUSY_TIMEOUT_MS: Final = 60_000
_CACHE_KIB: Final = 65_536
_READ_ONLY: Final = {"laurel_read_only": True, "postgresql_readonly": True}


@dataclass(frozen=True)
class Database:
    """Thread-safe; every method opens one transaction that commits on success and rolls back on an error."""

    engine: Engine

    @contextmanager
    def team(self, team_id: str) -> Iterator[TeamSession]:
        """A transaction of one team: it reads and writes this team's rows and no others."""
        with TeamSession(self.engine, info={"team_id": team_id}, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def view(self, team_id: str) -> Iterator[TeamSession]:
        """The same for reading only: it waits for no writer, and the database refuses writes."""
        reader = self.engine.execution_options(**_READ_ONLY)
        with TeamSession(reader, info={"team_id": team_id}, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def transaction(self) -> Iterator[OpenSession]:
        """A transaction on the few tables without a team."""
        with OpenSession(self.engine, expire_on_commit=False) as session, session.begin():
            yield session

    def close(self) -> None:
        """Closes every pooled connection."""
        self.engine.dispose()


def open_database(url: str) -> Database:
    """The database at ``sqlite:///...`` or ``postgresql://...``; nothing is read or written yet."""
    target = driver_url(url)
    if target.get_backend_name() == "sqlite":
        return Database(_sqlite_engine(target))
    return Database(create_engine(target, pool_pre_ping=True))


def driver_url(url: str) -> URL:
    """The URL with the driver that this project uses; raises ValueError for another kind of database."""
    target = make_url(url)
    if target.drivername in ("postgres", "postgresql", "postgresql+psycopg"):
        return target.set(drivername="postgresql+psycopg")
    if target.drivername in ("sqlite", "sqlite+pysqlite"):
        return target
    raise ValueError(f"{target.drivername} is not supported: use sqlite:/// or postgresql://")


def _sqlite_engine(url: URL) -> Engine:
    engine = create_engine(url)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _entry: ConnectionPoolEntry) -> None:
    # The driver's own transactions begin at the first write, too late for a read that decides what to write.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout = {_BUSY_TIMEOUT_MS}",
        "journal_mode = WAL",
        "synchronous = NORMAL",
        "foreign_keys = ON",
        f"cache_size = -{_CACHE_KIB}",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A writer takes the lock at once: one that begins by reading could find its snapshot stale and fail without waiting.
    read_only = connection.get_execution_options().get("laurel_read_only", False)
    connection.exec_driver_sql(f"PRAGMA query_only = {int(read_only)}")
    connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")
