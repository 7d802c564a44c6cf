"""What the evidence does not decide about columns: said as questions rather than read wrong in silence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from analysis.columns import (
    ACCOUNT,
    ATTEMPT,
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
    NAME,
    ROLES,
    SCORE,
    START_DATE,
    STARTED_ON,
    STATUS,
    USAGE_SCORE,
    USER_ID,
)  # fmt: skip
from analysis.reading.answers import COLUMN, NO_COLUMN, question_key
from analysis.reading.matching.assignment import SURE, says_nothing
from analysis.reading.matching.event_order import leaves_open
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME, PROGRESS, SUCCESS
from analysis.reading.matching.headers.concepts import ID
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.matching.layout import Layout
from analysis.reading.matching.profile import profile
from analysis.reading.result import Question
from analysis.reading.table import Column
from analysis.reading.words import visible

_DATED: Final = 0.6
_EVENTS: Final = (COMPLETED_ON, EXPIRES_ON, ENROLLED_ON, STARTED_ON)
_FIGURES: Final = frozenset({COURSE, STATUS, COMPLETED_ON, EXPIRES_ON, SCORE, USER_ID})
_SHOWN: Final = 10
_EXAMPLES: Final = 3
_LABEL: Final = 80
_OPTIONS: Final = 100
_DIFFERENT: Final = 0.02
_NUMBERS: Final = 0.95
_CODES: Final = 10
_SAID: Final[Mapping[str, str]] = {
    COURSE: "the course", STATUS: "the status of the attempt", COMPLETED_ON: "the day of completion", EXPIRES_ON: "the day of expiry",
    ENROLLED_ON: "the day of enrolment", STARTED_ON: "the day of the start", SCORE: "the score", USER_ID: "the learner's id",
    NAME: "the learner's name", FIRST_NAME: "the first name", LAST_NAME: "the last name", ROLES: "the learner's role",
    CUSTOMER: "the customer", ACCOUNT: "the account", ATTEMPT: "the number of the attempt", SUCCESS: "passed or failed",
    PROGRESS: "how much of the course is done", LAST_ACTIVITY: "the last activity", DUE_ON: "the day when it is due",
    EMPLOYMENT: "whether the person is still there", START_DATE: "the first day at work", LEFT_ON: "the last day at work",
    LAST_SEEN: "the last visit", USAGE_SCORE: "the usage score", FEATURE_ADOPTION_PCT: "the share of features in use",
}  # fmt: skip


def column_questions(layout: Layout) -> tuple[Question, ...]:
    """Questions about fields that only just match, about columns that fit as well, and about dates in columns of no known name."""
    asked = [*_unsure_fields(layout), *_rival_columns(layout), *_unused_dates(layout)]
    return tuple({q.key: q for q in reversed(asked) if not _answered(layout, q)}.values())[::-1]


def _answered(layout: Layout, question: Question) -> bool:
    return question.key in layout.answers.given


def _unsure_fields(layout: Layout) -> list[Question]:
    match = layout.match
    guessed = match.guessed & _FIGURES
    unsure = [f for f in match.places if match.scores[f] < SURE or f in guessed]
    return [_unsure(layout, f, match.places[f]) for f in unsure if not _is_surely_a_score(layout, f)]


def _is_surely_a_score(layout: Layout, field: str) -> bool:
    """Numbers of many kinds, or beyond any code, under a header such as "Result", beside a column of status words, can be nothing else."""
    if field != SCORE or field in layout.match.guessed or STATUS not in layout.match.places:
        return False
    values = profile(layout.table.columns[layout.match.places[field]])
    return values.number >= _NUMBERS and max(values.distinct, values.highest) > _CODES


def _are_codes(layout: Layout, field: str) -> bool:
    """Whether what looks like scores may be codes of a status: few small numbers under the status's own header."""
    values = profile(layout.table.columns[layout.match.places[field]])
    return (
        field == SCORE and STATUS not in layout.match.places and values.distinct <= _CODES and values.highest <= _CODES
    )


