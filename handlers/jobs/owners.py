"""Which customer each line of a file belongs to: the file's own column, else the drop's only customer, else the channel's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np
import pandas as pd

from analysis.columns import CUSTOMER
from analysis.customers import shown_names
from analysis.reading.result import Reading
from storage.customers import Customer, find_or_create_customer
from storage.tenancy import TeamSession

MAX_CUSTOMERS = 500


@dataclass(frozen=True)
class Owners:
    """``of``: each spelling in the files -> its customer. ``home``: whose the lines are that name none; None = nobody knows.

    ``homeless``: there are such lines, of a file in which others do name one. ``beside``: customers of the drop's other files.
    """

    of: Mapping[str, Customer]
    home: Customer | None
    homeless: bool = False
    beside: tuple[Customer, ...] = ()

    @property
    def customers(self) -> tuple[Customer, ...]:
        """Every customer that the drop is about, each once, in the order of the files."""
        named = {customer.id: customer for customer in self.of.values()}
        if self.home and (self.homeless or not named):
            named[self.home.id] = self.home
        return tuple({**named, **{customer.id: customer for customer in self.beside}}.values())

    def parts(self, reading: Reading) -> list[tuple[Customer, pd.DataFrame]]:
        """The lines of a training, usage or roster file by customer; each line is in one part."""
        frame = reading.frame
        if frame is None:
            return []
        known = {customer.id: customer for customer in (*self.of.values(), *([self.home] if self.home else []))}
        # A usage or roster file that names no customer speaks of everyone in the drop: each finds their own learners in it.
        if reading.reading.kind != "training" and frame[CUSTOMER].isna().all():
            return [(customer, frame) for customer in self.customers]
        ids = self._ids(frame)
        return [(known[number], frame[ids == number]) for number in np.unique(ids).tolist() if number >= 0]

    def _ids(self, frame: pd.DataFrame) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        home = self.home.id if self.home else -1
        column = frame[CUSTOMER].cat
        of_code = np.array([*(self.of[name].id for name in map(str, column.categories)), home], dtype=np.int64)
        return of_code[column.codes.to_numpy()]


def names_in(readings: Iterable[Reading]) -> list[str]:
    """Every customer that a line of the files names, each once, as most lines spell it."""
    return list(dict.fromkeys(spellings_in(readings).values()))


def spellings_in(readings: Iterable[Reading]) -> dict[str, str]:
    """Every spelling in the files -> the name under which that company is shown."""
    return shown_names(reading.frame for reading in readings if reading.frame is not None)


def leaves_open(readings: Sequence[Reading], named: Sequence[str]) -> bool:
    """Whether some of the files' lines belong to nobody, as far as the files say."""
    if len(named) == 1:
        return False
    return not named or has_homeless(readings)


def has_homeless(readings: Iterable[Reading]) -> bool:
    """Whether a line names nobody although it must: usage and rosters may name nobody at all, and then speak of everyone."""
    return any(_has_homeless(reading) for reading in readings)


def _has_homeless(reading: Reading) -> bool:
    if reading.frame is None:
        return False
    homeless = reading.frame[CUSTOMER].isna()
    return bool(homeless.any()) and (reading.reading.kind == "training" or not homeless.all())


def settle(session: TeamSession, readings: Sequence[Reading], home: Customer | None, *, now: datetime) -> Owners:
    """The customers of the files, created where they are new; ``home``: whose the lines are that name none."""
    of = {name: find_or_create_customer(session, name, now=now) for name in names_in(readings)}
    of = {spelling: of[shown] for spelling, shown in spellings_in(readings).items()}
    ids = {customer.id for customer in of.values()}
    return Owners(of, next(iter(of.values())) if len(ids) == 1 else home, has_homeless(readings))


def settle_each(
    session: TeamSession, readings: Sequence[Reading], homes: Sequence[Customer | None], *, now: datetime
) -> list[Owners]:
    """The same where each file may have a home of its own; one without takes the drop's only customer."""
    known = {home.id: home for home in homes if home}
    drop = settle(session, readings, next(iter(known.values())) if len(known) == 1 else None, now=now)
    each = [_at_home(drop, reading, home) for reading, home in zip(readings, homes, strict=True)]
    everyone = {customer.id: customer for owners in each for customer in owners.customers}
    return [replace(owners, beside=tuple(everyone.values())) for owners in each]


def _at_home(drop: Owners, reading: Reading, home: Customer | None) -> Owners:
    """A training file that names nobody follows its own evidence; elsewhere the only customer that is named comes first."""
    only_named = len({customer.id for customer in drop.of.values()}) == 1
    is_own = reading.reading.kind == "training" and not names_in([reading])
    chosen = drop.home if only_named and not is_own else home
    return replace(drop, home=chosen or drop.home, homeless=has_homeless([reading]))
