"""Rows that were not taken, as a workbook to mend and drop again."""

import io
from datetime import date

from openpyxl import load_workbook

from analysis.reading import read_file
from analysis.reading.opening.account_columns import ACCOUNT_HEADERS
from analysis.reading.result import Reject
from handlers.jobs.rejected_rows import build_rejected_file

TODAY = date(2026, 1, 30)
HEADERS = ["Email", "Course", "Status", "Completed On", "Score"]


def lines(file):
    return [list(line) for line in load_workbook(io.BytesIO(file.content)).active.iter_rows(values_only=True)]


def test_the_files_columns_come_first_and_the_account_of_each_row_last():
    rejects = [
        Reject("export.csv", 3, "no learner", {"Course": "Basics"}),
        Reject("export.csv", 9, "'x' is not a date", {"Email": "ada@x.example", "Done": "x"}),
    ]

    file = build_rejected_file("export.csv", ["Email", "Course"], rejects)

    assert file.name == "export - rows not taken.xlsx"
    assert lines(file) == [
        ["Email", "Course", "Done", *ACCOUNT_HEADERS],
        [None, "Basics", None, "export.csv", 3, "no learner"],
        ["ada@x.example", None, "x", "export.csv", 9, "'x' is not a date"],
    ]


def test_cells_and_headers_cannot_become_formulas():
    file = build_rejected_file("x.csv", [], [Reject("x.csv", 2, "=bad", {"=HYPERLINK(1)": "@SUM(1)", "Name": "+1"})])

    cells = [cell for row in load_workbook(io.BytesIO(file.content)).active.iter_rows() for cell in row]

    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert all(cell.quotePrefix for cell in cells if str(cell.value).startswith(("=", "@", "+")))


def test_names_of_every_script_and_line_breaks_survive():
    file = build_rejected_file("Übung.csv", [], [Reject("Übung.csv", 2, "r", {"Name": 'Žofie\n李, "x"'})])

    assert lines(file)[1][0] == 'Žofie\n李, "x"'


def test_the_same_rows_give_the_same_bytes():
    rejects = [Reject("x.csv", 2, "r", {"Name": "Ada"})]

    assert build_rejected_file("x.csv", [], rejects).content == build_rejected_file("x.csv", [], rejects).content


def test_a_file_that_is_mended_twice_keeps_the_name_of_the_first():
    file = build_rejected_file("export - rows not taken.xlsx", [], [Reject("x", 2, "r", {"Name": "Ada"})])

    assert file.name == "export - rows not taken.xlsx"


def test_a_mended_file_reads_by_the_same_layout():
    export = ",".join(HEADERS) + "\nada@x.example,Basics,Passed,2025-31-12,\nbo@x.example,Basics,Passed,2025-05-01,\n"
    first = read_file(export.encode(), "export.csv", today=TODAY)
    workbook = load_workbook(io.BytesIO(build_rejected_file("export.csv", HEADERS, first.rows.rejects).content))
    workbook.active["D2"].value = "2025-12-31"
    mended = io.BytesIO()
    workbook.save(mended)

    again = read_file(mended.getvalue(), "export - rows not taken.xlsx", today=TODAY)

    assert first.rows.rejected == 1
    assert (again.rows.accepted, again.rows.rejected) == (1, 0)
    assert again.reading.mapping == first.reading.mapping
    assert again.reading.fingerprint == first.reading.fingerprint
