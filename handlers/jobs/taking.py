"""Reading and storing in the isolated child, with what it says of its progress shown in the thread."""

from __future__ import annotations

from handlers.blocks.progress import STEPS, Progress
from handlers.jobs.intake import TakenIn, take_in
from handlers.jobs.standing import outbox_of, standing_deps
from handlers.jobs.work import Work


def read_and_store(work: Work, names: tuple[str, ...]) -> TakenIn:
    """What was taken in of the work's files."""
    deps = standing_deps()
    shown = work.progress(outbox_of(work.drop.team_id))

    def show(step: str, done: int, total: int) -> None:
        known = next((word for word in STEPS if word == step), None)
        if known is not None:
            shown.show(Progress(names, known, done if total else None, total or None))

    return deps.isolated.run(take_in, work.intake(deps), progress=show)
