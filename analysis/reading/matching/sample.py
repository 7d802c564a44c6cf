"""A few hundred learners' lines of a table: enough to see which columns belong to the person and which to the line."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from analysis.reading.matching.profile import is_email
from analysis.reading.table import Codes, Mask, Table
from analysis.reading.values.missing import is_missing
from analysis.reading.words import phrase, visible

_PEOPLE: Final = 300
_LINES: Final = 4_000
_SHORTEST_NAME: Final = 3


@dataclass(frozen=True, eq=False)
class Sample:
    """``lines`` of the table, those of the same learners together with all their lines; ``person``: place of what identifies them."""

    table: Table
    lines: Codes
    person: int | None

    def codes(self, place: int) -> Codes:
        """The codes of a column on the sampled lines, -1 where its cell says nothing."""
        column = self.table.columns[place]
        codes = column.codes[self.lines]
        used = np.unique(codes)
        known = np.full(len(column.values) + 1, -1, dtype=np.int64)
        known[used] = [-1 if is_missing(visible(column.values[c])) else c for c in used.tolist()]
        return known[codes]

    def texts(self, place: int) -> list[str]:
        """The cells of a column on the sampled lines."""
        column = self.table.columns[place]
        return [visible(column.values[c]) for c in column.codes[self.lines].tolist()]

    def filled(self, place: int) -> Mask:
        """Which sampled lines have something in a column."""
        return self.codes(place) >= 0

    def constant_by(self, owner: int, place: int) -> float | None:
        """The share of an owner column's values with several lines whose lines all agree on a column; None where none has several."""
        owners, codes = self.codes(owner), self.codes(place)
        both = (owners >= 0) & (codes >= 0)
        pairs = np.unique(np.stack([owners[both], codes[both]]), axis=1)
        lines = np.bincount(owners[both]) if both.any() else np.zeros(1, dtype=np.int64)
        kinds = np.bincount(pairs[0], minlength=len(lines)) if pairs.size else np.zeros(1, dtype=np.int64)
        several = lines > 1
        return float((kinds[several] == 1).mean()) if several.any() else None

    @cached_property
    def lines_each(self) -> float:
        """How many lines a learner has on average; 1 where nothing tells learners apart."""
        people = 0 if self.person is None else len(np.unique(self.codes(self.person)))
        return len(self.lines) / people if people else 1.0

    def per_person(self, place: int) -> float | None:
        """How constant a column is for each learner; None where that cannot be seen."""
        return None if self.person is None or place == self.person else self.constant_by(self.person, place)

    @cached_property
    def local_parts(self) -> list[str] | None:
        """What stands before the @ on each sampled line, plain letters only; None where no column holds addresses."""
        if self.person is None or not any(map(is_email, self.texts(self.person)[:50])):
            return None
        return [phrase(t.partition("@")[0].replace("mailto:", "")) for t in self.texts(self.person)]

    def echo(self, place: int) -> tuple[float, float]:
        """The shares of filled lines on which a word of the cell stands in the learner's address, and on which it opens it."""
        if self.local_parts is None:
            return 0.0, 0.0
        hits = opens = filled = 0
        for text, local in zip(self.texts(place), self.local_parts, strict=True):
            words = [w for w in phrase(text).split() if len(w) >= _SHORTEST_NAME]
            filled += bool(words)
            hits += any(w in local for w in words)
            opens += any(local.startswith(w) for w in words)
        return (hits / filled, opens / filled) if filled else (0.0, 0.0)


def sample_of(table: Table, person: int | None) -> Sample:
    """The lines of the first few hundred learners; the first lines where nothing tells learners apart."""
    if person is None:
        return Sample(table, np.arange(min(len(table.rows), _LINES)), None)
    codes = table.columns[person].codes
    people = np.unique(codes[:_LINES])[:_PEOPLE]
    return Sample(table, np.flatnonzero(np.isin(codes, people))[:_LINES], person)
