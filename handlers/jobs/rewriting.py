"""Imports taken back, and the later ones of the same customers stored again as if those had never been."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from analysis.reading.answers import OTHER_NAME, question_key
from handlers.jobs.other_names import take_names
from handlers.jobs.owners import names_in, settle
from handlers.jobs.storing import Deed, ReadFile, store_files
from handlers.jobs.terms import terms_of
from storage.customers import find_customer
from storage.db import Database
from storage.imports import Stored, imports_of_upload, imports_since
from storage.tenancy import TeamSession
from storage.undoing import Taken, forget_customer, forget_reports, take_back
from storage.uploads import Upload, find_upload, repeats_of, upload_content


class Overtaken(Exception):
    """Another import was stored while the later ones were being read."""


@dataclass(frozen=True)
class Rewrite:
    """``targets``: what is taken back. ``later``: the same customers' imports since, and ``files`` what they say."""

    targets: tuple[Stored, ...]
    later: tuple[Stored, ...]
    files: Mapping[int, ReadFile]

    @property
    def customers(self) -> frozenset[int]:
        """Whose imports these are."""
        return frozenset(stored.customer_id for stored in self.targets)

    def aliases(self, customer_id: int) -> list[str]:
        """The names that were the customer's with something that is taken back."""
        mine = (stored for stored in (*self.targets, *self.later) if stored.customer_id == customer_id)
        return [name for stored in mine if stored.before for name in stored.before.get("aliases", ())]

    @property
    def created(self) -> frozenset[int]:
        """The customers that came with something that is taken back."""
        whole = (*self.targets, *self.later)
        return frozenset(stored.customer_id for stored in whole if stored.before and stored.before.get("created"))


def prepare(
    database: Database, team_id: str, uploads: Sequence[int], today: date, *, customer_id: int | None = None
) -> Rewrite:
    """What taking back these uploads touches, with the later files read; for one customer alone, or for all of theirs.

    The same bytes dropped again are taken back with them: left alone, they would bring everything back.
    """
    with database.view(team_id) as session:
        targets = _targets(session, [*uploads, *repeats_of(session, uploads)], customer_id)
        later = _later(session, targets)
        wanted = dict.fromkeys(stored.upload_id for stored in later)
        contents = [(_upload(session, each), upload_content(session, each)) for each in wanted]
        terms = {stored.upload_id: terms_of(session, [stored.customer_id], None, today) for stored in later}
    files = {
        upload.id: ReadFile(upload, replace(terms[upload.id], today=upload.imported_at.date()).read(upload, content))
        for upload, content in contents
    }
    return Rewrite(targets, later, files)


def begin(session: TeamSession, rewrite: Rewrite, job_id: str) -> Taken:
    """Takes everything back, the newest first, and forgets the reports of the targets' jobs; what the targets had brought.

    Raises Overtaken where something was stored since ``prepare``.
    """
    uploads = list(dict.fromkeys(stored.upload_id for stored in rewrite.targets))
    targets = [each for each in _targets(session, uploads, None) if each.customer_id in rewrite.customers]
    if tuple(targets) != rewrite.targets or _later(session, rewrite.targets) != rewrite.later:
        raise Overtaken
    taken = Taken()
    newest_first = sorted((*rewrite.targets, *rewrite.later), key=lambda each: (each.customer_id, -each.number))
    for stored in newest_first:
        removed = take_back(session, stored)
        taken = taken + removed if stored in rewrite.targets else taken
    jobs = {job_id, *(_upload(session, upload_id).job_id for upload_id in uploads)}
    for customer_id in rewrite.customers:
        for each in jobs:
            forget_reports(session, customer_id, each)
    return taken


def finish(session: TeamSession, rewrite: Rewrite, now: datetime) -> frozenset[int]:
    """Stores the later imports again; the customers of whom nothing is left, which are gone then."""
    for stored in rewrite.later:
        _store_again(session, rewrite, stored, now)
    gone = frozenset(each for each in rewrite.created if not imports_since(session, each, 0))
    for customer_id in gone:
        forget_customer(session, customer_id)
    return gone


def _store_again(session: TeamSession, rewrite: Rewrite, stored: Stored, now: datetime) -> None:
    file = rewrite.files[stored.upload_id]
    customer = find_customer(session, stored.customer_id)
    assert customer is not None
    names = set(names_in([file.reading])) & set(rewrite.aliases(customer.id))
    known_as = take_names(session, {question_key(OTHER_NAME, name): customer.name for name in sorted(names)})
    home = customer if stored.before and stored.before.get("home") else None
    owners = replace(settle(session, [file.reading], home, now=now), beside=(customer,))
    is_new = customer.id in rewrite.created and not imports_since(session, customer.id, 0)
    created = frozenset({customer.id}) if is_new else frozenset()
    aliases = {stored.upload_id: known_as}
    deed = Deed(file.upload.user_id, now, created, only=frozenset({customer.id}), aliases=aliases)
    store_files(session, [(file, owners)], deed)


def _targets(session: TeamSession, uploads: Sequence[int], customer_id: int | None) -> tuple[Stored, ...]:
    found = [stored for upload_id in uploads for stored in imports_of_upload(session, upload_id)]
    return tuple(stored for stored in found if customer_id in (None, stored.customer_id))


def _later(session: TeamSession, targets: Sequence[Stored]) -> tuple[Stored, ...]:
    first: dict[int, int] = {}
    for stored in targets:
        first[stored.customer_id] = min(stored.number, first.get(stored.customer_id, stored.number))
    mine = {(stored.upload_id, stored.customer_id) for stored in targets}
    since = [stored for customer_id, number in first.items() for stored in imports_since(session, customer_id, number)]
    return tuple(stored for stored in since if (stored.upload_id, stored.customer_id) not in mine)


def _upload(session: TeamSession, upload_id: int) -> Upload:
    upload = find_upload(session, upload_id)
    assert upload is not None
    return upload
