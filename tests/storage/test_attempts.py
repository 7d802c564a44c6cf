"""Attempts: stored once, read back as they were."""

from __future__ import annotations

import pandas as pd

from analysis import columns as c
from storage.attempts import load_attempts, save_attempts
from storage.db import Database
from storage.imports import Import
from tests.storage.makers import add_customer, add_upload, make_many_attempts


def assert_same_lines(actual: pd.DataFrame, expected: pd.DataFrame) -> None:
    assert list(actual.columns) == list(expected.columns)
    for name in expected:
        kind = object if name in c.TEXT_COLUMNS or name == c.STATUS else expected[name].dtype
        pd.testing.assert_series_equal(actual[name].astype(kind), expected[name].astype(kind), check_index=True)


def test_attempts_come_back_as_they_were(database: Database) -> None:
    frame = make_many_attempts(500)

    with database.team("T1") as session:
        customer = add_customer(session)
        saved = save_attempts(session, customer, add_upload(session, customer), frame)
    with database.view("T1") as session:
        loaded = load_attempts(session, customer)

    assert saved == Import(new=500, duplicates=0)
    assert_same_lines(loaded, frame)
    assert loaded.dtypes[[c.SCORE, c.ATTEMPT, c.ROW, c.COMPLETED_ON]].astype(str).tolist() == [
        "float64", "float64", "int64", "datetime64[s]",
    ]  # fmt: skip
    assert loaded[c.STATUS].cat.categories.tolist() == list(c.STATUSES)
    assert all(loaded[name].cat.categories.dtype == "str" for name in c.TEXT_COLUMNS & set(loaded))
