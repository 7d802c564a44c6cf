"""Which of several columns of figures is the learner's score: not what must or can be reached, not an opinion, not a part that is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.columns import COURSE, SCORE
from analysis.reading.matching.assignment import SURE, Given, Match, header_score, pair_score
from analysis.reading.matching.profile import Profile
from analysis.reading.matching.sample import Sample, sample_of
from analysis.reading.table import Mask, Table
from analysis.reading.values.answer_counts import all_questions, count_of
from analysis.reading.values.score_scale import names_maximum
from analysis.reading.values.scores import read_numbers
from analysis.reading.words import phrase

_RATED: Final = frozenset(
    {
        "rating",
        "evaluation",
        "review",
        "reviews",
        "stars",
        "valoracion",
        "avaliacao",
        "valutazione",
        "bewertung",
        "ocena",
    }
)
"""What courses get as well as learners."""
_AGGREGATES: Final = frozenset(
    phrase(
        "avg average mean median sum min max latest last first attribute of durchschnitt mittelwert summe moyenne somme promedio "
        "media suma soma somma gemiddelde som srednia snitt medelvarde gjennomsnitt gennemsnit keskiarvo prumer atlag ortalama "
        "среднее сумма 平均 合计 평균"
    ).split()
)
"""What a BI tool puts before a figure that it has summed up."""
_SLIPS: Final = 0.1
_NAMED: Final = 0.7
_STARS: Final = 5
_SCALES_SEEN: Final = 6
_FEWEST: Final = 5
_NEARLY_ALL: Final = 0.95
_HALF: Final = 0.5
_HUNDRED: Final = 100
_MANY: Final = 0.25
_SURE_BY_ANSWERS: Final = 0.75
_Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class _Seen:
    """A table's figures line by line, with the course of each line where a column names it."""

    table: Table
    profiles: Sequence[Profile]
    course: int | None

    @cached_property
    def sample(self) -> Sample:
        return sample_of(self.table, None)

    def numbers(self, place: int) -> _Floats:
        column = self.table.columns[place]
        return read_numbers(column)[column.codes[self.sample.lines]]

    def is_fixed(self, place: int) -> bool:
        """Whether all lines of a course have one number: what must or can be reached there."""
        values = self.profiles[place]
        if values.filled < _FEWEST:
            return False
        if values.distinct == 1:
            return True
        constant = None if self.course is None else self.sample.constant_by(self.course, place)
        return constant is not None and constant >= _NEARLY_ALL


def with_own_score(match: Match, table: Table, profiles: Sequence[Profile], given: Given) -> Match:
    """The match with the score in the one column that learners reach themselves; without one where only opinions or parts done are left."""
    if SCORE in given.places or SCORE in given.absent:
        return match
    seen = _Seen(table, profiles, match.places.get(COURSE))
    reached = _with_share(_with_reached(match, seen) if SCORE in match.places else match, seen)
    return reached if SCORE in reached.places else _with_aggregate(reached, seen)


def _with_reached(match: Match, seen: _Seen) -> Match:
    """The score moved from figures that nobody reaches to those that learners do, or left out where there are none."""
    table, chosen = seen.table, match.places[SCORE]
    listed = [chosen, *match.rivals.get(SCORE, ())]
    own = [p for p in listed if not _is_opinion(seen, p)]
    if SCORE in match.guessed:
        own = [p for p in own if not _counts_parts(seen, match, p)]
    if not own:
        return match.without(SCORE)
    reached = [p for p in own if not names_maximum(table.headers[p])] or own
    reached = [p for p in reached if not seen.is_fixed(p)] or reached
    best = chosen if chosen in reached else reached[0]
    rivals = [p for p in reached if p != best and not _is_same(seen, best, p)]
    return replace(
        match,
        places={**match.places, SCORE: best},
        rivals={f: (rivals if f == SCORE else r) for f, r in match.rivals.items() if f != SCORE or rivals},
    )


