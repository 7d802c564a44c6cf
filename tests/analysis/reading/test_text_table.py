import pytest

from analysis.reading.limits import Limits
from analysis.reading.opening.text_table import read_text_table
from analysis.reading.table import Table


def table_of(text: str, encoding: str = "utf-8") -> Table:
    return read_text_table(text.encode(encoding), "t.csv", Limits())


def lines_of(table: Table) -> list[list[str]]:
    return [[c.values[c.codes[i]] for c in table.columns] for i in range(len(table.rows))]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_comes_from_the_content(delimiter):
    table = table_of(f"Email{delimiter}Course\na@x.example{delimiter}Basics\n")

    assert table.headers == ("Email", "Course")
    assert lines_of(table) == [["a@x.example", "Basics"]]


def test_commas_inside_quotes_do_not_make_it_a_comma_file():
    table = table_of('Name;Course;Status\n"Chen, Sarah";"Basics, part 1";"Passed, late"\n')

    assert lines_of(table) == [["Chen, Sarah", "Basics, part 1", "Passed, late"]]


def test_a_sep_line_belongs_to_the_spreadsheet_and_still_counts_as_a_line():
    table = table_of("sep=;\nEmail;Course\na@x.example;Basics, part 1\n")

    assert table.headers == ("Email", "Course")
    assert table.rows.tolist() == [3]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_letters_survive_every_encoding(encoding):
    text = (
        "Vorname;Nachname;Kurs\r\n"
        + "Käthe;Schäferling;Plattform-Grundlagen für Einsteiger\r\nBjörn;Müller;Überblick\r\n" * 5
    )

    table = table_of(text, encoding)

    assert lines_of(table)[:2] == [
        ["Käthe", "Schäferling", "Plattform-Grundlagen für Einsteiger"],
        ["Björn", "Müller", "Überblick"],
    ]
    assert table.headers[0] == "Vorname"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_row_numbers_are_those_of_the_file(end):
    table = table_of(end.join(["Email,Course", "a@x.example,A", "", "b@x.example,B", ",", "c@x.example,C"]))

    assert table.rows.tolist() == [2, 4, 6]


def test_a_line_end_inside_quotes_does_not_end_the_row():
    table = table_of('Email,Course,Status\na@x.example,"Basics\npart 1",Passed\nb@x.example,B,Failed\n')

    assert table.rows.tolist() == [2, 4]
    assert lines_of(table)[0] == ["a@x.example", "Basics\npart 1", "Passed"]


def test_ragged_rows_keep_every_cell():
    table = table_of("Email,Course,Status\na@x.example,A\nb@x.example,B,Passed,extra\n")

    assert table.headers == ("Email", "Course", "Status", "")
    assert lines_of(table) == [["a@x.example", "A", "", ""], ["b@x.example", "B", "Passed", "extra"]]


def test_a_short_row_is_filled_with_nothing():
    table = table_of("Email,Course,Status\na@x.example,A\n")

    assert lines_of(table) == [["a@x.example", "A", ""]]


def test_doubled_quotes_are_one():
    assert lines_of(table_of('Email,Course\na@x.example,"The ""big"" one"\n')) == [["a@x.example", 'The "big" one']]


def test_a_stray_quote_does_not_swallow_rows():
    table = table_of('Email,Course\na@x.example,5" disks\nb@x.example,B\nc@x.example,3" tape\n')

    assert table.rows.tolist() == [2, 3, 4]


def test_the_header_may_stand_below_a_title_and_a_query():
    text = "Training report,,\nGenerated: 2026-01-30,,\n,,\nEmail,Course,Status\na@x.example,A,Passed\n"

    table = table_of(text)

    assert table.headers == ("Email", "Course", "Status")
    assert table.rows.tolist() == [5]


def test_cells_that_only_look_empty_make_a_blank_line():
    assert table_of("Email,Course\n\u200b,\u00a0\na@x.example,A\n").rows.tolist() == [3]


def test_values_that_pandas_would_call_missing_stay_text():
    assert lines_of(table_of("Email,Course\nNA,null\n007,1e5\n")) == [["NA", "null"], ["007", "1e5"]]
