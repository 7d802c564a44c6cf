"""Samples with columns shuffled, renamed, made meaningless or dropped: what is read is right, or it is asked; never wrong in silence."""

import json
import random
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from analysis.reading import Limits, Memory, UnreadableFile
from analysis.reading.matching.doubts import column_questions
from analysis.reading.matching.layout import Layout
from analysis.reading.opening.text_table import read_text_table
from analysis.reading.shaping.choice import choose_layout
from analysis.reading.table import Column, Table
from tests.analysis.reading.translations import DECOYS, FIELDS

LMS = Path(__file__).parents[2] / "data" / "lms"
FIGURES = ("course", "status", "enrolled_on", "started_on", "completed_on", "expires_on", "score", "roles", "attempt")
PARTS = {"Vorname", "Prénom", "First name", "First Name", "Issued to First Name"}
MIDDLE = {"Middle Initial", "Issued to Middle Name"}


@dataclass(frozen=True, eq=False)
class Sample:
    """``truth``: field -> places of the columns that may be read as it."""

    table: Table
    truth: dict[str, set[int]]
    kind: str


def long_samples() -> list[str]:
    """Text files with a line an attempt or a person: the ones whose headers name fields and not courses."""
    found = [p.name.removesuffix(".expected.json") for p in sorted(LMS.glob("*.csv.expected.json"))]
    return [name for name in found if json.loads(expected(name))["layout"] == "long"]


def expected(name: str) -> str:
    return (LMS / f"{name}.expected.json").read_text(encoding="utf-8")


def load(name: str) -> Sample:
    content, answer = (LMS / name).read_bytes(), json.loads(expected(name))
    table = read_text_table(content, name, Limits())
    truth: dict[str, set[int]] = {}
    for field, header in answer["mapping"].items():
        parts = [p for p in header.split(" + ") if p not in MIDDLE]
        for part in parts:
            truth.setdefault(_field(field, part, len(parts), answer["kind"]), set()).add(table.headers.index(part))
    return Sample(table, truth, answer["kind"])


def _field(field: str, part: str, parts: int, kind: str) -> str:
    if field == "name" and parts > 1:
        return "first_name" if part in PARTS else "last_name"
    return "employment" if field == "status" and kind == "roster" else field


def shuffled(sample: Sample) -> Sample:
    order = list(range(len(sample.table.columns)))
    random.Random(7).shuffle(order)
    return keeping(sample, order)


def keeping(sample: Sample, order: list[int]) -> Sample:
    """The columns at these places only, in this order."""
    table = replace(sample.table, columns=tuple(sample.table.columns[p] for p in order))
    truth = {f: {order.index(p) for p in places if p in order} for f, places in sample.truth.items()}
    return Sample(table, truth, sample.kind)


def renamed(sample: Sample, names: list[str]) -> Sample:
    columns = tuple(replace(c, header=n) for c, n in zip(sample.table.columns, names, strict=True))
    return replace(sample, table=replace(sample.table, columns=columns))


def translated(sample: Sample, language: int) -> Sample:
    fields = {p: f for f, places in sample.truth.items() for p in places}
    names = [
        FIELDS[fields[p]][language] if p in fields else DECOYS[h][language] if h in DECOYS else h
        for p, h in enumerate(sample.table.headers)
    ]
    return renamed(sample, names)


def meaningless(sample: Sample) -> Sample:
    return renamed(sample, [f"fld_{p:02}" for p in range(len(sample.table.headers))])


def judged(sample: Sample) -> dict[str, str]:
    """Field -> "right", "asked" or what is silently wrong with it."""
    try:
        layout = choose_layout(sample.table, Memory())
    except UnreadableFile:
        return dict.fromkeys(sample.truth, "asked")
    asked = {q.key.removeprefix("column:") for q in column_questions(layout)}
    unwanted = FIGURES if sample.kind == "training" else ()
    fields = [f for f, places in sample.truth.items() if places or f in unwanted]
    fields += [f for f in unwanted if f not in sample.truth and f in layout.match.places]
    return {f: _verdict(layout, sample, f, asked) for f in fields if sample.kind == layout.kind}


def _verdict(layout: Layout, sample: Sample, field: str, asked: set[str]) -> str:
    truth, found = sample.truth.get(field, set()), layout.column(field)
    by_shape = found is not None and found.header not in sample.table.headers and field in ("course", "status")
    if (found is None or by_shape) and not truth:
        return "right"
    if found is not None and any(_same(found, sample.table.columns[p]) for p in truth):
        return "right"
    if field in ("first_name", "last_name") and "name" in layout.match.places:
        return "right"
    if field in asked or (field in ("first_name", "last_name") and "user_id" in asked):
        return "asked"  # who the learner is
    return "not read" if found is None else f"read as {found.header!r}"


def _same(found: Column, truth: Column) -> bool:
    """Whether a column says what another does: shapes make columns of their own of those that they read."""
    if len(found.codes) != len(truth.codes):
        return False
    pairs = zip(found.codes.tolist(), truth.codes.tolist(), strict=True)
    return all(found.values[a].strip() == truth.values[b].strip() for a, b in pairs)


def silent(verdicts: dict[str, str]) -> dict[str, str]:
    return {f: v for f, v in verdicts.items() if v not in ("right", "asked")}


@pytest.mark.parametrize("name", long_samples())
def test_the_order_of_columns_changes_nothing(name):
    assert silent(judged(shuffled(load(name)))) == {}


@pytest.mark.parametrize("language", range(3), ids=["German", "French", "Japanese"])
@pytest.mark.parametrize("name", long_samples())
def test_headers_in_another_language_are_understood_or_asked_about(name, language):
    assert silent(judged(translated(load(name), language))) == {}


@pytest.mark.parametrize("name", [n for n in long_samples() if "course" in json.loads(expected(n))["mapping"]])
def test_headers_without_meaning_are_read_by_their_values_and_asked_about(name):
    verdicts = judged(meaningless(load(name)))

    assert {f: v for f, v in silent(verdicts).items() if f != "customer"} == {}, "a file's customer is asked elsewhere"


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("name", long_samples())
def test_columns_that_are_missing_are_not_made_up_from_others(name, seed):
    sample = load(name)
    mapped = sorted(p for places in sample.truth.values() for p in places)
    dropped = random.Random(seed).sample(mapped, 2)

    kept = keeping(sample, [p for p in range(len(sample.table.columns)) if p not in dropped])

    assert silent(judged(kept)) == {}
