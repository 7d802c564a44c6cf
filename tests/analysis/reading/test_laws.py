"""What must hold for any file that anybody may ever drop."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.columns import ATTEMPT_COLUMNS, SCORE, STATUS, STATUSES
from analysis.reading import RowAccount, UnreadableFile, read_file, read_files
from tests.analysis.reading.exports import ROW, TODAY, make_csv, make_row

EMAILS = st.sampled_from(["a@x.example", "A@X.example ", "b@x.example", "", "-", "nobody", "mailto:c@x.example"])
DAYS = st.sampled_from(
    [
        "2025-07-01",
        "01/07/2025",
        "7/1/2025",
        "31.31.2025",
        "",
        "-",
        "1970-01-01",
        "2099-01-01",
        "1980-05-05",
        "46034",
        "soon",
    ]
)
SCORES = st.sampled_from(["81", "81%", "0.5", "17/20", "8,5", "101", "-1", "x", "", "n/a"])
WORDS = st.sampled_from(["Passed", "Failed", "Not completed", "Purple", "", "✔", "no"])
COURSES = st.sampled_from(["Basics", " Basics", "Advanced, part 2", 'The "big" one', "Two\nlines", ""])
ROWS = st.fixed_dictionaries(
    {
        "Email": EMAILS,
        "User Name": st.sampled_from(["Sarah Chen", "Chen, Sarah", ""]),
        "Course": COURSES,
        "Enrolled On": DAYS,
        "Started On": DAYS,
        "Completed On": DAYS,
        "Score": SCORES,
        "Status": WORDS,
    }
)
TABLES = st.lists(ROWS, min_size=1, max_size=25).map(lambda rows: [make_row(), *rows])


def balanced(rows: RowAccount) -> bool:
    return rows.read == rows.accepted + rows.duplicates + rows.rejected and rows.rejected == len(rows.rejects)


@settings(max_examples=60, deadline=None)
@given(rows=TABLES, delimiter=st.sampled_from(",;\t|"))
def test_every_row_is_accepted_repeated_or_rejected(rows, delimiter):
    reading = read_file(make_csv(rows, delimiter), "e.csv", today=TODAY)
    blank = sum(not any(v.strip() for v in r.values()) for r in rows)

    assert balanced(reading.rows)
    assert reading.rows.read == len(rows) - blank
    assert reading.rows.accepted == len(reading.frame)
    assert not set(reading.frame["row"]) & {r.row for r in reading.rows.rejects}


@settings(max_examples=40, deadline=None)
@given(rows=TABLES)
def test_what_is_accepted_is_within_the_bounds_of_the_border(rows):
    frame = read_file(make_csv(rows), "e.csv", today=TODAY).frame

    assert tuple(frame.columns) == ATTEMPT_COLUMNS
    assert frame[SCORE].dropna().between(0, 100).all()
    assert set(frame[STATUS]) <= set(STATUSES)
    assert frame["course"].notna().all()
    assert (frame["email"].notna() | frame["user_id"].notna() | frame["name"].notna()).all()
    assert not (frame["completed_on"] > pd.Timestamp("2026-01-31")).any()


@settings(max_examples=40, deadline=None)
@given(rows=TABLES)
def test_the_same_file_twice_is_the_same_as_once(rows):
    content = make_csv(rows)

    once = read_files([("a.csv", content)], today=TODAY)
    twice = read_files([("a.csv", content), ("b.csv", content)], today=TODAY)

    assert balanced(twice.rows)
    assert twice.rows.read == 2 * once.rows.read
    assert twice.rows.accepted == once.rows.accepted
    assert twice.rows.rejected == 2 * once.rows.rejected
    pd.testing.assert_frame_equal(once.attempts, twice.attempts, check_categorical=False, check_dtype=False)


@settings(max_examples=40, deadline=None)
@given(rows=TABLES, order=st.permutations(list(ROW)))
def test_the_order_of_columns_changes_nothing(rows, order):
    """Names are there on every line: one that is written once, at the left, is a group's, and its place is the evidence."""
    rows = [{**r, **{h: r[h] or ROW[h] for h in ("Course", "User Name", "Email")}} for r in rows]
    straight = read_file(make_csv(rows), "e.csv", today=TODAY)
    shuffled = read_file(make_csv([{h: r[h] for h in order} for r in rows]), "e.csv", today=TODAY)

    assert straight.reading.mapping == shuffled.reading.mapping
    assert straight.rows.accepted == shuffled.rows.accepted
    assert [r.reason for r in straight.rows.rejects] == [r.reason for r in shuffled.rows.rejects]


def told(content: bytes) -> str:
    """What a person is told about a file; "" where it reads."""
    try:
        reading = read_file(content, "e.csv", today=TODAY)
    except UnreadableFile as refused:
        return str(refused) or "refused without a word"
    return "" if balanced(reading.rows) else "rows are lost"


@settings(max_examples=150, deadline=None)
@given(content=st.binary(max_size=400) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_read_or_refused_in_words(content):
    assert told(content) == "" or "e.csv" in told(content)


@pytest.mark.parametrize(
    "head",
    [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe", b"certifications:\n", b"Email,Course,Status\n"],
)
@settings(max_examples=40, deadline=None)
@given(tail=st.binary(max_size=600))
def test_any_bytes_behind_a_known_beginning_are_read_or_refused_in_words(head, tail):
    assert told(head + tail) == "" or "e.csv" in told(head + tail)
