"""A sentence for each file of a job that is no training data: what was understood of it."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.blocks.received import requirements_sentence, roster_sentence, usage_sentence
from storage.people import roster_said, usage_said
from storage.policies import find_policy
from storage.tenancy import TeamSession
from storage.uploads import Upload


def told_of(session: TeamSession, customer_id: int, uploads: Iterable[Upload]) -> tuple[str, ...]:
    """The sentences, in the order of the files; of a customer's own part."""
    return tuple(said for upload in uploads if (said := _sentence(session, customer_id, upload)))


def _sentence(session: TeamSession, customer_id: int, upload: Upload) -> str | None:
    if upload.kind == "usage":
        usage = usage_said(session, customer_id, upload.id)
        return usage_sentence(usage.people, usage.known)
    if upload.kind == "roster":
        roster = roster_said(session, customer_id, upload.id)
        return roster_sentence(roster.people, roster.managers, roster.came, roster.left)
    stored = find_policy(session, customer_id) if upload.kind == "requirements" else None
    return requirements_sentence(stored.policy) if stored else None
