"""Rows that are made when they are looked at behave as the tuple of them."""

import copy
import pickle
from dataclasses import dataclass

import pytest

from analysis.lazy_rows import CHUNK, LazyRows, column_chunks


@dataclass(frozen=True)
class Row:
    text: str


def make_rows(size=10, seen=None):
    def texts(start, stop):
        if seen is not None:
            seen.append((start, stop))
        return [f"row {at}" for at in range(start, stop)]

    return LazyRows(Row, size, {"text": texts})


def rows_of(size=10):
    return tuple(Row(f"row {at}") for at in range(size))


def test_counting_makes_nothing():
    seen = []
    rows = make_rows(1_000_000, seen)

    assert len(rows) == 1_000_000
    assert rows
    assert not make_rows(0)
    assert seen == []


def test_only_what_is_asked_for_is_made():
    seen = []
    rows = make_rows(1_000_000, seen)

    assert (rows[-1], rows[2:4]) == (Row("row 999999"), (Row("row 2"), Row("row 3")))
    assert next(iter(rows)) == Row("row 0")
    assert seen == [(999_999, 1_000_000), (2, 4), (0, CHUNK)]


@pytest.mark.parametrize(
    "part",
    [slice(None), slice(3), slice(-2, None), slice(None, None, 3), slice(None, None, -2), slice(7, 3), slice(99)],
)
def test_slices_are_those_of_the_tuple(part):
    assert make_rows()[part] == rows_of()[part]


@pytest.mark.parametrize("place", [10, -11])
def test_a_place_outside_is_refused(place):
    with pytest.raises(IndexError):
        make_rows()[place]


def test_a_second_pass_makes_nothing_anew():
    seen = []
    rows = make_rows(CHUNK + 1, seen)

    assert tuple(rows) == tuple(rows) == rows_of(CHUNK + 1)
    assert rows[:2] == rows_of(2)
    assert seen == [(0, CHUNK), (CHUNK, CHUNK + 1)]


def test_it_equals_what_has_the_same_items():
    assert make_rows() == rows_of()
    assert rows_of() == make_rows()
    assert make_rows() == make_rows()
    assert make_rows() != rows_of(9)
    assert make_rows() != list(rows_of())


def test_a_copy_is_the_tuple():
    rows = make_rows(3)

    assert copy.deepcopy(rows) == rows_of(3)
    assert pickle.loads(pickle.dumps(rows)) == rows_of(3)


def test_it_cannot_be_changed_or_hashed():
    rows = make_rows()

    with pytest.raises(TypeError):
        rows[0] = "other"
    with pytest.raises(TypeError):
        hash(rows)
    assert repr(rows) == "<10 rows>"


def test_columns_come_in_chunks_without_making_items():
    seen = []

    chunks = list(column_chunks(Row, make_rows(CHUNK + 2, seen), ("text",)))

    assert [len(chunk["text"]) for chunk in chunks] == [CHUNK, 2]
    assert seen == [(0, CHUNK), (CHUNK, CHUNK + 2)]
    assert list(column_chunks(Row, rows_of(CHUNK + 2), ("text",))) == chunks
