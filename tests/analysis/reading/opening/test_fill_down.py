from itertools import chain

from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading import read_file
from tests.analysis.reading.exports import TODAY, make_xlsx
from tests.analysis.reading.opening.tables import lines_of, open_file, open_text

HEADER = ["Name", "Email", "Course", "Status", "Completed"]
COURSES = ["Fire Safety", "First Aid", "Data Privacy", "Ladders"]
STATES = ["Completed", "In progress", "Not started"]


def text_of(lines) -> str:
    return "".join(",".join(map(str, line)) + "\n" for line in lines)


def full_lines(learners: int = 3, courses: int = 3) -> list[list[str]]:
    return [
        [f"Ann{i} Lee", f"ann{i}@x.example", COURSES[k], STATES[(i + k) % 3], f"2025-0{k + 1}-1{i}"]
        for i in range(learners)
        for k in range(courses)
    ]


def suppressed(lines, places):
    """The lines as reports print them that leave out what repeats."""
    out, before = [], None
    for line in lines:
        key = [line[p] for p in places]
        out.append(["" if p in places and key == before else cell for p, cell in enumerate(line)])
        before = key
    return out


def test_a_learner_written_once_stands_on_each_line_below():
    lines = full_lines()

    table = open_text(text_of([HEADER, *suppressed(lines, (0, 1))]))

    assert lines_of(table) == lines


def test_a_course_written_once_stands_on_each_line_below():
    header = ["Course", "Name", "Email", "Status"]
    lines = [[c, f"Ann{i} Lee", f"ann{i}@x.example", STATES[i]] for c in COURSES for i in range(3)]

    table = open_text(text_of([header, *suppressed(lines, (0,))]))

    assert lines_of(table) == lines


def test_groups_within_groups_are_filled_each_within_its_own():
    header = ["Company", "Course", "Name", "Email", "Status"]
    lines = [
        [f, c, f"Ann{i} Lee", f"ann{i}@{f}.example", STATES[i]]
        for f in ("acme", "bo")
        for c in COURSES
        for i in range(3)
    ]
    shown = suppressed(suppressed(lines, (0, 1)), (0,))
    for at, line in enumerate(shown):
        line[0] = lines[at][0] if at in (0, 12) else ""

    assert lines_of(open_text(text_of([header, *shown]))) == lines


def test_unmerged_cells_of_a_workbook_are_filled_too():
    lines = full_lines()

    (table,) = open_file(make_xlsx({"Report": [HEADER, *suppressed(lines, (0, 1))]}))

    assert lines_of(table) == lines


def test_a_line_that_only_names_the_learner_is_the_heading_of_the_lines_below():
    blocks = [
        [[f"Ann{i} Lee", f"ann{i}@x.example", "", "", ""], *[["", "", c, STATES[i], ""] for c in COURSES]]
        for i in range(3)
    ]

    reading = read_file(text_of([HEADER, *chain.from_iterable(blocks)]).encode(), "t.csv", today=TODAY)

    assert (reading.rows.read, reading.rows.accepted) == (12, 12)
    assert reading.frame is not None
    assert reading.frame["email"].tolist()[:5] == ["ann0@x.example"] * 4 + ["ann1@x.example"]


def test_a_single_cell_over_its_own_empty_column_is_that_column():
    blocks = [[[f"Ann{i} Lee", "", "", ""], *[["", c, STATES[i], "2025-01-02"] for c in COURSES]] for i in range(3)]

    table = open_text(text_of([["Name", "Course", "Status", "Completed"], *chain.from_iterable(blocks)]))

    assert [line[0] for line in lines_of(table)] == [f"Ann{i} Lee" for i in range(3) for _ in COURSES]


def test_totals_between_groups_do_not_end_the_filling():
    lines = full_lines(3, 3)
    shown = suppressed(lines, (0, 1))
    shown[3:3] = [["Ann0 Lee Total", "", "", "3", ""]]

    assert lines_of(open_text(text_of([HEADER, *shown]))) == lines


def test_a_missing_email_beside_a_name_stays_missing():
    lines = [[f"a{i}@x.example" if i % 3 else "", f"Ann{i} Lee", "Basics", STATES[i % 3], ""] for i in range(1, 12)]

    assert lines_of(open_text(text_of([["Email", "Name", "Course", "Status", "Completed"], *lines]))) == lines


def test_unnamed_people_of_one_course_stay_unnamed():
    lines = [[n, e, "Basics", s, f"2025-01-{i + 10}"] for i, (n, e, _, s, _) in enumerate(full_lines(6, 1))]
    for at in (2, 4):
        lines[at][:2] = ["", ""]

    assert lines_of(open_text(text_of([HEADER, *lines]))) == lines


def test_departments_that_come_again_are_no_groups():
    cells = ["Sales", "", "IT", "", "Sales", "", "", "IT"]
    lines = [[d, f"Ann{i} Lee", f"ann{i}@x.example", "Passed"] for i, d in enumerate(cells)]

    assert lines_of(open_text(text_of([["Department", "Name", "Email", "Status"], *lines]))) == lines


@settings(deadline=None, max_examples=40)
@given(sizes=st.lists(st.integers(1, 4), min_size=3, max_size=8).filter(lambda s: sum(s) >= len(s) + 2))
def test_leaving_out_what_repeats_changes_nothing(sizes):
    lines = [
        [f"Ann{i} Lee", f"ann{i}@x.example", COURSES[k], STATES[(i + k) % 3], ""]
        for i, size in enumerate(sizes)
        for k in range(size)
    ]

    assert lines_of(open_text(text_of([HEADER, *suppressed(lines, (0, 1))]))) == lines


@settings(deadline=None, max_examples=40)
@given(missing=st.sets(st.integers(1, 17)), place=st.sampled_from([1, 2, 3, 4]))
def test_cells_missing_here_and_there_are_never_filled(missing, place):
    lines = [[n, e, c, s, "2025-03-04"] for n, e, c, s, _ in full_lines(6, 3)]
    for at in missing:
        lines[at][place] = ""
    header = HEADER[place:] + HEADER[:place]
    turned = [line[place:] + line[:place] for line in lines]

    assert lines_of(open_text(text_of([header, *turned]))) == turned


def test_days_that_are_missing_on_most_lines_are_never_filled():
    days = ["2025-01-02", "", "", "2025-02-03", "", "", "2025-03-04", ""]
    lines = [[day, f"Ann{i} Lee", f"ann{i}@x.example", "Fire"] for i, day in enumerate(days)]

    assert lines_of(open_text(text_of([["Completed On", "Name", "Email", "Course"], *lines]))) == lines
