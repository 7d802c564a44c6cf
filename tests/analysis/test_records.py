"""The normalised attempts as CSV."""

import csv
from io import StringIO

import numpy as np
import pandas as pd

from analysis.columns import ATTEMPT_COLUMNS, DAY_COLUMNS, NUMBER_COLUMNS, RECORD_COLUMNS, ROW, USAGE_COLUMNS
from analysis.records import CHUNK, record_lines


def make_frame(lines: int = 1, columns=ATTEMPT_COLUMNS, **overrides) -> pd.DataFrame:
    def column(name):
        if name in overrides:
            values = overrides[name]
            return pd.Series(values if isinstance(values, list) else [values] * lines)
        if name in DAY_COLUMNS:
            return pd.Series([pd.NaT] * lines, dtype="datetime64[s]")
        return pd.Series(np.arange(lines) + 2 if name == ROW else [np.nan] * lines)

    def dtype(name):
        return (
            "datetime64[s]"
            if name in DAY_COLUMNS
            else "float64"
            if name in NUMBER_COLUMNS
            else "int64"
            if name == ROW
            else "category"
        )

    return pd.DataFrame({name: column(name).astype(dtype(name)) for name in columns})


def read(frame, *args):
    return list(csv.DictReader(StringIO("".join(record_lines(frame, *args)))))


def test_the_columns_are_those_of_the_contract():
    text = "".join(record_lines(make_frame()))

    assert text == (
        "file,row,customer,email,user_id,name,roles,course,enrolled_on,started_on,completed_on,score,status,expires_on,attempt\n"
        ",2,,,,,,,,,,,,,\n"
    )


def test_days_are_iso_and_numbers_as_short_as_they_are_exact():
    frame = make_frame(
        3,
        completed_on=["2025-02-08", "1999-12-31", None],
        score=[85.0, 87.55, float("nan")],
        attempt=[1.0, 2.0, float("nan")],
    )

    rows = read(frame)

    assert [row["completed_on"] for row in rows] == ["2025-02-08", "1999-12-31", ""]
    assert [row["score"] for row in rows] == ["85", "87.55", ""]
    assert [row["attempt"] for row in rows] == ["1", "2", ""]


def test_a_text_survives_whatever_is_in_it():
    name = 'Chen, "Sarah"\nzweite Zeile; ß 陳'

    rows = read(make_frame(name=name))

    assert rows[0]["name"] == name


def test_lines_keep_their_order_across_pieces():
    frame = make_frame(CHUNK + 2, course="Basic")

    pieces = list(record_lines(frame))

    rows = list(csv.DictReader(StringIO("".join(pieces))))
    assert len(pieces) == 3
    assert [row["row"] for row in rows] == [str(number) for number in range(2, CHUNK + 4)]


def test_no_lines_give_the_header_alone():
    assert "".join(record_lines(make_frame(0))) == ",".join(RECORD_COLUMNS) + "\n"


def test_usage_is_written_under_its_own_columns():
    frame = make_frame(columns=USAGE_COLUMNS, email="a@b.example", usage_score=73.5, last_seen="2026-01-27")

    rows = read(frame, USAGE_COLUMNS)

    assert tuple(rows[0]) == USAGE_COLUMNS
    assert (rows[0]["email"], rows[0]["usage_score"], rows[0]["last_seen"]) == ("a@b.example", "73.5", "2026-01-27")
