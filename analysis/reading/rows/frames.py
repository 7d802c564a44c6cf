"""Frames as analysis.columns describes them: built from what was read, joined from several files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd
from pandas.api.types import union_categoricals

from analysis.columns import (
    ATTEMPT_COLUMNS,
    DAY_COLUMNS,
    FILE,
    NUMBER_COLUMNS,
    ROW,
    STATUS,
    STATUSES,
    TEXT_COLUMNS,
)  # fmt: skip
from analysis.reading.table import Codes, Table
from analysis.reading.values.date_columns import Days
from analysis.reading.values.texts import Texts, no_texts

_STATUS_TYPE = pd.CategoricalDtype(list(STATUSES), ordered=False)


def source_columns(table: Table, lines: Codes) -> dict[str, object]:
    """The file and row columns of these lines."""
    names = pd.Index([table.name], dtype="str")
    return {FILE: pd.Categorical.from_codes(np.zeros(len(lines), dtype=np.int8), names), ROW: table.rows[lines]}


def text_columns(texts: Mapping[str, Texts], lines: Codes) -> dict[str, object]:
    """Categoricals of these lines."""
    return {name: t.categorical(lines) for name, t in texts.items()}


def day_column(days: Days, lines: Codes) -> npt.NDArray[np.datetime64]:
    """Days of these lines as the frames hold them."""
    return days[lines].astype("datetime64[s]")


def status_column(codes: Codes, lines: Codes) -> pd.Categorical:
    """Statuses of these lines."""
    return pd.Categorical.from_codes(codes[lines], dtype=_STATUS_TYPE)


def complete(columns: Mapping[str, object], names: Sequence[str], lines: int) -> pd.DataFrame:
    """A frame with exactly ``names``; a column that the export does not have is empty."""
    return pd.DataFrame({n: columns[n] if n in columns else _empty(n, lines) for n in names}, copy=False)


def no_attempts() -> pd.DataFrame:
    """An attempts frame without a line."""
    return complete({}, ATTEMPT_COLUMNS, 0)


def join_frames(frames: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """The frames one below the other; categoricals stay categoricals."""
    if len(frames) == 1:
        return frames[0]
    names = list(frames[0].columns)
    return pd.DataFrame({n: _join([f[n] for f in frames]) for n in names}, copy=False)


def _join(parts: Sequence[pd.Series]) -> object:
    if isinstance(parts[0].dtype, pd.CategoricalDtype):
        return union_categoricals(list(parts))
    return np.concatenate([p.to_numpy() for p in parts])


def _empty(name: str, lines: int) -> object:
    if name in TEXT_COLUMNS:
        return no_texts(lines).categorical(np.arange(lines))
    if name in DAY_COLUMNS:
        return np.full(lines, np.datetime64("NaT"), dtype="datetime64[s]")
    if name in NUMBER_COLUMNS:
        return np.full(lines, np.nan)
    return (
        status_column(np.zeros(lines, dtype=np.int64), np.arange(lines))
        if name == STATUS
        else np.zeros(lines, dtype=np.int64)
    )
