import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.analysis.reading.exports import make_xlsx
from tests.analysis.reading.opening.tables import lines_of, open_file, open_text

HEADER = ["Name", "Email", "Course", "Status"]
NAMES = ["Jürgen Müller", "Élodie Brûlé", "Åsa Öberg", "Zoë Núñez", "Plain Name"]
LINES = [[n, f"u{i}@x.example", "Führung – Teil 1", "Passed"] for i, n in enumerate(NAMES)]
CENTRAL = [[n, f"u{i}@x.example", "Szkolenie", "Passed"] for i, n in enumerate(["Łukasz Żółć", "Šárka Nová", "Őry Űr"])]
TRUE_CENTRAL = ["Tomáš Dvořák", "Zdeňka Říhová", "Małgorzata Łoś", "Stanisław Gołąb", "Đorđe Šušnjar", "Jiří Šíša"]


def damaged(text: str, encoding: str) -> str:
    """The text as a program shows it that takes its UTF-8 for another encoding."""
    return "".join(bytes([b]).decode(encoding, errors="ignore") or chr(b) for b in text.encode("utf-8"))


def csv_of(lines) -> str:
    return "".join(",".join(line) + "\n" for line in [HEADER, *lines])


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "cp1250", "mac_roman"])
@pytest.mark.parametrize("lines", [LINES, CENTRAL], ids=["western", "central"])
def test_letters_saved_wrong_once_are_put_right(lines, encoding):
    assert lines_of(open_text(damaged(csv_of(lines), encoding))) == lines


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
def test_letters_saved_wrong_twice_are_put_right(encoding):
    assert lines_of(open_text(damaged(damaged(csv_of(LINES), encoding), encoding))) == LINES


@pytest.mark.parametrize("encoding", ["cp1252", "cp1250", "mac_roman"])
def test_cells_of_a_workbook_are_put_right(encoding):
    cells = [[damaged(c, encoding) for c in line] for line in LINES]
    # Excel refuses control characters.
    cells = [line for line in cells if not any("\x7f" < x < "\xa0" for x in "".join(line))]

    (table,) = open_file(make_xlsx({"Data": [HEADER, *cells]}))

    assert [line[2] for line in lines_of(table)] == ["Führung – Teil 1"] * len(cells)


@pytest.mark.parametrize("names", [NAMES, TRUE_CENTRAL, ["Ä", "Ö“ Team", "5 €"], ["名前 太郎", "Иван Петров"]])
def test_letters_that_are_right_stay(names):
    lines = [[n, f"u{i}@x.example", "Basics", "Passed"] for i, n in enumerate(names)]

    assert lines_of(open_text(csv_of(lines))) == lines


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(NAMES + TRUE_CENTRAL), min_size=1, max_size=6))
def test_mending_twice_changes_nothing_more(names):
    lines = [[n, f"u{i}@x.example", "Basics", "Passed"] for i, n in enumerate(names)]

    assert lines_of(open_text(csv_of(lines))) == lines
