"""Event logs that lack a column, or in which none surely is the course: what could be read wrong is asked."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from analysis.columns import COMPLETED_ON, COURSE, EMAIL, ENROLLED_ON, EXPIRES_ON, NAME, STARTED_ON, STATUS, USER_ID
from analysis.reading.answers import COLUMN, NO_COLUMN, question_key
from analysis.reading.matching.header_words import LAST_NAME, SUCCESS
from analysis.reading.matching.kinds import Layout
from analysis.reading.matching.profile import profile
from analysis.reading.result import Question
from analysis.reading.shaping.logs import comes_again, event_column, is_log, names_course
from analysis.reading.table import Column, Table

_DAYS: Final = (ENROLLED_ON, STARTED_ON, COMPLETED_ON, EXPIRES_ON)
_OPTIONS: Final = 100
_LABEL: Final = 80
_TIMED: Final = 0.8
_SPACED: Final = 0.5
_SEVERAL: Final = 0.3
_FEWEST_TITLES: Final = 3


def with_torn_log(layout: Layout) -> Layout:
    """The layout of attempts with a question that must be answered where its lines are events of which no column says when, or what."""
    question = _question(layout)
    if question is None or question.key in layout.answers.given:
        return layout
    return replace(layout, questions=(*layout.questions, question))


def with_unnamed_course(layout: Layout) -> Layout:
    """A log's layout with a question where neither the header nor the values of the column taken for the course say that it is one."""
    place, table = layout.match.places[COURSE], layout.table
    said = names_course(table.headers[place]) > 0 or layout.answers.about(COLUMN, COURSE) is not None
    if said or _are_titles(layout, table.columns[place]):
        return layout
    label = table.labels[place]
    question = Question(
        key=question_key(COLUMN, COURSE),
        text=f"Is '{label[:_LABEL]}' the course? Its header does not say so; its values come again from learner to learner.",
        options=(*table.labels[:_OPTIONS], NO_COLUMN),
        assumed=label,
        blocks=True,
    )
    return replace(layout, questions=(*layout.questions, question))


def _are_titles(layout: Layout, column: Column) -> bool:
    """Whether values are texts of several words, or differ from line to line of one learner, as courses do and devices do not."""
    values, learner = profile(column), _learner(layout)
    if values.distinct < _FEWEST_TITLES or learner is None:
        return False
    owner = layout.table.columns[learner]
    pairs = np.unique(np.stack([owner.codes, column.codes]), axis=1)
    several = np.bincount(pairs[0])[np.unique(pairs[0])] > 1
    return values.spaced >= _SPACED or float(several.mean()) >= _SEVERAL


def _question(layout: Layout) -> Question | None:
    places, table = layout.match.places, layout.table
    learner = _learner(layout)
    if learner is None or COURSE not in places or any(f in places for f in _DAYS):
        return None
    verb = event_column(table, layout)
    if verb is not None and is_log(table, (learner, places[COURSE]), verb, None):
        what = f"'{table.labels[verb][:_LABEL]}' says what happened"
        return _which(table, COMPLETED_ON, f"{what}, but no column is known to say when. Which column does?")
    time = next((p for p, c in enumerate(table.columns) if _is_time(c)), None)
    if time is None or STATUS in places or SUCCESS in places or not comes_again(table, (learner, places[COURSE])):
        return None
    when = f"'{table.labels[time][:_LABEL]}' says when something happened"
    return _which(table, STATUS, f"{when}, but no column is known to say what. Which column does?")


def _learner(layout: Layout) -> int | None:
    places = layout.match.places
    return next((places[f] for f in (EMAIL, USER_ID, NAME, LAST_NAME) if f in places), None)


def _which(table: Table, field: str, asked: str) -> Question:
    return Question(
        key=question_key(COLUMN, field),
        text=f"Learners come on several lines with one course in {table.name}, as in a log of events: {asked}",
        options=(*table.labels[:_OPTIONS], NO_COLUMN),
        assumed=NO_COLUMN,
        blocks=True,
    )


def _is_time(column: Column) -> bool:
    values = profile(column)
    return max(values.day, values.stamp) >= _TIMED and values.distinct > 1
