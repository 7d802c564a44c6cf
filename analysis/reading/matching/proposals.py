"""What columns whose headers say nothing may hold, by their values alone: proposals to ask about, not to take."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from analysis.columns import (
    ATTEMPT,
    COURSE,
    CUSTOMER,
    EMAIL,
    EMPLOYMENT,
    NAME,
    ROLES,
    SCORE,
    STATUS,
    USER_ID,
)  # fmt: skip
from analysis.reading.matching.assignment import Given, Proposals, is_nameless, pair_score, says_nothing
from analysis.reading.matching.event_days import event_proposals
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME, PROGRESS
from analysis.reading.matching.headers.concepts import ACCOUNT, CONTENT, FINAL, HIRE, ID, LEARNER, PERCENT
from analysis.reading.matching.headers.concepts import NAME as NAME_WORD
from analysis.reading.matching.headers.concepts import SCORE as SCORE_WORD
from analysis.reading.matching.headers.concepts import STATUS as STATE
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.matching.profile import Profile
from analysis.reading.matching.sample import Sample, sample_of
from analysis.reading.table import Mask, Table
from analysis.reading.values.answer_counts import count_of
from analysis.reading.values.job_words import names_job
from analysis.reading.values.status_words import status_of
from analysis.reading.words import phrase

_DATED: Final = 0.6
_PERSONAL: Final = 0.95
_ECHO: Final = 0.6
_SPELLED_ALIKE: Final = 0.7
"""Addresses of one person differ in case and spaces on some lines."""
_HALF: Final = 0.5
_FEW: Final = 15
_FEW_ALIKE: Final = 0.3
_RECURRING: Final = 1.5
"""Lines a learner from which on a table surely has a line an attempt."""
_DONE: Final = frozenset({"passed", "completed", "expired", "revoked"})
_THERE: Final = frozenset({ACCOUNT, HIRE, LEARNER, STATE})
_GRADED: Final = frozenset({SCORE_WORD, PERCENT, FINAL, CONTENT, STATE, NAME_WORD})
"""Ideas in the header of a column of figures that leave open that it holds scores."""
_SLIPS: Final = 0.1
_A_SIGN: Final = 2
_HAS_DAY: Final = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}")
"""A column headed by a day says who was there then."""
_Found = dict[tuple[str, int], float]


def propose(table: Table, profiles: Sequence[Profile], given: Given) -> Proposals:
    """Scores below the sure level, but for names that the learners' addresses repeat; none where every header says something."""
    settled = {*given.places.values(), *given.counting}
    opaque = [p for p, h in enumerate(table.headers) if p not in settled and profiles[p].filled and says_nothing(h)]
    if not opaque:
        return {}
    sample = sample_of(table, person_column(table, profiles))
    found: _Found = {}
    for place in opaque:
        for test in _TESTS:
            found |= test(sample, place, profiles[place])
    dated = [p for p in opaque if max(profiles[p].day, profiles[p].stamp) >= _DATED]
    return found | event_proposals(sample, dated, _done(sample, profiles))


def person_column(table: Table, profiles: Sequence[Profile]) -> int | None:
    """The column that tells learners apart: addresses, else the best id or name by its header."""
    scores = [
        (max(p.email > 0.8 and pair_score(EMAIL, phrase(h), p), pair_score(USER_ID, phrase(h), p) / 2), -i)
        for i, (h, p) in enumerate(zip(table.headers, profiles, strict=True))
    ]
    best = max(scores, default=(0.0, 0))
    return -best[1] if best[0] > 0 else None


def _done(sample: Sample, profiles: Sequence[Profile]) -> Mask | None:
    """Which sampled lines a column of status words calls done; None without such a column."""
    places = [i for i, p in enumerate(profiles) if p.status >= 0.8 and 1 < p.distinct <= _FEW]
    if not places:
        return None
    best = max(places, key=lambda i: profiles[i].status)
    return np.array([status_of(t) in _DONE for t in sample.texts(best)], dtype=bool)


def _names(sample: Sample, place: int, values: Profile) -> _Found:
    if values.text < 0.8 or values.status > 0.5 or values.email > 0.2:
        return {}
    echo, opens = sample.echo(place)
    if echo >= _ECHO and values.spaced >= 0.5:
        return {(NAME, place): 0.72}
    if echo >= _ECHO:
        return {(FIRST_NAME, place): 0.66 if opens >= 0.5 else 0.5, (LAST_NAME, place): 0.5 if opens >= 0.5 else 0.66}
    personal = sample.per_person(place)
    if personal is not None and personal >= _PERSONAL and values.spaced >= 0.8 and values.distinct > _FEW:
        return {(NAME, place): 0.5}
    return {}


