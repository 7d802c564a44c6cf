"""Scores in every form that exports write -> 0..100."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.reading.table import Codes, Column, Mask
from analysis.reading.values.missing import is_missing
from analysis.reading.values.stated_maximum import POINTS, header_maximum
from analysis.reading.values.status_column import CODE, NONE
from analysis.reading.values.status_words import is_no, is_yes, says_nothing, status_of
from analysis.reading.words import visible

SHARES: Final = "shares"
YES_AND_NO: Final = "yes and no"
NO_SCORE: Final = "not a score"
_NUMBER: Final = re.compile(r"^[+-]?(?:\d+(?:[.,]\d+)?|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:\.\d{3})+,\d+)$")
_POINTS: Final = re.compile(rf"\s*{POINTS}$", re.IGNORECASE)
_PERCENT: Final = re.compile(
    r"^%\s*(?=\d)|\s*(?:%|percent|per cent|prozent|por ciento|por cento|per cento|pour cent|procent|процентов)$",
    re.IGNORECASE,
)
_SIGNS: Final = str.maketrans({"\uff05": "%", "\u066a": "%"})
_BESIDE_WORD: Final = re.compile(
    r"^(?P<first>[^\d%<>≥≤~]+?)\s*(?P<to>[-–—:,|]?)\s*(?P<number>\d{1,3}(?:[.,]\d+)?\s*(?P<sign>%|/\s*\d{1,4})?)$"
    r"|^(?P<start>\d{1,3}(?:[.,]\d+)?\s*(?P<mark>%|/\s*\d{1,4})?)\s*(?P<on>[-–—:,|]?)\s+(?P<last>[^\d%]+)$"
)
_FRACTION: Final = re.compile(
    r"^([+-]?\d+(?:[.,]\d+)?)\s*(?:/|out of|of|von|de|sur|su|di|van|av|af|z|из)\s*(\d+(?:[.,]\d+)?)$", re.IGNORECASE
)
_BRACKETS: Final = re.compile(r"^([^()]*?)\s*\(([^()]*)\)$")
_LETTER: Final = re.compile(r"^[A-F][+\-−]?$", re.IGNORECASE)
_GRADED: Final = frozenset({"passed", "failed"})
_HELD: Final = frozenset({"completed", "expired"})
_ROUNDING: Final = 10
_OUT_OF_SCALE: Final = 0.25
"""From this share of scores above 100 on, the column counts points and not per cent."""
_FEWEST_OUT: Final = 3
_FEWEST_SHARES: Final = 5
_MOST: Final = 0.6
_NEARLY_ALL: Final = 0.9


@dataclass(frozen=True)
class ScoreColumn:
    """``scores`` per distinct value, NaN where there is none; ``unreadable`` and ``out_of_range`` say which values are refused.

    ``scale``: how numbers were read: SHARES, YES_AND_NO, NO_SCORE, or the points that are everything ("100").
    """

    scores: npt.NDArray[np.float64]
    unreadable: Mask
    out_of_range: Mask
    statuses: Codes
    """The status code of each distinct value that is a word or a yes ("Pass" in a column of grades), NONE of the others."""
    letters: Mask
    scale: str = "100"
    ambiguous: bool = False
    """Only 0 and 1 occur: a share, a flag or one per cent."""
    told: bool = False
    """Whether somebody, the header, percent signs or numbers up to 100 tell the scale."""
    highest: float | None = None
    """The highest number of a column of points of which nobody says how many there are; its scores are left out."""


@dataclass(frozen=True, eq=False)
class _Cells:
    """The distinct cells of a column, each as a number where it is one."""

    texts: list[str]
    numbers: npt.NDArray[np.float64]
    plain: Mask
    counts: Codes

    @property
    def given(self) -> npt.NDArray[np.float64]:
        """The plain numbers that stand on any line."""
        return self.numbers[self.plain & (self.counts > 0) & ~np.isnan(self.numbers)]


def looks_like_score(text: str) -> bool:
    """Whether a trimmed text is a number, a percentage or a fraction."""
    return not math.isnan(_parse(text)[0])


def score_of(text: str) -> float:
    """The number of a trimmed text, NaN where it is none; percentages and fractions as 0..100."""
    return _parse(text)[0]


def read_scores(column: Column, said: str | None = None) -> ScoreColumn:
    """The column's scores; one that lies in 0..1 as a whole holds shares. ``said``: the answer about its scale."""
    cells = _cells(column)
    scale = said or _scale(column, cells)
    over = scale is None
    factor = 0.0 if scale in (None, NO_SCORE, YES_AND_NO) else 100.0 if scale == SHARES else 100.0 / _whole(scale)
    numbers = np.where(cells.plain, cells.numbers * (factor or math.nan), cells.numbers).round(_ROUNDING)
    used = cells.counts > 0
    letters = np.array([_LETTER.match(t) is not None for t in cells.texts], dtype=bool)
    statuses = _statuses(cells, flags=scale == YES_AND_NO)
    silent = np.array([is_missing(t) or says_nothing(t) for t in cells.texts], dtype=bool)
    return ScoreColumn(
        scores=numbers,
        unreadable=used & np.isnan(cells.numbers) & ~silent & ~letters & (statuses == NONE),
        out_of_range=used & ((numbers < 0) | (numbers > 100)),
        statuses=statuses,
        letters=used & letters,
        scale=scale or NO_SCORE,
        ambiguous=said is None and scale == SHARES and _only_flags(cells.given),
        told=said is not None or scale != "100" or not bool(cells.plain[used & ~np.isnan(numbers)].all()),
        highest=float(cells.given.max()) if over else None,
    )


