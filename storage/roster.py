"""Who belongs to a customer: the newest roster line of each person. A partial roster deletes nobody."""

from __future__ import annotations

import numpy as np
import pandas as pd
from sqlalchemy import select

from analysis.columns import EMPLOYMENT, EMPLOYMENT_WORDS, LEFT_ON, ROSTER_RECORD_COLUMNS
from storage.identity import people_of, person_keys
from storage.imports import Import
from storage.latest_lines import load_lines, save_lines
from storage.schema import RosterRow, UploadRow
from storage.tenancy import TeamSession
from storage.text import bounded_key


def save_roster(session: TeamSession, customer_id: int, upload_id: int, frame: pd.DataFrame) -> Import:
    """Takes the lines of a roster frame; ``duplicates`` are lines that a later line of the same person replaces.

    Somebody who is marked as left without a day keeps the day that is stored, else left on the day of this upload: the first that
    was known of it, which later rosters do not move.
    """
    lines = frame[list(ROSTER_RECORD_COLUMNS)]
    has_left = (frame[EMPLOYMENT].astype("object") == EMPLOYMENT_WORDS[1]).to_numpy()
    undated = has_left & frame[LEFT_ON].isna().to_numpy()
    if undated.any():
        lines = lines.assign(**{LEFT_ON: _first_known(session, (customer_id, upload_id), frame, undated)})
    return save_lines(session, RosterRow, (customer_id, upload_id), lines)


def load_roster(session: TeamSession, customer_id: int) -> pd.DataFrame:
    """The newest line of each person, with ROSTER_RECORD_COLUMNS; no lines when no roster was ever stored."""
    return load_lines(session, RosterRow, customer_id, ROSTER_RECORD_COLUMNS)


def _first_known(
    session: TeamSession,
    owner: tuple[int, int],
    frame: pd.DataFrame,
    undated: np.ndarray[tuple[int], np.dtype[np.bool_]],
) -> pd.Series:
    """The frame's days of leaving, those of ``undated`` lines as stored before, else the day of the upload."""
    customer_id, upload_id = owner
    today = session.execute(select(UploadRow.imported_at).where(UploadRow.id == upload_id)).scalar_one()
    stored = load_roster(session, customer_id)
    known = dict(zip(_keys(stored), stored[LEFT_ON], strict=True))
    days = [known.get(key) for key in _keys(frame[undated])]
    left_on = frame[LEFT_ON].copy()
    told = [pd.Timestamp(today.date()) if day is None or pd.isna(day) else day for day in days]
    left_on[undated] = np.array(told, dtype="datetime64[s]")
    return left_on


def _keys(frame: pd.DataFrame) -> list[str]:
    keys = person_keys(people_of(frame))
    return [bounded_key(keys.texts[code]) for code in keys.codes.tolist()]
