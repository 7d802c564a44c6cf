import io

import openpyxl
import pytest
from openpyxl.styles import Font

from analysis.reading import read_file
from tests.analysis.reading.exports import TODAY, make_row, make_xlsx
from tests.analysis.reading.opening.tables import lines_of, open_file, texts_of

HEADER = ["Name", "Email", "Course", "Status", "Completed"]


def people(prefix: str, count: int = 3) -> list[list[str]]:
    return [
        HEADER,
        *([f"{prefix} {i}", f"{prefix}{i}@x.example", "Basics", "Passed", "2025-01-02"] for i in range(count)),
    ]


def saved(book: openpyxl.Workbook) -> bytes:
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def opened(sheets) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(make_xlsx(sheets)))


def test_sheets_of_one_layout_are_one_table_that_knows_the_sheet_of_each_line():
    (table,) = open_file(make_xlsx({"Q1": people("a", 2), "Q2": people("b", 1)}))

    assert texts_of(table.sheets) == ["Q1", "Q1", "Q2"]
    assert table.rows.tolist() == [2, 3, 2]
    assert texts_of(table.columns[1]) == ["a0@x.example", "a1@x.example", "b0@x.example"]


def test_a_column_that_only_one_sheet_has_is_blank_in_the_others():
    extra = [[*line, note] for line, note in zip(people("b", 1), ["Remarks", "late"], strict=True)]

    (table,) = open_file(make_xlsx({"Q1": people("a", 1), "Q2": extra}))

    assert [line[-1] for line in lines_of(table)] == ["", "late"]


def test_columns_in_another_order_still_meet():
    turned = [list(reversed(line)) for line in people("b", 1)]

    (table,) = open_file(make_xlsx({"Q1": people("a", 1), "Q2": turned}))

    assert lines_of(table)[1] == ["b 0", "b0@x.example", "Basics", "Passed", "2025-01-02"]


def test_sheets_of_other_layouts_stay_apart():
    roster = [["Name", "Email", "Manager"], ["Ann", "a@x.example", "Bo"]]

    assert len(open_file(make_xlsx({"Data": people("a"), "Roster": roster, "Notes": [["green = fine"]]}))) == 3


def test_a_table_that_is_not_read_is_named():
    roster = [["Name", "Email", "Manager"], ["Ann", "a@x.example", "Bo"], ["Cy", "c@x.example", "Bo"]]

    reading = read_file(make_xlsx({"Notes": [["hello"]], "Roster": roster, "Data": people("a")}), "b.xlsx", today=TODAY)

    assert reading.reading.kind == "training"
    assert any(w.startswith("Sheet 'Roster' was not read") for w in reading.reading.warnings)
    assert not any("Notes" in w for w in reading.reading.warnings)


def test_a_hidden_sheet_is_not_joined_and_is_named():
    book = opened({"Data": people("a"), "Old": people("b")})
    book["Old"].sheet_state = "hidden"

    reading = read_file(saved(book), "b.xlsx", today=TODAY)

    assert reading.rows.read == 3
    assert any("'Old', which is hidden," in w for w in reading.reading.warnings)


def test_a_hidden_sheet_is_read_when_no_other_has_rows():
    book = opened({"Cover": [["Welcome"]], "Data": people("a")})
    book["Data"].sheet_state = "hidden"

    assert read_file(saved(book), "b.xlsx", today=TODAY).rows.read == 3


def test_a_cell_drawn_over_several_lines_stands_in_each():
    book = opened({"Data": [HEADER, *[["Ann", "a@x.example", c, "Passed", "2025-01-02"] for c in ("A", "B", "C")]]})
    for columns in ("A2:A4", "B2:B4"):
        book["Data"].merge_cells(columns)

    (table,) = open_file(saved(book))

    assert texts_of(table.columns[1]) == ["a@x.example"] * 3


def test_merged_group_cells_cover_the_columns_that_they_are_drawn_over():
    rows = [
        ["Report", *[None] * 5], [None, None, "Safety", None, "Other", None], ["Name", "Email", "Status", "Date", "Score", "Note"],
        ["Ann", "a@x.example", "Passed", "2025-01-02", 90, "x"], ["Bo", "b@x.example", "Failed", "2025-01-03", 80, "y"],
    ]  # fmt: skip
    book = opened({"Data": rows})
    book["Data"].merge_cells("A1:F1")
    book["Data"].merge_cells("C2:D2")

    (table,) = open_file(saved(book))

    assert [c.group for c in table.columns] == ["", "", "Safety", "Safety", "Other", ""]
    assert table.above == (("Report",),)


