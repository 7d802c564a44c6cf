"""The window about files that stands open at a person: what it is about, and whether anything can still be said in it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

from handlers.blocks.questions import AskedFile
from handlers.deps import Deps
from handlers.jobs.drop import Drop
from handlers.jobs.engine import was_started
from handlers.jobs.open_questions import columns_of, questions_of
from storage.uploads import uploads_of_job

TITLES: Final = {"questions": ("Questions", "Go on"), "columns": ("Change columns", "Read again")}
ANSWERED: Final = (
    "These questions were answered already: the thread shows what was found, with [Change columns] under it."
)
CHANGED: Final = "These files were read again since this window was opened: the newest [Change columns] stands further down in the thread."
NO_COLUMNS: Final = "These files have no columns to choose: change what they say, and drop them again."
UNDONE: Final = "This import was undone since this window was opened: drop the file again to read it anew."


@dataclass(frozen=True)
class Asking:
    """What a modal is about: the drop that goes on, and whether people answer ``questions`` or change ``columns``."""

    mode: str
    drop: Drop

    def pack(self) -> str:
        """The modal's private_metadata."""
        return json.dumps({"mode": self.mode, "drop": self.drop.pack()}, separators=(",", ":"))

    @classmethod
    def unpack(cls, team_id: str, metadata: str | None) -> Asking | None:
        """What ``pack`` wrote; None for anything else."""
        try:
            content = json.loads(metadata or "")
            drop = Drop.unpack(team_id, content["drop"])
        except (ValueError, TypeError, KeyError, RecursionError):
            return None
        return cls(str(content["mode"]), drop) if drop and drop.origin and content.get("mode") in TITLES else None

    def files(self, deps: Deps) -> tuple[AskedFile, ...]:
        """The files with their questions."""
        assert self.drop.origin is not None
        find = questions_of if self.mode == "questions" else columns_of
        return find(deps, self.drop.team_id, self.drop.origin)

    def closed(self, deps: Deps) -> str | None:
        """Why nothing is to be said here any more, for a person; None while it is."""
        if was_started(self.job_id):
            return ANSWERED if self.mode == "questions" else CHANGED
        return None if self.files(deps) else _why_empty(self.drop, deps)

    @property
    def job_id(self) -> str:
        """Pressed twice, or by two people, it is the same job."""
        return f"{self.drop.origin}:{self.mode}:{self.drop.turn}.{self.drop.asked}"


def _why_empty(drop: Drop, deps: Deps) -> str:
    with deps.database.view(drop.team_id) as session:
        uploads = uploads_of_job(session, drop.origin or "")
    return UNDONE if all(upload.is_undone for upload in uploads) else NO_COLUMNS
