"""Rows that were not taken, as a file to mend and drop again."""

import csv
import io

from analysis.reading.result import Reject
from handlers.jobs.rejected_rows import REASON, ROW, build_rejected_file


def lines(file):
    return list(csv.reader(io.StringIO(file.content.decode("utf-8-sig"))))


def test_columns_of_all_rows_come_first_and_number_and_reason_last():
    file = build_rejected_file(
        "export.csv",
        [
            Reject("export.csv", 3, "no learner", {"Email": "", "Course": "Basics"}),
            Reject("export.csv", 9, "'x' is not a date", {"Email": "ada@x.example", "Done": "x"}),
        ],
    )

    assert file.name == "export-rows-not-taken.csv"
    assert lines(file) == [
        ["Email", "Course", "Done", ROW, REASON],
        ["", "Basics", "", "3", "no learner"],
        ["ada@x.example", "", "x", "9", "'x' is not a date"],
    ]


def test_cells_and_headers_cannot_become_formulas():
    file = build_rejected_file("x.csv", [Reject("x.csv", 2, "=bad", {"=HYPERLINK(1)": "@SUM(1)", "Name": "+1"})])

    assert lines(file) == [["'=HYPERLINK(1)", "Name", ROW, REASON], ["'@SUM(1)", "'+1", "2", "'=bad"]]


def test_names_of_every_script_and_line_breaks_survive():
    file = build_rejected_file("Übung.csv", [Reject("Übung.csv", 2, "r", {"Name": 'Žofie\n李, "x"'})])

    assert lines(file)[1][0] == 'Žofie\n李, "x"'
