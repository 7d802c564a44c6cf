"""The end of an access or enrolment beside attempts, which no certificate's completion leads to: no expiry of what was earned."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

import numpy as np

from analysis.columns import COMPLETED_ON, COURSE, EXPIRES_ON, STATUS
from analysis.reading.matching.assignment import SURE, Match, pair_score
from analysis.reading.matching.headers.concepts import CERTIFICATE
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.matching.profile import profile
from analysis.reading.table import Column, Mask, Table
from analysis.reading.values.dates import day_text, parse_day
from analysis.reading.values.missing import is_missing
from analysis.reading.values.status_words import status_of
from analysis.reading.words import phrase, visible

_FEWEST: Final = 2
_ACCESS: Final = 0.5
_ENOUGH: Final = 5
_ALIKE: Final = 0.8
_HELD: Final = frozenset({"passed", "completed", "expired", "revoked", "waived"})


def without_access_end(match: Match, table: Table) -> Match:
    """The match with the expiry of what was earned in the place of a day that ends an access; with none where no other column fits."""
    tried = set(match.places.values())
    while EXPIRES_ON in match.places and _ends_access(match, table):
        fits = {p: _fits(c) for p, c in enumerate(table.columns) if p not in tried}
        match, place = match.without(EXPIRES_ON), max(fits, key=lambda p: fits[p], default=0)
        if fits.get(place, 0.0) >= SURE:
            tried.add(place)
            places, scores = {**match.places, EXPIRES_ON: place}, {**match.scores, EXPIRES_ON: fits[place]}
            match = replace(match, places=places, scores=scores)
    return match


def _fits(column: Column) -> float:
    return pair_score(EXPIRES_ON, phrase(column.header), profile(column))


def _is_one_for_all(expiry: Column, completed: Column | None, done: Mask) -> bool:
    """Whether all expiries are one day, and stand on something not completed or completed only after it.

    ``done``: lines that say they are completed. A certificate can have a fixed day for everybody too, but no such line.
    """
    texts = [day_text(visible(v)) for v in expiry.values]
    filled = np.array([not is_missing(t) for t in texts], dtype=bool)[expiry.codes]
    days = {t for t, n in zip(texts, expiry.counts, strict=True) if n and not is_missing(t)}
    if len(days) != 1 or filled.sum() < _FEWEST:
        return False
    later = _is_later(completed, days.pop()) if completed else np.zeros(len(filled), dtype=bool)
    return bool((filled & (~done | later)).any())


def _is_later(completed: Column, end: str) -> Mask:
    """Which lines have a day of completion after the end, both written so that they can be read alone."""
    last = parse_day(end)
    if not isinstance(last, date):
        return np.zeros(len(completed.codes), dtype=bool)
    days = (parse_day(day_text(visible(v))) for v in completed.values)
    return np.array([isinstance(d, date) and d > last for d in days], dtype=bool)[completed.codes]


def _ends_access(match: Match, table: Table) -> bool:
    """Whether a date that no header ties to a certificate stands where nothing has been completed: it ends an enrolment."""
    column = table.columns[match.places[EXPIRES_ON]]
    if CERTIFICATE in concepts_of(column.header).concepts | _of_course(match, table):
        return False
    done = completed_lines(match, table)
    completed = table.columns[match.places[COMPLETED_ON]] if COMPLETED_ON in match.places else None
    if done is not None and _is_one_for_all(column, completed, done):
        return True
    if done is None or (~done).sum() < _ENOUGH:
        return False
    open_lines, done_lines = filled_lines(column)[~done], filled_lines(column)[done]
    unrelated = len(done_lines) >= _ENOUGH and open_lines.sum() > 1 and open_lines.mean() >= _ALIKE * done_lines.mean()
    return bool(open_lines.mean() >= _ACCESS or unrelated)


def _of_course(match: Match, table: Table) -> frozenset[str]:
    return concepts_of(table.headers[match.places[COURSE]]).concepts if COURSE in match.places else frozenset()


def completed_lines(match: Match, table: Table) -> Mask | None:
    """Which lines say that something was completed; None where nothing tells."""
    found: Mask | None = None
    if COMPLETED_ON in match.places:
        found = filled_lines(table.columns[match.places[COMPLETED_ON]])
    if STATUS in match.places:
        column = table.columns[match.places[STATUS]]
        held = np.array([status_of(visible(v)) in _HELD for v in column.values], dtype=bool)[column.codes]
        found = held if found is None else found | held
    return found


def filled_lines(column: Column) -> Mask:
    """Which lines have something in a column."""
    known = np.array([not is_missing(visible(v)) for v in column.values], dtype=bool)
    return known[column.codes]
