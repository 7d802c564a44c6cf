"""The durable job from dropped files to the posted summary.

Each step is recorded by the engine when it ends and may run again when the process dies before that, so that each is harmless
twice: claims and uploads have keys, storing is one transaction, and messages are posted once by key. What a step records is
small; everything else is in the database, where another process finds it.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Final

from dbos import DBOS, error

from handlers.blocks.ask import build_choose_customer
from handlers.blocks.message import Message
from handlers.blocks.problem import build_problem
from handlers.blocks.progress import Progress, build_progress
from handlers.blocks.questions import build_questions
from handlers.jobs.answering import Answer, answer_customer, attach_rejected, post_problem
from handlers.jobs.channels import is_shared_outside
from handlers.jobs.drop import Drop
from handlers.jobs.fetching import Fetched, fetch_upload
from handlers.jobs.intake import TakenIn
from handlers.jobs.isolated import IsolatedError
from handlers.jobs.open_questions import questions_of
from handlers.jobs.standing import outbox_of, standing_deps
from handlers.jobs.steps import PASSING, PATIENT, sentence_of
from handlers.jobs.superseded import mark_superseded
from handlers.jobs.taking import read_and_store
from handlers.jobs.work import Work
from handlers.outgoing.posting import put
from storage.drops import FileShare, claim_file

logger = logging.getLogger(__name__)

NOTHING_LEFT: Final = "Nothing of these files could be read. Drop them again."
OUTSIDE: Final = "This channel is shared with another company, so I do not post people's training data here."
OUTSIDE_NEXT: Final = "Drop the file in a direct message to me, or in a channel of your own company."


@DBOS.workflow(name="ingest")
def ingest(drop: Drop) -> None:
    """Fetch, read, store, report and post the files of one drop; ends normally whatever is wrong with them."""
    job_id = DBOS.workflow_id
    assert job_id is not None
    work = Work(drop, drop.origin or job_id)
    try:
        _ingest(work)
    except error.DBOSException as failure:
        if not isinstance(failure, error.DBOSMaxStepRetriesExceeded):
            raise  # the engine's own affair
        logger.exception("job %s gave up", job_id)
        apologise(work, job_id)
    except Exception:
        logger.exception("job %s failed", job_id)
        apologise(work, job_id)


def _ingest(work: Work) -> None:
    files = begin(work)
    if not files:
        return
    fetched = [fetch(work, file_id) for file_id in files]
    problems = [problem for each in fetched for problem in each.problems]
    taken = take_in(work) if any(each.upload_id for each in fetched) else TakenIn()
    problems += taken.problems
    if taken.asks:
        tell_problems(work, problems)
        ask = ask_questions if taken.asks == "questions" else ask_customer
        ask(work)
        return
    for customer_id in taken.customers:
        answer(work, customer_id)
    finish(work, problems, worked=bool(taken.customers))


@DBOS.step(name="begin", **PATIENT, should_retry=PASSING)
def begin(work: Work) -> tuple[str, ...]:
    """The files that are this job's to take, after saying so in the thread; none when another job has them."""
    deps, drop = standing_deps(), work.drop
    files = drop.file_ids if drop.chosen else tuple(each for each in drop.file_ids if _is_ours(work, each))
    if not files:
        return ()
    outbox = outbox_of(drop.team_id)
    if is_shared_outside(outbox, drop.channel):
        put(outbox, work.key("progress"), drop.place, build_problem(OUTSIDE, None, OUTSIDE_NEXT))
        return ()
    put(
        outbox,
        work.key("progress"),
        drop.place,
        build_progress(Progress(tuple(name for name in drop.file_names if name))),
    )
    deps.isolated.warm()
    return files


def _is_ours(work: Work, file_id: str) -> bool:
    share = FileShare(work.drop.channel, file_id, work.drop.message_ts)
    with standing_deps().database.team(work.drop.team_id) as session:
        return claim_file(session, share, work.work_id)


@DBOS.step(name="fetch", **PATIENT, should_retry=PASSING)
def fetch(work: Work, file_id: str) -> Fetched:
    """The file in the database, or what is wrong with it."""
    return fetch_upload(work, file_id)


@DBOS.step(name="take in", **PATIENT, should_retry=PASSING)
def take_in(work: Work) -> TakenIn:
    """Read, match, check and store, in the isolated child, with the progress shown."""
    names = work.names(standing_deps())
    try:
        return read_and_store(work, names)
    except IsolatedError as failure:
        logger.warning("job %s: %r", work.work_id, failure)
        return TakenIn(problems=((", ".join(names), sentence_of(failure)),))


@DBOS.step(name="ask customer", **PATIENT, should_retry=PASSING)
def ask_customer(work: Work) -> None:
    """Turn the progress message into the question whose files these are; the answer starts the job that goes on."""
    drop = work.drop
    names = work.names(standing_deps())
    question = build_choose_customer(names, replace(drop, origin=work.work_id).pack())
    put(outbox_of(drop.team_id), work.key("progress"), drop.place, question)


@DBOS.step(name="ask questions", **PATIENT, should_retry=PASSING)
def ask_questions(work: Work) -> None:
    """Turn the progress message into what the files leave open; the answers start the job that goes on."""
    deps, drop = standing_deps(), work.drop
    asked = replace(drop, origin=work.work_id, asked=drop.asked + 1)
    files = questions_of(deps, drop.team_id, work.work_id)
    put(outbox_of(drop.team_id), work.key("progress"), drop.place, build_questions(files, asked.pack()))


@DBOS.step(name="answer", **PATIENT, should_retry=PASSING)
def answer(work: Work, customer_id: int) -> int:
    """Report on one customer and post it; the number of messages that stand now."""
    deps, outbox = standing_deps(), outbox_of(work.drop.team_id)
    work.progress(outbox).show(Progress(work.names(deps), "analysing"))
    return answer_customer(Answer(deps, outbox, work, customer_id))


@DBOS.step(name="tell problems", **PATIENT, should_retry=PASSING)
def tell_problems(work: Work, problems: list[tuple[str, str]]) -> None:
    """A message for each file that could not be taken."""
    for number, (_, problem) in enumerate(problems):
        post_problem(outbox_of(work.drop.team_id), work, number, problem)


@DBOS.step(name="finish", **PATIENT, should_retry=PASSING)
def finish(work: Work, problems: list[tuple[str, str]], *, worked: bool) -> None:
    """The last state of the progress message; where nothing worked it becomes the sentence that says why.

    What files that were read anew had said before no longer holds: those messages say so and lose their buttons.
    """
    deps, outbox, drop = standing_deps(), outbox_of(work.drop.team_id), work.drop
    rest = problems if worked else problems[1:]
    last = build_progress(Progress(work.names(deps), None)) if worked else _sorry(problems)
    put(outbox, work.key("progress"), drop.place, last)
    for number, (_, problem) in enumerate(rest):
        post_problem(outbox, work, number, problem)
    attach_rejected(deps, outbox, work)
    if worked and drop.turn:
        mark_superseded(work)


def _sorry(problems: list[tuple[str, str]]) -> Message:
    return build_problem(problems[0][1] if problems else NOTHING_LEFT, None, None)


@DBOS.step(name="apologise", **PATIENT, should_retry=PASSING)
def apologise(work: Work, job_id: str) -> None:
    """One sentence with the job's id, under which the log has the rest."""
    message = build_problem(
        "Something went wrong on our side.", None, f"Drop the file again, or tell an admin: job {job_id}."
    )
    put(outbox_of(work.drop.team_id), work.key("progress"), work.drop.place, message)
