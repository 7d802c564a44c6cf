"""Whether a column of organisations names customers, or the departments of one company: the learners' addresses tell."""

from __future__ import annotations

from collections import Counter
from typing import Final

import numpy as np

from analysis.columns import CUSTOMER, EMAIL
from analysis.customer_name import FREE_MAIL
from analysis.reading.matching.assignment import Given, Match
from analysis.reading.table import Column, Table
from analysis.reading.values.missing import is_missing
from analysis.reading.words import phrase, visible

_FEWEST: Final = 5
_NEARLY_ALL: Final = 0.95
_A_SHARE: Final = 0.1
_SURE: Final = frozenset(
    phrase(
        "customer customers client clients account accounts kunde kunden mandant cliente clientes clienti klient klienci klant kund "
        "asiakas zakaznik ugyfel musteri πελατης клиент клієнт 顧客 得意先 客户 고객사 고객"
    ).split()
)
"""Words that nobody would write over departments."""


def without_departments(match: Match, table: Table, given: Given) -> Match:
    """The match without a "company" that has several values, none like the one mail domain that all learners share: departments."""
    if CUSTOMER not in match.places or EMAIL not in match.places or CUSTOMER in given.places:
        return match
    column = table.columns[match.places[CUSTOMER]]
    if _SURE & set(phrase(column.header).split()):
        return match
    domain = _only_domain(table.columns[match.places[EMAIL]])
    names = _names(column)
    if domain is None or len(names) < 2 or any(_is_like(name, domain) for name in names):
        return match
    return match.without(CUSTOMER)


def _only_domain(column: Column) -> str | None:
    """The company's domain that nearly all addresses have, without dots and hyphens; None where there are several."""
    domains = Counter[str]()
    for value, lines in zip(column.values, column.counts.tolist(), strict=True):
        domain = visible(value).rpartition("@")[2].casefold()
        domains[domain] += lines if "@" in value else 0
    total = domains.total()
    (first, lines), *_ = domains.most_common(1) or [("", 0)]
    enough = total >= _FEWEST and lines >= _NEARLY_ALL * total and first not in FREE_MAIL
    return phrase(first.rpartition(".")[0]).replace(" ", "") if enough else None


def _names(column: Column) -> list[str]:
    """The values that stand on a fair share of the lines."""
    least = _A_SHARE * int(np.sum(column.counts))
    return [
        visible(v)
        for v, lines in zip(column.values, column.counts.tolist(), strict=True)
        if lines >= least and not is_missing(visible(v))
    ]


def _is_like(name: str, domain: str) -> bool:
    """Whether a word of a name, or its initials, stands in the domain."""
    words = phrase(name).split()
    initials = "".join(word[0] for word in words)
    return any(len(w) > 2 and w in domain for w in words) or (len(initials) > 1 and initials in domain)
