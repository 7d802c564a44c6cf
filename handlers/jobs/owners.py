"""Which customer each line of a file belongs to: the file's own column, else the drop's only customer, else the channel's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import pandas as pd

from analysis.columns import CUSTOMER
from analysis.reading.result import Reading
from storage.customers import Customer, customer_of_channel, find_or_create_customer
from storage.tenancy import TeamSession

MAX_CUSTOMERS = 500


@dataclass(frozen=True)
class Owners:
    """``of``: each spelling in the files -> its customer. ``home``: whose the lines are that name none; None = nobody knows.

    ``homeless``: there are such lines, of a file in which others do name one.
    """

    of: Mapping[str, Customer]
    home: Customer | None
    homeless: bool = False

    @property
    def customers(self) -> tuple[Customer, ...]:
        """Every customer that the drop is about, each once, in the order of the files."""
        named = {customer.id: customer for customer in self.of.values()}
        if self.home and (self.homeless or not named):
            named[self.home.id] = self.home
        return tuple(named.values())

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
    """Every customer that a line of the files names."""
    frames = [reading.frame for reading in readings if reading.frame is not None]
    names = (str(name) for frame in frames for name in frame[CUSTOMER].cat.remove_unused_categories().cat.categories)
    return list(dict.fromkeys(names))


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


def known_home(session: TeamSession, given: str | None, channel: str, *, now: datetime) -> Customer | None:
    """The customer of lines that name none: the one that a person gave, else the channel's."""
    return find_or_create_customer(session, given, now=now) if given else customer_of_channel(session, channel)


def settle(session: TeamSession, readings: Sequence[Reading], home: Customer | None, *, now: datetime) -> Owners:
    """The customers of the files, created where they are new."""
    of = {name: find_or_create_customer(session, name, now=now) for name in names_in(readings)}
    ids = {customer.id for customer in of.values()}
    return Owners(of, next(iter(of.values())) if len(ids) == 1 else home, has_homeless(readings))
