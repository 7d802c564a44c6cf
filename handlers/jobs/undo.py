"""The durable job behind [Undo this import]."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from dbos import DBOS, error

from handlers.blocks.problem import build_problem
from handlers.blocks.undone import (
    Gone,
    build_undone,
    build_undone_card,
    build_undone_result,
    build_undone_summary,
)
from handlers.jobs.isolated import IsolatedError
from handlers.jobs.overwriting import Instead, overwrite
from handlers.jobs.reporting import ReportOrder, report_and_compose
from handlers.jobs.standing import outbox_of, standing_deps
from handlers.jobs.steps import PASSING, PATIENT, sentence_of
from handlers.jobs.undoing import Undone, UndoOrder, undo_import
from handlers.jobs.work import database_url
from handlers.outgoing.posting import Place, post_once

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Undo:
    """``place``: where what was undone is said. ``number``: how often it was asked for before and answered."""

    team_id: str
    work_id: str
    customer_id: int
    user_id: str
    place: Place
    number: int = 0

    @property
    def key(self) -> str:
        """Of the message that answers."""
        return f"{self.work_id}:undone:{self.customer_id}:{self.number}"


@DBOS.workflow(name="undo")
def undo(asked: Undo) -> None:
    """Take back what a job stored for a customer, and say what is gone; ends normally whatever is wrong."""
    try:
        undone = take_back_import(asked)
        if undone.later and not undone.problem:
            report_anew(asked)
        tell(asked, undone)
    except error.DBOSException as failure:
        if not isinstance(failure, error.DBOSMaxStepRetriesExceeded):
            raise  # the engine's own affair
        logger.exception("undoing %s gave up", asked.work_id)
    except Exception:
        logger.exception("undoing %s failed", asked.work_id)
        tell(asked, Undone(problem="Something went wrong on our side: nothing was undone. Please try again later."))


@DBOS.step(name="take back", **PATIENT, should_retry=PASSING)
def take_back_import(asked: Undo) -> Undone:
    """Undo it in the isolated child."""
    deps = standing_deps()
    order = UndoOrder(database_url(deps), asked.team_id, asked.work_id, asked.customer_id, asked.user_id, deps.now())
    try:
        return deps.isolated.run(undo_import, order)
    except IsolatedError as failure:
        logger.warning("undoing %s: %r", asked.work_id, failure)
        return Undone(problem=sentence_of(failure))


@DBOS.step(name="report anew", **PATIENT, should_retry=PASSING)
def report_anew(asked: Undo) -> None:
    """The figures of what still stands: they are the customer's newest from now on."""
    deps = standing_deps()
    order = ReportOrder(
        database_url(deps), asked.team_id, f"{asked.work_id}:undo:{asked.number}", asked.customer_id, deps.now()
    )
    deps.isolated.run(report_and_compose, order, None)


@DBOS.step(name="tell", **PATIENT, should_retry=PASSING)
def tell(asked: Undo, undone: Undone) -> None:
    """Say it in the thread, and where the import had been told."""
    outbox = outbox_of(asked.team_id)
    if undone.problem:
        post_once(outbox, asked.key, asked.place, build_problem(undone.problem))
        return
    gone, today = _gone(undone), outbox.now().date()
    builders = (build_undone_result, build_undone_summary, build_undone_card)
    instead = Instead(*(build(gone, asked.user_id, today) for build in builders))
    for work_id in undone.works or (asked.work_id,):
        overwrite(outbox, work_id, asked.customer_id, instead)
    post_once(outbox, asked.key, asked.place, build_undone(gone))


def _gone(undone: Undone) -> Gone:
    attempts, usage, roster, policies = undone.taken.counts
    counts = {"training record": attempts, "usage figure": usage, "roster line": roster, "requirements file": policies}
    return Gone(undone.customer, undone.files, counts, undone.later, is_customer=undone.gone)
