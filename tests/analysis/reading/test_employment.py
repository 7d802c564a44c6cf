"""Who of a roster is still there."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from analysis.reading.rows.employment import read_employment
from analysis.reading.table import Column

TODAY = date(2026, 1, 30)
NO_DAY = np.array(["NaT"], dtype="datetime64[D]")


def told(word: str | None, left_on: np.ndarray = NO_DAY) -> str | None:
    column = None if word is None else Column("Status", np.zeros(1, dtype=np.int64), [word])
    texts = read_employment(column, left_on, TODAY)
    return texts.values[texts.codes[0]] if texts.codes[0] >= 0 else None


@pytest.mark.parametrize("word", ["Terminated", "No", "FALSE", "Sorti", "ausgeschieden", "退職", "Inactive"])
def test_words_for_people_who_left(word):
    assert told(word) == "left"


@pytest.mark.parametrize("word", ["Active", "Yes", "TRUE", "On leave", "Congé parental"])
def test_everything_else_that_a_status_says_is_active(word):
    assert told(word) == "active"


def test_a_day_of_leaving_in_the_past_wins_over_the_status():
    assert told("Active", np.array(["2026-01-01"], dtype="datetime64[D]")) == "left"


def test_a_day_of_leaving_to_come_leaves_a_person_active():
    assert told(None, np.array(["2026-03-31"], dtype="datetime64[D]")) == "active"


def test_without_a_status_who_has_no_day_of_leaving_is_active():
    assert told(None) == "active"


def test_an_empty_status_says_nothing():
    assert not told("")
