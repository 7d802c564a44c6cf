"""What the rows say about a gap: the last attempt at it, in words, with its file and row."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from analysis.columns import FILE, ROW, STATUSES
from analysis.days import day_of, first_known
from analysis.facts import DONE, Facts
from analysis.grouping import distinct, last_of_each, spread
from analysis.requirements import Assigned, Setting, member_pairs
from analysis.spelling import Codes

_NEVER_ENROLLED = "never enrolled"
_NO_PAIRS = np.empty(0, dtype=np.int64)


@dataclass(frozen=True)
class Evidence:
    """What is looked up for gaps, a few at a time; ``places``: the file and row of each attempt."""

    setting: Setting
    assigned: Assigned
    places: pd.DataFrame

    def phrases(self, learner: Codes, item: Codes) -> list[str]:
        """A phrase for each learner and item; of an item with several certifications, every one that was attempted."""
        found = list(member_pairs(self.setting.facts, self.assigned.items, learner, item))
        said = self._of_pairs(distinct(np.concatenate([_NO_PAIRS, *(pair for pair, _ in found)])))
        told: list[list[str]] = [[] for _ in range(len(item))]
        for pairs, entries in found:
            for pair, entry in zip(pairs.tolist(), entries.tolist(), strict=True):
                told[entry].append(said[pair])
        return ["; ".join(of_entry) or _NEVER_ENROLLED for of_entry in told]

    @cached_property
    def _by_pair(self) -> tuple[Codes, Codes]:
        """The attempts in the order of their pairs, and the pair of each."""
        order = np.argsort(self.setting.facts.pair, kind="stable")
        return order, self.setting.facts.pair[order]

    def _of_pairs(self, pairs: Codes) -> dict[int, str]:
        """The last attempt of each pair in words."""
        order, sorted_pairs = self._by_pair
        lines = spread(np.searchsorted(sorted_pairs, pairs), np.searchsorted(sorted_pairs, pairs, side="right"))
        tried = self.setting.facts.where(order[lines])
        when = first_known(tried.completed, tried.started, tried.enrolled)
        last = tried.where(last_of_each(tried.pair, when, np.nan_to_num(tried.attempt), tried.status))
        where = self.places.iloc[last.line]
        lines_of = zip(
            last.pair.tolist(),
            _what_happened(self.setting, last),
            where[FILE].tolist(),
            where[ROW].tolist(),
            strict=True,
        )
        return {pair: f"{text} ({file} row {row})" for pair, text, file, row in lines_of}


def _what_happened(setting: Setting, last: Facts) -> list[str]:
    when = np.where(last.has(DONE), setting.holdings.expires[last.pair], first_known(last.started, last.enrolled))
    return [_say(STATUSES[status], day) for status, day in zip(last.status.tolist(), when.tolist(), strict=True)]


def _say(status: str, number: int) -> str:
    day = day_of(number)
    if status in ("passed", "completed", "expired"):
        return "expired" if day is None else f"expired on {day}"
    if status == "waived":
        return "its waiver is over"
    words = {"not_started": "enrolled, not started", "in_progress": "in progress"}.get(status, status)
    return (
        words
        if day is None
        else f"{words}, since {day}"
        if status in ("not_started", "in_progress")
        else f"{words}, begun on {day}"
    )
