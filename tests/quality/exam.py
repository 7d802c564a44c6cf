"""A sample put before the reader: what came out, whether it asked, whether the rows add up."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analysis.columns import EMPLOYMENT, RECORD_COLUMNS, ROSTER_RECORD_COLUMNS, USAGE_RECORD_COLUMNS
from analysis.customers import Frames, split_by_customer
from analysis.reading import Import, RowAccount, UnreadableFile, read_files
from analysis.records import record_lines
from tests.quality.marking import Marks, folded, mark_sample
from tests.quality.samples import Record, Sample

_COLUMNS = {"training": RECORD_COLUMNS, "usage": USAGE_RECORD_COLUMNS, "roster": ROSTER_RECORD_COLUMNS}

_ANSWER_NAMES = {EMPLOYMENT: "status"}


@dataclass(frozen=True)
class Result:
    """``refused``: the sentence where nothing was read."""

    records: Sequence[Record]
    rows: RowAccount
    questions: tuple[str, ...]
    kinds: frozenset[str]
    customers: frozenset[str]
    refused: str = ""
    blocked: bool = False

    @property
    def asks(self) -> bool:
        """Whether a person is told that something must be decided, or that the file cannot be read."""
        return bool(self.questions or self.refused)


@dataclass(frozen=True)
class Examined:
    """A sample, its result and its marks."""

    sample: Sample
    result: Result
    marks: Marks

    @property
    def counted(self) -> bool:
        """Whether the rows add up as one of the right ways to count says."""
        rows = self.result.rows
        if self.sample.kind == "training":
            counts = (rows.read, rows.accepted, rows.duplicates, rows.rejected)
            numbers = sorted({reject.row for reject in rows.rejects})
            return (counts, numbers) in self.sample.accounts or self._counted_cells(counts, numbers)
        return rows.read == rows.accepted + rows.duplicates + rows.rejected

    def _counted_cells(self, counts: tuple[int, ...], numbers: list[int]) -> bool:
        """Cells of a wide layout can be counted in several ways; the sum and the rejected rows must be right in each."""
        read, accepted, duplicates, rejected = counts
        if self.sample.expected.get("layout") != "wide" or read != accepted + duplicates + rejected:
            return False
        repeats = bool(duplicates) == bool(self.sample.expected["rows"]["duplicates"])
        return accepted == len(self.result.records) and repeats and any(numbers == n for _, n in self.sample.accounts)

    @property
    def customers_apart(self) -> bool:
        """Whether the companies in the file are told apart as they should be."""
        wanted = self.sample.expected.get("customers")
        if not wanted or self.result.questions:
            return True
        names = {folded(name) for name in self.result.customers}
        return len(names) == len(wanted) and all(any(folded(s) in names for s in c["spellings"]) for c in wanted)

    @property
    def passed(self) -> bool:
        """99 % of the fields, exact rows, a question where one is due, companies told apart."""
        if self.sample.must_ask:
            return self.result.asks and (
                self.result.blocked or bool(self.result.refused) or self.marks.accuracy >= 0.99
            )
        fits = self.sample.kind in self.result.kinds and self.marks.accuracy >= 0.99 and not self.result.blocked
        return fits and self.counted and self.customers_apart


def examine(sample: Sample) -> Examined:
    """Read the sample and mark what came out."""
    result = read_sample(sample)
    return Examined(sample, result, mark_sample(sample, result.records))


def read_sample(sample: Sample, content: bytes | None = None) -> Result:
    """What the reader makes of the sample, or of other bytes in its place."""
    try:
        imported = read_files([(sample.name, sample.content if content is None else content)], today=sample.as_of)
    except UnreadableFile as refused:
        return Result(
            (), RowAccount(0, 0, 0, 0), (), frozenset(), frozenset(), str(refused) or "refused without a word"
        )
    questions = [question for file in imported.files for question in file.questions]
    kind = imported.files[0].kind
    names = (
        [name for name, _ in split_by_customer(Frames(imported.attempts, None, None), "nobody")]
        if kind == "training"
        else []
    )
    return Result(
        records=list(_records(imported, kind)),
        rows=imported.rows,
        questions=tuple(question.text for question in questions),
        kinds=frozenset(file.kind for file in imported.files),
        customers=frozenset(names),
        blocked=any(question.blocks for question in questions),
    )


def _records(imported: Import, kind: str) -> Iterable[Record]:
    frame = {"training": imported.attempts, "usage": imported.usage, "roster": imported.roster}.get(kind)
    if frame is None:
        return []
    lines = csv.DictReader("".join(record_lines(frame, _COLUMNS[kind])).splitlines(keepends=True))
    return ({_ANSWER_NAMES.get(name, name): value for name, value in line.items()} for line in lines)
