import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading.opening.regular_text import read_regular

CELLS = st.sampled_from(
    [
        "",
        "a",
        "ä",
        "完了",
        "a" * 8,
        "a" * 9,
        "two words",
        "x,y",
        'the "big" one',
        "two\nlines",
        " padded ",
        '"',
        "sarah.chen@acme.example",
    ]
)
TABLES = st.integers(2, 5).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=20)
)


def lines_of(text: str, width: int) -> list[list[str]] | None:
    read = read_regular(text.encode(), ",", [str(i) for i in range(width)])
    return read and [[c.values[c.codes[i]] for c in read.columns] for i in range(len(read.lines))]


@settings(max_examples=150, deadline=None)
@given(rows=TABLES, end=st.sampled_from(["\n", "\r\n"]), quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
def test_what_is_read_is_what_was_written_or_nothing(rows, end, quoting):
    written = io.StringIO(newline="")
    csv.writer(written, lineterminator=end, quoting=quoting).writerows(rows)

    read = lines_of(written.getvalue(), len(rows[0]))

    assert read in (None, rows)


@settings(max_examples=150, deadline=None)
@given(text=st.text(alphabet='ab,"\n\r ä', max_size=40))
def test_odd_text_is_read_as_the_patient_reader_does_or_not_at_all(text):
    read = lines_of(text, 2)

    assert read is None or read == [r for r in csv.reader(io.StringIO(text, newline="")) if r]


@pytest.mark.parametrize(
    "text", ["a,b\nc\n", "a,b,c\n", "a,b\n\nc,d\n", 'a,b"x\nc,d"y\n', "a,b\rc,d\n", "", f"a,{'x' * 300}\n"]
)
def test_what_is_not_regular_is_left_to_others(text):
    assert lines_of(text, 2) is None


def test_equal_cells_share_a_value_however_they_are_quoted():
    read = read_regular(b'a,1\n"a",2\n', ",", ["x", "y"])

    assert read is not None
    assert (list(read.columns[0].values), read.columns[0].codes.tolist()) == (["a"], [0, 0])


def test_rows_know_the_line_on_which_they_start():
    read = read_regular(b'a,"1\n2"\nb,3\n', ",", ["x", "y"])

    assert read is not None
    assert read.lines.tolist() == [0, 2]
