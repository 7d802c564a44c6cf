"""The column that holds people's names by the way they are written, where no header says who the learner is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from analysis.columns import COURSE, EMAIL, NAME, USER_ID
from analysis.reading.matching.assignment import Given, Match
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.matching.headers.rules import is_decoy
from analysis.reading.table import Column, Table
from analysis.reading.values.job_words import names_job
from analysis.reading.values.missing import is_missing
from analysis.reading.values.status_words import status_of
from analysis.reading.words import visible

_SCORE: Final = 0.62
_LOOKED_AT: Final = 300
_MOSTLY: Final = 0.8
_FEWEST: Final = 3
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’ʼ.-][^\W\d_]*)*\.?")
_PARTICLES: Final = frozenset(
    {"de", "da", "do", "dos", "das", "del", "della", "di", "van", "von", "der", "den", "ter", "te", "el", "al", "bin",
    "ibn", "la", "le", "du", "y", "e", "af", "av", "zu"}
)  # fmt: skip
_FIRST_UNCASED: Final = 0x0590
_LONGEST: Final = 60


def with_likely_name(match: Match, table: Table, given: Given) -> Match:
    """The match with the leftmost column of distinct texts that are written as people's names are; as it is where none is."""
    if any(f in given.absent for f in (EMAIL, USER_ID, NAME)):
        return match
    taken = {p for f, p in match.places.items() if match.scores[f] > _SCORE or f == COURSE}
    places = [i for i in range(len(table.columns)) if i not in taken and _names_people(table.columns[i])]
    if not places:
        return match
    place = max(places, key=lambda i: (_distinct(table.columns[i]), -i))
    kept = match.without(*(f for f, p in match.places.items() if p == place))
    return Match({**kept.places, NAME: place}, {**kept.scores, NAME: _SCORE}, kept.rivals, kept.guessed)


def _distinct(column: Column) -> int:
    return len({visible(v).casefold() for v, n in zip(column.values, column.counts, strict=True) if n})


def _names_people(column: Column) -> bool:
    """Whether nearly all distinct cells are a given name and a family name, and the header names nothing else."""
    if is_decoy(concepts_of(column.header)):
        return False
    used = [visible(v) for v, n in zip(column.values, column.counts, strict=True) if n]
    told = [v for v in used[:_LOOKED_AT] if v and not is_missing(v)]
    return len(told) >= _FEWEST and sum(map(is_like_a_name, told)) >= _MOSTLY * len(told)


def is_like_a_name(text: str) -> bool:
    """Whether a text is two to five words without figures, each with a capital where the script has any, and no job or status."""
    words = text.replace(",", " ").split()
    if not 2 <= len(words) <= 5 or len(text) > _LONGEST or status_of(text) is not None or names_job(text):
        return False
    return all(map(_is_name_word, words)) and sum(w[0].isupper() or _is_uncased(w) for w in words) >= 2


def _is_name_word(word: str) -> bool:
    return _WORD.fullmatch(word) is not None and (word[0].isupper() or _is_uncased(word) or word in _PARTICLES)


def _is_uncased(word: Sequence[str]) -> bool:
    return ord(word[0]) >= _FIRST_UNCASED and word[0].lower() == word[0].upper()
