"""How the answers that a question offers read to a person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from analysis.columns import STATUSES
from analysis.reading.answers import (
    DATE_ORDER,
    DAY_FIRST,
    DIFFERENT,
    MONTH_FIRST,
    NEW_CUSTOMER,
    NO_COLUMN,
    SAME,
    SAME_COURSE,
    SAME_ROLE,
    STATUS_WORD,
)
from analysis.reading.result import Question

_SAME: Final = {SAME: "The same", DIFFERENT: "Two different ones"}
_LABELS: Final[Mapping[str, Mapping[str, str]]] = {
    DATE_ORDER: {DAY_FIRST: "Day first: day/month/year", MONTH_FIRST: "Month first: month/day/year"},
    STATUS_WORD: {
        "nothing": "Nothing: dates and scores decide",
        **{word: word.replace("_", " ").capitalize() for word in STATUSES},
    },
    SAME_COURSE: _SAME,
    SAME_ROLE: _SAME,
}


def answer_label(question: Question, answer: str) -> str:
    """The answer in words; what comes from the file, such as a header, stays as it is written there."""
    if answer == NO_COLUMN:
        return "No column has it"
    if answer == NEW_CUSTOMER:
        return "A new customer"
    return _LABELS.get(question.key.partition(":")[0], {}).get(answer, answer)
