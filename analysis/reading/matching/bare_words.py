"""Columns that say too little by themselves to be a line's status or score: a bare yes or no, a bare "Exam"."""

from __future__ import annotations

from analysis.columns import COMPLETED_ON, COURSE, SCORE, STATUS
from analysis.reading.matching.assignment import Given, Match
from analysis.reading.matching.headers.concepts import EXAM, FINAL, FIRST, LAST
from analysis.reading.matching.headers.meaning import concepts_of, unmeasured
from analysis.reading.table import Table
from analysis.reading.values.status_words import is_no, is_yes
from analysis.reading.words import visible


def without_bare_flags(match: Match, table: Table) -> Match:
    """Yes and no under a header that nobody knows answer a question of its own, where another column surely says what was completed."""
    if STATUS not in match.guessed or COMPLETED_ON not in match.places or COMPLETED_ON in match.guessed:
        return match
    texts = [visible(v) for v in table.columns[match.places[STATUS]].values]
    return match.without(STATUS) if all(is_yes(t) or is_no(t) for t in texts if t) else match


def without_bare_exams(match: Match, table: Table, given: Given) -> Match:
    """ "Exam" or "Quiz 1" says how a line ended only beside a column of courses: else it is one of several things to pass."""
    if COURSE in match.places and COURSE not in given.places:
        return match
    bare = [
        f for f in (SCORE, STATUS) if f in match.places and f not in given.places and _is_bare_exam(match, f, table)
    ]
    return match.without(*bare) if bare else match


def _is_bare_exam(match: Match, field: str, table: Table) -> bool:
    said = concepts_of(unmeasured(table.headers[match.places[field]])).concepts
    return EXAM in said and said <= {EXAM, FINAL, FIRST, LAST}
