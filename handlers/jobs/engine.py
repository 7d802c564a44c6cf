"""The engine of durable work: DBOS on the bot's own database, started once a process."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, ParamSpec

from dbos import DBOS, DBOSConfig, SetEnqueueOptions, SetWorkflowID
from sqlalchemy import URL, make_url

from handlers.deps import Deps
from handlers.jobs.recovery import begin_beating
from handlers.jobs.standing import give, take_back
from handlers.outgoing.calls import is_passing

P = ParamSpec("P")

QUEUE: Final = "laurel"
# One version for all releases: a new release goes on with the jobs of the old one.
_VERSION: Final = "1"
_JOBS_AT_ONCE: Final = 8
# Each poll costs a few milliseconds of CPU in every process, idle or not.
_SHARED_POLL_SECONDS: Final = 0.5
_LONE_POLL_SECONDS: Final = 1.0


class _Engine:
    """What this process knows of the engine that it started."""

    shared = False


def start_engine(deps: Deps, *, executor_id: str, listen: bool = True) -> None:
    """Start taking up durable work, what an earlier process of that ``executor_id`` left included.

    On PostgreSQL new work goes to a queue that every listening process takes from; on SQLite there is one process, and
    work starts at once. With ``listen`` off this process only hands work in.
    """
    _quieten(logging.getLogger("dbos"))
    url = deps.database.engine.url
    give(deps)
    begin_beating(deps, executor_id)
    DBOS(config=_config(url, executor_id))
    if not listen:
        DBOS.listen_queues([])
    DBOS.launch()
    _Engine.shared = url.get_backend_name() == "postgresql"
    poll = _SHARED_POLL_SECONDS if _Engine.shared else _LONE_POLL_SECONDS
    DBOS.register_queue(QUEUE, worker_concurrency=_JOBS_AT_ONCE, polling_interval_sec=poll)


def stop_engine() -> None:
    """Stop; work under way is taken up again by the next start."""
    DBOS.destroy()
    take_back()


def start_job(workflow: Callable[P, Any], job_id: str, *args: P.args, **kwargs: P.kwargs) -> None:
    """Persist the job and return; it runs once for its id, however often it is handed in."""
    with SetWorkflowID(job_id):
        if _Engine.shared:
            DBOS.enqueue_workflow(QUEUE, workflow, *args, **kwargs)
        else:
            DBOS.start_workflow(workflow, *args, **kwargs)


def was_started(job_id: str) -> bool:
    """Whether a job of that id was ever handed in, whatever became of it."""
    return DBOS.get_workflow_status(job_id) is not None


def start_job_later(
    workflow: Callable[P, Any], job_id: str, delay_seconds: float, /, *args: P.args, **kwargs: P.kwargs
) -> None:
    """The same, not before ``delay_seconds`` have passed: a wait that holds no thread and survives restarts."""
    if delay_seconds <= 0:
        start_job(workflow, job_id, *args, **kwargs)
        return
    with SetWorkflowID(job_id), SetEnqueueOptions(delay_seconds=delay_seconds):
        DBOS.enqueue_workflow(QUEUE, workflow, *args, **kwargs)


def jobs_url(url: URL | str) -> str:
    """Where the engine keeps its own tables: the same PostgreSQL database, or a file beside the SQLite one.

    SQLite has one writer a file: beside each other, a large import and the recording of steps do not wait for one another.
    """
    url = make_url(url)
    if url.get_backend_name() != "sqlite":
        return url.render_as_string(hide_password=False)
    if not url.database or url.database == ":memory:":
        raise ValueError("Durable work needs a database in a file.")
    path = Path(url.database)
    return url.set(database=str(path.with_name(f"{path.stem}-jobs{path.suffix}"))).render_as_string()


class _PassingTrouble(logging.Filter):
    """A step that tries again because Slack was away is one line, not a traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        failure = record.exc_info[1] if record.exc_info else None
        if failure is not None and is_passing(failure):
            record.msg, record.args, record.exc_info = f"{record.getMessage()}: {failure}", (), None
        return True


def _quieten(logger: logging.Logger) -> None:
    logger.setLevel(logging.WARNING)
    if not logger.handlers:
        # With a handler of its own the engine adds none, and its records go where all others go.
        logger.addHandler(logging.NullHandler())
        logger.addFilter(_PassingTrouble())


def _config(url: URL, executor_id: str) -> DBOSConfig:
    return {
        "name": "laurel",
        "system_database_url": jobs_url(url),
        "application_version": _VERSION,
        "executor_id": executor_id,
        "log_level": "WARNING",
        "enable_otlp": False,
    }
