"""One piece of durable work on a drop: under which keys it keeps things, and what its children are given."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.deps import Deps
from handlers.jobs.drop import Drop
from handlers.jobs.intake import Intake
from handlers.jobs.progress_message import ProgressMessage
from handlers.jobs.reporting import ReportOrder
from handlers.outgoing.posting import Outbox
from storage.posts import find_post
from storage.uploads import uploads_of_job


@dataclass(frozen=True)
class Work:
    """``work_id``: the job that began; one that goes on after a question, or reads the files anew, works under the same id."""

    drop: Drop
    work_id: str

    def key(self, of: str) -> str:
        """The key of one of its messages; each turn of reading anew has messages of its own."""
        return key_of(self.work_id, self.drop.turn, of)

    def progress(self, outbox: Outbox) -> ProgressMessage:
        """The progress message as it stands."""
        with outbox.database.view(outbox.team_id) as session:
            post = find_post(session, self.key("progress"))
        return ProgressMessage(outbox, self.drop.channel, post.ts if post else None)

    def names(self, deps: Deps) -> tuple[str, ...]:
        """The files as people call them: those that were fetched, before that those that the message told of."""
        with deps.database.view(self.drop.team_id) as session:
            fetched = tuple(upload.file_name for upload in uploads_of_job(session, self.work_id))
        return fetched or tuple(name for name in self.drop.file_names if name)

    def intake(self, deps: Deps) -> Intake:
        """What reading and storing is given."""
        drop = self.drop
        return Intake(
            database_url=database_url(deps),
            team_id=drop.team_id,
            work_id=self.work_id,
            channel=drop.channel,
            user_id=drop.said_by or drop.user_id,
            now=deps.now(),
            customer=drop.customer,
            answers=drop.answers,
            anew=drop.turn > 0,
        )

    def order(self, deps: Deps, customer_id: int) -> ReportOrder:
        """What reporting is given."""
        return ReportOrder(database_url(deps), self.drop.team_id, self.work_id, customer_id, deps.now())


def key_of(work_id: str, turn: int, of: str) -> str:
    """The key of a message of that work; ``turn``: how often its files had been read anew when it was posted."""
    return f"{work_id}:turn {turn}:{of}" if turn else f"{work_id}:{of}"


def database_url(deps: Deps) -> str:
    """The address of the database with its password, for a child that opens a connection of its own."""
    return deps.database.engine.url.render_as_string(hide_password=False)
