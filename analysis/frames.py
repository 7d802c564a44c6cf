"""Frames of the shapes in analysis.columns, without lines."""

from __future__ import annotations

import pandas as pd

from analysis.columns import DAY_COLUMNS, NUMBER_COLUMNS, ROW, STATUS, STATUSES


def empty_frame(columns: tuple[str, ...]) -> pd.DataFrame:
    """A frame with these columns in their dtypes and no lines."""
    return pd.DataFrame({name: pd.Series([], dtype=dtype_of(name)) for name in columns})


def dtype_of(column: str) -> str | pd.CategoricalDtype:
    """The dtype of a column of an attempts, usage or roster frame."""
    if column == STATUS:
        return pd.CategoricalDtype(list(STATUSES))
    if column in DAY_COLUMNS:
        return "datetime64[s]"
    if column in NUMBER_COLUMNS:
        return "float64"
    return "int64" if column == ROW else "category"
