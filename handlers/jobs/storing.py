"""What the files of a drop say, stored for their customers so that it can be taken back exactly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

import pandas as pd

from analysis.reading import Reading
from handlers.jobs.owners import Owners
from handlers.jobs.terms import lasting
from storage.attempts import save_attempts
from storage.customers import Customer, become_csm, customer_of_channel, find_customer, set_customer_channel
from storage.imports import Import, keep_before, save_import
from storage.layouts import Remembered, find_layout, remember_layout
from storage.policies import Stated, save_policy
from storage.roster import save_roster
from storage.samples import Sample, save_sample
from storage.tenancy import TeamSession
from storage.undoing import state_before
from storage.uploads import Upload, save_reading, set_upload_customer
from storage.usage import save_usage

_SAVE: Final = {"training": save_attempts, "usage": save_usage, "roster": save_roster}


@dataclass(frozen=True)
class ReadFile:
    """An upload and what it says."""

    upload: Upload
    reading: Reading


@dataclass(frozen=True)
class Deed:
    """Who stores, when. ``created``: customers that are new with this. ``only``: take the parts of these customers alone.

    ``aliases``: by upload and customer, the names under which the customer is known from now on.
    """

    by: str | None
    now: datetime
    created: frozenset[int] = frozenset()
    only: frozenset[int] | None = None
    aliases: Mapping[int, Mapping[int, Sequence[str]]] = field(default_factory=dict)


def store_files(session: TeamSession, files: Sequence[tuple[ReadFile, Owners]], deed: Deed) -> tuple[int, ...]:
    """Stores every file for its customers; their ids, each once, in the order of the files."""
    stored = [customer for file, owners in files for customer in _store_file(session, file, owners, deed)]
    return tuple(dict.fromkeys(stored))


def keep_sample(session: TeamSession, file: ReadFile) -> None:
    """Keeps what people are shown while they answer questions about the file or change its columns."""
    reading = file.reading
    if reading.reading.kind != "requirements":
        described = replace(reading.reading, file=file.upload.file_name)
        save_sample(session, Sample(file.upload.id, reading.sample, described, reading.decided.given))


def _store_file(session: TeamSession, file: ReadFile, owners: Owners, deed: Deed) -> list[int]:
    upload, reading = file.upload, file.reading
    parts = list(_parts(owners, reading))
    mine = [(customer, frame) for customer, frame in parts if deed.only is None or customer.id in deed.only]
    if deed.only is None:
        set_upload_customer(session, upload.id, parts[0][0].id)
        save_reading(session, upload.id, replace(reading.reading, file=upload.file_name), reading.rows)
        keep_sample(session, file)
    for number, (customer, frame) in enumerate(mine):
        before = _before(session, customer, owners, deed)
        before["aliases"] = list(deed.aliases.get(upload.id, {}).get(customer.id, ()))
        if number == 0 and deed.only is None:
            before |= _remember(session, file, [each.id for each, _ in parts], deed)
        _adopt(session, customer, upload, alone=len(owners.customers) == 1)
        _save(session, customer, file, frame)
        keep_before(session, customer.id, upload.id, before)
    return [customer.id for customer, _ in mine]


def _parts(owners: Owners, reading: Reading) -> Iterator[tuple[Customer, pd.DataFrame | None]]:
    """Requirements hold for every customer of the drop; other files have lines of their own for each."""
    if reading.policy is not None:
        yield from ((customer, None) for customer in owners.customers)
        return
    # A file of which no row could be taken is its customer's all the same.
    parts = owners.parts(reading)
    yield from parts
    if not parts:
        yield owners.customers[0], reading.frame


def _before(session: TeamSession, customer: Customer, owners: Owners, deed: Deed) -> dict[str, Any]:
    is_home = owners.home is not None and owners.home.id == customer.id
    return {**state_before(session, customer.id), "created": customer.id in deed.created, "home": is_home}


def _remember(session: TeamSession, file: ReadFile, customers: Sequence[int], deed: Deed) -> dict[str, Any]:
    """What was said about the file holds for the layout from now on; gives what was remembered before."""
    said, fingerprint = lasting(file.upload.answers), file.reading.reading.fingerprint
    if not said or not fingerprint:
        return {}
    owner = customers[0] if len(customers) == 1 else None
    known = find_layout(session, owner, fingerprint)
    answers = {**(known.answers if known else {}), **said}
    remember_layout(session, Remembered(owner, fingerprint, answers, deed.by, deed.now))
    return {"layout": _as_json(known, owner, fingerprint)}


def _as_json(known: Remembered | None, owner: int | None, fingerprint: str) -> dict[str, Any]:
    said = {"answers": None, "said_by": None, "said_at": None}
    if known is not None:
        said_at = known.said_at.isoformat()
        said = {"answers": dict(known.answers), "said_by": known.said_by, "said_at": said_at}  # type: ignore[dict-item]
    return {"customer_id": owner, "fingerprint": fingerprint, **said}


def _adopt(session: TeamSession, customer: Customer, upload: Upload, *, alone: bool) -> None:
    """Whoever drops a customer's first file becomes its CSM; a channel that is nobody's becomes the customer's."""
    if upload.user_id:
        become_csm(session, customer.id, upload.user_id)
    channel = upload.channel
    if not channel or channel.startswith("D") or not alone or customer_of_channel(session, channel):
        return
    current = find_customer(session, customer.id)
    if current is not None and current.channel_id is None:
        set_customer_channel(session, customer.id, channel)


def _save(session: TeamSession, customer: Customer, file: ReadFile, frame: pd.DataFrame | None) -> None:
    upload, reading = file.upload, file.reading
    if frame is not None:
        _SAVE[reading.reading.kind](session, customer.id, upload.id, frame)
        return
    assert reading.policy is not None
    stated = Stated(upload.imported_at, upload.user_id, upload.id)
    save_policy(session, reading.policy, customer_id=customer.id, stated=stated)
    save_import(session, customer.id, upload.id, Import(0, 0))
