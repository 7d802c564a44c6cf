import pytest

from analysis.reading import read_file
from tests.analysis.reading.exports import TODAY, make_xlsx
from tests.analysis.reading.opening.tables import open_text
from tests.analysis.reading.opening.test_fill_down import text_of
from tests.analysis.reading.opening.test_sheets import opened, saved

LINES = [
    [f"Ann{i} Lee", f"K{i}", "Passed", f"2025-01-0{i}", "Failed", f"2025-02-0{i}", "Passed", f"2025-03-0{i}"]
    for i in range(1, 6)
]
FIELDS = ["Status", "Date"] * 3
CATEGORIES = ["", "", "Safety", "", "", "", "IT", ""]
COURSES = ["", "", "Fire", "", "Aid", "", "Privacy", ""]
NAMES = ["Name", "Number", *[""] * 6]


def over(names: list[str], cells: list[str]) -> list[str]:
    return [a or b for a, b in zip(names, cells, strict=True)]


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("filled", [False, True])
def test_names_may_stand_in_any_of_three_lines(place, filled):
    categories = [*CATEGORIES[:2], *["Safety"] * 4, "IT", "IT"] if filled else CATEGORIES
    courses = [*COURSES[:2], *["Fire"] * 2, *["Aid"] * 2, "Privacy", "Privacy"] if filled else COURSES
    head = [categories, courses, ["", "", *FIELDS]]
    head[place] = over(NAMES, head[place])

    table = open_text(text_of([*head, *LINES]))

    assert table.headers == ("Name", "Number", *FIELDS)
    assert [c.group for c in table.columns] == ["", "", "Fire", "Fire", "Aid", "Aid", "Privacy", "Privacy"]


def test_merged_cells_of_three_lines_are_one_header():
    head = [over(NAMES, CATEGORIES), COURSES, ["", "", *FIELDS]]
    book = opened({"Data": [[c or None for c in line] for line in (*head, *LINES)]})
    for cells in ("A1:A3", "B1:B3", "C1:F1", "G1:H1", "C2:D2", "E2:F2", "G2:H2"):
        book["Data"].merge_cells(cells)

    reading = read_file(saved(book), "matrix.xlsx", today=TODAY)

    assert reading.reading.mapping["name"] == "Name"
    assert reading.rows.accepted == 15


def test_a_course_in_two_categories_is_told_apart():
    head = [["", "", "2024", "", "2025", ""], ["", "", "Fire", "", "Fire", ""], ["Name", "Number", *FIELDS[:4]]]

    reading = read_file(make_xlsx({"Data": [*head, *(line[:6] for line in LINES)]}), "matrix.xlsx", today=TODAY)

    assert reading.frame is not None
    assert set(reading.frame["course"]) == {"Fire (2024)", "Fire (2025)"}


def test_a_title_over_two_lines_of_header_stays_a_title():
    table = open_text(text_of([["Training 2025"], COURSES, ["Name", "Number", *FIELDS], *LINES]))

    assert table.above == (("Training 2025",),)
    assert table.columns[2].group == "Fire"
