"""Text columns as numbers and the few distinct texts behind them, and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from storage.text import storable

Codes = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Coded:
    """``codes`` of each line into ``texts``; -1 where the line has none."""

    codes: Codes
    texts: list[str]

    def text_or_none(self, codes: Codes) -> list[str | None]:
        """The texts of those codes."""
        texts: list[str | None] = [*self.texts, None]
        return [texts[code] for code in codes.tolist()]


def coded(column: pd.Series) -> Coded:
    """A text column, cleaned of what a database cannot keep; texts that become equal share a code, empty ones are missing."""
    # A frame that was cut from a larger one still carries the words of the other customers.
    category = column.astype("category").cat.remove_unused_categories().cat
    numbers: dict[str, int] = {}
    cleaned = (storable(text) for text in category.categories)
    of_category = [numbers.setdefault(text, len(numbers)) if text else -1 for text in cleaned]
    return Coded(np.array([*of_category, -1], dtype=np.int64)[category.codes.to_numpy()], list(numbers))


def distinct(columns: Sequence[Coded]) -> tuple[Codes, list[Codes]]:
    """The number of each line's combination of codes, and for each column the codes of the combinations."""
    numbers = np.zeros(len(columns[0].codes), dtype=np.int64)
    for column in columns:
        numbers = pd.factorize(numbers * (len(column.texts) + 1) + column.codes + 1)[0].astype(np.int64)
    first = np.unique(numbers, return_index=True)[1]
    return numbers, [column.codes[first] for column in columns]


def categorical(codes: Codes, texts: Sequence[str | None]) -> pd.Categorical:
    """A text column of a frame: the text of each code, equal texts in one category; -1 and None are missing."""
    of_text, words = pd.factorize(np.array([*texts, None], dtype=object))
    categories = pd.Index(words, dtype="str")
    return pd.Categorical.from_codes(of_text[codes], categories=categories)


def constant(text: str, length: int) -> pd.Categorical:
    """A text column with the same text on every line."""
    return categorical(np.zeros(length, dtype=np.int64), [text])


def days(numbers: npt.NDArray[np.float64]) -> npt.NDArray[np.datetime64]:
    """A day column of a frame from days since 1970-01-01; NaN is NaT."""
    missing = np.isnan(numbers)
    whole = np.where(missing, 0, numbers).astype(np.int64).view("datetime64[D]").astype("datetime64[s]")
    return np.where(missing, np.datetime64("NaT", "s"), whole)


def day_floats(column: pd.Series) -> npt.NDArray[np.float64]:
    """A day column of a frame as days since 1970-01-01; NaT is NaN."""
    as_days = column.to_numpy(dtype="datetime64[s]").astype("datetime64[D]")
    return np.where(np.isnat(as_days), np.nan, as_days.view(np.int64))
