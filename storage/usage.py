"""How much a customer's people use the product: the newest figure of each."""

from __future__ import annotations

import pandas as pd

from analysis.columns import USAGE_RECORD_COLUMNS
from storage.imports import Import
from storage.latest_lines import load_lines, save_lines
from storage.schema import UsageRow
from storage.tenancy import TeamSession


def save_usage(session: TeamSession, customer_id: int, upload_id: int, frame: pd.DataFrame) -> Import:
    """Takes the figures of a usage frame; ``duplicates`` are lines that a later line of the same person replaces."""
    return save_lines(session, UsageRow, (customer_id, upload_id), frame[list(USAGE_RECORD_COLUMNS)])


def load_usage(session: TeamSession, customer_id: int) -> pd.DataFrame:
    """The newest figure of each person, with USAGE_RECORD_COLUMNS; no lines when no usage file was ever stored."""
    return load_lines(session, UsageRow, customer_id, USAGE_RECORD_COLUMNS)
