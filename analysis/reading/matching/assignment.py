"""Columns -> fields: evidence from headers and values weighed together and solved as one assignment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

import numpy as np
from rapidfuzz import fuzz

from analysis.columns import (
    COMPLETED_ON,
    EMAIL,
    ENROLLED_ON,
    EXPIRES_ON,
    SCORE,
    STARTED_ON,
    STATUS,
    USER_ID,
)  # fmt: skip
from analysis.reading.matching.evidence import value_evidence
from analysis.reading.matching.header_words import HEADER_WORDS, PROGRESS, STRANGERS
from analysis.reading.matching.headers.concepts import DATE, LEARNER, SEEN, TIME
from analysis.reading.matching.headers.meaning import meaning_of, unmeasured
from analysis.reading.matching.headers.questions import asks_something
from analysis.reading.matching.headers.rules import is_decoy, rule_score
from analysis.reading.matching.pairing import best_pairs
from analysis.reading.matching.profile import Profile
from analysis.reading.words import phrase

SURE: Final = 0.6
"""From here on a match is taken without asking."""
_HEADER_WEIGHT: Final = 0.75
_THRESHOLD: Final = 0.45
_TYPO: Final = 90
_EMAIL_BY_VALUES: Final = 0.65
_RANK_COST: Final = 0.01
_RANKS: Final = 15
_LISTED_ELSEWHERE: Final = 0.75
_NEAR: Final = 0.05
_MANY: Final = 10
_SAME_DAY: Final = 0.3
"""What it costs that all lines have one day: accounts are made or files written on one day, people seldom enrol so."""
_OF_THE_ACCOUNT: Final = 0.15
"""What it costs that a status says no more than "active" and "inactive": a column with words of attempts goes before it."""
_NEARLY_ALL: Final = 0.95
_NAMED: Final = 0.84
_PLACEHOLDERS: Final = frozenset(
    {
        "", "fld", "field", "feld", "col", "column", "spalte", "colonne", "columna", "coluna", "colonna", "kolom", "kolumna", "campo",
        "champ", "custom", "attribute", "attr", "unnamed", "var", "udf", "cf", "user", "extra", "data", "value", "列", "項目", "字段",
    }
)  # fmt: skip
"""What stands in headers that somebody has left without a name."""
_OF_THE_LINE: Final = (ENROLLED_ON, STARTED_ON, COMPLETED_ON, EXPIRES_ON, STATUS, SCORE, PROGRESS)

Proposals = Mapping[tuple[str, int], float]
"""(field, place of a column) -> how well the column's values fit where its header says nothing."""


@dataclass(frozen=True)
class Match:
    """``places``: field -> index of its column; ``scores``: field -> how sure that is, 0..1.

    ``guessed``: fields whose column was found by its values alone: asked about however sure.
    ``rivals``: field -> columns that no other field took and that fit it nearly as well.
    """

    places: Mapping[str, int]
    scores: Mapping[str, float]
    rivals: Mapping[str, Sequence[int]] = field(default_factory=dict)
    guessed: frozenset[str] = frozenset()

    @property
    def confidence(self) -> float:
        """The mean over the matched fields; 0 where nothing matched."""
        return round(sum(self.scores.values()) / len(self.scores), 2) if self.scores else 0.0

    def without(self, *fields: str) -> Match:
        """The match with these fields left open."""
        kept = {f: p for f, p in self.places.items() if f not in fields}
        rivals = {f: r for f, r in self.rivals.items() if f in kept}
        return Match(kept, {f: self.scores[f] for f in kept}, rivals, self.guessed & kept.keys())

    def renamed(self, old: str, new: str) -> Match:
        """The match with one field's column given to another field."""
        names = {f: new if f == old else f for f in self.places}
        return Match(
            {names[f]: p for f, p in self.places.items()},
            {names[f]: s for f, s in self.scores.items()},
            {names[f]: r for f, r in self.rivals.items()},
            frozenset(names[f] for f in self.guessed),
        )


@dataclass(frozen=True)
class Given:
    """What is settled before columns are weighed: ``places`` by the shape or a person, ``absent`` fields that no column holds."""

    places: Mapping[str, int] = field(default_factory=dict)
    absent: frozenset[str] = frozenset()
    numbering: frozenset[int] = frozenset()
    """Columns with far more values than there are learners: they number lines and are nobody's id."""
    counting: frozenset[int] = frozenset()
    """Columns that count the lines, 1, 2, 3: they say nothing at all."""


