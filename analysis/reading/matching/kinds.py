"""What a table is about, by its content: training, usage or roster, and which column holds which field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from analysis.columns import (
    ACCOUNT,
    ATTEMPT,
    CERTIFICATION,
    COMPLETED_ON,
    COURSE,
    CUSTOMER,
    DUE_ON,
    EMAIL,
    EMPLOYMENT,
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
from analysis.reading.answers import COLUMN, NO_COLUMN, Answers, Memory
from analysis.reading.matching.assignment import SURE, Given, Match, match_columns
from analysis.reading.matching.coded_names import without_coded_name
from analysis.reading.matching.counting import counting_columns
from analysis.reading.matching.employers import without_departments
from analysis.reading.matching.entry_time import without_entry_time
from analysis.reading.matching.event_order import with_ordered_events
from analysis.reading.matching.fingerprint import fingerprint
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME, PROGRESS, SUCCESS
from analysis.reading.matching.headers.concepts import ID
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.matching.layout import Layout
from analysis.reading.matching.learner_ids import numbers_only_lines, with_sure_id
from analysis.reading.matching.lights import with_lights
from analysis.reading.matching.likely_names import with_likely_name
from analysis.reading.matching.own_score import with_own_score
from analysis.reading.matching.own_start import with_own_start, without_shared_start
from analysis.reading.matching.platforms import platform_of
from analysis.reading.matching.profile import Profile, profile
from analysis.reading.matching.proposals import propose
from analysis.reading.matching.refinement import line_numbers, refine_training, with_likely_learner, with_parted_name
from analysis.reading.matching.spoken_logins import with_spoken_login
from analysis.reading.matching.titled_course import with_titled_course
from analysis.reading.result import Kind, UnreadableFile
from analysis.reading.shaping.shaped import Shaped
from analysis.reading.table import Table
from analysis.reading.words import phrase

__all__ = ["FIELDS", "Layout", "find_layout"]

PERSON: Final = (EMAIL, USER_ID, NAME, FIRST_NAME, LAST_NAME)
FIELDS: Final[Mapping[Kind, Sequence[str]]] = {
    "training": (
        CUSTOMER, *PERSON, ROLES, COURSE, ENROLLED_ON, STARTED_ON, COMPLETED_ON, SCORE, STATUS, SUCCESS, EXPIRES_ON, ATTEMPT, CERTIFICATION,
        LAST_ACTIVITY, DUE_ON, MANAGER, PROGRESS,
    ),
    "usage": (ACCOUNT, *PERSON, ROLES, USAGE_SCORE, FEATURE_ADOPTION_PCT, LAST_SEEN),
    "roster": (CUSTOMER, *PERSON, ROLES, MANAGER, START_DATE, LEFT_ON, EMPLOYMENT),
}  # fmt: skip
_LEARNER: Final = (EMAIL, USER_ID, NAME, FIRST_NAME, LAST_NAME)
_TRAINED: Final = (STATUS, SUCCESS, SCORE, ENROLLED_ON, STARTED_ON, COMPLETED_ON, EXPIRES_ON, PROGRESS)
_ROSTER: Final = (ROLES, MANAGER, START_DATE, LEFT_ON, EMPLOYMENT)
_LABEL: Final = 60
_THERE: Final = 0.8
_USE: Final = frozenset({"usage", "use", "adoption", "engagement", "health", "product", "feature"})


def find_layout(shaped: Shaped, memory: Memory) -> Layout:
    """The kind of a table and its columns; refuses a table without a learner or without anything known about learners."""
    known = fingerprint(shaped)
    answers = memory.of(known)
    layout = _layout(shaped, answers)
    return replace(
        layout, shape=shaped.shape, fingerprint=known, answers=answers, platform=platform_of(shaped.table.headers)
    )


def _layout(shaped: Shaped, answers: Answers) -> Layout:
    table = shaped.table
    profiles = [profile(c) for c in table.columns]
    given = _given(shaped, answers)
    counting = counting_columns(table, profiles) - set(given.places.values())
    given = replace(given, numbering=line_numbers(table, profiles), counting=counting)
    proposed = propose(table, profiles, given)
    matches = {kind: match_columns(table.headers, profiles, fields, given, proposed) for kind, fields in FIELDS.items()}
    matches = {kind: without_coded_name(match, profiles, given) for kind, match in matches.items()}
    matches |= {kind: with_sure_id(matches[kind], table, profiles, given) for kind in ("training", "roster")}
    matches = {
        kind: with_spoken_login(with_parted_name(m, table, given), table, profiles, given)
        for kind, m in matches.items()
    }
    matches = {kind: without_departments(m, table, given) for kind, m in matches.items()}
    titled = with_titled_course(matches["training"], table, profiles, given)
    scored = with_own_score(without_entry_time(titled, table, given), table, profiles, given)
    ordered = with_ordered_events(scored, table, profiles, given)
    refined = without_shared_start(refine_training(ordered, table, given), table, given)
    refined = with_own_start(refined, table, given)
    training = with_lights(numbers_only_lines(refined, table, given), table, given)
    if not _has(training, _LEARNER) and _knows_course(shaped, training):
        training = with_likely_name(training, table, given)
    if not _has(training, _LEARNER):
        training = with_likely_learner(training, table, profiles, given)
    if not _has(training, _LEARNER) and not any(f in m.places for m in matches.values() for f in _LEARNER):
        raise UnreadableFile(
            f"{table.name} has no column that says who the learner is. {_seen(table)} Add a column with e-mails, user ids or names."
        )
    return _of_kind(table, profiles, {**matches, "training": training})


def _of_kind(table: Table, profiles: Sequence[Profile], matches: Mapping[Kind, Match]) -> Layout:
    """The layout of the kind that headers and cells speak for most."""
    training = matches["training"]
    if _is_roster(matches["roster"], training, profiles) and not _tells_of_training(training, profiles):
        return Layout("roster", table, matches["roster"])
    if is_sure_usage(matches["usage"]) and not _names_course(training):
        return Layout("usage", table, matches["usage"])
    if _has(training, (COURSE,)) and _has(training, _TRAINED) and _has(training, _LEARNER):
        return Layout("training", table, training, warnings=_of_codes(training, table))
    if _is_usage(matches["usage"], table):
        return Layout("usage", table, matches["usage"])
    if (
        _speaks_of_staff(matches["roster"], profiles)
        and not _has(training, (COURSE,))
        and not _tells_of_training(training, profiles)
    ):
        return Layout("roster", table, matches["roster"])
    raise UnreadableFile(
        f"{table.name} names people but no course with a status, score or date, no usage figures and no roles. {_seen(table)} "
        "Export it with the course and its status, score or date."
    )


def _of_codes(match: Match, table: Table) -> tuple[str, ...]:
    """A word about courses that are known by nothing but a code."""
    header = table.columns[match.places[COURSE]].header
    if ID not in concepts_of(header).concepts:
        return ()
    return (f"No column has the courses' titles: they are called by what stands in '{header.strip()[:_LABEL]}'.",)


def _given(shaped: Shaped, answers: Answers) -> Given:
    """What the shape has fixed and what people have answered; a person's word wins."""
    labels = {label: place for place, label in enumerate(shaped.table.labels)}
    said = {f: a for fields in FIELDS.values() for f in fields if (a := answers.about(COLUMN, f)) is not None}
    named = {f: labels[a] for f, a in said.items() if a in labels}
    fixed = {f: p for f, p in shaped.fixed.items() if f not in said and p not in named.values()}
    return Given({**fixed, **named}, frozenset(f for f, a in said.items() if a == NO_COLUMN))


