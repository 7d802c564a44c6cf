"""After the columns of files were changed: what their earlier readings had said is marked as such."""

from __future__ import annotations

from handlers.blocks.superseded import (
    ReadAnew,
    build_superseded_card,
    build_superseded_result,
    build_superseded_summary,
)
from handlers.jobs.overwriting import Instead, overwrite_turns
from handlers.jobs.standing import outbox_of, standing_deps
from handlers.jobs.work import Work
from storage.customers import find_customer


def mark_superseded(work: Work) -> None:
    """What was told in every earlier turn says who had the files read again, and that the newest figures stand further down."""
    outbox, drop = outbox_of(work.drop.team_id), work.drop
    files = work.names(standing_deps())

    def instead(customer_id: int) -> Instead:
        with outbox.database.view(drop.team_id) as session:
            customer = find_customer(session, customer_id)
        anew = ReadAnew(customer.name if customer else None, files, drop.said_by or drop.user_id, outbox.now().date())
        return Instead(build_superseded_result(anew), build_superseded_summary(anew), build_superseded_card(anew))

    overwrite_turns(outbox, work.work_id, range(drop.turn), instead)
