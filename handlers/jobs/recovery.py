"""Several processes on one database: each says that it is alive, and the work of one that is not is taken over."""

from __future__ import annotations

import logging
import time
from datetime import UTC, datetime, timedelta
from typing import Final

from dbos import DBOS

from handlers.deps import Deps
from storage.processes import beat, dead_executors, forget

logger = logging.getLogger(__name__)

# Six missed beats of five seconds: a garbage collection or a slow database is no death.
SILENT_FOR: Final = timedelta(seconds=30)


def recover_dead_executors(deps: Deps, executor_id: str) -> list[str]:
    """Keep this process known as alive and take over the jobs of those that have fallen silent; their ids, for the log.

    Two processes may do this at the same time: a job is put back in the queue by one of them only.
    """
    now = _wall_clock()
    with deps.database.transaction() as session:
        beat(session, executor_id, now)
        dead = [each for each in dead_executors(session, now, SILENT_FOR) if each != executor_id]
    for each in dead:
        taken = DBOS._recover_pending_workflows([each])
        with deps.database.transaction() as session:
            forget(session, each)
        logger.warning("process %s fell silent: %d jobs taken over", each, len(taken))
    return dead


def begin_beating(deps: Deps, executor_id: str) -> None:
    """Make this process known before it takes up any work, so that even one that dies at once is missed."""
    with deps.database.transaction() as session:
        beat(session, executor_id, _wall_clock())


def _wall_clock() -> datetime:
    # Not the clock of the deps: that may be fixed for a demo, and a fixed clock would never miss anyone.
    return datetime.fromtimestamp(time.time(), UTC)
