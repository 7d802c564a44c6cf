"""Samples changed as people and systems change them: columns moved, renamed, taken out. They must read right or ask."""

from __future__ import annotations

import csv
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, Literal

from tests.quality.exam import Result, read_sample
from tests.quality.grids import Grid, Line, grid_of
from tests.quality.marking import Marks, fields_of, partner, values_of
from tests.quality.samples import DATA, Record, Sample

Outcome = Literal["right", "asked", "wrong"]

DROPS = 6
"""How many pairs of columns are taken out of each sample, one pair at a time."""
_SEED = 20260130
_TRANSLATIONS: Final = DATA / "headers_in_other_languages.csv"
_INFERRED_FROM = frozenset({"score", "completed_on", "started_on"})


@dataclass(frozen=True)
class Changed:
    """A sample with other bytes; ``fields`` that the change leaves comparable; ``dropped`` headers."""

    kind: str
    sample: Sample
    content: bytes
    fields: tuple[str, ...]
    dropped: tuple[str, ...] = ()


def changes_of(sample: Sample) -> Iterator[Changed]:
    """Every change of a sample whose columns have one name each."""
    grid = None if sample.must_ask or not sample.expected.get("records") else grid_of(sample)
    if grid is not None:
        yield from chain.from_iterable(change(kind, sample, grid) for kind, change in _CHANGES.items())


def judge(changed: Changed) -> tuple[Outcome, Marks]:
    """Right: as good as the sample itself; asked: a question or a refusal; wrong: neither."""
    result = read_sample(changed.sample, changed.content)
    marks = _marks(changed, result)
    if marks.accuracy >= 0.99 and not result.refused:
        return "right", marks
    return ("asked" if result.asks else "wrong"), marks


def _marks(changed: Changed, result: Result) -> Marks:
    """The marks of the best answer, record by record; records that are wanted by nobody are lines that a change has mended."""
    return max((_mark(changed, result, wanted) for wanted, _ in changed.sample.answers), key=lambda m: m.accuracy)


def _mark(changed: Changed, result: Result, wanted: Sequence[Record]) -> Marks:
    marks, left = Marks(), list(result.records)
    wide = changed.sample.expected.get("layout") == "wide"
    for want in wanted:
        got = partner(changed.sample, want, left, changed.fields)
        if got is not None:
            left.remove(got)
        elif changed.dropped and result.records and (wide or not any(int(r["row"]) == want["row"] for r in left)):
            continue  # without a column two lines can be alike, a line without its learner, a course gone
        for name in changed.fields:
            values = values_of(changed.sample, want, name) if got else [want.get(name)]
            marks.mark(name, values, got.get(name) if got else None, want["row"])
    return marks


def _shuffled(kind: str, sample: Sample, grid: Grid) -> Iterator[Changed]:
    units = grid.units
    random.Random(_SEED + len(units)).shuffle(units)
    order = list(chain.from_iterable(units))
    yield Changed(kind, sample, grid.written(lambda line, _: [line[i] for i in order]), fields_of(sample))


def _renamed(words: Mapping[str, str]) -> Callable[[str, Sample, Grid], Iterator[Changed]]:
    def change(kind: str, sample: Sample, grid: Grid) -> Iterator[Changed]:
        known = (
            words if sample.kind == "training" else {f: w for f, w in words.items() if f != "status"}
        )  # employment, there
        names = [known.get(grid.field_of.get(h, ""), h) for h in grid.headers]
        yield Changed(
            kind, sample, grid.written(lambda line, is_header: [*names] if is_header else line), fields_of(sample)
        )

    return change


def _unnamed(kind: str, sample: Sample, grid: Grid) -> Iterator[Changed]:
    if sample.expected.get("layout") == "wide":
        return  # there the headers are the courses
    names: Line = [f"fld_{i:02}" for i in range(len(grid.headers))]
    yield Changed(kind, sample, grid.written(lambda line, is_header: names if is_header else line), fields_of(sample))


def _dropped(kind: str, sample: Sample, grid: Grid) -> Iterator[Changed]:
    headers, units = grid.headers, grid.units
    chance = random.Random(_SEED + len(headers))
    known = [i for i, h in enumerate(headers) if h in grid.field_of]
    for _ in range(DROPS):
        gone = {chance.choice(known), *chance.choice(units)}
        names = set(chain.from_iterable(grid.fields_like(headers[i]) for i in gone))
        content = grid.written(lambda line, _, gone=frozenset(gone): [c for i, c in enumerate(line) if i not in gone])
        fields = tuple(f for f in fields_of(sample) if f not in _lost(names, sample))
        yield Changed(kind, sample, content, fields, tuple(headers[i] for i in sorted(gone)))


def _lost(dropped: set[str], sample: Sample) -> set[str]:
    """Fields that cannot be told any more."""
    lost = set(dropped)
    if dropped & {"first_name", "last_name"}:
        lost.add("name")
    if "status" in dropped or (dropped & _INFERRED_FROM and "status" not in sample.expected["mapping"]):
        lost.add("status")
    if "email" in dropped:
        lost.add("user_id")  # an address in another column is then who the learner is
    return lost


def _languages() -> dict[str, dict[str, str]]:
    """Language -> field -> what a header of it may be called: our own words, not the reader's."""
    with _TRANSLATIONS.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    return {language: {line["field"]: line[language] for line in lines} for language in lines[0] if language != "field"}


_CHANGES: Mapping[str, Callable[[str, Sample, Grid], Iterator[Changed]]] = {
    "columns shuffled": _shuffled,
    **{f"headers in {language}": _renamed(words) for language, words in _languages().items()},
    "headers without meaning": _unnamed,
    "two columns dropped": _dropped,
}
KINDS: Sequence[str] = tuple(_CHANGES)