def _with_share(match: Match, seen: _Seen) -> Match:
    """Where no score is found, or one in points of a game, the share of the answers that were right, if columns tell it."""
    if SCORE in match.places and not _is_over(seen, match.places[SCORE]):
        return match
    taken = {p for f, p in match.places.items() if f not in match.guessed}
    free = [p for p in range(len(seen.profiles)) if p not in taken]
    shares = [p for p in free if SCORE in match.places and _names_share(seen, p)]
    rights = [p for p in free if count_of(seen.table.headers[p]) == "right" and seen.profiles[p].number >= _NEARLY_ALL]
    if not shares and not (rights and all_questions(seen.table.columns) is not None):
        return match
    place = (shares or rights)[0]
    left = match.without(SCORE, *(f for f, p in match.places.items() if p == place))
    return replace(left, places={**left.places, SCORE: place}, scores={**left.scores, SCORE: _SURE_BY_ANSWERS})


def _with_aggregate(match: Match, seen: _Seen) -> Match:
    """Where nothing else is a score, the one "average score" or "sum of score": over a line an attempt it is the attempt's own."""
    taken = set(match.places.values())
    found = [
        place
        for place, (header, values) in enumerate(zip(seen.table.headers, seen.profiles, strict=True))
        if place not in taken and _AGGREGATES & set(phrase(header).split()) and _names_figure(header)
        if values.number >= _NEARLY_ALL and values.beyond <= _SLIPS and not seen.is_fixed(place)
    ]
    if len(found) != 1:
        return match
    return replace(match, places={**match.places, SCORE: found[0]}, scores={**match.scores, SCORE: SURE})


def _names_figure(header: str) -> bool:
    """Whether the header says score once the aggregate is left aside."""
    rest = " ".join(w for w in phrase(header).split() if w not in _AGGREGATES)
    return header_score(SCORE, rest) >= _NAMED


def _names_share(seen: _Seen, place: int) -> bool:
    named = pair_score(SCORE, phrase(seen.table.headers[place]), seen.profiles[place]) >= SURE
    return named and not (_is_over(seen, place) or seen.is_fixed(place) or _is_opinion(seen, place))


def _is_over(seen: _Seen, place: int) -> bool:
    """Whether so many numbers are above a hundred that they are points of an unknown whole."""
    column = seen.table.columns[place]
    if column.maximum:
        return False
    numbers = read_numbers(column)[column.codes]
    told = numbers[~np.isnan(numbers)]
    return bool(len(told)) and float((told > _HUNDRED).mean()) >= _MANY


def _is_opinion(seen: _Seen, place: int) -> bool:
    """Whether a header that may speak of a course's rating stands over a few stars."""
    values = seen.profiles[place]
    rated = _RATED & set(phrase(seen.table.headers[place]).split())
    few = 0 < values.highest <= _STARS and 1 <= values.distinct <= _SCALES_SEEN and values.lowest >= 1
    return bool(rated) and few and values.filled >= _FEWEST


def _counts_parts(seen: _Seen, match: Match, place: int) -> bool:
    """Whether whole numbers of no known name stand beside the number of all parts of the course, or are that number."""
    if seen.profiles[place].small_whole < _NEARLY_ALL:
        return False
    taken = {p for f, p in match.places.items() if f not in match.guessed}
    others = [
        p for p, v in enumerate(seen.profiles) if p not in taken and p != place and v.small_whole >= _NEARLY_ALL and v.highest > 1
    ]  # fmt: skip
    own = seen.numbers(place)
    return any(_are_parts(seen, own, p) or _are_parts(seen, seen.numbers(p), place) for p in others)


def _are_parts(seen: _Seen, parts: _Floats, total: int) -> bool:
    """Whether parts never exceed a total that is fixed for each course, and often are all of it."""
    wholes = seen.numbers(total)
    both: Mask = ~np.isnan(parts) & ~np.isnan(wholes)
    if seen.course is None or both.sum() < _FEWEST or not seen.is_fixed(total) or (parts[both] > wholes[both]).any():
        return False
    return bool((parts[both] == wholes[both]).mean() >= _HALF / 2)


def _is_same(seen: _Seen, one: int, other: int) -> bool:
    """Whether a column is the other as a share of some whole, the same for each course: points beside per cent."""
    first, second = seen.numbers(one), seen.numbers(other)
    both = (first > 0) & (second > 0)
    if both.sum() < _FEWEST:
        return False
    ratios = first[both] / second[both]
    courses = np.zeros(int(both.sum()), dtype=np.int64) if seen.course is None else seen.sample.codes(seen.course)[both]
    apart = [np.ptp(ratios[courses == c]) / ratios[courses == c].mean() for c in np.unique(courses)]
    return bool(np.mean(np.array(apart) <= 1 - _NEARLY_ALL) >= _NEARLY_ALL)
