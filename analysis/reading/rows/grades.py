"""Scores, attempt numbers and progress of each line, and what is odd about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.columns import ATTEMPT, SCORE, STATUS
from analysis.reading.answers import SCALE, question_key
from analysis.reading.matching.header_words import SUCCESS
from analysis.reading.matching.kinds import Layout
from analysis.reading.result import Question
from analysis.reading.rows.findings import Finding, cell_finding
from analysis.reading.table import Codes, Column
from analysis.reading.values.answer_counts import all_questions, count_of
from analysis.reading.values.score_scale import (
    Small,
    are_school_grades,
    counts_points,
    is_maximum_of,
    names_maximum,
    small_scores,
)
from analysis.reading.values.scores import NO_SCORE, SHARES, YES_AND_NO, ScoreColumn, read_numbers, read_scores
from analysis.reading.values.status_column import NONE
from analysis.reading.values.statuses import own_statuses, success_statuses, with_success
from analysis.reading.words import phrase, visible

Floats = npt.NDArray[np.float64]

_PROGRESS: Final = "progress"
_HUNDRED: Final = 100
_CLOSE: Final = 0.9
_FEW_SLIPS: Final = 0.1
_FEWEST_BESIDE_A_SLIP: Final = 4


@dataclass(frozen=True, eq=False)
class Grades:
    """Scores (0..100), attempt numbers and progress of each line, NaN where there is none; ``words``: status codes of scores in words."""

    scores: Floats
    attempts: Floats
    words: Codes
    progress: Floats | None = None
    scale: str | None = None
    findings: Sequence[Finding] = ()
    questions: tuple[Question, ...] = ()
    notes: tuple[str, ...] = ()


def read_grades(layout: Layout) -> Grades:
    """The grades of a training table."""
    lines = len(layout.table.rows)
    column, attempt, progress = (layout.column(f) for f in (SCORE, ATTEMPT, _PROGRESS))
    grades = Grades(
        scores=np.full(lines, np.nan),
        attempts=read_numbers(attempt)[attempt.codes] if attempt else np.full(lines, np.nan),
        words=np.full(lines, NONE, dtype=np.int64),
        progress=read_scores(progress).scores[progress.codes] if progress else None,
    )
    return grades if column is None else _scored(grades, column, layout)


def _scored(grades: Grades, column: Column, layout: Layout) -> Grades:
    maximum = _maximum(layout, column)
    written = column if maximum is None else _fractions(column, maximum)
    said = layout.answers.about(SCALE, column.header)
    school = said is None and maximum is None and are_school_grades(column.header, read_numbers(column))
    read = read_scores(written, NO_SCORE if school else said)
    small = None if read.told else small_scores(column.header, read.scores[written.codes], _outcomes(layout))
    if small and small.whole:
        read = read_scores(written, f"{small.whole:g}")
    return replace(
        grades,
        scores=read.scores[written.codes],
        words=read.statuses[written.codes],
        scale=read.scale,
        findings=(
            cell_finding(written, read.unreadable, "is not a score"),
            cell_finding(written, read.out_of_range, _bounds(read)),
        ),
        questions=(
            *_questions(column, read, blocks=_decides(layout, column)),
            *_small_question(column, small),
            *([_school_question(column, blocks=layout.column(STATUS) is None)] if school else []),
        ),
        notes=(*_notes(written, read), *_small_note(column, small)),
    )


def _bounds(read: ScoreColumn) -> str:
    return (
        "is not between 0 and 1, as the column's other scores are"
        if read.scale == SHARES
        else "is not between 0 and 100"
    )


def _decides(layout: Layout, column: Column) -> bool:
    """Whether the scale decides who passed: not beside a status, nor where points are collected rather than reached."""
    return layout.column(STATUS) is None and not counts_points(column.header)


def _outcomes(layout: Layout) -> Codes | None:
    """The status that each line's own words say; None where no column does."""
    column, success = layout.column(STATUS), layout.column(SUCCESS)
    codes = None if column is None else own_statuses(column, None, layout.answers)[0]
    if success is None:
        return codes
    said = success_statuses(success, np.ones(len(success.codes), dtype=bool))
    return said if codes is None else with_success(codes, said)


def _small_question(column: Column, small: Small | None) -> tuple[Question, ...]:
    if small is None or small.whole is not None:
        return ()
    passed = "" if small.passed_with is None else f", and {small.passed_with:g} has passed"
    text = (
        f"{column.header[:80]}: no score is above {small.highest:g}{passed}. How many points are everything? "
        "Until you say, I read them as per cent."
    )
    key = question_key(SCALE, column.header)
    return (Question(key, text, (*small.offered, NO_SCORE), assumed="100", blocks=small.passed_with is None),)


