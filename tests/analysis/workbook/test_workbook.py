"""The workbook, opened again with openpyxl."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pandas as pd
import pytest
from openpyxl import Workbook, load_workbook

from analysis.columns import RECORD_COLUMNS
from analysis.results import Adoption
from analysis.workbook import build_workbook
from analysis.workbook.cells import MAX_TEXT, cell_text
from analysis.workbook.source import write_source
from tests.report_factory import make_course, make_empty_report, make_expiring, make_gap, make_learner, make_report

SHEETS = ["Summary", "Learners", "Gaps", "Expiring", "Courses", "Adoption", "Definitions", "Source rows"]
HOSTILE = ("=1+1", "=HYPERLINK('http://x')", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "#N/A", "#REF!", "＝1")


def make_records(**overrides) -> pd.DataFrame:
    known = {
        "file": "a.csv", "row": 2, "customer": "Acme Corp", "email": "sarah.chen@acme.example", "user_id": None, "name": "Sarah Chen",
        "roles": "Admin", "course": "Admin Certification", "enrolled_on": pd.Timestamp("2025-02-08"), "started_on": pd.NaT,
        "completed_on": pd.Timestamp("2025-02-15"), "score": 87.5, "status": "passed", "expires_on": pd.Timestamp("2026-02-15"),
        "attempt": 1.0,
    }  # fmt: skip
    frame = pd.DataFrame([{**known, **overrides}], columns=list(RECORD_COLUMNS))
    texts = ["file", "customer", "email", "user_id", "name", "roles", "course", "status"]
    return frame.astype(dict.fromkeys(texts, "category"))


def reopen(report=None, records=None):
    return load_workbook(BytesIO(build_workbook(report or make_report(), records)))


def rows_of(sheet):
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def cell_under(sheet, header, row=2):
    headers = [cell.value for cell in sheet[1]]
    return sheet.cell(row=row, column=headers.index(header) + 1)


def test_it_has_the_sheets_in_their_order():
    assert reopen().sheetnames == SHEETS


def test_the_summary_has_the_figures_of_the_transcript():
    rows = rows_of(reopen()["Summary"])

    found = {row[0]: row[1:3] for row in rows if row[0]}
    assert found["Certified"] == pytest.approx([64, 64 / 89])
    assert found["In progress"] == pytest.approx([13, 13 / 89])
    assert found["Not started"] == pytest.approx([12, 12 / 89])
    assert found["Training coverage"][0] == "not known"
    assert ["Everyone", "Basic Fundamentals", 89, 82, 7] in [row[:5] for row in rows]


def test_shares_and_dates_are_numbers_with_a_format():
    book = reopen()

    share = next(row[2] for row in book["Summary"].iter_rows() if row[0].value == "Certified")
    assert share.number_format == "0%"
    expires = cell_under(book["Expiring"], "Expires on")
    assert (expires.value, expires.number_format) == (pd.Timestamp("2026-2-15"), "yyyy-mm-dd")
    assert cell_under(book["Courses"], "Completed %").value == 82 / 89
    assert cell_under(book["Courses"], "Completed %").number_format == "0%"


@pytest.mark.parametrize("name", ["Learners", "Gaps", "Expiring", "Courses", "Adoption", "Definitions", "Source rows"])
def test_every_list_has_a_frozen_header_and_a_filter(name):
    sheet = reopen(records=make_records())[name]

    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref.startswith("A1:")
    assert all(dimension.width > 5 for dimension in sheet.column_dimensions.values())


def test_charts_are_native():
    book = reopen()

    assert len(book["Summary"]._charts) == 1
    assert len(book["Courses"]._charts) == 1


def test_every_learner_has_a_line_with_the_reason_of_falling_behind():
    rows = rows_of(reopen()["Learners"])

    assert len(rows) == 1 + 89
    chris = next(row for row in rows if row[0] == "Chris Davis")
    assert chris[4:6] == ["In progress", "Not Certified"]
    assert chris[-1] == "API Integration: failed 2 times and not passed since"


def test_expired_and_in_grace_are_told_apart():
    report = make_report(
        expired=(make_expiring("Amy Lee", expires_on=date(2026, 1, 10), recertification=None),),
        in_grace=(make_expiring("Mike Johnson", expires_on=date(2026, 1, 29), recertification=None),),
    )

    rows = rows_of(reopen(report)["Expiring"])

    assert [row[6] for row in rows[1:]] == ["Expiring"] * 3 + ["In grace", "Expired"]
    assert [row[5] for row in rows[1:]] == [16, 23, 29, -1, -20]


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_from_data_becomes_a_formula(text):
    report = make_report(
        name=text,
        learners=(make_learner(text, key="x", email=text, roles=(text,)),),
        gaps=(make_gap(text, why=(text,), missing=(text,)),),
        courses_table=(make_course(text),),
        notes=(text,),
    )

    book = reopen(report, make_records(name=text, course=text, email=text, roles=text))

    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr", "n", "d"}
    course = cell_under(book["Courses"], "Course")
    source = cell_under(book["Source rows"], "Name")
    expected = text.replace("\r", "\n")  # XML reads a carriage return as a line feed
    assert (course.value, bool(course.quotePrefix)) == (expected, True)
    assert (source.value, bool(source.quotePrefix)) == (expected, True)


def test_what_xml_forbids_is_removed():
    report = make_report(name="a\x00b\x1bc\ud800d\uffff", courses_table=(make_course("x\x07y"),))

    book = reopen(report, make_records(name="n\x01\ud83d"))

    assert cell_under(book["Courses"], "Course").value == "xy"
    assert cell_under(book["Source rows"], "Name").value == "n"
    assert book["Summary"]["A1"].value == "Training and certification status: abcd"


def test_a_text_longer_than_a_cell_is_cut():
    assert len(cell_text("x" * 50_000)) == MAX_TEXT


def test_source_rows_keep_their_kinds():
    sheet = reopen(records=make_records())["Source rows"]

    assert [cell.value for cell in sheet[1]][:3] == ["File", "Row", "Customer"]
    assert rows_of(sheet)[1] == [
        "a.csv", 2, "Acme Corp", "sarah.chen@acme.example", None, "Sarah Chen", "Admin", "Admin Certification", pd.Timestamp("2025-2-8"),
        None, pd.Timestamp("2025-2-15"), 87.5, "passed", pd.Timestamp("2026-2-15"), 1,
    ]  # fmt: skip
    assert cell_under(sheet, "Enrolled on").number_format == "yyyy-mm-dd"


def test_source_rows_past_the_bound_are_cut_and_counted():
    book = Workbook(write_only=True)
    file = BytesIO()

    write_source(book, pd.concat([make_records(row=number) for number in range(2, 7)]), most=3)
    book.save(file)

    rows = rows_of(load_workbook(file)["Source rows"])
    assert [row[1] for row in rows[1:4]] == [2, 3, 4]
    assert rows[4][0] == "2 more rows are not on this sheet; `laurel report --records` writes all of them."


def test_rows_that_were_not_kept_are_said_to_be():
    assert rows_of(reopen()["Source rows"])[1][0] == "The rows were not kept with this report."
    assert rows_of(reopen(records=make_records().iloc[:0])["Source rows"])[1][0] == "There are no rows."


def test_an_empty_report_says_so_on_each_sheet():
    book = reopen(make_empty_report())

    assert rows_of(book["Learners"])[1][0] == "No learners."
    assert rows_of(book["Gaps"])[1][0] == "Everyone holds what is required of them."
    assert rows_of(book["Expiring"])[1][0] == "Nothing expires within 30 days."
    assert rows_of(book["Adoption"])[1][0] == "No usage file was given."
    assert ["Nothing is required of anyone."] in [row[:1] for row in rows_of(book["Summary"])]


def test_the_adoption_sheet_says_what_its_figures_are_not():
    lines = [row[0] for row in rows_of(reopen()["Adoption"])[5:]]

    assert lines == [
        "A correlation is no proof that certification causes usage: keen users do more of both.",
        "Mean usage of the fully certified is 2.5x that of the not certified.",
        "Spearman's rho 0.79, 95% interval 0.68 to 0.87, p below 0.001, n = 89.",
    ]


def test_a_missing_coefficient_is_explained():
    adoption = Adoption(
        levels=make_report().adoption.levels, spearman_unavailable="Fewer than 10 learners have usage figures."
    )

    lines = [row[0] for row in rows_of(reopen(make_report(adoption=adoption))["Adoption"])[5:]]

    assert lines[-1] == "No correlation coefficient: Fewer than 10 learners have usage figures."


def test_the_same_report_gives_the_same_bytes():
    first, second = (build_workbook(make_report(), make_records()) for _ in range(2))

    assert first == second
    assert {entry.date_time[0] for entry in ZipFile(BytesIO(first)).infolist()} == {1980}


def test_a_median_not_reached_is_said_to_lie_beyond_the_longest_wait():
    waiting = replace(make_report().competency, median_days=None, ci=(None, None))
    unknown = replace(waiting, longest_days=None)

    rows = rows_of(reopen(make_report(competency=waiting, competency_by_role={"Admin": unknown}))["Summary"])

    medians = {row[0]: row[1] for row in rows if row[0] in ("Everyone", "Admin") and row[3] == 8}
    assert medians == {"Everyone": "> 190 days", "Admin": "not reached"}


def test_an_expiry_without_a_day_leaves_the_days_empty():
    lapsed = make_expiring("Amy Lee", expires_on=None, recertification=None)

    rows = rows_of(reopen(make_report(expiring=(), expired=(lapsed,)))["Expiring"])

    assert rows[1][4:7] == [None, None, "Expired"]
