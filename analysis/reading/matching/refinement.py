"""What the columns together say about a match: ids that number lines, certifications that are the courses, expiries of an access."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from analysis.columns import (
    CERTIFICATION,
    COURSE,
    CUSTOMER,
    EMAIL,
    EXPIRES_ON,
    NAME,
    SCORE,
    USER_ID,
)
from analysis.reading.matching.access_end import completed_lines, filled_lines, without_access_end
from analysis.reading.matching.assignment import Given, Match, pair_score
from analysis.reading.matching.bare_words import without_bare_exams, without_bare_flags
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME, PROGRESS
from analysis.reading.matching.headers.concepts import CERTIFICATE, LOGIN
from analysis.reading.matching.headers.concepts import CUSTOMER as WHOSE
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.matching.profile import Profile, profile
from analysis.reading.matching.status_pair import with_success
from analysis.reading.table import Column, Mask, Table
from analysis.reading.values.missing import is_missing
from analysis.reading.words import phrase, visible

_IDS_PER_LEARNER: Final = 1.5
_NAMES: Final = 500
_A_PERSON: Final = 0.64
_WEAK_COURSE: Final = 0.88
_ENOUGH: Final = 5
_HALF: Final = 0.5
_FEW_ENDS: Final = 0.2
_NEARLY_ALL: Final = 0.95
_WHOLE: Final = 100
_PLACES: Final = frozenset(
    phrase(
        "academy university academia academie akademie campus learning training universidad universite lms sandbox"
    ).split()
)
"""Words in the name of the place where people learn, which is nobody's customer."""
_SHOWN_NAMES: Final = frozenset(
    {"original", "display", "displayed", "screen", "nick", "nickname", "anzeigename", "pseudo"}
)
_GUESS: Final = 0.45
_A_FIGURE: Final = 100


def line_numbers(table: Table, profiles: Sequence[Profile]) -> frozenset[int]:
    """Columns with many more values than there are learners; none where nothing tells learners apart."""
    people = _people(table, profiles)
    if not people:
        return frozenset()
    kinds = [np.count_nonzero(c.counts[~c.blank]) for c in table.columns]
    return frozenset(i for i, n in enumerate(kinds) if n > _IDS_PER_LEARNER * people)


def _people(table: Table, profiles: Sequence[Profile]) -> int:
    """How many learners there are by their addresses, else by their names; 0 where neither is told."""
    for field in (EMAIL, NAME):
        scores = [pair_score(field, phrase(h), p) for h, p in zip(table.headers, profiles, strict=True)]
        best = int(np.argmax(scores)) if scores else 0
        if scores and scores[best] >= _A_PERSON:
            column = table.columns[best]
            return int(np.count_nonzero(column.counts[~column.blank]))
    return 0


def refine_training(match: Match, table: Table, given: Given) -> Match:
    """Certifications are the courses where nothing else, or only an activity, is; an access that ends is no expiry."""
    refined = _with_fuller_course(_with_certification_as_course(_without_other_ends(match, table)), table)
    refined = without_bare_exams(without_bare_flags(refined, table), table, given)
    refined = with_success(_with_graded_progress(refined, table), table, given)
    if CUSTOMER in refined.places and CUSTOMER not in given.places and _is_an_academy(refined, table):
        refined = refined.without(CUSTOMER)
    return refined if EXPIRES_ON in given.places else without_access_end(refined, table)


def with_parted_name(match: Match, table: Table, given: Given) -> Match:
    """A "name" beside a first or last name that it never holds is the other part; both are surer than a name that people show."""
    if {NAME, FIRST_NAME, LAST_NAME} <= match.places.keys() and NAME not in given.places:
        return match.without(NAME) if _is_shown_or_login(table.headers[match.places[NAME]]) else match
    told_part, other = (LAST_NAME, FIRST_NAME) if LAST_NAME in match.places else (FIRST_NAME, LAST_NAME)
    parted = NAME in match.places and told_part in match.places and other not in match.places
    if not parted or {NAME, FIRST_NAME, LAST_NAME} & given.places.keys() or other in given.absent:
        return match
    names, lasts = (table.columns[match.places[f]] for f in (NAME, told_part))
    if names.blank[names.codes].all():
        return match.without(NAME)
    kinds = np.unique(np.stack([names.codes, lasts.codes]), axis=1)[:, :_NAMES]
    pairs = [(phrase(names.values[n]), phrase(lasts.values[f])) for n, f in kinds.T.tolist()]
    told = [(name, last) for name, last in pairs if name and last]
    apart = sum(last not in name for name, last in told)
    return match.renamed(NAME, other) if told and apart >= _NEARLY_ALL * len(told) else match


def _is_shown_or_login(header: str) -> bool:
    """Whether a "name" beside first and last names is what people show of themselves or log in with."""
    return bool(_SHOWN_NAMES & set(phrase(header).split())) or LOGIN in concepts_of(header).concepts


def with_likely_learner(match: Match, table: Table, profiles: Sequence[Profile], given: Given) -> Match:
    """Where no header says who the learner is, the column that looks most like ids or names: a guess that must be asked about."""
    if COURSE not in match.places or COURSE in given.places or any(f in given.absent for f in (EMAIL, USER_ID, NAME)):
        return match
    taken = set(match.places.values())
    likely = [
        (p.distinct / p.filled, -i)
        for i, p in enumerate(profiles)
        if i not in taken and p.filled and p.distinct > 1 and p.status < 0.5 and p.day < 0.5 and p.stamp < 0.5
        if table.headers[i].strip() and not (p.number > 0.5 and p.highest <= _A_FIGURE)
    ]
    if not likely:
        return match
    place = -max(likely)[1]
    guessed = match.guessed | {USER_ID}
    return Match({**match.places, USER_ID: place}, {**match.scores, USER_ID: _GUESS}, match.rivals, guessed)


