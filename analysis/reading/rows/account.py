"""Rows in, rows out: the sums that must always agree."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from analysis.reading.result import Reject, RowAccount, Warned


def account(read: int, accepted: int, rejects: Sequence[Reject], warned: Sequence[Warned] = ()) -> RowAccount:
    """The account of one file: what is neither accepted nor rejected was a duplicate."""
    return RowAccount(read, accepted, read - accepted - len(rejects), len(rejects), tuple(rejects), tuple(warned))


def total(accounts: Sequence[RowAccount], repeated: int = 0) -> RowAccount:
    """The account over several files, of whose accepted rows ``repeated`` were told by an earlier file."""
    return RowAccount(
        read=sum(a.read for a in accounts),
        accepted=sum(a.accepted for a in accounts) - repeated,
        duplicates=sum(a.duplicates for a in accounts) + repeated,
        rejected=sum(a.rejected for a in accounts),
        rejects=tuple(chain.from_iterable(a.rejects for a in accounts)),
        warned=tuple(chain.from_iterable(a.warned for a in accounts)),
    )
