"""What the rows say about a gap: the last attempt at it, in words, with its file and row."""

from __future__ import annotations

import numpy as np
import pandas as pd

from analysis.columns import FILE, ROW, STATUSES
from analysis.days import day_of, first_known
from analysis.facts import DONE, Facts
from analysis.grouping import last_of_each
from analysis.requirements import Assigned, Setting, member_pairs
from analysis.spelling import Codes

_NEVER_ENROLLED = "never enrolled"
_NO_PAIRS = np.empty(0, dtype=np.int64)


def find_evidence(setting: Setting, assigned: Assigned, learner: Codes, item: Codes, places: pd.DataFrame) -> list[str]:
    """A phrase for each learner and item; of an item with several certifications, every one that was attempted."""
    found = list(member_pairs(setting.facts, assigned.items, learner, item))
    phrases = _phrases(setting, np.unique(np.concatenate([_NO_PAIRS, *(pair for pair, _ in found)])), places)
    told: list[list[str]] = [[] for _ in range(len(item))]
    for pairs, entries in found:
        for pair, entry in zip(pairs.tolist(), entries.tolist(), strict=True):
            told[entry].append(phrases[pair])
    return ["; ".join(of_entry) or _NEVER_ENROLLED for of_entry in told]


def _phrases(setting: Setting, pairs: Codes, places: pd.DataFrame) -> dict[int, str]:
    """The last attempt of each pair in words."""
    wanted = np.zeros(setting.facts.pairs, dtype=bool)
    wanted[pairs] = True
    tried = setting.facts.where(wanted[setting.facts.pair])
    when = first_known(tried.completed, tried.started, tried.enrolled)
    last = tried.where(last_of_each(tried.pair, when, np.nan_to_num(tried.attempt), tried.status))
    files, rows = places[FILE].astype(object).to_numpy()[last.line], places[ROW].to_numpy()[last.line]
    said = _what_happened(setting, last)
    return {
        pair: f"{text} ({file} row {row})"
        for pair, text, file, row in zip(last.pair.tolist(), said, files.tolist(), rows.tolist(), strict=True)
    }


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
