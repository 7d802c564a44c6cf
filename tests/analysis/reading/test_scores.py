import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.reading.table import encode
from analysis.reading.values.score_scale import names_maximum
from analysis.reading.values.scores import looks_like_score, read_scores
from analysis.reading.values.status_column import CODE, NONE


def scores_of(*cells: str, header: str = "Score") -> list[float]:
    column = encode(header, np.array(cells, dtype=object))
    return read_scores(column).scores[column.codes].tolist()


@pytest.mark.parametrize(
    ("cell", "score"), [("85", 85), ("85%", 85), ("85 %", 85), ("17/20", 85), ("8,5", 8.5), ("85.5", 85.5), ("0", 0)]
)
def test_a_score_in_every_form(cell, score):
    assert scores_of(cell, "90")[0] == score


def test_a_column_that_lies_in_zero_to_one_holds_shares():
    assert scores_of("0.85", "1", "0", "")[:3] == [85, 100, 0]


def test_a_slip_among_shares_is_refused_and_leaves_them_shares():
    cells = [*(f"0.{n}" for n in range(11, 40)), "8.4"]
    read = read_scores(encode("Score", np.array(cells, dtype=object)))

    assert read.scale == "shares"
    assert read.out_of_range.sum() == 1


def test_a_share_beside_whole_scores_is_less_than_one_per_cent():
    assert scores_of("0.85", "90") == [0.85, 90]


def test_percent_signs_are_believed_in_a_column_of_shares():
    assert scores_of("1%", "0.5%") == [1, 0.5]


@pytest.mark.parametrize("header", ["Test 1 [Total Pts: 20]", "Quiz (out of 20)", "MaxPoints:20"])
def test_the_maximum_may_stand_in_the_header(header):
    assert scores_of("17", "20", header=header) == [85, 100]


def test_only_zero_and_one_is_ambiguous():
    assert read_scores(encode("Score", np.array(["0", "1"], dtype=object))).ambiguous
    assert not read_scores(encode("Score", np.array(["0", "0.5", "1"], dtype=object))).ambiguous
    assert not read_scores(encode("Score", np.array(["0", ""], dtype=object))).ambiguous


def test_missing_words_are_no_score_and_no_error():
    read = read_scores(encode("Score", np.array(["-", "N/A", "", "Not Attempted", "unknown"], dtype=object)))

    assert np.isnan(read.scores).all()
    assert not read.unreadable.any()


def test_what_is_no_score_and_what_is_outside_are_told_apart():
    read = read_scores(encode("Score", np.array(["eighty", "101", "-1", "50"], dtype=object)))

    assert read.unreadable.tolist() == [True, False, False, False]
    assert read.out_of_range.tolist() == [False, True, True, False]


@pytest.mark.parametrize("text", ["nan", "inf", "1e3", "five", "", "1/0/2", "1/0"])
def test_numbers_are_digits_and_nothing_clever(text):
    assert not looks_like_score(text)
    assert math.isnan(scores_of(text)[0])


@pytest.mark.parametrize(
    ("header", "whole"),
    [("Note /20", 20), ("Nota (máx. 10)", 10), ("Points of 50", 50), ("Puntos de 50", 50), ("Maks. 25", 25)],
)
def test_a_header_tells_the_points_that_are_everything(header, whole):
    assert scores_of("8", str(whole), header=header) == [800 / whole, 100]


@pytest.mark.parametrize("header", ["Score of 2025", "Quiz 1 of 3", "Score", "Grade 10/12"])
def test_years_and_numbered_parts_are_no_maximum(header):
    assert scores_of("8", "9", header=header) == [8, 9]


def test_a_maximum_that_the_scores_pass_is_none():
    assert scores_of("80", "90", header="Results of 5") == [80, 90]


@pytest.mark.parametrize(
    "header", ["Max points", "Maks. point", "Möjliga poäng", "Points possible", "Maximalpunktzahl", "Puntuación máxima"]
)
def test_a_column_of_maxima_is_known_by_its_header(header):
    assert names_maximum(header)


@pytest.mark.parametrize("header", ["Max attempts", "Points", "Maximum duration (min)", "Maxine", "Possible dates"])
def test_a_column_that_speaks_of_no_points_is_no_maximum(header):
    assert not names_maximum(header)


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("85% - Pass", "passed"), ("Passed - 85%", "passed"), ("Pass 85", "passed"), ("85 Pass", "passed"), ("Pass (85)", "passed"),
        ("Failed: 85%", "failed"), ("nicht bestanden - 85 %", "failed"), ("A 85", None), ("%85", None), ("٨٥", None), ("85٪", None),
        ("85分", None), ("85 баллов", None), ("85 procent", None),
    ],
)  # fmt: skip
def test_a_number_beside_a_word_is_kept_with_the_word(cell, status):
    read = read_scores(encode("Score", np.array([cell], dtype=object)))

    assert read.scores.tolist() == [85]
    assert read.statuses.tolist() == [CODE[status] if status else NONE]


@pytest.mark.parametrize(
    "cell", ["85?", "~85", ">80", "85-90", "1h 20m", "00:45", "12 min", "20/0", "Module 3", "eighty", "1e2", "85+"]
)
def test_what_is_no_clear_number_is_refused(cell):
    read = read_scores(encode("Score", np.array([cell, "90"], dtype=object)))

    assert read.unreadable.tolist() == [True, False]


@given(st.integers(2, 100), st.integers(1, 9))
def test_one_score_in_all_its_forms_is_one_score(score, tenth):
    number = f"{score * 10 - tenth}"
    share = f"{int(number) // 10}.{int(number) % 10}"
    forms = [
        f"{share}%",
        f"{share} %",
        share.replace(".", ",") + "%",
        f"{number}/1000",
        f"{share} pts",
        f"Pass ({share})",
        f"%{share}",
    ]

    assert {round(s, 6) for s in scores_of(*forms, "100%")[:-1]} == {int(number) / 10}


@given(st.text(max_size=12))
def test_whatever_a_cell_says_it_is_a_score_or_a_word_or_nothing_or_refused(text):
    read = read_scores(encode("Score", np.array([text, "90"], dtype=object)))

    assert np.isnan(read.scores[0]) or not read.unreadable[0]
    assert read.out_of_range[0] or np.isnan(read.scores[0]) or 0 <= read.scores[0] <= 100
