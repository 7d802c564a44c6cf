"""When two texts are the same name: case and white space do not count, everything else does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd

Codes = npt.NDArray[np.int64]


def fold(text: str) -> str:
    """The form in which names are compared."""
    return " ".join(text.split()).casefold()


def by_name(text: str) -> tuple[str, str]:
    """The place of a name in a list by name: case counts only between names that differ in nothing else."""
    return text.casefold(), text


class TextIndex:
    """Gives equal names one number over several columns. ``labels`` are the folded names, by number."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    @property
    def labels(self) -> list[str]:
        return list(self._numbers)

    def codes(self, column: pd.Series) -> Codes:
        """A number for each line, -1 where the cell is empty. Each distinct text is folded once."""
        category = column.astype("category").cat
        of_category = np.array([*map(self.number, category.categories.tolist()), -1], dtype=np.int64)
        return of_category[category.codes.to_numpy()]

    def number(self, text: object) -> int:
        """The number of one name, -1 of a blank one."""
        folded = fold(str(text))
        return self._numbers.setdefault(folded, len(self._numbers)) if folded else -1

    def find(self, text: str) -> int:
        """The number of a name that may be unknown: then -1."""
        return self._numbers.get(fold(text), -1)


def raw_codes(columns: Sequence[pd.Series]) -> tuple[list[Codes], list[str]]:
    """Numbers for the exact spellings of several columns, and the spellings; -1 where a cell is empty."""
    index: dict[str, int] = {}
    codes = []
    for column in columns:
        category = column.astype("category").cat
        numbers = [index.setdefault(str(text), len(index)) for text in category.categories.tolist()]
        codes.append(np.array([*numbers, -1], dtype=np.int64)[category.codes.to_numpy()])
    return codes, list(index)


def most_common_spelling(spellings: Iterable[tuple[str, int]]) -> dict[str, str]:
    """Folded name -> the spelling seen most often, tidied; ties go to the first in text order."""
    best: dict[str, tuple[int, str]] = {}
    for text, count in spellings:
        tidy = " ".join(text.split())
        offer = (-count, tidy)
        if tidy:
            best[fold(tidy)] = min(best.get(fold(tidy), offer), offer)
    return {folded: spelling for folded, (_, spelling) in best.items()}
