"""The normalised records as a CSV file."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from analysis.columns import EMPLOYMENT, RECORD_COLUMNS, ROSTER_RECORD_COLUMNS, STATUS, USAGE_RECORD_COLUMNS
from analysis.reading.result import Import
from analysis.records import record_lines


def write_records(path: Path, imported: Import) -> None:
    """The attempts as CSV; where no training file was given, what the usage or roster file says."""
    frame, columns = _records(imported)
    with path.open("w", encoding="utf-8", errors="replace", newline="") as file:
        for piece in record_lines(frame, columns):
            file.write(piece)


def _records(imported: Import) -> tuple[pd.DataFrame, tuple[str, ...]]:
    trained = any(file.kind == "training" for file in imported.files)
    if not trained and imported.usage is not None:
        return imported.usage, USAGE_RECORD_COLUMNS
    if not trained and imported.roster is not None:
        columns = tuple(STATUS if name == EMPLOYMENT else name for name in ROSTER_RECORD_COLUMNS)
        return imported.roster.rename(columns={EMPLOYMENT: STATUS}), columns
    return imported.attempts, RECORD_COLUMNS