def _knows_course(shaped: Shaped, match: Match) -> bool:
    """Whether the shape or a header says which column the course is, so that its names are not taken for people's."""
    return COURSE in shaped.fixed or (COURSE in match.places and COURSE not in match.guessed)


def _has(match: Match, fields: Sequence[str]) -> bool:
    return any(f in match.places for f in fields)


def _is_roster(match: Match, training: Match, profiles: Sequence[Profile]) -> bool:
    """Whether headers speak of coming, leaving or being there, or of who is there as what, while no header names a course."""
    return not _names_course(training) and (is_sure_roster(match) or _lists_staff(match, profiles))


def is_sure_usage(match: Match) -> bool:
    """Whether headers surely name both figures of use: no export of training has them."""
    return all(match.scores.get(f, 0.0) >= SURE and f not in match.guessed for f in (USAGE_SCORE, FEATURE_ADOPTION_PCT))


def _names_course(training: Match) -> bool:
    return COURSE in training.places and COURSE not in training.guessed


def _lists_staff(match: Match, profiles: Sequence[Profile]) -> bool:
    """Whether words say who is there, beside a manager and a role."""
    if not {EMPLOYMENT, MANAGER, ROLES} <= match.places.keys():
        return False
    return profiles[match.places[EMPLOYMENT]].presence >= _THERE


def is_sure_roster(match: Match) -> bool:
    """Whether two columns surely say when people came, when they left or whether they are there."""
    return (
        sum(match.scores.get(f, 0.0) >= SURE and f not in match.guessed for f in (START_DATE, LEFT_ON, EMPLOYMENT)) >= 2
    )


def _speaks_of_staff(match: Match, profiles: Sequence[Profile]) -> bool:
    """Whether a column says something about people at work; a status whose words are those of attempts does not."""
    said = [f for f in _ROSTER if f in match.places]
    return bool(said) and not (said == [EMPLOYMENT] and _is_of_attempts(profiles[match.places[EMPLOYMENT]]))


def _tells_of_training(match: Match, profiles: Sequence[Profile]) -> bool:
    """Whether a table without a course still speaks of attempts: no roster has two days, scores or words of training."""
    words = STATUS in match.places and _is_of_attempts(profiles[match.places[STATUS]])
    figures = sum(
        f in match.places and f not in match.guessed for f in (ENROLLED_ON, COMPLETED_ON, EXPIRES_ON, SCORE, PROGRESS)
    )
    return figures + words >= 2


def _is_of_attempts(values: Profile) -> bool:
    return values.status >= 0.6 and values.presence < 0.5


def _is_usage(match: Match, table: Table) -> bool:
    """A bare "score" may be anybody's grade: only beside another figure of use does it count."""
    if FEATURE_ADOPTION_PCT in match.places or USAGE_SCORE not in match.places:
        return FEATURE_ADOPTION_PCT in match.places
    named = _USE & set(phrase(table.headers[match.places[USAGE_SCORE]]).split())
    return bool(named) or LAST_SEEN in match.places


def _seen(table: Table) -> str:
    shown = [h.strip() for h in table.headers if h.strip()]
    more = f" and {len(shown) - 20} more" if len(shown) > 20 else ""
    return f"Its headers: {', '.join(h[:60] for h in shown[:20])}{more}." if shown else "It has no headers."
