"""The clock of the bot: it only says when; what happens then is a function of handlers.jobs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from apscheduler.schedulers.background import BackgroundScheduler

from handlers.deps import Deps
from handlers.jobs.recovery import recover_dead_executors

HEARTBEAT_SECONDS = 5


@contextmanager
def running_scheduler(deps: Deps, executor: str) -> Iterator[BackgroundScheduler]:
    """A scheduler that keeps this process known as alive and takes over the jobs of processes that are not."""
    scheduler = BackgroundScheduler(
        timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    )
    scheduler.add_job(
        recover_dead_executors,
        "interval",
        seconds=HEARTBEAT_SECONDS,
        args=[deps, executor],
        id="heartbeat",
        replace_existing=True,
    )
    scheduler.start()
    try:
        yield scheduler
    finally:
        scheduler.shutdown(wait=False)
