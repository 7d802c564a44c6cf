"""Columns -> fields: evidence from headers and values weighed together and solved as one assignment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from rapidfuzz import fuzz

from analysis.columns import EMAIL, MANAGER
from analysis.reading.matching.evidence import value_evidence
from analysis.reading.matching.header_words import HEADER_WORDS, STRANGERS
from analysis.reading.matching.profile import Profile
from analysis.reading.words import phrase

_HEADER_WEIGHT: Final = 0.75
_THRESHOLD: Final = 0.45
_TYPO: Final = 90
_EMAIL_BY_VALUES: Final = 0.65
_RANK_COST: Final = 0.01
_RANKS: Final = 15
# Words that half of all headers hold: alone they name a field, in company they do not.
_COMMON: Final = frozenset(
    {"id", "name", "user", "title", "function", "position", "person", "content", "path", "program", "state", "login", "nom",
     "nome", "nombre", "naam", "activity", "employee", "student", "account", "company", "result", "note", "points", "usage",
     "completion", "verb"}
)  # fmt: skip
# Words that make a column speak of somebody or something else than the learner's own training.
_OTHERS: Final = frozenset(
    {"manager", "supervisor", "instructor", "trainer", "creator", "owner", "by", "parent", "previous", "creation", "created", "updated",
     "modified", "update", "revision", "expected", "planned", "teacher", "author", "approver", "sponsor", "url", "link", "code", "archived"}
)  # fmt: skip


@dataclass(frozen=True)
class Match:
    """``places``: field -> index of its column; ``scores``: field -> how sure that is, 0..1."""

    places: Mapping[str, int]
    scores: Mapping[str, float]

    @property
    def confidence(self) -> float:
        """The mean over the matched fields; 0 where nothing matched."""
        return round(sum(self.scores.values()) / len(self.scores), 2) if self.scores else 0.0


def match_columns(headers: Sequence[str], profiles: Sequence[Profile], fields: Sequence[str]) -> Match:
    """The one-to-one assignment of columns to fields with the highest total score; weak pairs stay unmatched."""
    from scipy.optimize import linear_sum_assignment  # noqa: PLC0415 - 0.7 s that only a process that reads should pay

    scores = np.array(
        [[_score(f, phrase(h), p) for h, p in zip(headers, profiles, strict=True)] for f in fields], dtype=np.float64
    )
    chosen = linear_sum_assignment(np.where(scores >= _THRESHOLD, scores, 0.0), maximize=True)
    pairs = [
        (fields[f], int(c), float(scores[f, c])) for f, c in zip(*chosen, strict=True) if scores[f, c] >= _THRESHOLD
    ]
    return Match({f: c for f, c, _ in pairs}, {f: min(1.0, s) for f, _, s in pairs})


def _score(field: str, header: str, values: Profile) -> float:
    if header in STRANGERS:
        return 0.0
    evidence = value_evidence(field, values)
    if evidence < 0:
        return 0.0
    by_header = header_score(field, header)
    if not by_header:
        own = not _OTHERS & set(header.split())
        return _EMAIL_BY_VALUES if field == EMAIL and own and values.email > 0.8 else 0.0
    return _HEADER_WEIGHT * by_header + (1 - _HEADER_WEIGHT) * evidence


def header_score(field: str, header: str) -> float:
    """How well a normalised header names a field: 1 for its best name, less for later ones, typos and longer headers."""
    names = HEADER_WORDS[field]
    if header in names:
        return 1.0 - _RANK_COST * min(names.index(header), _RANKS)
    words = header.split()
    if field != MANAGER and _OTHERS & set(words):
        return 0.0
    return max((_part_score(name, header, words) for name in names), default=0.0)


def _part_score(name: str, header: str, words: Sequence[str]) -> float:
    if len(name) > 4 and fuzz.ratio(name, header) >= _TYPO:
        return 0.85
    parts = name.split()
    if name in _COMMON:
        return 0.0
    if f" {name} " not in f" {header} " or 3 * len(parts) < len(words):
        return 0.0
    return 0.5 + 0.35 * len(parts) / len(words)
