import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading import read_file
from tests.analysis.reading.exports import TODAY, make_xlsx
from tests.analysis.reading.opening.tables import lines_of, open_file, open_text
from tests.analysis.reading.opening.test_fill_down import HEADER, full_lines, text_of

TOTALS = [["Course", "Enrolled", "Completed"], ["Fire Safety", 4, 2], ["First Aid", 4, 1], ["Ladders", 4, 1]]


def beside(left, right):
    """Cells of two tables on one sheet with an empty column between them."""
    width, other = max(map(len, left)), max(map(len, right))
    return [
        [*(left[i] if i < len(left) else [""] * width), "", *(right[i] if i < len(right) else [""] * other)]
        for i in range(max(len(left), len(right)))
    ]


@pytest.mark.parametrize("gap", [1, 3])
def test_a_table_of_totals_under_the_learners_is_no_learners(gap):
    lines = [HEADER, *full_lines(), *[[""]] * gap, *TOTALS]

    first, second = open_file(make_xlsx({"Data": lines}))

    assert lines_of(first) == full_lines()
    assert second.headers == ("Course", "Enrolled", "Completed")
    assert second.part == f"from row {11 + gap}"


def test_a_roster_under_the_attempts_is_a_table_of_its_own():
    roster = [["Name", "Email", "Manager", "Start date"], ["Zed Z", "z@x.example", "Mia", "2024-01-01"]]

    first, second = open_file(make_xlsx({"Data": [HEADER, *full_lines(), [""], *roster]}))

    assert lines_of(first) == full_lines()
    assert second.headers == tuple(roster[0])


def test_the_table_that_is_left_out_is_named():
    reading = read_file(make_xlsx({"Data": [HEADER, *full_lines(), [""], *TOTALS]}), "b.xlsx", today=TODAY)

    assert reading.rows.read == 9
    assert any(
        w.startswith("A second table from row 12 of sheet 'Data' was not read") for w in reading.reading.warnings
    )


def test_a_text_may_hold_two_tables_too():
    first, second = (
        read_file(text_of(lines).encode(), "b.csv", today=TODAY)
        for lines in ([HEADER, *full_lines()], [HEADER, *full_lines(), [""], *TOTALS])
    )

    assert first.frame is not None
    assert second.frame is not None
    assert first.frame.equals(second.frame)


def test_lines_after_a_gap_go_on_with_the_table():
    lines = full_lines()

    table = open_text(text_of([HEADER, *lines[:4], [""], *lines[4:]]))

    assert lines_of(table) == lines


def test_the_same_header_again_begins_no_other_table():
    lines = full_lines()

    tables = open_file(make_xlsx({"Data": [HEADER, *lines[:4], [""], ["Second page"], HEADER, *lines[4:]]}))

    assert [lines_of(t) for t in tables] == [lines]


def test_tables_of_one_layout_side_by_side_are_one():
    lines = full_lines()

    (table,) = open_file(make_xlsx({"Data": beside([HEADER, *lines[:5]], [HEADER, *lines[5:]])}))

    assert sorted(lines_of(table)) == sorted(lines)
    assert table.rows.tolist() == [2, 3, 4, 5, 6, 2, 3, 4, 5]


def test_totals_beside_the_learners_are_another_table():
    first, second = open_file(make_xlsx({"Data": beside([HEADER, *full_lines()], TOTALS)}))

    assert lines_of(first) == full_lines()
    assert (second.part, len(second.rows)) == ("from column G", 3)


def test_an_empty_column_inside_a_table_parts_nothing():
    lines = [[*line[:2], "", *line[2:]] for line in full_lines()]

    (table,) = open_file(make_xlsx({"Data": [[*HEADER[:2], "", *HEADER[2:]], *lines]}))

    assert len(table.columns) == 6


@settings(deadline=None, max_examples=40)
@given(sizes=st.lists(st.integers(1, 5), min_size=1, max_size=4))
def test_gaps_between_the_lines_of_a_table_change_nothing(sizes):
    lines = full_lines(7, 3)[: sum(sizes)]
    text, at = [HEADER], 0
    for size in sizes:
        text += [*lines[at : at + size], [""]]
        at += size

    assert lines_of(open_text(text_of(text))) == lines
