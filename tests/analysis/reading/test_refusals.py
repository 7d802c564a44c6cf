import io
import struct
import zipfile

import pytest

from analysis.reading import Limits, UnreadableFile, read_file
from tests.analysis.reading.exports import TODAY, make_csv, make_row, make_xlsx

HEADERS_ONLY = make_csv([make_row()]).splitlines()[0]


def refusal(content: bytes, name: str = "export.csv", limits: Limits = Limits()) -> str:  # noqa: B008
    with pytest.raises(UnreadableFile) as refused:
        read_file(content, name, today=TODAY, limits=limits)
    return str(refused.value)


@pytest.mark.parametrize("content", [b"", b"\n\n  \n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_an_empty_file_is_called_empty(content):
    assert refusal(content).startswith("export.csv is empty")


def test_headers_without_rows_are_said():
    assert "has headers but no rows" in refusal(HEADERS_ONLY + b"\r\n")


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "a PNG picture"),
        (b"\xff\xd8\xff\xe0" + bytes(100), "a JPEG picture"),
        (b"%PDF-1.7 ...", "a PDF"),
        (bytes(range(256)) * 20, "a binary file"),
    ],
)
def test_a_picture_named_csv_is_named_for_what_it_is(content, what):
    assert f"export.csv is {what}, not a table" in refusal(content)


@pytest.mark.parametrize("page", ["<!DOCTYPE html><body>Sign in</body>", "\n<html lang=en>", "<!-- saved --><HTML>"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_sign_in_page_says_which_scope_is_missing(page, encoding):
    told = refusal(page.encode(encoding))

    assert "HTML page, not a CSV" in told
    assert "Slack returns one" in told
    assert "files:read" in told


def test_a_workbook_with_a_password_says_so():
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)

    assert "protected with a password" in refusal(content, "export.xlsx")


@pytest.mark.parametrize(
    "content",
    [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), b"PK\x03\x04" + bytes(200), make_xlsx({"A": [["x"]]})[:-300]],
)
def test_a_damaged_workbook_says_so(content):
    assert "damaged" in refusal(content, "export.xlsx")


def test_a_workbook_without_cells_is_empty():
    assert "none of its sheets has a cell" in refusal(make_xlsx({"Sheet1": []}), "export.xlsx")


def test_a_zip_without_a_table_names_the_file_in_it():
    assert refusal(pack({"notes.txt": b"hello"}), "all.zip").startswith("all.zip/notes.txt")


def test_without_a_learner_column_the_headers_are_listed():
    told = refusal(b"Course,Region,Total\nBasics,EMEA,5\n")

    assert "no column that says who the learner is" in told
    assert "Course, Region, Total" in told


def test_people_without_anything_about_training_are_refused_with_the_headers():
    assert "Its headers: Email, Shoe size" in refusal(b"Email,Shoe size\na@acme.example,44\n")


def pack(parts: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


def repack(content: bytes, part: str, change) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {n: archive.read(n) for n in archive.namelist()}
    return pack(parts | {part: change(parts[part])})


BOOK = make_xlsx({"Data": [list(make_row()), list(make_row().values())]})


@pytest.mark.parametrize("doctype", [b'<!DOCTYPE x [<!ENTITY a "b">]>', b"<!doctype x>"])
def test_entities_in_a_workbook_never_meet_the_parser(doctype):
    bomb = repack(BOOK, "xl/worksheets/sheet1.xml", lambda xml: b'<?xml version="1.0"?>' + doctype + xml)

    assert "document type" in refusal(bomb, "export.xlsx")


def test_a_document_type_behind_a_long_comment_is_found():
    bomb = repack(BOOK, "xl/worksheets/sheet1.xml", lambda xml: b"<!--" + b"x" * 80_000 + b"--><!DOCTYPE x>" + xml)

    assert "document type" in refusal(bomb, "export.xlsx")


def test_a_workbook_that_unpacks_to_too_much_is_refused():
    bomb = repack(BOOK, "xl/worksheets/sheet1.xml", lambda xml: xml + b" " * 3_000_000)

    assert "unpacks to more than" in refusal(bomb, "export.xlsx", Limits(inflated_bytes=1_000_000))


def test_sizes_that_the_archive_states_are_not_believed():
    bomb = bytearray(repack(BOOK, "xl/worksheets/sheet1.xml", lambda xml: xml + b" " * 3_000_000))
    place = bomb.rfind(b"PK\x01\x02", 0, bomb.rfind(b"xl/worksheets/sheet1.xml"))
    bomb[place + 24 : place + 28] = struct.pack("<I", 100)

    assert "unpacks to more than" in refusal(bytes(bomb), "export.xlsx", Limits(inflated_bytes=1_000_000))


def test_a_part_that_does_not_inflate_is_damage():
    broken = BOOK.replace(BOOK[60:90], bytes(30), 1)

    assert "damaged" in refusal(broken, "export.xlsx")
