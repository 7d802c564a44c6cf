"""What a table is about, by its content: training, usage or roster, and which column holds which field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from analysis.columns import (
    ATTEMPT,
    CERTIFICATION,
    COMPLETED_ON,
    COURSE,
    CUSTOMER,
    DUE_ON,
    EMAIL,
    ENROLLED_ON,
    EXPIRES_ON,
    FEATURE_ADOPTION_PCT,
    LAST_ACTIVITY,
    LAST_SEEN,
    LEFT_ON,
    MANAGER,
    NAME,
    ROLES,
    SCORE,
    START_DATE,
    STARTED_ON,
    STATUS,
    USAGE_SCORE,
    USER_ID,
)  # fmt: skip
from analysis.reading.answers import Answers, Memory
from analysis.reading.matching.assignment import Match, match_columns
from analysis.reading.matching.fingerprint import fingerprint
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME, SUCCESS
from analysis.reading.matching.profile import profile
from analysis.reading.result import Kind, Shape, UnreadableFile
from analysis.reading.shaping.shaped import Shaped
from analysis.reading.table import Column, Table
from analysis.reading.words import phrase

PERSON: Final = (CUSTOMER, EMAIL, USER_ID, NAME, FIRST_NAME, LAST_NAME)
FIELDS: Final[Mapping[Kind, Sequence[str]]] = {
    "training": (
        *PERSON, ROLES, COURSE, ENROLLED_ON, STARTED_ON, COMPLETED_ON, SCORE, STATUS, SUCCESS, EXPIRES_ON, ATTEMPT, CERTIFICATION,
        LAST_ACTIVITY, DUE_ON, MANAGER,
    ),
    "usage": (*PERSON, ROLES, USAGE_SCORE, FEATURE_ADOPTION_PCT, LAST_SEEN),
    "roster": (*PERSON, ROLES, MANAGER, START_DATE, LEFT_ON, STATUS),
}  # fmt: skip
_LEARNER: Final = (EMAIL, USER_ID, NAME, FIRST_NAME, LAST_NAME)
_PROGRESS: Final = (STATUS, SUCCESS, SCORE, ENROLLED_ON, STARTED_ON, COMPLETED_ON, EXPIRES_ON)
_ROSTER: Final = (ROLES, MANAGER, START_DATE, LEFT_ON)
_SURE_NAME: Final = 0.7
_IDS_PER_LEARNER: Final = 1.5
_USE: Final = frozenset({"usage", "use", "adoption", "engagement", "health", "product", "feature"})


@dataclass(frozen=True, eq=False)
class Layout:
    """A table whose columns are known, and what people have said about such a layout before."""

    kind: Kind
    table: Table
    match: Match
    shape: Shape = "long"
    fingerprint: str = ""
    answers: Answers = Answers()  # noqa: RUF009 - frozen

    def column(self, field: str) -> Column | None:
        """The column of a field, where the table has one."""
        place = self.match.places.get(field)
        return None if place is None else self.table.columns[place]

    @property
    def name_parts(self) -> tuple[str, ...]:
        """Which fields make a learner's name: the full name where it is sure, else first and last name."""
        parts = tuple(f for f in (FIRST_NAME, LAST_NAME) if f in self.match.places)
        if NAME in self.match.places and (len(parts) < 2 or self.match.scores[NAME] >= _SURE_NAME):
            return (NAME,)
        return parts

    def mapping(self) -> dict[str, str]:
        """Field -> header for people; joined columns as "A + B"."""
        headers = self.table.labels
        shown = {f: headers[p] for f, p in self.match.places.items() if f not in (NAME, FIRST_NAME, LAST_NAME)}
        names = [headers[self.match.places[f]] for f in self.name_parts]
        return {**({NAME: " + ".join(names)} if names else {}), **shown}


def find_layout(shaped: Shaped, memory: Memory) -> Layout:
    """The kind of a table and its columns; refuses a table without a learner or without anything known about learners."""
    table = shaped.table
    known = fingerprint(table)
    layout = _layout(shaped, memory.of(known))
    return replace(layout, shape=shaped.shape, fingerprint=known, answers=memory.of(known))


def _layout(shaped: Shaped, answers: Answers) -> Layout:
    table = shaped.table
    profiles = [profile(c) for c in table.columns]
    matches = {kind: match_columns(table.headers, profiles, fields) for kind, fields in FIELDS.items()}
    matches = {kind: _without_line_ids(match, table) for kind, match in matches.items()}
    training = _with_certification_as_course(matches["training"])
    if not any(f in m.places for m in matches.values() for f in _LEARNER):
        raise UnreadableFile(
            f"{table.name} has no column that says who the learner is. {_seen(table)} Add a column with e-mails, user ids or names."
        )
    if _has(training, (COURSE,)) and _has(training, _PROGRESS) and _has(training, _LEARNER):
        return Layout("training", table, training)
    if _is_usage(matches["usage"], table):
        return Layout("usage", table, matches["usage"])
    if _has(matches["roster"], _ROSTER) and not _has(training, (COURSE,)):
        return Layout("roster", table, matches["roster"])
    raise UnreadableFile(
        f"{table.name} names people but no course with a status, score or date, no usage figures and no roles. {_seen(table)} "
        "Export it with the course and its status, score or date."
    )


def _has(match: Match, fields: Sequence[str]) -> bool:
    return any(f in match.places for f in fields)


def _is_usage(match: Match, table: Table) -> bool:
    """A bare "score" may be anybody's grade: only beside another figure of use does it count."""
    if FEATURE_ADOPTION_PCT in match.places or USAGE_SCORE not in match.places:
        return FEATURE_ADOPTION_PCT in match.places
    named = _USE & set(phrase(table.headers[match.places[USAGE_SCORE]]).split())
    return bool(named) or LAST_SEEN in match.places


def _without_line_ids(match: Match, table: Table) -> Match:
    """An "id" with many more values than there are learners numbers the lines, not the people."""
    person = next((match.places[f] for f in (EMAIL, NAME) if f in match.places), None)
    if USER_ID not in match.places or person is None:
        return match
    ids, people = (np.count_nonzero(table.columns[p].counts) for p in (match.places[USER_ID], person))
    if ids <= _IDS_PER_LEARNER * people:
        return match
    kept = {f: p for f, p in match.places.items() if f != USER_ID}
    return Match(kept, {f: match.scores[f] for f in kept})


def _with_certification_as_course(match: Match) -> Match:
    """Where certifications are all that a table lists, they are its courses."""
    if COURSE in match.places or CERTIFICATION not in match.places:
        return match

    def renamed(field: str) -> str:
        return COURSE if field == CERTIFICATION else field

    return Match({renamed(f): p for f, p in match.places.items()}, {renamed(f): s for f, s in match.scores.items()})


def _seen(table: Table) -> str:
    shown = [h.strip() for h in table.headers if h.strip()]
    more = f" and {len(shown) - 20} more" if len(shown) > 20 else ""
    return f"Its headers: {', '.join(h[:60] for h in shown[:20])}{more}." if shown else "It has no headers."