def test_styled_empty_cells_far_away_are_nothing():
    book = opened({"Data": people("a")})
    book["Data"]["XFD9"].font = Font(bold=True)

    assert len(open_file(saved(book))[0].columns) == 5


def test_formulas_are_their_values_and_texts_that_look_like_formulas_stay_texts():
    cells = ["=cmd|'/C calc'!A0", "+49 30 1234", "-1+2", "@SUM(A1)"]
    book = openpyxl.Workbook()
    book.active.append(["Email", "Note"])
    for i, text in enumerate(cells):
        book.active.append([f"a{i}@x.example", text])
        book.active.cell(i + 2, 2).data_type = "s"

    assert texts_of(open_file(saved(book))[0].columns[1]) == cells


PAGE = (
    "<html><head><style>td{x}</style></head><body><table><tr><th colspan=6>Report</th></tr>"
    "<tr><th rowspan=2>Name</th><th rowspan=2>Email</th><th colspan=2>Safety</th><th colspan=2>Privacy</th></tr>"
    "<tr><th>Status</th><th>Date</th><th>Status</th><th>Date</th></tr>"
    "<tr><td>Ann &amp; Co</td><td>a@x.example</td><td>Passed</td><td>2025-01-02</td><td>Failed</td><td>2025-01-03</td></tr>"
    "<tr><td rowspan=2>B&ouml;</td><td rowspan=2>b@x.example</td><td>Passed</td><td>2025-01-02</td><td>&nbsp;</td><td></td></tr>"
    "<tr><td>Failed</td><td>2025-02-02</td><td></td><td></td></tr></table></body></html>"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_an_html_table_named_xls_is_read(encoding):
    (table,) = open_file(PAGE.encode(encoding), "report.xls")

    assert table.headers == ("Name", "Email", "Status", "Date", "Status", "Date")
    assert [c.group for c in table.columns] == ["", "", "Safety", "Safety", "Privacy", "Privacy"]
    assert lines_of(table)[0][0] == "Ann & Co"
    assert [line[:3] for line in lines_of(table)[1:]] == [
        ["Bö", "b@x.example", "Passed"],
        ["Bö", "b@x.example", "Failed"],
    ]


XML = (
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
    '<Worksheet ss:Name="Data"><Table><Row><Cell><Data ss:Type="String">Name</Data></Cell>'
    '<Cell ss:Index="3"><Data ss:Type="String">Email</Data></Cell></Row>'
    '<Row ss:Index="4"><Cell ss:MergeAcross="1"><Data ss:Type="String">Ann &amp; Co</Data></Cell>'
    '<Cell><Data ss:Type="String">a@x.example</Data></Cell><Cell><Data ss:Type="Number">85.0</Data></Cell></Row>'
    "</Table></Worksheet></Workbook>"
)


def test_an_xml_spreadsheet_named_xls_is_read():
    (table,) = open_file(XML.encode(), "report.xls")

    assert table.headers == ("Name", "", "Email", "")
    assert table.rows.tolist() == [4]
    assert lines_of(table) == [["Ann & Co", "", "a@x.example", "85"]]


def test_the_rejects_of_joined_sheets_name_their_sheet():
    bad = [list(make_row()), list(make_row(Completed_On="31.31.2025").values())]

    rejects = read_file(make_xlsx({"Q1": bad, "Q2": bad}), "b.xlsx", today=TODAY).rows.rejects

    assert [r.row for r in rejects] == [2, 2]
    assert "'Q1'" in rejects[0].reason
    assert "'Q2'" in rejects[1].reason


def test_rows_and_columns_that_are_hidden_are_still_data():
    book = opened({"Data": people("a", 4)})
    book["Data"].row_dimensions[3].hidden = True
    book["Data"].column_dimensions["B"].hidden = True

    reading = read_file(saved(book), "b.xlsx", today=TODAY)

    assert reading.rows.accepted == 4
    assert reading.frame is not None
    assert reading.frame["email"].notna().all()


def test_the_table_below_a_dashboard_is_read():
    dashboard = [["Training dashboard"], [], ["Completion rate", "", "Learners"], ["72%", "", 89], []]

    reading = read_file(make_xlsx({"Data": [*dashboard, *people("a", 6)]}), "b.xlsx", today=TODAY)

    assert reading.rows.read == 6
    assert reading.rows.accepted == 6


def test_formatted_cells_without_content_cost_no_columns_or_rows():
    book = opened({"Data": people("a")})
    for row, column in ((1, 3_000), (20_000, 2)):
        book["Data"].cell(row, column).font = Font(bold=True)

    (table,) = open_file(saved(book))

    assert (len(table.columns), len(table.rows)) == (5, 3)
