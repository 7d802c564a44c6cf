import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading import read_file
from tests.analysis.reading.exports import TODAY, make_xlsx
from tests.analysis.reading.opening.tables import lines_of, open_text
from tests.analysis.reading.opening.test_fill_down import HEADER, full_lines, text_of

MEANINGS = {"K": "completed", "M": "in progress", "S": "not started", "R": "expired"}
GRID = [
    ["Employee", "Forklift", "Crane", "Welding"],
    *([f"Ann{i} Lee", *("KMSR"[(i + k) % 4] for k in range(3))] for i in range(8)),
]
PAIRS = [[sign, meaning] for sign, meaning in MEANINGS.items()]
AS_TEXTS = [f"{sign} = {meaning}" for sign, meaning in MEANINGS.items()]


def statuses(sheets) -> list[str]:
    reading = read_file(make_xlsx(sheets), "skills.xlsx", today=TODAY)
    assert reading.frame is not None
    assert not reading.reading.questions
    return reading.frame["status"].tolist()


WANTED = [MEANINGS[c].replace(" ", "_") for line in GRID[1:] for c in line[1:]]


@pytest.mark.parametrize(
    "cells",
    [
        [*GRID, [""], [", ".join(AS_TEXTS)]],
        [*GRID, [""], ["Legend: " + "; ".join(AS_TEXTS)]],
        [*GRID, [""], ["Legend:"], *PAIRS],
        [*GRID, *([text] for text in AS_TEXTS)],
        [["Skills"], AS_TEXTS, [""], *GRID],
        [["Skills"], *PAIRS, [""], *GRID],
        [[*line, "", *pair] for line, pair in zip(GRID, [["Legend", ""], *PAIRS, *[["", ""]] * 4], strict=True)],
        [[*line, "", text] for line, text in zip(GRID, ["", *AS_TEXTS, *[""] * 4], strict=True)],
    ],
    ids=["one line", "named line", "two cells", "a line each", "above", "two cells above", "beside", "texts beside"],
)
def test_a_legend_says_what_the_signs_mean(cells):
    assert statuses({"Skills": cells}) == WANTED


@pytest.mark.parametrize("head", [[["Code", "Meaning"]], []])
def test_a_sheet_may_be_the_legend(head):
    assert statuses({"Skills": GRID, "Key": [*head, *PAIRS]}) == WANTED


def test_a_legend_in_another_language_counts():
    grid = [["Mitarbeiter", "Brandschutz", "Erste Hilfe"], *([f"Ann{i} Lee", "O", "X"] for i in range(4))]

    reading = read_file(text_of([*grid, ["X = erledigt; O = offen"]]).encode(), "Matrix.csv", today=TODAY)

    assert reading.frame is not None
    assert reading.frame["status"].tolist() == ["not_started", "completed"] * 4


def test_codes_of_a_status_column_are_read_by_the_note_below():
    lines = [[*line[:3], line[3][0], line[4]] for line in full_lines()]

    table = open_text(text_of([HEADER, *lines, [""], ["C = Completed"], ["I = In progress"], ["N = Not started"]]))

    assert [line[3] for line in lines_of(table)] == [line[3] for line in full_lines()]


def test_short_names_beside_states_are_no_legend():
    lines = [[name, "Completed", "2025-01-02"] for name in ("Ann", "Bo", "Cy", "Dee")]

    assert lines_of(open_text(text_of([["Name", "Status", "Date"], *lines]))) == lines


def test_numbers_of_attempts_are_not_read_by_a_legend_of_levels():
    lines = [[*line, str(i % 3 + 1)] for i, line in enumerate(full_lines())]
    legend = [["1 = not started"], ["2 = in progress"], ["3 = completed"]]

    table = open_text(text_of([[*HEADER, "Attempt number"], *lines, *legend]))

    assert {line[5] for line in lines_of(table)} == {"1", "2", "3"}


@settings(deadline=None, max_examples=40)
@given(texts=st.lists(st.text("ab=:,;- KM", max_size=20), max_size=6))
def test_notes_of_any_kind_leave_the_lines_as_they_are(texts):
    lines = full_lines()
    notes = [['"' + t + '"'] for t in texts]

    got = lines_of(open_text(text_of([HEADER, *lines, [""], *notes])))

    assert got[: len(lines)] == lines