def read_numbers(column: Column) -> npt.NDArray[np.float64]:
    """Plain numbers per distinct value, NaN where the text is none (attempt numbers)."""
    return np.array([_number(visible(v)) for v in column.values], dtype=np.float64)


def _cells(column: Column) -> _Cells:
    texts = [visible(v) for v in column.values]
    parsed = [_beside_word(t, signed=False) if math.isnan((p := _parse(t))[0]) else p for t in texts]
    numbers = np.array([p[0] for p in parsed], dtype=np.float64)
    return _Cells(texts, numbers, np.array([p[1] for p in parsed], dtype=bool), column.counts)


def _scale(column: Column, cells: _Cells) -> str | None:
    """The scale that header and numbers tell; None for points of an unknown whole."""
    given = cells.given
    whole = header_maximum(column.header, given) or column.maximum
    if whole:
        return f"{whole:g}"
    lines = cells.counts * cells.plain
    if len(given) and _are_shares(cells, lines):
        return SHARES
    out, told = int(lines[cells.numbers > 100].sum()), int(lines[~np.isnan(cells.numbers)].sum())
    return None if out >= _FEWEST_OUT and out >= _OUT_OF_SCALE * told else "100"


def _are_shares(cells: _Cells, lines: Codes) -> bool:
    """Whether all plain numbers lie in 0..1, or nearly all and most of them are fractions: the others are slips."""
    told = (lines > 0) & ~np.isnan(cells.numbers)
    inside = told & (cells.numbers >= 0) & (cells.numbers <= 1)
    if inside.sum() == told.sum():
        return True
    fractions = inside & (cells.numbers % 1 != 0)
    enough = int(lines[fractions].sum()) >= _FEWEST_SHARES and fractions.sum() >= _MOST * inside.sum()
    return enough and int(lines[inside].sum()) >= _NEARLY_ALL * int(lines[told].sum())


def _whole(scale: str) -> float:
    """The points that are everything; 100 where the text is no number."""
    whole = _number(scale)
    return whole if whole > 0 else 100.0


def _only_flags(numbers: npt.NDArray[np.float64]) -> bool:
    return bool(np.isin(numbers, (0.0, 1.0)).all()) and bool((numbers == 1.0).any())


def _statuses(cells: _Cells, *, flags: bool) -> Codes:
    return np.array([_status(t, flags=flags) for t in cells.texts], dtype=np.int64)


def _status(text: str, *, flags: bool) -> int:
    """The status that a word in a column of scores says: "Pass", "Complete", "85 (Pass)"."""
    if is_yes(text) or is_no(text):
        return CODE["passed"] if flags and is_yes(text) else NONE
    found, beside = _BRACKETS.match(text), _BESIDE_WORD.match(text)
    words = [text, *(found.groups() if found else ()), *([beside["first"] or beside["last"]] if beside else [])]
    status = next(
        (s for w in words if not _LETTER.match(w) and any(c.isalpha() for c in w) and (s := status_of(w))), None
    )
    return CODE[status] if status else NONE


def _parse(text: str) -> tuple[float, bool]:
    """The value and whether it is a plain number: percentages and fractions are 0..100 already."""
    text = text.translate(_SIGNS)
    if not text[:1].isdigit() and text[:1] not in "+-.(≥%":
        brackets = _BRACKETS.match(text)
        if brackets:
            return (math.nan, True) if brackets[2].isalpha() else _parse(brackets[2])
        return _beside_word(text, signed=True)
    number = _number(text)
    if not math.isnan(number):
        return number, True
    percent = _PERCENT.sub("", text)
    if percent != text:
        return _number(percent), False
    fraction = _FRACTION.match(text)
    if fraction:
        whole = _number(fraction.group(2))
        return (100 * _number(fraction.group(1)) / whole if whole else math.nan), False
    brackets = _BRACKETS.match(text)
    if brackets:
        return _parse(brackets[1])
    points = _number(_POINTS.sub("", text))
    return (points, True) if not math.isnan(points) else _beside_word(text, signed=True)


def _beside_word(text: str, *, signed: bool) -> tuple[float, bool]:
    """The number beside a status or a letter: "Passed - 85%", "A 95"; ``signed``: only one with a percent sign or a whole."""
    found = _BESIDE_WORD.match(text)
    if not found or (signed and not (found["sign"] or found["mark"])):
        return math.nan, True
    word = visible(found["first"] or found["last"])
    status = status_of(word)
    # "50% completed" tells how far somebody is, "Completed - 85%" how well.
    apart = status in _HELD and bool(found["to"] or found["on"])
    known = _LETTER.match(word) or status in _GRADED or apart
    return _parse(visible(found["number"] or found["start"])) if known else (math.nan, True)


def _number(text: str) -> float:
    if not _NUMBER.match(text):
        return math.nan
    if "," in text and "." in text:
        grouping = "," if text.index(",") < text.index(".") else "."
        text = text.replace(grouping, "")
    return float(text.replace(",", "."))
