"""When two texts are the same name: case and white space do not count, everything else does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain

import numpy as np
import numpy.typing as npt
import pandas as pd

Codes = npt.NDArray[np.int64]
Key = Callable[[str], str]


def fold(text: str) -> str:
    """The form in which names are compared."""
    return " ".join(text.split()).casefold()


def tidy_all(texts: Sequence[str]) -> list[str]:
    """The texts without white space at their ends and with single spaces inside.

    Nearly every column is tidy, and that is asked of all its texts at once: looking at each of a million would take half a second.
    """
    joined = "\n".join(texts)
    if joined.count("\n") == len(texts) - 1 and " ".join(joined.split()) == joined.replace("\n", " "):
        return list(texts)
    return [" ".join(text.split()) for text in texts]


def fold_all(texts: Sequence[str]) -> list[str]:
    """``fold`` of each text, in one go: a tidy text has no line feed."""
    return "\n".join(tidy_all(texts)).casefold().split("\n") if texts else []


def by_name(text: str) -> tuple[str, str]:
    """The place of a name in a list by name: case counts only between names that differ in nothing else."""
    return text.casefold(), text


class TextIndex:
    """Gives equal names one number over several columns. ``labels`` are the folded names, by number.

    ``key``: what equal names share; for companies and courses more than case may differ.
    """

    def __init__(self, key: Key = fold) -> None:
        self._numbers: dict[str, int] = {}
        self._key = key

    @property
    def labels(self) -> list[str]:
        return list(self._numbers)

    def codes(self, column: pd.Series) -> Codes:
        """A number for each line, -1 where the cell is empty. Each distinct text is folded once."""
        codes, texts = _coded(column)
        return _spread(codes, self._numbers_of(fold_all(texts) if self._key is fold else [*map(self._key, texts)]))

    def number(self, text: object) -> int:
        """The number of one name, -1 of a blank one."""
        return self._numbers_of([self._key(str(text))])[0]

    def find(self, text: str) -> int:
        """The number of a name that may be unknown: then -1."""
        return self._numbers.get(self._key(text), -1)

    def _numbers_of(self, folded: Sequence[str]) -> list[int]:
        numbers = self._numbers
        return [numbers.setdefault(text, len(numbers)) if text else -1 for text in folded]


def raw_codes(columns: Sequence[pd.Series]) -> tuple[list[Codes], list[str]]:
    """Numbers for the exact spellings of several columns, and the spellings; -1 where a cell is empty."""
    coded = [_coded(column) for column in columns]
    filled = [texts for _, texts in coded if texts]
    if len(filled) == 1:  # as where there is no roster: its own codes will do
        return [codes for codes, _ in coded], filled[0]
    spellings = list(dict.fromkeys(chain.from_iterable(filled)))
    number = {text: at for at, text in enumerate(spellings)}
    return [_spread(codes, [*map(number.__getitem__, texts)]) for codes, texts in coded], spellings


def _coded(column: pd.Series) -> tuple[Codes, list[str]]:
    """The place of each line's text among the distinct texts, -1 where the cell is empty; and those texts."""
    category = column.astype("category").cat
    codes: Codes = category.codes.to_numpy().astype(np.int64)
    return codes, [*map(str, category.categories.tolist())]


def _spread(codes: Codes, numbers: list[int]) -> Codes:
    """The number of each line's text, -1 where there is none."""
    number: Codes = np.array([*numbers, -1], dtype=np.int64)
    return number[codes]


def most_common_spelling(spellings: Iterable[tuple[str, int]], key: Key = fold) -> dict[str, str]:
    """Folded name -> the spelling seen most often, tidied; ties go to the first in text order."""
    best: dict[str, tuple[int, str]] = {}
    for text, lines in spellings:
        tidy = " ".join(text.split())
        offer = (-lines, tidy)
        if tidy:
            best[key(tidy)] = min(best.get(key(tidy), offer), offer)
    return {folded: spelling for folded, (_, spelling) in best.items()}
