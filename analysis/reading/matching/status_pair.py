"""Two columns about how far learners are: one says whether they are done, one how it ended, or one whether their account is open."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from analysis.columns import STATUS
from analysis.reading.matching.assignment import Given, Match
from analysis.reading.matching.header_words import SUCCESS
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.matching.headers.rules import is_decoy
from analysis.reading.table import Column, Table
from analysis.reading.values.flag_columns import is_flag_word
from analysis.reading.values.header_status import header_status
from analysis.reading.values.missing import is_missing
from analysis.reading.values.status_words import status_of
from analysis.reading.words import visible

_BY_WORDS: Final = 0.7
_MOST_WORDS: Final = 100
_ENDS: Final = frozenset({"passed", "failed"})
_DONE: Final = frozenset({"completed", "passed"})


def with_success(match: Match, table: Table, given: Given) -> Match:
    """The match with passed and failed, and whether somebody is done at all, in a column each where the table has two."""
    if STATUS not in match.places or STATUS in given.places:
        return _with_ending(match, table, given)
    return _with_ending(_without_flagged_rivals(_with_flag_as_status(match, table, given), table), table, given)


def _with_flag_as_status(match: Match, table: Table, given: Given) -> Match:
    """A status that says only how it ended leaves its place to the column that says yes and no to "completed"."""
    place = match.places[STATUS]
    if SUCCESS in match.places or SUCCESS in given.absent or not _says_how_it_ended(table.columns[place]):
        return match
    taken = set(match.places.values())
    flag = next((i for i, c in enumerate(table.columns) if i not in taken and _flags_completion(c)), None)
    if flag is None:
        return match
    return replace(
        match,
        places={**match.places, STATUS: flag, SUCCESS: place},
        scores={**match.scores, SUCCESS: match.scores[STATUS]},
        rivals={f: r for f, r in match.rivals.items() if f != STATUS},
    )


def _without_flagged_rivals(match: Match, table: Table) -> Match:
    """Beside words of attempts a column of yes and no, or of one word for all, tells nothing else that could be the status."""
    rivals = match.rivals.get(STATUS, ())
    if not rivals:
        return match
    chosen = [match.places[STATUS], *rivals]
    varied = [p for p in chosen if len(_texts(table.columns[p])) > 1] or chosen
    words = [p for p in varied if not _is_flag(table.columns[p])] or varied
    left = words[1:]
    return replace(
        match,
        places={**match.places, STATUS: words[0]},
        rivals={f: (left if f == STATUS else r) for f, r in match.rivals.items() if f != STATUS or left},
    )


def _with_ending(match: Match, table: Table, given: Given) -> Match:
    """A column beside the status that says nothing but passed and failed tells how what is completed ended, whatever it is called."""
    if STATUS not in match.places or SUCCESS in match.places or SUCCESS in given.absent:
        return match
    taken = set(match.places.values())
    place = next((i for i, c in enumerate(table.columns) if i not in taken and _says_how_it_ended(c)), None)
    if place is None:
        return match
    return replace(match, places={**match.places, SUCCESS: place}, scores={**match.scores, SUCCESS: _BY_WORDS})


def _says_how_it_ended(column: Column) -> bool:
    if column.blank[column.codes].all() or len(column.values) > _MOST_WORDS or is_decoy(concepts_of(column.header)):
        return False
    return {status_of(t) for t in _texts(column)} == _ENDS


def _flags_completion(column: Column) -> bool:
    return header_status(column.header) in _DONE and _is_flag(column)


def _is_flag(column: Column) -> bool:
    texts = _texts(column) if len(column.values) <= _MOST_WORDS else []
    return bool(texts) and all(map(is_flag_word, texts))


def _texts(column: Column) -> list[str]:
    used = [visible(v) for v, n in zip(column.values, column.counts, strict=True) if n]
    return [t for t in used if not is_missing(t)]
