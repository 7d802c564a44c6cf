"""How the cells of a text file are separated, from its content."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

DELIMITERS: Final = (",", ";", "\t", "|")
_RARE: Final = ("^", "~", ":")
"""Signs that stand in texts and times too: taken only where no usual one splits, and these split every line alike."""
_RARE_WIDTH: Final = 3
SAMPLE_CHARACTERS: Final = 200_000
SAMPLE_ROWS: Final = 200
_SEPARATOR_LINE: Final = re.compile(r'^"?sep ?= ?(.)"?[;,\t|]*(?:\r\n|\n|\r)', re.IGNORECASE)


@dataclass(frozen=True)
class Dialect:
    """``skipped_lines`` are lines before the table that belong to the spreadsheet, such as ``sep=;``; ``start`` where they end."""

    delimiter: str
    skipped_lines: int = 0
    start: int = 0


@dataclass(frozen=True)
class Record:
    """One line of cells, the number of its first line in the file and the number of the line after it."""

    cells: list[str]
    line: int
    next_line: int


def find_dialect(text: str) -> Dialect:
    """The delimiter that splits the first rows into the most cells, the most evenly."""
    separator = _SEPARATOR_LINE.match(text[:64])
    if separator:
        return Dialect(separator.group(1), skipped_lines=1, start=separator.end())
    sample = text[:SAMPLE_CHARACTERS]
    best = max(DELIMITERS, key=lambda d: _evenness(sample, d))
    return Dialect(best if _evenness(sample, best) else _rare(sample) or best)


def _rare(sample: str) -> str | None:
    for sign in _RARE:
        widths = {len(r.cells) for r in sample_records(sample, Dialect(sign)) if any(r.cells)}
        if len(widths) == 1 and widths.pop() >= _RARE_WIDTH:
            return sign
    return None


def _evenness(sample: str, delimiter: str) -> float:
    """Rows of the commonest width times that width's logarithm-like weight: one wide title line must not win."""
    widths = Counter(len(r.cells) for r in sample_records(sample, Dialect(delimiter)) if len(r.cells) > 1)
    if not widths:
        return 0.0
    total = sum(widths.values())
    width, rows = max(widths.items(), key=lambda item: (item[1], item[0]))
    return (rows / total) * rows * (1 - 1 / width)


def sample_records(text: str, dialect: Dialect) -> list[Record]:
    """The first records of the text, up to SAMPLE_ROWS; a last record cut off by the sample's end is left out."""
    sample = text[dialect.start : dialect.start + SAMPLE_CHARACTERS]
    cut = dialect.start + SAMPLE_CHARACTERS < len(text)
    found: list[Record] = []
    for record in records(sample, dialect):
        found.append(record)
        if len(found) == SAMPLE_ROWS:
            return found
    return found[:-1] if cut and len(found) > 1 else found


def records(text: str, dialect: Dialect) -> Iterator[Record]:
    """Every record of ``text`` with its line numbers, the forgiving way; raises csv.Error for a cell without end."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=dialect.delimiter, skipinitialspace=False)
    line = dialect.skipped_lines + 1
    for cells in reader:
        after = reader.line_num + dialect.skipped_lines + 1
        yield Record(cells, line, after)
        line = after