def _without_other_ends(match: Match, table: Table) -> Match:
    """An expiry whose header names a certificate has no rival in a day that names none."""
    rivals = match.rivals.get(EXPIRES_ON, ())
    if not rivals or CERTIFICATE not in concepts_of(table.headers[match.places[EXPIRES_ON]]).concepts:
        return match
    alike = [p for p in rivals if CERTIFICATE in concepts_of(table.headers[p]).concepts]
    return replace(
        match,
        rivals={f: (alike if f == EXPIRES_ON else r) for f, r in match.rivals.items() if f != EXPIRES_ON or alike},
    )


def _with_certification_as_course(match: Match) -> Match:
    if CERTIFICATION not in match.places:
        return match
    if COURSE in match.places and match.scores[COURSE] >= min(_WEAK_COURSE, match.scores[CERTIFICATION]):
        return match
    return match.without(COURSE).renamed(CERTIFICATION, COURSE)


def _with_fuller_course(match: Match, table: Table) -> Match:
    """Of two columns that name courses the one that stands on all lines; what the other tells of it is no question."""
    if not match.rivals.get(COURSE):
        return match
    own, rivals = table.columns[match.places[COURSE]], match.rivals[COURSE]
    fuller = next((p for p in rivals if filled_lines(table.columns[p]).mean() >= _NEARLY_ALL), None)
    if fuller is not None and filled_lines(own).mean() < _HALF:
        places, left = {**match.places, COURSE: fuller}, {f: r for f, r in match.rivals.items() if f != COURSE}
        return replace(match, places=places, rivals=left)
    match = _with_written_course(match, table)
    own, rivals = table.columns[match.places[COURSE]], match.rivals[COURSE]
    finer = [p for p in rivals if not _is_coarser(table.columns[p], own)]
    return replace(
        match, rivals={f: (finer if f == COURSE else r) for f, r in match.rivals.items() if f != COURSE or finer}
    )


def _is_coarser(column: Column, course: Column) -> bool:
    """Whether a column stands on few lines or groups courses: each course has one of fewer names."""
    filled = filled_lines(column) & filled_lines(course)
    if filled.mean() < _HALF:
        return True
    courses, groups = (len(np.unique(c.codes[filled])) for c in (course, column))
    return bool(groups < courses) or _tells_same(column, course, filled)


def _tells_same(column: Column, other: Column, lines: Mask) -> bool:
    """Whether each value of a column goes with one value of the other and back: a course's code beside its title."""
    pairs = np.unique(np.stack([column.codes[lines], other.codes[lines]]), axis=1).shape[1]
    return all(len(np.unique(c.codes[lines])) == pairs for c in (column, other))


def _with_written_course(match: Match, table: Table) -> Match:
    """Of two columns that tell the same courses apart the one that is written in words, where no header tells which it is."""
    own, rivals = match.places[COURSE], match.rivals[COURSE]
    if COURSE not in match.guessed:
        return match
    same = [p for p in rivals if _tells_same(table.columns[p], table.columns[own], filled_lines(table.columns[own]))]
    best = max((own, *same), key=lambda p: (_spaces(table.columns[p]), -p))
    left = [own if p == best else p for p in rivals]
    return replace(match, places={**match.places, COURSE: best}, rivals={**match.rivals, COURSE: left})


def _spaces(column: Column) -> float:
    """How many words the names of a column have on average."""
    used = [visible(v) for v, n in zip(column.values, column.counts, strict=True) if n][:_NAMES]
    return sum(v.count(" ") for v in used) / max(1, len(used))


def _with_graded_progress(match: Match, table: Table) -> Match:
    """Percentages below 100 on lines that are completed, and none on the others, are scores whatever they are called."""
    done = completed_lines(match, table)
    if PROGRESS not in match.places or SCORE in match.places:
        return match
    column = table.columns[match.places[PROGRESS]]
    told = filled_lines(column)
    if done is None:
        return _with_likely_score(match, column, told)
    below = np.array([(n := _share(visible(v))) is not None and n < _WHOLE for v in column.values], dtype=bool)[
        column.codes
    ]
    graded = (told & done).sum() >= _ENOUGH and (below & done).sum() >= _HALF * (told & done).sum()
    return match.renamed(PROGRESS, SCORE) if graded and not (told & ~done).any() else match


def _with_likely_score(match: Match, column: Column, told: Mask) -> Match:
    """Where nothing says what is completed: shares on some lines only, hardly any 0 or 100, may be scores, which must be asked about."""
    partly = _ENOUGH <= told.sum() <= _HALF * len(told) and profile(column).ends < _FEW_ENDS
    likely = match.renamed(PROGRESS, SCORE) if partly else match
    return replace(likely, scores={**likely.scores, SCORE: _GUESS}) if partly else likely


def _share(text: str) -> float | None:
    try:
        return float(text.rstrip("% ").replace(",", "."))
    except ValueError:
        return None


def _is_an_academy(match: Match, table: Table) -> bool:
    """Whether the only "account" of a file is the place of learning itself, by a name such as "Partner Academy"."""
    column = table.columns[match.places[CUSTOMER]]
    if concepts_of(column.header).concepts & {WHOSE}:
        return False
    names = [v for v, n in zip(column.values, column.counts, strict=True) if n and not is_missing(visible(v))]
    return len(names) == 1 and bool(_PLACES & set(phrase(names[0]).split()))
