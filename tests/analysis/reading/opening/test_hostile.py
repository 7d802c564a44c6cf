"""Files made to hurt: each is read or refused with one sentence, in time in proportion to its size."""

import io
import re
import time
import zipfile

import openpyxl
import pytest

from analysis.reading import Limits, UnreadableFile
from analysis.reading.opening.tables import read_tables
from tests.analysis.reading.exports import make_xlsx
from tests.analysis.reading.opening.tables import lines_of, open_file, open_text, texts_of

HEADER = "Email,Course,Status,Date\n"
GOOD = "".join(f"u{i}@x.example,Basics,Passed,2025-01-02\n" for i in range(3000))
# Far above what any of these takes, far below what quadratic time would.
PATIENCE = 20.0


def refusal(content: bytes, name: str = "export.xls", limits: Limits = Limits()) -> str:  # noqa: B008
    with pytest.raises(UnreadableFile) as refused:
        read_tables(content, name, limits)
    return str(refused.value)


@pytest.mark.parametrize(
    "content",
    [
        b"a" * 20_000_000, b'"' + b"a" * 20_000_000, b"," * 1_000_000, HEADER.encode() + b"," * 1_000_000 + b"\n" + GOOD.encode(),
        (HEADER + GOOD + "x," * 3000 + "\n").encode(), b"<table>" * 100_000, b"<html><table" + b"<td" * 1_000_000,
        b"<table><tr>" + b"<td rowspan=10000>x" * 1900 + b"<tr><td>y" * 100_000,
    ],
    ids=["one long line", "an open quote", "a million commas", "a million commas below", "a wide line", "nested", "unclosed", "spans"],
)  # fmt: skip
def test_absurd_texts_are_refused_in_one_sentence_and_soon(content):
    began = time.perf_counter()

    told = refusal(content)

    assert told.startswith("export.xls ")
    assert "\n" not in told
    assert time.perf_counter() - began < PATIENCE


@pytest.mark.parametrize(
    "content",
    [
        b"<table><tr><td>a<td>b<tr><td>c<td>d" + b"<!--" * 1_000_000,
        b"<!---->" * 5_000 + b"x,y\n",
        HEADER.encode() + b'"a\n' * 50_000,
        HEADER.encode() + GOOD.encode() + b"x\n" * 200_000,
        ("\t" * 300 + "\n").encode() * 50 + b"a\tb\n",
    ],
    ids=["open comments", "many comments", "many quotes", "many short lines", "many blanks"],
)
def test_odd_texts_are_read_in_time_in_proportion_to_their_size(content):
    began = time.perf_counter()

    assert read_tables(content, "export.xls", Limits())
    assert time.perf_counter() - began < PATIENCE


@pytest.mark.parametrize("before", [0, 3, 150, 2000])
def test_a_quote_that_never_closes_swallows_no_row(before):
    rows = GOOD.splitlines(keepends=True)
    text = HEADER + "".join(rows[:before]) + 'z@x.example,"Basics,Passed,2025-01-02\n' + "".join(rows[before:])

    table = open_text(text)

    assert len(table.rows) == 3001
    assert lines_of(table)[before] == ["z@x.example", "Basics", "Passed", "2025-01-02"]


def test_two_stray_quotes_far_apart_swallow_no_row():
    rows = GOOD.splitlines(keepends=True)
    text = (
        HEADER + 'y@x.example,"Basics,Passed,2025-01-02\n' + "".join(rows[:9]) + 'z@x.example,Adv",Passed,2025-01-02\n'
    )

    assert len(open_text(text + "".join(rows)).rows) == 3011


def test_a_cell_with_line_ends_and_commas_stays_one_cell():
    table = open_text(HEADER + 'z@x.example,"Basics, and\n more, and\n more, or more, and",Passed,2025-01-02\n' + GOOD)

    assert lines_of(table)[0][1] == "Basics, and\n more, and\n more, or more, and"
    assert len(table.rows) == 3001


