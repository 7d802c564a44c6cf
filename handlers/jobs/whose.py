"""Whose a file is that names no customer: its people's e-mail domain, else the channel, else its own name."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from pathlib import PurePath
from typing import Final

import numpy as np
import pandas as pd

from analysis.columns import CUSTOMER, EMAIL
from analysis.customer_name import FREE_MAIL
from analysis.reading.result import Reading
from storage.customers import Customer, customer_of_channel, find_customer, list_customers
from storage.domains import customers_of_domain
from storage.tenancy import TeamSession
from storage.text import name_key

_DOMAINS: Final = 20
"""Looked up at most: a file of one customer has few domains of its own."""
_WORDS: Final = re.compile(r"[^\W_]+")


def find_home(session: TeamSession, reading: Reading, channel: str) -> Customer | None:
    """The customer of the file's lines that name none, as far as what is known decides."""
    return (
        customer_of_domain(session, reading)
        or customer_of_channel(session, channel)
        or customer_of_file_name(session, reading.reading.file)
    )


def customer_of_domain(session: TeamSession, reading: Reading, names: Collection[str] = ()) -> Customer | None:
    """The one customer that knows the domains of most of the file's addresses; free mail says nothing.

    Of the lines that name no customer, or of those that name one of ``names``.
    """
    counts = _domains(reading.frame, names)
    known: dict[int, int] = {}
    for domain, people in list(counts.items())[:_DOMAINS]:
        customers = customers_of_domain(session, domain)
        if len(customers) > 1:
            return None
        for customer_id in customers:
            known[customer_id] = known.get(customer_id, 0) + people
    if len(known) != 1:
        return None
    ((customer_id, people),) = known.items()
    return find_customer(session, customer_id) if 2 * people >= sum(counts.values()) else None


def customer_of_file_name(session: TeamSession, file_name: str) -> Customer | None:
    """The customer whose name or alias stands in the file's name, word by word; of several the longest, where it has the others in it."""
    said = _words(PurePath(file_name).stem)
    found = [
        (words, customer)
        for customer in list_customers(session)
        for words in {tuple(_words(name)) for name in (customer.name, *customer.aliases)}
        if words and contains(said, words)
    ]
    if not found:
        return None
    longest, customer = max(found, key=lambda each: len(each[0]))
    rivals = {other.id for words, other in found if not contains(longest, words)} - {customer.id}
    same = {other.id for words, other in found if words == longest}
    return None if rivals or len(same) > 1 else customer


def _domains(frame: pd.DataFrame | None, names: Collection[str]) -> dict[str, int]:
    """Domain of an address that is not free mail -> people with it, the most frequent first."""
    if frame is None:
        return {}
    lines = frame[CUSTOMER].isin(list(names)) if names else frame[CUSTOMER].isna()
    emails = frame[EMAIL][lines].dropna().unique()
    found = [domain for email in emails.tolist() if (domain := str(email).rpartition("@")[2].casefold())]
    domains, counts = np.unique(
        np.array([each for each in found if each not in FREE_MAIL], dtype=str), return_counts=True
    )
    return dict(sorted(zip(domains.tolist(), counts.tolist(), strict=True), key=lambda each: (-each[1], each[0])))


def _words(text: str) -> list[str]:
    return _WORDS.findall(name_key(text))


def contains(said: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the words stand in what is said, in their order and together."""
    places = range(len(said) - len(words) + 1)
    return any(tuple(said[at : at + len(words)]) == tuple(words) for at in places)
