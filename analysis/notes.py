"""What the figures leave out and why, a sentence each: nothing goes missing silently."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from analysis.columns import LAST_SEEN
from analysis.competency import Journeys
from analysis.courses import PairTimes
from analysis.days import day_numbers
from analysis.requirements import Setting


def build_notes(setting: Setting, times: PairTimes, journeys: Journeys, usage: pd.DataFrame) -> tuple[str, ...]:
    """The notes of a report, empty where nothing was left out."""
    return tuple(_notes(setting, times, journeys, usage))


def _notes(setting: Setting, times: PairTimes, journeys: Journeys, usage: pd.DataFrame) -> Iterator[str]:
    if times.undated:
        yield f"{times.undated} completed without both an enrolment and a completion date: left out of the days to complete."
    if times.early:
        yield f"{times.early} completed before enrolled: the completion counts, the time figures leave it out."
    if setting.holdings.undated:
        yield f"{setting.holdings.undated} held since an unknown day: they expire only where the export gives the expiry."
    if journeys.untimed:
        yield f"{journeys.untimed} learners without the dates for it are left out of the time to competency."
    strangers = int((setting.learners.of_usage < 0).sum())
    if strangers:
        yield f"{strangers} lines of the usage file belong to nobody among these learners."
    if (day_numbers(usage[LAST_SEEN]) > setting.facts.today).any():
        yield "The usage figures are newer than the day of this report."
