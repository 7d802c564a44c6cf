import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.analysis.reading.opening.tables import lines_of, open_text

PEOPLE = "Ann Lee,a@x.example,Basics,Passed,2025-01-02\nBo Li,b@x.example,Basics,Failed,2025-01-05\n"


def test_a_header_in_a_language_without_known_words_is_told_by_what_stands_below():
    table = open_text("Navn på den lærde,Pošta,Tečaj,Stav,Dokončeno dne\n" + PEOPLE)

    assert table.headers[0] == "Navn på den lærde"
    assert table.rows.tolist() == [2, 3]


def test_blank_and_dated_header_cells_do_not_make_a_row_of_values_the_header():
    text = ",Email,Tour,,Exam,2026-02-28\n" + "".join(
        f"Person {i},p{i}@x.example,Completed,2026-01-1{i} 09:00:00,Not completed,\n" for i in range(5)
    )

    assert open_text(text).headers == ("", "Email", "Tour", "", "Exam", "2026-02-28")


def test_a_file_without_a_header_keeps_its_first_line_as_a_row():
    table = open_text(PEOPLE + "Cy Do,c@x.example,Adv,Passed,2025-01-07\n")

    assert table.headers == ("",) * 5
    assert table.rows.tolist() == [1, 2, 3]
    assert lines_of(table)[0][0] == "Ann Lee"


def test_a_file_without_a_header_or_dates_keeps_its_first_line_too():
    assert open_text("Ann Lee,Basics,Passed\nBo Li,Basics,Failed\nCy Do,Adv,Passed\n").rows.tolist() == [1, 2, 3]


def test_lines_over_the_header_are_kept_as_above():
    text = "Training report,,,,\nCourse: Safety 101,,,,\nPeriod,2025,,,\n,,,,\nName,Email,Course,Status,Date\n" + PEOPLE

    table = open_text(text)

    assert table.above == (("Training report",), ("Course: Safety 101",), ("Period", "2025"))
    assert table.rows.tolist() == [6, 7]


@settings(deadline=None, max_examples=40)
@given(titles=st.integers(0, 50), blanks=st.integers(0, 5))
def test_the_header_is_found_below_any_number_of_titles(titles, blanks):
    text = "".join(f"Filter {i}: all of it\n" for i in range(titles)) + ",,,,\n" * blanks
    table = open_text(text + "Name,Email,Course,Status,Date\n" + PEOPLE)

    assert table.headers == ("Name", "Email", "Course", "Status", "Date")
    assert table.rows.tolist() == [titles + blanks + 2, titles + blanks + 3]


GROUPED = (
    "Ann,a@x.example,Passed,2025-01-02,Failed,2025-01-05,ok\nBo,b@x.example,Passed,2025-01-02,Passed,2025-01-05,\n"
)


@pytest.mark.parametrize(
    "header",
    [
        "Name,Email,Safety,,Privacy,,Remarks\n,,Status,Date,Status,Date,\n",
        ",,Safety,,Privacy,,\nName,Email,Status,Date,Status,Date,Remarks\n",
    ],
)
def test_two_header_lines_give_names_and_their_groups(header):
    table = open_text(header + GROUPED)

    assert table.headers == ("Name", "Email", "Status", "Date", "Status", "Date", "Remarks")
    assert [c.group for c in table.columns] == ["", "", "Safety", "Safety", "Privacy", "Privacy", ""]
    assert table.rows.tolist() == [3, 4]


def test_a_course_named_over_the_header_is_no_group():
    table = open_text("Course,Safety 101,,,\nName,Email,Course,Status,Date\n" + PEOPLE)

    assert {c.group for c in table.columns} == {""}
    assert table.above == (("Course", "Safety 101"),)


def test_lines_that_describe_the_columns_are_no_rows():
    text = (
        "Column Labels,First Name,Email,Course,Completed\nMandatory,Yes,Yes,No,No\nType,Text,Text,Text,Date\n"
        "Info,max 30,,,\nStart entering data below this line,,,,\n,Ann,a@x.example,Basics,2025-01-02\n"
    )

    table = open_text(text)

    assert table.headers == ("Column Labels", "First Name", "Email", "Course", "Completed")
    assert table.rows.tolist() == [6]


def test_line_ends_in_a_header_become_spaces():
    assert open_text('"Name\nof learner",Email\nAnn,a@x.example\n').headers == ("Name of learner", "Email")
