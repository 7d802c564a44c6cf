import pytest

from analysis.reading import Reading, read_file
from tests.analysis.reading.exports import TODAY, make_xlsx
from tests.analysis.reading.opening.test_fill_down import text_of

PEOPLE = [("Ann Lee", "ann.lee@acme.example"), ("Bo Ray", "bo.ray@acme.example"), ("Cy Fox", "cy.fox@acme.example")]
COURSES = ["Fire Safety", "First Aid", "Ladders"]
HEADER = ["Course", "Status", "Completed on"]
TAKEN = [["Fire Safety", "Completed", "2025-03-04"], ["First Aid", "In progress", ""], ["Ladders", "Not started", ""]]
LONG = [["Name", "Email", *HEADER], *([n, e, *line] for n, e in PEOPLE for line in TAKEN)]


def read_lines(lines, name: str = "transcript.csv") -> Reading:
    return read_file(text_of(lines).encode(), name, today=TODAY)


def read_sheets(sheets) -> Reading:
    return read_file(make_xlsx(sheets), "book.xlsx", today=TODAY)


def column(reading: Reading, name: str) -> list[str]:
    assert reading.frame is not None
    return reading.frame[name].tolist()


@pytest.mark.parametrize(
    "above",
    [
        [["Name:", "Ann Lee"], ["Email:", "ann.lee@acme.example"]],
        [["Learner: Ann Lee"], ["E-mail: ann.lee@acme.example"]],
        [["Learner: Ann Lee <ann.lee@acme.example>"]],
        [["Employee", "Ann Lee", "E-mail", "ann.lee@acme.example"]],
        [["Mitarbeiter", "Ann Lee"], ["E-Mail", "ann.lee@acme.example"]],
    ],
)
def test_a_transcript_is_about_the_person_named_over_it(above):
    reading = read_lines([["Training transcript"], *above, [""], HEADER, *TAKEN])

    assert column(reading, "name") == ["Ann Lee"] * 3
    assert column(reading, "email") == ["ann.lee@acme.example"] * 3


@pytest.mark.parametrize(
    "over",
    [
        lambda n, e: [[f"Employee: {n}"]],
        lambda n, e: [["Name:", n], ["Email:", e]],
        lambda n, e: [[n]],
    ],
    ids=["label", "two labels", "bare"],
)
@pytest.mark.parametrize("again", [True, False], ids=["header again", "header once"])
def test_blocks_of_lines_are_about_the_person_over_each(over, again):
    blocks = [line for n, e in PEOPLE for line in (*over(n, e), *([HEADER] if again else []), *TAKEN, [""])]

    reading = read_lines(blocks if again else [HEADER, *blocks])

    assert reading.rows.accepted == reading.rows.read == 9
    assert column(reading, "name") == [n for n, _ in PEOPLE for _ in TAKEN]


def test_who_made_a_report_is_no_learner_of_one_with_learners():
    reading = read_lines([["User:", "admin@laurel.example"], [""], *LONG])

    assert set(column(reading, "email")) == {e for _, e in PEOPLE}


def test_a_sheet_for_each_learner_names_them():
    reading = read_sheets({n: [HEADER, *TAKEN] for n, _ in PEOPLE})

    assert column(reading, "name") == [n for n, _ in PEOPLE for _ in TAKEN]


def test_sheets_with_the_learner_over_each_table():
    reading = read_sheets({f"Sheet{i}": [["Employee", n], [], HEADER, *TAKEN] for i, (n, _) in enumerate(PEOPLE)})

    assert column(reading, "name") == [n for n, _ in PEOPLE for _ in TAKEN]


def test_sheets_with_the_course_over_each_table():
    people = [["Name", "Email", "Status"], *([n, e, "Passed"] for n, e in PEOPLE)]

    reading = read_sheets({f"Sheet{i}": [[f"Course: {c}"], [], *people] for i, c in enumerate(COURSES)})

    assert column(reading, "course") == [c for c in COURSES for _ in PEOPLE]


def test_sheets_with_the_customer_over_each_table():
    reading = read_sheets({f"Sheet{i}": [[f"Customer: {c}"], [], *LONG] for i, c in enumerate(("Acme", "Borealis"))})

    assert column(reading, "customer") == ["Acme"] * 9 + ["Borealis"] * 9


def test_sheets_called_as_their_addresses_are_customers():
    other = [[*line[:1], line[1].replace("acme", "borealis"), *line[2:]] for line in LONG]

    reading = read_sheets({"Acme Corp": LONG, "Borealis Ltd": other})

    assert column(reading, "customer") == ["Acme Corp"] * 9 + ["Borealis Ltd"] * 9


@pytest.mark.parametrize("names", [("January 2026", "February 2026"), ("Q1", "Q2"), ("North Team", "South Team")])
def test_other_sheets_are_neither_customers_nor_learners(names):
    reading = read_sheets({name: LONG[: 4 + 3 * i] for i, name in enumerate(names)})

    assert reading.frame is not None
    assert reading.frame["customer"].isna().all()
    assert set(column(reading, "name")) <= {n for n, _ in PEOPLE}