def test_rows_that_are_all_wider_than_the_header_lose_no_cell():
    table = open_text("Email,Course\n" + "a@x.example,Basics,Passed,90\n" * 5)

    assert lines_of(table)[4] == ["a@x.example", "Basics", "Passed", "90"]


def test_nuls_lone_surrogates_and_hidden_letters_are_survived():
    table = open_text(HEADER + "a\u202e\u200b@x.example\x00,=cmd|' /C calc'!A0,-1+2,+1\n" + GOOD)

    assert len(table.rows) == 3001
    assert lines_of(table)[0][1:] == ["=cmd|' /C calc'!A0", "-1+2", "+1"]
    broken = (HEADER + GOOD).encode("utf-16") + b"\x00\xd8a\x00"
    assert len(read_tables(broken, "t.csv", Limits())[0].rows) >= 3000
    assert (
        len(read_tables(HEADER.encode() + b"\xed\xa0\x80@x,B,P,1\n" + GOOD.encode(), "t.csv", Limits())[0].rows) == 3001
    )


@pytest.mark.parametrize("cell", ["XFD1048576", "ZZ99999", "CV999999"])
def test_cells_worlds_apart_never_meet_the_parser(cell):
    book = openpyxl.Workbook()
    book.active["A1"] = "Name"
    book.active[cell] = "x"
    packed = io.BytesIO()
    book.save(packed)

    told = refusal(packed.getvalue(), "far.xlsx")

    assert told.startswith("far.xlsx has ")


def test_a_sheet_of_every_column_is_over_the_limit():
    assert "16,384 columns" in refusal(make_xlsx({"A": [[f"h{i}" for i in range(16_384)]]}), "wide.xlsx")


def repack(content: bytes, part: str, change) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {n: archive.read(n) for n in archive.namelist()}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, inner in (parts | {part: change(parts[part])}).items():
            archive.writestr(name, inner)
    return packed.getvalue()


BOOK = make_xlsx({"A": [["Email", "Course"], ["a@x.example", "Basics"]]})


def test_a_lie_about_the_size_of_a_sheet_changes_nothing():
    lie = repack(
        BOOK,
        "xl/worksheets/sheet1.xml",
        lambda x: re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:XFD1048576"', x),
    )

    assert lines_of(open_file(lie)[0]) == [["a@x.example", "Basics"]]


def test_cells_repeated_without_end_in_an_open_document_are_refused():
    content = (
        b'<?xml version="1.0"?><office:document-content><table:table><table:table-row table:number-rows-repeated="1000000">'
        b'<table:table-cell office:value-type="string" table:number-columns-repeated="16000"><text:p>x</text:p></table:table-cell>'
        b"</table:table-row></table:table></office:document-content>"
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)

    assert "repeated without end" in refusal(packed.getvalue(), "bomb.ods")


XML = (
    '<?xml version="1.0"?>{}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
    ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table><Row><Cell {}>'
    '<Data ss:Type="String">{}</Data></Cell></Row></Table></Worksheet></Workbook>'
)


@pytest.mark.parametrize(
    "doctype",
    ['<!DOCTYPE x [<!ENTITY a "b">]>', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>', "<!DOCTYPE x>"],
)
def test_entities_in_an_xml_spreadsheet_are_refused(doctype):
    assert "document type" in refusal(XML.format(doctype, "", "x").encode())


def test_a_cell_at_an_absurd_place_in_an_xml_spreadsheet_is_refused():
    assert "columns, over the limit" in refusal(XML.format("", 'ss:Index="999999999"', "x").encode())


def test_a_page_with_a_password_field_is_the_sign_in_page_even_with_a_table():
    page = b"<html><body><form><table><tr><td>user<td><input type=password><tr><td>a<td>b</table></form>"

    assert "files:read" in refusal(page)


def test_a_cell_that_is_markup_stays_text():
    page = b"<table><tr><td>Email<td>Note<tr><td>a@x.example<td>&lt;script&gt;x</table>"

    assert texts_of(open_file(page, "t.xls")[0].columns[1]) == ["<script>x"]
