"""Attempts, usage or roster as CSV lines, as contract.md promises them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.columns import DAY_COLUMNS, RECORD_COLUMNS, ROW

CHUNK: Final = 50_000
"""Lines in one piece of text: enough to be fast, few enough to stream a million lines in little memory."""


def record_lines(frame: pd.DataFrame, columns: Sequence[str] = RECORD_COLUMNS) -> Iterator[str]:
    """The header, then the lines of the frame in its order, in pieces of many lines; every line ends in a line feed.

    Days are ISO, numbers as short as they are exact, a missing value is empty.
    """
    yield ",".join(columns) + "\n"
    prepared = [_distinct(frame[name], name) for name in columns]
    for start in range(0, len(frame), CHUNK):
        piece = slice(start, start + CHUNK)
        cells = [texts[codes[piece]].tolist() for codes, texts in prepared]
        yield "\n".join(map(",".join, zip(*cells, strict=True))) + "\n"


def _distinct(column: pd.Series[Any], name: str) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.object_]]:
    """Codes into texts: each distinct value is written once, however many lines it stands on. -1, missing, is the last: empty."""
    codes, values = pd.factorize(column)
    texts = np.empty(len(values) + 1, dtype=object)
    texts[:-1] = [_written(value, name) for value in values]
    texts[-1] = ""
    return codes, texts


def _written(value: Any, name: str) -> str:
    if name in DAY_COLUMNS:
        return str(pd.Timestamp(value).date())
    if name == ROW:
        return str(value)
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(float(value))
    return _quoted(str(value))


def _quoted(text: str) -> str:
    if not any(character in text for character in ',"\r\n'):
        return text
    return '"' + text.replace('"', '""') + '"'