def match_columns(
    headers: Sequence[str], profiles: Sequence[Profile], fields: Sequence[str], given: Given, proposed: Proposals
) -> Match:
    """The one-to-one assignment of columns to fields with the highest total score; weak pairs stay unmatched."""
    settled = {f: p for f, p in given.places.items() if f in fields}
    open_fields = [f for f in fields if f not in settled and f not in given.absent]
    taken = set(settled.values())
    shut = taken | given.counting
    scores = np.array(
        [
            [
                0.0
                if p in shut or (f == USER_ID and p in given.numbering)
                else max(pair_score(f, phrase(h), v), proposed.get((f, p), 0.0))
                for p, (h, v) in enumerate(zip(headers, profiles, strict=True))
            ]
            for f in open_fields
        ],
        dtype=np.float64,
    ).reshape(len(open_fields), len(headers))
    chosen = best_pairs(np.where(scores >= _THRESHOLD, scores, 0.0))
    pairs = [(open_fields[f], c, min(1.0, float(scores[f, c]))) for f, c in chosen]
    free = sorted(set(range(len(headers))) - shut - {c for _, c, _ in pairs})
    near = {f: [c for c in free if scores[open_fields.index(f), c] >= max(_THRESHOLD, s - _NEAR)] for f, _, s in pairs}
    return Match(
        {**settled, **{f: c for f, c, _ in pairs}},
        {**dict.fromkeys(settled, 1.0), **{f: s for f, _, s in pairs}},
        {f: places for f, places in near.items() if places},
        frozenset(f for f, c, s in pairs if proposed.get((f, c), 0.0) >= s),
    )


def pair_score(field_name: str, header: str, values: Profile) -> float:
    """How well a column with this normalised header and these values fits a field."""
    evidence = value_evidence(field_name, values)
    if evidence < 0 or header in STRANGERS:
        return 0.0
    if field_name == STATUS and values.presence > 0.9 and LEARNER in meaning_of(header).concepts:
        return 0.0
    by_header = header_score(field_name, header)
    if by_header:
        same = field_name in (ENROLLED_ON, STARTED_ON) and values.distinct == 1 and values.filled >= _MANY
        cost = _SAME_DAY * same + _OF_THE_ACCOUNT * (field_name == STATUS and values.there > _NEARLY_ALL)
        return _HEADER_WEIGHT * by_header + (1 - _HEADER_WEIGHT) * evidence - cost
    is_address = field_name == EMAIL and values.email > 0.8
    return _EMAIL_BY_VALUES if is_address and not is_decoy(meaning_of(header)) else 0.0


@lru_cache(maxsize=65536)
def header_score(field_name: str, header: str) -> float:
    """How well a normalised header names a field: 1 for its best name, less for later ones, composed ones and slips."""
    names = HEADER_WORDS[field_name]
    if header in names:
        return 1.0 - _RANK_COST * min(names.index(header), _RANKS)
    composed = rule_score(field_name, meaning_of(header)) * (_LISTED_ELSEWHERE if _is_listed(header) else 1.0)
    if composed or not meaning_of(header).unknown or is_decoy(meaning_of(header)):
        return composed
    return max((0.85 for n in names if len(n) > 4 and fuzz.ratio(n, header) >= _TYPO), default=0.0)


@lru_cache(maxsize=65536)
def _is_listed(header: str) -> bool:
    return any(header in names for names in HEADER_WORDS.values())


def line_field(header: str) -> str | None:
    """The day, status or figure of the line that a header names, every word of it understood; None for any other header."""
    words = phrase(unmeasured(header))
    scores = (
        {} if meaning_of(words).unknown and not _is_listed(words) else {f: header_score(f, words) for f in _OF_THE_LINE}
    )
    best = max(scores, key=lambda f: scores[f], default=None)
    return best if best is not None and scores[best] >= _NAMED else None


def field_of_part(words: str) -> str | None:
    """What a header names that stands under a course's name, where it needs no words of its own for the course."""
    scores = {} if meaning_of(words).unknown else {f: header_score(f, words) for f in _OF_THE_LINE}
    best = max(scores, key=lambda f: scores[f], default=None)
    return best if best is not None and scores[best] >= SURE else None


def is_of_the_line(header: str) -> bool:
    """Whether a header, every word of it understood, names a day, status or figure: no course is called so."""
    meaning = meaning_of(phrase(unmeasured(header)))
    dated = bool(meaning.concepts & {DATE, TIME, SEEN}) and len(meaning.concepts) > 1
    return not meaning.unknown and (dated or line_field(header) is not None)


def is_nameless(header: str) -> bool:
    """Whether a header has no word at all: empty, a number, or what tools write in place of a name ("field_07")."""
    return all(w.isdigit() or len(w) == 1 or w.rstrip("0123456789") in _PLACEHOLDERS for w in phrase(header).split())


def says_nothing(header: str) -> bool:
    """Whether a header leaves open what its column holds: no field's name, no decoy, or words that nobody knows."""
    words = phrase(header)
    if words in STRANGERS or _is_listed(words) or asks_something(header):
        return False
    meaning = meaning_of(words)
    return not is_decoy(meaning) and (bool(meaning.unknown) or not meaning.concepts)
