"""A learner named over the lines that are about them, in a transcript or a block for each person: the name stands on every line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

import numpy as np

from analysis.reading.opening.heading import Heading
from analysis.reading.opening.person_columns import PERSON, has_person, is_course, may_be_name
from analysis.reading.opening.told_labels import Told, told_on
from analysis.reading.table import Codes, Column, Table

_MOST_CELLS: Final = 4
_MOST_LINES: Final = 200_000
_NAMES: Final = (2, 4)


@dataclass(frozen=True, eq=False)
class ToldPeople:
    """``blocks``: what is told over each block of lines by the number of its first row; ``lines``: places of the labels themselves."""

    blocks: Mapping[int, Told] = field(default_factory=dict)
    lines: frozenset[int] = frozenset()

    def without_labels(self, table: Table) -> Table:
        """The table without the lines that only label."""
        if not self.lines:
            return table
        return table.take(np.array([i for i in range(len(table.rows)) if i not in self.lines], dtype=np.int64))

    def told(self, table: Table) -> Table:
        """The tidied table with a column for each label."""
        if not self.blocks or not len(table.rows):
            return table
        starts = sorted(self.blocks)
        over = np.searchsorted(starts, table.rows, side="right") - 1
        return replace(table, columns=(*table.columns, *_columns([self.blocks[s] for s in starts], over)))


def find_told_people(table: Table, heading: Heading) -> ToldPeople:
    """What labels over its lines say about the learner; nothing where the table has a column that does."""
    if not len(table.rows) or len(table.rows) > _MOST_LINES or has_person(table):
        return ToldPeople()
    above = Told()
    for line in heading.above:
        above |= told_on(line, PERSON)
    found = {i: told for i in _sparse(table) if (told := told_on(_cells(table, i), PERSON))}
    if not found and (not above or any(may_be_name(c) for c in table.columns)):
        return ToldPeople()
    blocks = {int(table.rows[i]) if i else 0: told for i, told in _blocks(above, found).items()}
    return ToldPeople(blocks, frozenset(found))


def with_named_blocks(table: Table) -> Table:
    """The table with the headings over its groups of lines as the learners', where these are names and no column has any."""
    blocks = table.blocks
    if blocks is None or has_person(table) or not any(map(is_course, table.columns)):
        return table
    above = table.above[-1][0] if table.above and len(table.above[-1]) == 1 else ""
    values = [v or above for v in blocks.values]
    used = [v for v, n in zip(values, blocks.counts, strict=True) if n]
    if len(used) < _NAMES[0] or not all(map(looks_like_person, used)):
        return table
    return replace(table, columns=(*table.columns, Column("Learner", blocks.codes, values)), blocks=None)


def looks_like_person(text: str) -> bool:
    """Whether a text is an e-mail address or two to four capitalised words of letters."""
    if "@" in text:
        return " " not in text.strip()
    words = text.replace(",", " ").split()
    return _NAMES[0] <= len(words) <= _NAMES[1] and all(
        w.replace("-", "").replace("'", "").replace(".", "").isalpha() and not w[0].islower() for w in words
    )


def _sparse(table: Table) -> list[int]:
    counts = sum((~c.blank[c.codes]).astype(np.int64) for c in table.columns)
    return [int(i) for i in np.flatnonzero((counts > 0) & (counts <= _MOST_CELLS))]


def _cells(table: Table, line: int) -> list[str]:
    return [c.values[c.codes[line]] for c in table.columns]


def _blocks(above: Told, found: dict[int, Told]) -> dict[int, Told]:
    """First line of each block -> what is told over it; labels on lines that follow each other are about one person."""
    blocks: dict[int, Told] = {0: above}
    last = 0
    for before, line in pairwise([-2, *sorted(found)]):
        last = last if line == before + 1 else line
        blocks[last] = {**(blocks.get(last, {}) if line == before + 1 or last == 0 else {}), **found[line]}
    return blocks


def _columns(told: Sequence[Told], over: Codes) -> list[Column]:
    labels = list(dict.fromkeys(label for each in told for label in each))
    return [Column(label, over, [each.get(label, "") for each in told]) for label in labels]
