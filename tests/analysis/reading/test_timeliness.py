"""Words that say when something was done leave what was done to the day beside them."""

import numpy as np
import pytest

from analysis.columns import STATUSES
from analysis.reading.answers import Answers
from analysis.reading.table import encode
from analysis.reading.values.status_column import Beside
from analysis.reading.values.status_words import status_of
from analysis.reading.values.statuses import own_statuses


def read(words: list[str], completed: list[bool]):
    stand = Beside(np.array(completed), np.zeros(len(words), dtype=bool), np.zeros(len(words), dtype=bool))
    codes, questions = own_statuses(encode("Status", np.array(words, dtype=object)), stand, Answers())
    return [STATUSES[c] if c >= 0 else None for c in codes], questions


@pytest.mark.parametrize(
    "word",
    ["late", "Early", "On time", "verspätet", "pünktlich", "en retard", "a tiempo", "op tijd", "вовремя", "按时"],
)
def test_a_day_beside_a_word_about_time_decides(word):
    statuses, questions = read([word, "unfinished"], [True, False])

    assert statuses == [None, "in_progress"]
    assert not questions


@pytest.mark.parametrize(
    "word", ["late", "verspätet", "atrasado", "te laat", "с опозданием", "overdue", "po terminie", "逾期"]
)
def test_whoever_is_late_without_a_day_is_still_at_it(word):
    assert read([word], [False])[0] == ["in_progress"]


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Kurs bestanden (anrechenbar)", "passed"), ("Kurs nicht bestanden (nicht anrechenbar)", "failed"), ("Exam not passed", "failed"),
        ("Complete - Not Passed", "failed"), ("Ukończono - niezdany", "failed"), ("Completed late", "completed"),
        ("Sin terminar", "in_progress"),
        ("Onafgemaakt", "in_progress"), ("Formation terminée", "completed"), ("Course expired", None),
    ],
)  # fmt: skip
def test_what_is_said_of_the_course_is_said_of_the_attempt(word, status):
    assert status_of(word) == status


def test_gone_through_is_passed_where_another_word_says_completed():
    assert read(["Пройден", "Завершён"], [True, True])[0] == ["passed", "completed"]
    assert read(["Пройден", "В процессе"], [True, False])[0] == ["completed", "in_progress"]
