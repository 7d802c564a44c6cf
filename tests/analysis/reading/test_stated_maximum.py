import numpy as np
import pytest

from analysis.reading.values.stated_maximum import header_maximum, without_maximum

NO_NUMBERS = np.array([])


@pytest.mark.parametrize(
    ("header", "whole", "bare"),
    [
        ("Nota 1 (máx. 10)", 10, "Nota 1"),
        ("Prüfung (max. 20 Punkte)", 20, "Prüfung"),
        ("Zaliczenie (maks. 30 pkt)", 30, "Zaliczenie"),
        ("Тест (макс. 10 баллов)", 10, "Тест"),
        ("得分（满分100）", 100, "得分"),
        ("Note (sur 20)", 20, "Note"),
        ("Exam /20", 20, "Exam"),
        ("Quiz (10 points)", 10, "Quiz"),
        ("Score (0–20)", 20, "Score"),
        ("Nota (0 a 10)", 10, "Nota"),
        ("Nota (de 0 a 20)", 20, "Nota"),
        ("Note (0 bis 30)", 30, "Note"),
        ("점수(0~10)", 10, "점수"),
        ("Note (/20)", 20, "Note"),
        ("Grade (12.5 possible)", 12.5, "Grade"),
    ],
)
def test_a_header_states_its_maximum_in_any_language_and_is_called_without_it(header, whole, bare):
    assert header_maximum(header, NO_NUMBERS) == whole
    assert without_maximum(header) == bare


@pytest.mark.parametrize(
    "header",
    ["Safety (10)", "Part 1 of 3", "Course 101 of 2024", "Homework (max 5 attempts)", "Safety 5/6 2024", "GDPR"],
)
def test_other_numbers_in_a_header_are_no_maximum(header):
    assert header_maximum(header, NO_NUMBERS) is None
    assert without_maximum(header) == header


def test_a_mere_of_is_believed_only_where_the_numbers_hold_to_it():
    assert header_maximum("Module of 3", np.array([80.0, 95.0])) is None
    assert header_maximum("Points of 50", np.array([20.0, 45.0])) == 50


def test_a_header_that_is_nothing_but_a_maximum_stays():
    assert without_maximum("(max. 10)") == "(max. 10)"


@pytest.mark.parametrize("header", ["Note sur 20", "Note (/20)", "Nota 0 a 20"])
def test_a_single_slip_does_not_take_a_stated_maximum_away(header):
    assert header_maximum(header, np.array([15.0, 17.0, 8.5, 12.0, 23.5])) == 20