def _ids(sample: Sample, place: int, values: Profile) -> _Found:
    """One token for each learner."""
    if values.spaced > 0.1 or values.email > 0.2 or values.day > 0.3 or sample.person is None or place == sample.person:
        return {}
    personal, back = sample.per_person(place), sample.constant_by(place, sample.person)
    people, ids = (len(np.unique(sample.codes(p))) for p in (sample.person, place))
    alike = 0.8 * people <= ids <= 1.2 * people
    one_each = (personal or 0.0) >= _PERSONAL and (back or 0.0) >= _SPELLED_ALIKE
    return {(USER_ID, place): 0.52} if alike and one_each else {}


def _courses(sample: Sample, place: int, values: Profile) -> _Found:
    """Texts that recur from learner to learner and differ from line to line."""
    if values.text < 0.8 or values.status > 0.3 or values.email > 0.2 or values.distinct < 2 or values.repetition < 0.3:
        return {}
    if _HAS_DAY.search(sample.table.columns[place].header) or _are_signs(sample, place):
        return {}
    personal = sample.per_person(place)
    if personal is not None and personal > 0.6:
        return {}
    surely_long = personal is not None and personal <= _FEW_ALIKE and sample.lines_each >= _RECURRING
    base = 0.62 if surely_long else 0.5
    return {(COURSE, place): base + 0.04 * values.spaced + 0.02 * min(1.0, values.distinct / 10)}


def _are_signs(sample: Sample, place: int) -> bool:
    """Whether no cell is more than a letter or two: "P" and "A" are marks, no titles."""
    return all(len(t) <= _A_SIGN for t in sample.texts(place))


def _statuses(sample: Sample, place: int, values: Profile) -> _Found:
    if values.status < 0.6 or not 1 < values.distinct <= _FEW or values.number > 0.5:
        return {}
    if values.flags >= _PERSONAL and not is_nameless(sample.table.columns[place].header):
        return {}
    return {(STATUS, place): 0.46 + 0.1 * values.status}


def _figures(sample: Sample, place: int, values: Profile) -> _Found:
    header = sample.table.columns[place].header
    if count_of(header) is not None or ID in concepts_of(header).concepts:
        return {}
    if values.number < 0.8 or values.stamp > 0.5 or values.day > 0.2 or values.beyond > _SLIPS:
        return {}
    if values.small_whole > 0.9 and 1 < values.highest <= _FEW and values.lowest >= 1:
        return {(ATTEMPT, place): 0.5}
    if values.distinct < 3 or not concepts_of(sample.table.columns[place].header).concepts <= _GRADED:
        return {}
    personal = sample.per_person(place)
    if personal is not None and personal >= _PERSONAL:
        return {}
    return {(PROGRESS if values.ends >= 0.5 else SCORE, place): 0.52}


def _employments(sample: Sample, place: int, values: Profile) -> _Found:
    """Yes or no, enabled or disabled, under a header that speaks of a person or an account: whether somebody is there."""
    if values.presence < _PERSONAL or values.distinct > _FEW:
        return {}
    said = concepts_of(sample.table.columns[place].header).concepts
    return {(EMPLOYMENT, place): 0.7} if said and said <= _THERE else {}


def _groups(sample: Sample, place: int, values: Profile) -> _Found:
    """What belongs to the learner and is shared by many: a role where no word of the header speaks against it.

    Under words that nobody knows it may as well be an audience, a shift or a shop: there it must be written as jobs are.
    """
    personal = sample.per_person(place)
    if values.text < 0.8 or values.email > 0.2 or personal is None or personal < 0.9 or values.status > 0.8:
        return {}
    if values.distinct < 2 or values.distinct > max(_FEW, values.filled // 10) or sample.echo(place)[0] > 0.3:
        return {}
    texts = [t for t in sample.texts(place) if t]
    jobs = is_nameless(sample.table.columns[place].header) or sum(map(names_job, texts)) >= _HALF * len(texts)
    return {(ROLES, place): 0.5} if jobs else {}


def _customers(sample: Sample, place: int, values: Profile) -> _Found:
    """What all addresses of a domain share by its first word, however it is spelled, and other domains do not."""
    if sample.person is None or values.text < 0.8 or values.email > 0.2 or values.distinct < 2:
        return {}
    pairs = Counter(
        (t.rpartition("@")[2].casefold(), phrase(v).partition(" ")[0])
        for t, v in zip(sample.texts(sample.person), sample.texts(place), strict=True)
        if "@" in t and v
    )
    domains, words = {domain for domain, _ in pairs}, {word for _, word in pairs}
    agreed = sum(max(n for (d, _), n in pairs.items() if d == domain) for domain in domains)
    sure = len(domains) > 1 and len(words) > 1 and agreed >= _PERSONAL * pairs.total()
    return {(CUSTOMER, place): 0.58} if sure else {}


_TESTS: Final[Sequence[Callable[[Sample, int, Profile], _Found]]] = (
    _names, _ids, _courses, _statuses, _figures, _groups, _customers, _employments,
)  # fmt: skip