def _unsure(layout: Layout, field: str, place: int) -> Question:
    column, rivals = layout.table.columns[place], layout.match.rivals.get(field, ())
    why = "Its header does not say so; its values look like it"
    if field == USER_ID and field in layout.match.guessed:
        why = "No column says who the learner is; this one looks most like it"
    elif not says_nothing(column.header):
        why = "Its header and values only just fit"
    others = f" {_listed(layout, rivals)} would fit as well." if rivals else ""
    return Question(
        key=question_key(COLUMN, field),
        text=f"Is '{_label(layout, place)}' {_said(field)}? {why}{_examples(column)}.{others}",
        options=_options(layout),
        assumed=layout.table.labels[place],
        blocks=field in _FIGURES and (bool(rivals) or field == USER_ID or _are_codes(layout, field)),
    )


def _rival_columns(layout: Layout) -> list[Question]:
    """A second column that names the same thing as surely and says something else."""
    rivals = {f: [p for p in places if _differ(layout, f, p)] for f, places in layout.match.rivals.items()}
    return [
        Question(
            key=question_key(COLUMN, field),
            text=f"Which column is {_said(field)}: '{_label(layout, layout.match.places[field])}' or {_listed(layout, places)}? "
            "Both are named so, and they differ.",
            options=_options(layout),
            assumed=layout.table.labels[layout.match.places[field]],
            blocks=field != SCORE or STATUS not in layout.match.places,
        )
        for field, places in rivals.items()
        if places and field in _FIGURES - layout.match.guessed and layout.match.scores[field] >= SURE
        if field != USER_ID or EMAIL not in layout.match.places
    ]


def _differ(layout: Layout, field: str, place: int) -> bool:
    first, second = layout.table.columns[layout.match.places[field]], layout.table.columns[place]
    pairs = np.unique(np.stack([first.codes, second.codes]), axis=1, return_counts=True)
    unlike = sum(
        int(n) for (a, b), n in zip(pairs[0].T, pairs[1], strict=True) if not _alike(first.values[a], second.values[b])
    )
    return unlike > _DIFFERENT * len(first.codes)


def _alike(first: str, second: str) -> bool:
    return visible(first)[:10].casefold() == visible(second)[:10].casefold()


def _unused_dates(layout: Layout) -> list[Question]:
    """Events that no column is known to hold, although a column whose header says nothing is full of dates."""
    if layout.kind != "training":
        return []
    missing = [f for f in _EVENTS if f not in layout.match.places]
    places = _dated_places(layout, undated=len(missing) == len(_EVENTS))
    if not places or not missing:
        return []
    if len(missing) == len(_EVENTS):
        missing = [COMPLETED_ON]
    held = (
        f"these hold dates: {_listed(layout, places)}" if len(places) > 1 else f"{_listed(layout, places)} holds dates"
    )
    return [
        Question(
            key=question_key(COLUMN, field),
            text=f"Which column says {_said(field)}? None is named so, but {held}.",
            options=(*(layout.table.labels[p] for p in places), NO_COLUMN),
            assumed=NO_COLUMN,
        )
        for field in missing
    ]


def _dated_places(layout: Layout, *, undated: bool) -> list[int]:
    """Columns of days under headers that say nothing; where no day is known at all, also those that say only that it is one."""
    taken = set(layout.match.places.values())
    return [
        i
        for i, column in enumerate(layout.table.columns)
        if i not in taken and (says_nothing(column.header) or (undated and leaves_open(column.header)))
        if ID not in concepts_of(column.header).concepts and _is_dated(column)
    ]


def _is_dated(column: Column) -> bool:
    values = profile(column)
    return max(values.day, values.stamp) >= _DATED and values.distinct > 1


def _options(layout: Layout) -> tuple[str, ...]:
    return (*layout.table.labels[:_OPTIONS], NO_COLUMN)


def _said(field: str) -> str:
    return _SAID.get(field, field.replace("_", " "))


def _label(layout: Layout, place: int) -> str:
    return layout.table.labels[place][:_LABEL]


def _listed(layout: Layout, places: Sequence[int]) -> str:
    return ", ".join(f"'{_label(layout, p)}'" for p in places[:_SHOWN])


def _examples(column: Column) -> str:
    """ ": 'Admin Basics', 'Reporting'" """
    common = np.argsort(-column.counts, kind="stable")[: 2 * _EXAMPLES]
    texts = [v[:40] for c in common.tolist() if (v := visible(column.values[c]))][:_EXAMPLES]
    return f": {', '.join(repr(t) for t in texts)}" if texts else ""
