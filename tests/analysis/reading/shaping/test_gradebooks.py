"""Points in brackets, remarks beside grades, shares of several courses that are done, quizzes with a title."""

import numpy as np
import pytest

from analysis.reading import read_file
from analysis.reading.shaping.cells import is_share, progress_word
from analysis.reading.table import encode
from tests.analysis.reading.exports import TODAY, make_xlsx
from tests.analysis.reading.shaping.reading import read_shape, told


def test_a_bare_number_in_brackets_is_the_maximum_and_a_starred_column_holds_remarks():
    reading = read_shape(
        "Student ID,Student Name,Lifting Quiz [20],* Lifting Quiz,Final Exam [80],* Final Exam,$Total Points",
        *(
            f"s{i},Doe {n},{q},{r},{e},,{q + e}"
            for i, (n, q, r, e) in enumerate(
                [("Al", 19, "late but accepted", 60), ("Bo", 12, "", 76), ("Cy", 18, "Good work", 44)]
            )
        ),
    )

    assert told(reading, "course", "score")[:2] == [("Lifting Quiz", "95"), ("Final Exam", "75")]
    assert len(reading.frame) == 6
    assert "roles" not in reading.reading.mapping


def test_ids_in_brackets_are_no_maximum():
    reading = read_shape("Email,Fire (150),Gas (151)", "a@x.example,88,92", "b@x.example,70,61", "c@x.example,100,99")

    assert reading.frame["score"].tolist()[:2] == [88.0, 92.0]


def test_shares_done_of_several_courses_are_progress_though_the_file_has_a_name():
    reading = read_shape(
        "Name,Email,Job title,Total % complete,Handbook (% complete),Van & Tools (% complete)",
        "Al Doe,al@x.example,Lead,100%,100%,",
        "Bo Roe,bo@x.example,Tech,38%,76%,0%",
        name="zorpual-completion-export.csv",
    )

    assert sorted(told(reading, "course", "status", "score")) == [
        ("Handbook", "completed", ""),
        ("Handbook", "in_progress", ""),
        ("Van & Tools", "not_started", ""),
    ]


@pytest.mark.parametrize("cell", ["4.10 out of 5", "17/20", "1.234,5", "85 (Pass)", "8 points", "82 %"])
def test_no_cell_makes_a_wide_column_stumble(cell):
    column = encode("x", np.array([cell, "0.5"], dtype=object))

    assert is_share(column) in (True, False)
    assert progress_word(cell) in ("In progress", "Completed")


def test_a_quiz_is_about_what_its_title_and_its_name_say():
    sheets = {
        "Overview": [["Forklift Check"], ["Hosted by", "Depot"], ["Played", "10 of 10"], ["Feedback", "4.10 out of 5"]],
        "Final Scores": [
            ["Forklift Check"], ["Final Scores"], ["Rank", "Player", "Total Score (points)", "Correct Answers", "Incorrect Answers"],
            [1, "Al Doe", 9420, 10, 0], [2, "Bo Roe", 8100, 8, 2], [3, "Cy Moe", 3100, 4, 6],
        ],
    }  # fmt: skip
    reading = read_file(make_xlsx(sheets), "Report-Forklift Check.xlsx", today=TODAY)

    assert told(reading, "name", "course", "score", "status") == [
        ("Al Doe", "Forklift Check", "100", "passed"),
        ("Bo Roe", "Forklift Check", "80", "passed"),
        ("Cy Moe", "Forklift Check", "40", "failed"),
    ]
    assert not reading.reading.questions
