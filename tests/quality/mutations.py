"""Samples changed as people and systems change them: columns moved, renamed, taken out. They must read right or ask."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from tests.quality.exam import Result, read_sample
from tests.quality.marking import Marks, fields_of, values_of
from tests.quality.samples import DATA, Record, Sample

Outcome = Literal["right", "asked", "wrong"]
Grid = list[list[str]]

DROPS = 6
"""How many pairs of columns are taken out of each sample, one pair at a time."""
_SEED = 20260130
_TRANSLATIONS: Final = DATA / "headers_in_other_languages.csv"
_GIVEN = ("first", "given", "vorname", "prénom", "nombre", "nome")
_INFERRED_FROM = frozenset({"score", "completed_on", "started_on"})


@dataclass(frozen=True)
class Changed:
    """A sample with other bytes; ``fields`` that the change leaves comparable."""

    kind: str
    sample: Sample
    content: bytes
    fields: tuple[str, ...]
    dropped: tuple[str, ...] = ()


def changes_of(sample: Sample) -> Iterator[Changed]:
    """Every change of a sample that is a text with a line an attempt."""
    table = _Table.of(sample)
    if table is None:
        return
    for kind, change in _CHANGES.items():
        yield from change(kind, sample, table)


def judge(changed: Changed) -> tuple[Outcome, Marks]:
    """Right: as good as the sample itself; asked: a question or a refusal; wrong: neither."""
    result = read_sample(changed.sample, changed.content)
    marks = _marks(changed, result)
    if marks.accuracy >= 0.99 and not result.refused:
        return "right", marks
    return ("asked" if result.asks else "wrong"), marks


def _marks(changed: Changed, result: Result) -> Marks:
    """Marks by row number: a change leaves every line where it was."""
    by_row: dict[int, Record] = {int(r["row"]): r for r in result.records}
    marks = Marks()
    for want in changed.sample.expected["records"]:
        got = by_row.get(int(want["row"]))
        if got is None and changed.dropped and result.records:
            continue  # without a column two lines can be alike, or a line without its learner
        for name in changed.fields:
            values = values_of(changed.sample, want, name) if got else [want.get(name)]
            marks.mark(name, values, got.get(name) if got else None, want["row"])
    return marks


@dataclass(frozen=True)
class _Table:
    grid: Grid
    header: int
    delimiter: str
    field_of: Mapping[str, str]

    @staticmethod
    def of(sample: Sample) -> _Table | None:
        text = _text(sample.content)
        if text is None or sample.expected.get("layout") != "long" or sample.must_ask or not sample.expected["records"]:
            return None
        field_of = _fields_by_header(sample.expected["mapping"])
        for delimiter in ",;\t|":
            grid = list(csv.reader(io.StringIO(text), delimiter=delimiter))
            header = next((i for i, row in enumerate(grid) if set(field_of) <= {c.strip() for c in row}), None)
            if header is not None and len(set(grid[header])) == len(grid[header]):
                return _Table(grid, header, delimiter, field_of)
        return None

    def written(self, change: Callable[[list[str], bool], list[str]]) -> bytes:
        """The bytes after ``change`` of each line from the header on; it is told which line is the header."""
        width = len(self.grid[self.header])
        lines = [
            change([*row, *[""] * (width - len(row))], i == self.header) if i >= self.header and row else row
            for i, row in enumerate(self.grid)
        ]
        out = io.StringIO()
        csv.writer(out, delimiter=self.delimiter, lineterminator="\n").writerows(lines)
        return out.getvalue().encode()


def _text(content: bytes) -> str | None:
    for encoding in ("utf-16",) if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if "\x00" in text or text.startswith("sep=") else text
    return None


def _fields_by_header(mapping: Mapping[str, str]) -> dict[str, str]:
    """Header -> field; the two columns of a joined name are told apart by their words."""
    found: dict[str, str] = {}
    for name, header in mapping.items():
        parts = [part.strip() for part in header.split(" + ")]
        if name != "name":
            found.update(dict.fromkeys(parts, name))
        elif len(parts) == 2:
            given = 0 if any(word in parts[0].casefold() for word in _GIVEN) else 1
            found[parts[given]], found[parts[1 - given]] = "first_name", "last_name"
        else:
            found[parts[0]] = name
    return found


def _shuffled(kind: str, sample: Sample, table: _Table) -> Iterator[Changed]:
    order = list(range(len(table.grid[table.header])))
    random.Random(_SEED + len(order)).shuffle(order)
    yield Changed(kind, sample, table.written(lambda row, _: [row[i] for i in order]), fields_of(sample))


def _renamed(words: Mapping[str, str]) -> Callable[[str, Sample, _Table], Iterator[Changed]]:
    def change(kind: str, sample: Sample, table: _Table) -> Iterator[Changed]:
        def rename(row: list[str], is_header: bool) -> list[str]:
            return [words.get(table.field_of.get(c.strip(), ""), c) for c in row] if is_header else row

        yield Changed(kind, sample, table.written(rename), fields_of(sample))

    return change


def _unnamed(kind: str, sample: Sample, table: _Table) -> Iterator[Changed]:
    def rename(row: list[str], is_header: bool) -> list[str]:
        return [f"fld_{i:02}" for i in range(len(row))] if is_header else row

    yield Changed(kind, sample, table.written(rename), fields_of(sample))


def _dropped(kind: str, sample: Sample, table: _Table) -> Iterator[Changed]:
    headers = [c.strip() for c in table.grid[table.header]]
    chance = random.Random(_SEED + len(headers))
    known = [i for i, h in enumerate(headers) if h in table.field_of]
    for _ in range(DROPS):
        gone = {chance.choice(known), chance.randrange(len(headers))}
        names = {table.field_of.get(headers[i], "") for i in gone}
        content = table.written(lambda row, _, gone=frozenset(gone): [c for i, c in enumerate(row) if i not in gone])
        fields = tuple(f for f in fields_of(sample) if f not in _lost(names, sample))
        yield Changed(kind, sample, content, fields, tuple(headers[i] for i in sorted(gone)))


def _lost(dropped: set[str], sample: Sample) -> set[str]:
    """Fields that cannot be told any more."""
    lost = set(dropped)
    if dropped & {"first_name", "last_name"}:
        lost.add("name")
    if "status" in dropped or (dropped & _INFERRED_FROM and "status" not in sample.expected["mapping"]):
        lost.add("status")
    # A score beside a maximum, an id instead of an address: what is left may then be read for what is gone.
    if "email" in dropped:
        lost.add("user_id")
    return lost


def _languages() -> dict[str, dict[str, str]]:
    """Language -> field -> what a header of it may be called: our own words, not the reader's."""
    with _TRANSLATIONS.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    return {language: {line["field"]: line[language] for line in lines} for language in lines[0] if language != "field"}


_CHANGES: Mapping[str, Callable[[str, Sample, _Table], Iterator[Changed]]] = {
    "columns shuffled": _shuffled,
    **{f"headers in {language}": _renamed(words) for language, words in _languages().items()},
    "headers without meaning": _unnamed,
    "two columns dropped": _dropped,
}
KINDS: Sequence[str] = tuple(_CHANGES)
