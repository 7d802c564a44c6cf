"""Text columns as numbers and the few distinct texts behind them, and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from storage.text import is_storable, storable

Codes = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Coded:
    """``codes`` of each line into ``texts``; -1 where the line has none."""

    codes: Codes
    texts: list[str]

    def take(self, lines: Codes) -> Coded:
        """The same for some of the lines."""
        return Coded(self.codes[lines], self.texts)

    def text_or_none(self) -> list[str | None]:
        """The text of each line."""
        texts: list[str | None] = [*self.texts, None]
        return [texts[code] for code in self.codes.tolist()]


def coded(column: pd.Series) -> Coded:
    """A text column, cleaned of what a database cannot keep; texts that become equal share a code, empty ones are missing."""
    # A frame that was cut from a larger one still carries the words of the other customers.
    category = column.astype("category").cat.remove_unused_categories().cat
    texts: list[str] = category.categories.tolist()
    codes = category.codes.to_numpy().astype(np.int64)
    if "" not in texts and is_storable("".join(texts)):
        return Coded(codes, texts)
    numbers: dict[str, int] = {}
    cleaned = map(storable, texts)
    of_category = [numbers.setdefault(text, len(numbers)) if text else -1 for text in cleaned]
    return Coded(np.array([*of_category, -1], dtype=np.int64)[codes], list(numbers))


def distinct(columns: Sequence[Coded]) -> tuple[Codes, Codes]:
    """The number of each line's combination of texts, and the first line of each combination."""
    numbers = np.zeros(len(columns[0].codes), dtype=np.int64)
    for column in columns:
        numbers = pd.factorize(numbers * (len(column.texts) + 1) + column.codes + 1)[0].astype(np.int64)
    return numbers, np.flatnonzero(~pd.Series(numbers).duplicated().to_numpy())


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
