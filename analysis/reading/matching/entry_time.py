"""The day on which a line was added to the system, which is no enrolment where it never comes before the completion."""

from __future__ import annotations

from typing import Final

import numpy as np

from analysis.columns import COMPLETED_ON, ENROLLED_ON
from analysis.reading.matching.assignment import Given, Match
from analysis.reading.matching.event_days import days_of
from analysis.reading.matching.sample import sample_of
from analysis.reading.table import Table
from analysis.reading.values.languages.vocabulary import split
from analysis.reading.words import phrase

_ADDED: Final = frozenset(
    split(
        """
        added, hinzugefugt, ajoute, ajoutee, anadido, anadida, agregado, agregada, adicionado,
        adicionada, aggiunto, aggiunta, toegevoegd, dodano,
        tillagd, tilfojet, lagt, lisatty, pridano, hozzaadva, adaugat, eklendi, eklenme, добавлено, добавлен, додано, 追加, 添加, 추가
        """
    )
)
_FEWEST: Final = 5
_NEARLY_ALL: Final = 0.95


def without_entry_time(match: Match, table: Table, given: Given) -> Match:
    """The match without an enrolment that is only the day when the line was added, at or after the completion."""
    if ENROLLED_ON not in match.places or COMPLETED_ON not in match.places or ENROLLED_ON in given.places:
        return match
    if _ADDED.isdisjoint(phrase(table.headers[match.places[ENROLLED_ON]]).split()):
        return match
    sample = sample_of(table, None)
    added, done = (days_of(sample, match.places[f]) for f in (ENROLLED_ON, COMPLETED_ON))
    both = ~np.isnan(added) & ~np.isnan(done)
    never_before = both.sum() >= _FEWEST and (np.floor(added[both]) >= np.floor(done[both])).mean() >= _NEARLY_ALL
    return match.without(ENROLLED_ON) if never_before else match
