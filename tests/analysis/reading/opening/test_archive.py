import io
import struct
import zipfile

import pytest

from analysis.reading import Limits, UnreadableFile, read_file, read_files, unpack
from tests.analysis.reading.exports import TODAY, make_csv, make_row, make_xlsx


def pack(parts: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


def refusal(content: bytes, limits: Limits = Limits()) -> str:  # noqa: B008
    with pytest.raises(UnreadableFile) as refused:
        unpack(content, "all.zip", limits)
    return str(refused.value)


ONE = make_csv([make_row()])
OTHER = make_csv([make_row(Email="b@acme.example")])


def test_a_plain_file_and_a_workbook_give_themselves():
    book = make_xlsx({"A": [["x"]]})

    assert unpack(ONE, "a.csv") == [("a.csv", ONE)]
    assert unpack(book, "a.xlsx") == [("a.xlsx", book)]


def test_an_archive_gives_its_files_without_what_systems_add():
    packed = pack({"one.csv": ONE, "__MACOSX/._one.csv": b"x", ".DS_Store": b"x", "in/two.csv": OTHER})

    assert unpack(packed, "all.zip") == [("all.zip/one.csv", ONE), ("all.zip/in/two.csv", OTHER)]


def test_the_files_of_an_archive_are_read_together():
    imported = read_files([("all.zip", pack({"1.csv": ONE, "2.csv": OTHER}))], today=TODAY)

    assert [f.file for f in imported.files] == ["all.zip/1.csv", "all.zip/2.csv"]
    assert imported.rows.accepted == 2


def test_a_file_that_is_no_table_does_not_keep_back_the_others_and_is_named():
    imported = read_files([("all.zip", pack({"1.csv": ONE, "logo.png": b"\x89PNG" + bytes(99)}))], today=TODAY)

    assert imported.rows.accepted == 1
    assert any("all.zip/logo.png is a PNG picture" in w for w in imported.files[0].warnings)


def test_one_file_in_an_archive_reads_as_that_file():
    assert read_file(pack({"1.csv": ONE}), "all.zip", today=TODAY).reading.file == "all.zip/1.csv"


def test_several_exports_are_too_many_for_one_reading():
    with pytest.raises(UnreadableFile, match="holds 2 exports"):
        read_file(pack({"1.csv": ONE, "2.csv": OTHER}), "all.zip", today=TODAY)


@pytest.mark.parametrize("path", ["../evil.csv", "/etc/evil.csv", "a/../../evil.csv", "..\\evil.csv", "C:\\evil.csv"])
def test_names_that_point_out_of_the_archive_are_refused(path):
    assert "points out of the archive" in refusal(pack({path: ONE}))


@pytest.mark.parametrize("inner", ["more.zip", "data.csv"])
def test_an_archive_in_an_archive_is_refused(inner):
    assert "holds another archive" in refusal(pack({inner: pack({"1.csv": ONE})}))


def test_a_bomb_is_stopped_while_it_unpacks():
    assert "unpacks to more than" in refusal(pack({"a.csv": b"a" * 50_000_000}), Limits(inflation=2))


def test_many_files_are_refused_before_any_is_unpacked():
    assert "over the limit of 200" in refusal(pack({f"{i}.csv": b"x" for i in range(300)}))


def test_an_empty_archive_says_so():
    assert "no file in it" in refusal(pack({"__MACOSX/x": b""}))


def test_a_locked_archive_says_so():
    locked = bytearray(pack({"a.csv": ONE}))
    central = locked.rfind(b"PK\x01\x02")
    for place in (6, central + 8):
        locked[place : place + 2] = struct.pack("<H", 1)

    assert "protected with a password" in refusal(bytes(locked))


def test_a_damaged_archive_says_so():
    assert "damaged ZIP archive" in refusal(pack({"a.csv": ONE * 50})[:-60])
