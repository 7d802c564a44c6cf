"""Spellings of one course or role: what people have said is one becomes one, what looks like one is asked about."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from analysis.reading.answers import DIFFERENT, SAME, Answers, question_key
from analysis.reading.result import Question
from analysis.reading.values.near_names import near_pairs
from analysis.reading.values.roles import ROLE_JOIN
from analysis.reading.values.texts import Texts, from_values

_ASKED_AT_MOST: Final = 5


@dataclass(frozen=True, eq=False)
class Spelled:
    """The texts with what is known to be one thing under one name, and questions about the rest."""

    texts: Texts
    questions: tuple[Question, ...] = ()


def pair_subject(one: str, other: str) -> str:
    """How a pair of names is called in a question's key."""
    return " | ".join(sorted((one[:100], other[:100])))


def one_spelling(texts: Texts, kind: str, answers: Answers, knows: Callable[[str], bool]) -> Spelled:
    """``kind``: SAME_COURSE or SAME_ROLE. ``knows``: whether the catalog has a name, which settles it.

    A cell of several roles counts for each of them.
    """
    parts = [str(v).split(ROLE_JOIN) for v in texts.values]
    counts: dict[str, int] = {}
    lines = np.bincount(texts.codes[texts.present], minlength=len(texts.values)).tolist()
    for names, number in zip(parts, lines, strict=True):
        for name in names:
            counts[name] = counts.get(name, 0) + number
    pairs = [(a, b) for a, b in near_pairs(counts) if not (knows(a) and knows(b))]
    said = {pair: answers.about(kind, pair_subject(*pair)) for pair in pairs}
    renamed = {other: kept for (kept, other), answer in said.items() if answer == SAME}
    asked = [pair for pair, answer in said.items() if answer is None]
    return Spelled(
        _renamed(texts, parts, renamed), tuple(_question(kind, *pair, counts) for pair in asked[:_ASKED_AT_MOST])
    )


def _renamed(texts: Texts, parts: Sequence[Sequence[str]], renamed: Mapping[str, str]) -> Texts:
    if not renamed:
        return texts
    values = [ROLE_JOIN.join(dict.fromkeys(renamed.get(n, n) for n in names)) for names in parts]
    return from_values(np.where(texts.present, texts.codes, len(values)), [*values, ""])


def _question(kind: str, kept: str, other: str, counts: Mapping[str, int]) -> Question:
    return Question(
        key=question_key(kind, pair_subject(kept, other)),
        text=(
            f"Are '{kept[:80]}' ({_rows(counts[kept])}) and '{other[:80]}' ({_rows(counts[other])}) the same? "
            "I keep them apart until you say."
        ),
        options=(SAME, DIFFERENT),
        assumed=DIFFERENT,
    )


def _rows(number: int) -> str:
    return "1 row" if number == 1 else f"{number:,} rows"
