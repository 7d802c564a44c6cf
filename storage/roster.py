"""Who belongs to a customer: the newest roster line of each person. A partial roster deletes nobody."""

from __future__ import annotations

import pandas as pd

from analysis.columns import ROSTER_COLUMNS
from storage.imports import Import
from storage.latest_lines import load_lines, save_lines
from storage.schema import RosterRow
from storage.tenancy import TeamSession


def save_roster(session: TeamSession, customer_id: int, upload_id: int, frame: pd.DataFrame) -> Import:
    """Takes the lines of a roster frame; ``duplicates`` are lines that a later line of the same person replaces."""
    return save_lines(session, RosterRow, (customer_id, upload_id), frame[list(ROSTER_COLUMNS)])


def load_roster(session: TeamSession, customer_id: int) -> pd.DataFrame:
    """The newest line of each person, with ROSTER_COLUMNS; no lines when no roster was ever stored."""
    return load_lines(session, RosterRow, customer_id, ROSTER_COLUMNS)