def _school_question(column: Column, *, blocks: bool) -> Question:
    text = (
        f"{column.header[:80]} holds school grades, which are no per cent, and which of them is the best differs by country. "
        "Until you say how many points are everything, they are left out."
    )
    return Question(
        question_key(SCALE, column.header), text, (NO_SCORE, "4", "5", "6"), assumed=NO_SCORE, blocks=blocks
    )


def _small_note(column: Column, small: Small | None) -> tuple[str, ...]:
    if small is None or small.whole is None:
        return ()
    return (f"{column.header[:80]}: read as points out of {small.whole:g}, as who passed and who failed shows.",)


def _maximum(layout: Layout, column: Column) -> Column | None:
    """The column of points possible that stands beside the scores, unless the scores are no part of it."""
    if count_of(column.header) == "right" and (questions := all_questions(layout.table.columns)) is not None:
        codes, wholes = pd.factorize(questions, use_na_sentinel=False)
        return Column("", codes.astype(np.int64), [f"{n:g}" for n in wholes])
    taken = set(layout.match.places.values())
    called = phrase(column.header)
    beside = [
        c
        for i, c in enumerate(layout.table.columns)
        if i not in taken
        and (names_maximum(c.header) or (phrase(c.header) == called and int((c.counts > 0).sum()) == 1))
    ]
    if not beside:
        return None
    own = [c for c in beside if is_maximum_of(c.header, column.header)] or beside
    return own[0] if len(own) == 1 and _are_of(column, own[0]) else None


def _are_of(column: Column, maximum: Column) -> bool:
    """Whether nearly all scores, or all but a single slip, are no higher than what stands beside them."""
    scores, wholes = read_numbers(column)[column.codes], read_numbers(maximum)[maximum.codes]
    both = ~np.isnan(scores) & ~np.isnan(wholes)
    if "%" in column.header and not _reaches(scores[both], wholes[both]):
        return False
    over = int((scores[both] > wholes[both]).sum())
    few_and_named = both.sum() < _FEWEST_BESIDE_A_SLIP and is_maximum_of(maximum.header, column.header)
    slip = over == 1 and (both.sum() > _FEWEST_BESIDE_A_SLIP or few_and_named)
    return bool(both.any() and (wholes[both] > 0).all() and (slip or over < _FEW_SLIPS * both.sum()))


def _reaches(scores: Floats, wholes: Floats) -> bool:
    """Whether figures under a header of per cent are points after all: never above another whole than a hundred, and close to it."""
    if not len(scores) or (wholes >= _HUNDRED).any():
        return False
    return bool((scores <= wholes).all() and (scores / wholes).max() >= _CLOSE)


def _fractions(column: Column, maximum: Column) -> Column:
    """Scores written as "17/20" where both columns have a number."""
    width = len(maximum.values)
    codes, pairs = pd.factorize(column.codes * width + maximum.codes)
    scores, wholes = read_numbers(column), read_numbers(maximum)
    values = [
        column.values[p // width] if np.isnan(scores[p // width]) or np.isnan(wholes[p % width])
        else f"{visible(column.values[p // width])}/{visible(maximum.values[p % width])}"
        for p in pairs.tolist()
    ]  # fmt: skip
    return replace(column, codes=codes.astype(np.int64), values=values)


def _questions(column: Column, read: ScoreColumn, *, blocks: bool) -> tuple[Question, ...]:
    key, header = question_key(SCALE, column.header), column.header[:80]
    if read.ambiguous:
        text = f"{header} holds only 0 and 1: shares of everything, or yes and no? I read 1 as 100 %."
        return (Question(key, text, (SHARES, YES_AND_NO), assumed=SHARES),)
    if read.highest is None:
        return ()
    text = (
        f"{header}: many scores are above 100, up to {read.highest:g}. How many points are everything? "
        "Until you say, scores are left out."
    )
    return (Question(key, text, (*_wholes(read.highest), NO_SCORE), assumed=NO_SCORE, blocks=blocks),)


def _wholes(highest: float) -> list[str]:
    """Round numbers that the points may be out of."""
    round_numbers = (
        120,
        150,
        200,
        250,
        300,
        400,
        500,
        600,
        750,
        800,
        1_000,
        1_500,
        2_000,
        5_000,
        10_000,
        100_000,
        1_000_000,
    )
    above = [n for n in round_numbers if n >= highest][:4]
    return list(dict.fromkeys(f"{n:g}" for n in (*above, highest)))


def _notes(column: Column, read: ScoreColumn) -> tuple[str, ...]:
    letters = int(column.counts[read.letters].sum())
    grades = "1 letter grade is" if letters == 1 else f"{letters} letter grades are"
    return (f"{column.header[:80]}: {grades} no score and left out.",) if letters else ()
