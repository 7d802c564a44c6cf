"""A sentence for each file of a job that needs one: what was understood of usage, rosters and requirements, and of shared files."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.blocks.received import (
    alias_sentence,
    part_sentence,
    requirements_sentence,
    roster_sentence,
    usage_sentence,
)
from storage.customers import find_customer
from storage.imports import find_import, imports_of_upload
from storage.people import roster_said, usage_said
from storage.policies import find_policy
from storage.tenancy import TeamSession
from storage.uploads import Upload, load_reading


def told_of(session: TeamSession, customer_id: int, uploads: Iterable[Upload]) -> tuple[str, ...]:
    """The sentences, in the order of the files; of a customer's own part."""
    uploads = list(uploads)
    said = (_sentence(session, customer_id, upload) for upload in uploads)
    return (*(each for each in said if each), *_known_as(session, customer_id, uploads))


def _known_as(session: TeamSession, customer_id: int, uploads: Iterable[Upload]) -> list[str]:
    """The names that are the customer's with these files."""
    stored = (each for upload in uploads for each in imports_of_upload(session, upload.id))
    names = [
        name
        for each in stored
        if each.customer_id == customer_id and each.before
        for name in each.before.get("aliases", ())
    ]
    customer = find_customer(session, customer_id) if names else None
    return [alias_sentence(name, customer.name) for name in names] if customer else []


def _part(session: TeamSession, customer_id: int, upload: Upload) -> str | None:
    """How many of the rows are this customer's, where the file speaks of several; the lines of a log are not counted by customer."""
    read, stored = load_reading(session, upload.id), find_import(session, customer_id, upload.id)
    if read is None or stored is None or read[0].shape == "log":
        return None
    mine, every = stored.new + stored.duplicates, read[1].accepted
    return part_sentence(upload.file_name, mine, every) if mine < every else None


def _sentence(session: TeamSession, customer_id: int, upload: Upload) -> str | None:
    if upload.kind == "usage":
        usage = usage_said(session, customer_id, upload.id)
        return usage_sentence(usage.people, usage.known)
    if upload.kind == "roster":
        roster = roster_said(session, customer_id, upload.id)
        return roster_sentence(roster.people, roster.managers, roster.came, roster.left)
    if upload.kind == "training":
        return _part(session, customer_id, upload)
    stored = find_policy(session, customer_id) if upload.kind == "requirements" else None
    return requirements_sentence(stored.policy) if stored else None
