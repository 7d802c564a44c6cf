"""The JSON in pieces is, byte for byte, what json itself writes with an indent."""

import json
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.json_text import RowList, json_pieces
from analysis.lazy_rows import CHUNK

scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
documents = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4), max_leaves=20
)
days = st.none() | st.dates(date(1990, 1, 1), date(2100, 1, 1))


@dataclass(frozen=True)
class Part:
    on: date | None
    current: bool


@dataclass(frozen=True)
class Row:
    text: str | None
    number: int
    share: float | None
    words: tuple[str, ...]
    parts: tuple[Part, ...]
    values: dict[str, str]


parts = st.builds(Part, days, st.booleans())
rows = st.builds(
    Row,
    text=st.none() | st.text(),
    number=st.integers(0, 3),
    share=st.none() | st.floats(allow_nan=False, allow_infinity=False),
    words=st.lists(st.text(), max_size=2).map(tuple),
    parts=st.lists(parts, max_size=2).map(tuple),
    values=st.dictionaries(st.text(), st.text(), max_size=2),
)
KEYS = ("text", "number", "share", "words", "parts", "values")


def written(document):
    return "".join(json_pieces(document))


def as_json_does(document):
    return json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False)


def plain(row):
    parts = [{"on": part.on and part.on.isoformat(), "current": part.current} for part in row.parts]
    return {**{key: getattr(row, key) for key in KEYS}, "parts": parts}


@given(documents)
def test_any_document_is_written_as_json_does(document):
    assert written(document) == as_json_does(document)


@given(st.lists(rows, max_size=5))
def test_rows_are_written_as_their_objects(some):
    document = {"a": {"rows": RowList(Row, tuple(some), KEYS)}, "b": 1}

    assert written(document) == as_json_does({"a": {"rows": [plain(row) for row in some]}, "b": 1})


def test_many_rows_come_in_several_pieces():
    some = tuple(Part(None, current=number % 2 == 0) for number in range(2 * CHUNK))

    pieces = list(json_pieces(RowList(Part, some, ("current",))))

    assert json.loads("".join(pieces)) == [{"current": part.current} for part in some]
    assert [piece.count("current") for piece in pieces if len(piece) > 10] == [CHUNK, CHUNK]


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_what_is_no_json_is_refused(number):
    with pytest.raises(ValueError, match="not JSON compliant"):
        written({"value": number})
