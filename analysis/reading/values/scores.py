"""Scores in every form that exports write -> 0..100."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.reading.table import Column, Mask
from analysis.reading.values.missing import is_missing
from analysis.reading.words import visible

_NUMBER: Final = re.compile(r"^[+-]?\d+(?:[.,]\d+)?$")
_FRACTION: Final = re.compile(r"^(\d+(?:[.,]\d+)?)\s*/\s*(\d+(?:[.,]\d+)?)$")
_HEADER_MAXIMUM: Final = re.compile(
    r"(?:total pts:|max(?:imum)?\s*points?:?|out of|/)\s*(?:up to\s*)?(\d+(?:\.\d+)?)", re.IGNORECASE
)
_ROUNDING: Final = 10


@dataclass(frozen=True)
class ScoreColumn:
    """``scores`` per distinct value, NaN where there is none; ``unreadable`` and ``out_of_range`` say which values are refused."""

    scores: npt.NDArray[np.float64]
    unreadable: Mask
    out_of_range: Mask
    ambiguous: bool = False
    """Only 0 and 1 occur: a share, a flag or one per cent."""


def looks_like_score(text: str) -> bool:
    """Whether a trimmed text is a number, a percentage or a fraction."""
    return not math.isnan(_parse(text)[0])


def read_scores(column: Column) -> ScoreColumn:
    """The column's scores; a column that lies in 0..1 as a whole holds shares."""
    parsed = [_parse(visible(v)) for v in column.values]
    scores = np.array([p[0] for p in parsed], dtype=np.float64)
    plain = np.array([p[1] for p in parsed], dtype=bool)
    missing = np.array([is_missing(visible(v)) for v in column.values], dtype=bool)
    used = column.counts > 0
    numbers = scores[plain & used & ~np.isnan(scores)]
    shares = len(numbers) > 0 and bool(((numbers >= 0) & (numbers <= 1)).all())
    ambiguous = shares and bool(np.isin(numbers, (0.0, 1.0)).all()) and bool((numbers == 1.0).any())
    scale = 100.0 if shares else 100.0 / _header_maximum(column.header)
    scores = np.where(plain, scores * scale, scores).round(_ROUNDING)
    outside = used & ((scores < 0) | (scores > 100))
    return ScoreColumn(scores, used & np.isnan(scores) & ~missing, outside, ambiguous)


def read_numbers(column: Column) -> npt.NDArray[np.float64]:
    """Plain numbers per distinct value, NaN where the text is none (attempt numbers)."""
    return np.array([_number(visible(v)) for v in column.values], dtype=np.float64)


def _header_maximum(header: str) -> float:
    found = _HEADER_MAXIMUM.search(header)
    return float(found.group(1)) if found and float(found.group(1)) > 0 else 100.0


def _parse(text: str) -> tuple[float, bool]:
    """The value and whether it is a plain number: percentages and fractions are 0..100 already."""
    if text.endswith("%"):
        return _number(text[:-1].rstrip()), False
    fraction = _FRACTION.match(text)
    if fraction:
        whole = _number(fraction.group(2))
        return (100 * _number(fraction.group(1)) / whole if whole else math.nan), False
    return _number(text), True


def _number(text: str) -> float:
    return float(text.replace(",", ".")) if _NUMBER.match(text) else math.nan
