"""Lines of dates, points and averages are told from learners wherever their label stands."""

from tests.analysis.reading.opening.tables import lines_of, open_text

HEADER = "Quiz,Last Name,First Name,Exam,Email\n"
LEARNERS = "".join(f"{10 + i},Lee{i},Ann{i},{50 + i},ann{i}@x.example\n" for i in range(8))


def _rows(above: str) -> int:
    return len(lines_of(open_text(HEADER + above + LEARNERS)))


def test_the_label_may_stand_between_the_figures():
    assert _rows("2025-01-02,Date,,2025-02-03,\n20,Points,,100,\n15.5,Class Average,,72.1,\n") == 8


def test_a_line_of_figures_as_high_as_all_below_gives_the_points():
    assert _rows("20,,,100,\n") == 8


def test_a_line_of_figures_below_those_of_others_is_a_row():
    assert _rows("11,,,51,\n") == 9
