"""What the thread gets at the end of the work: each customer's summary, what was wrong, and the rows that were not taken."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.blocks.problem import build_problem
from handlers.blocks.received import build_received
from handlers.deps import Deps
from handlers.ids import ImportRef
from handlers.jobs.rejected_rows import rejected_files
from handlers.jobs.reporting import readings_of
from handlers.jobs.showing import Show, show_summary
from handlers.jobs.told import told_of
from handlers.jobs.work import Work, database_url
from handlers.outgoing.posting import Outbox, post_once
from handlers.outgoing.uploading import attach_once
from storage.customers import find_customer
from storage.uploads import uploads_of_job


@dataclass(frozen=True)
class Answer:
    """What is to be answered about one customer."""

    deps: Deps
    outbox: Outbox
    work: Work
    customer_id: int


def answer_customer(answer: Answer) -> int:
    """Post the summary, or what was kept where there is nothing to sum up; the number of messages."""
    work, deps = answer.work, answer.deps
    show = Show(
        outbox=answer.outbox,
        isolated=deps.isolated,
        place=work.drop.place,
        order=work.order(deps, answer.customer_id),
        key=work.key(f"customer:{answer.customer_id}"),
    )
    return show_summary(show) or _post_received(answer)


def _post_received(answer: Answer) -> int:
    work = answer.work
    with answer.deps.database.view(work.drop.team_id) as session:
        customer = find_customer(session, answer.customer_id)
        uploads = [upload for upload in uploads_of_job(session, work.work_id) if upload.kind]
        _, rows = readings_of(session, answer.customer_id, uploads)
        told = told_of(session, answer.customer_id, uploads)
    assert customer is not None
    message = build_received(customer.name, told, rows, ImportRef(work.work_id, customer.id))
    post_once(answer.outbox, work.key(f"customer:{customer.id}:received"), work.drop.place, message)
    return 1


def post_problem(outbox: Outbox, work: Work, number: int, problem: str) -> None:
    """One message for one file that could not be taken, while others could."""
    post_once(outbox, work.key(f"problem:{number}"), work.drop.place, build_problem(problem, None, None))


def attach_rejected(deps: Deps, outbox: Outbox, work: Work) -> None:
    """The rows that were not taken, a file for each file that had any."""
    files = deps.isolated.run(rejected_files, database_url(deps), work.drop.team_id, work.work_id)
    for upload_id, file in files:
        attach_once(outbox, work.key(f"rejected:{upload_id}"), work.drop.place, file)
