"""Courses under the spelling that is stored already: another way to write one makes no second course and no second attempt."""

from __future__ import annotations

import pandas as pd
from sqlalchemy import select

from analysis import columns as c
from analysis.course_names import course_key
from storage.coded import categorical, coded
from storage.schema import AttemptRow, LabelRow
from storage.tenancy import TeamSession


def with_stored_courses(session: TeamSession, customer_id: int, frame: pd.DataFrame) -> pd.DataFrame:
    """The frame's attempts with each course spelled as the customer's first attempt at it, else as most lines of the frame spell it."""
    spelled = coded(frame[c.COURSE])
    usual = pd.Series(spelled.codes[spelled.codes >= 0]).value_counts().index
    stored = _stored(session, customer_id)
    shown: dict[str, str] = {}
    for text in (*stored, *(spelled.texts[code] for code in usual)):
        shown.setdefault(course_key(text), text)
    # What stands there in several spellings from before keeps them: its attempts are known by them.
    known = frozenset(stored)
    names = [text if text in known else shown.get(course_key(text), text) for text in spelled.texts]
    return frame if names == spelled.texts else frame.assign(**{c.COURSE: categorical(spelled.codes, names)})


def _stored(session: TeamSession, customer_id: int) -> list[str]:
    """The spellings of the stored courses, the earliest first."""
    used = select(AttemptRow.course_id).where(AttemptRow.customer_id == customer_id).distinct()
    chosen = select(LabelRow.name).where(LabelRow.customer_id == customer_id, LabelRow.id.in_(used))
    return list(session.scalars(chosen.order_by(LabelRow.id)))
