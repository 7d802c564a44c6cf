"""The header of a table as a whole: one line or two, what stands over it, and where the values begin."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np

from analysis.reading.opening.cell_kinds import DAY, EMAIL, NUMBER, Grid, build_grid
from analysis.reading.opening.group_row import Merged, groups_over, is_group_row, is_lower_half, is_over_groups
from analysis.reading.opening.header_row import find_header
from analysis.reading.opening.legend import Legend, apart
from analysis.reading.opening.third_row import with_third_row
from analysis.reading.words import phrase, visible

LOOKED_AT: Final = 200
"""Lines from which the header is told."""
_COLUMNS: Final = 400
_LONGEST_NAME: Final = 500
_ABOVE_LINES: Final = 60
_ABOVE_CELLS: Final = 20
_ABOVE_CHARACTERS: Final = 300
_ENOUGH: Final = 0.8
_SENTINEL: Final = re.compile(
    r"\b(?:start|begin)\b.{0,40}\b(?:data|rows?|entr\w+)\b.{0,30}\b(?:below|here|under|next)\b|"
    r"\b(?:data|rows?) (?:starts?|begins?) (?:below|here|on the next line)\b",
    re.IGNORECASE,
)
_DESCRIBES: Final = frozenset(
    """
    mandatory, required, optional, obligatory, not required, not mandatory, conditional, text, string, varchar, char, free text, date,
    datetime, date time, timestamp, time, number, numeric, integer, int, decimal, float, double, boolean, bool, yes no, type, info, format,
    data type, column name, field name, length, description, example, picklist, dropdown, list, pflicht, pflichtfeld, zahl, datum,
    texte, nombre, fecha, obligatoire, obligatorio, numero
    """.replace("\n", " ").strip().split(", ")
)  # fmt: skip
_KINDS_OF_LINE: Final = re.compile(
    r"(?:mandatory|required|optional|(?:data |field )?(?:type|format|name)|column (?:name|label)s?|info|description|example)\s*[:?]?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Heading:
    """``headers`` are "" in a file without a header; ``body``: the first line (from 0) of values; ``legend``: as told around it."""

    headers: tuple[str, ...]
    groups: tuple[str, ...]
    above: tuple[tuple[str, ...], ...]
    body: int
    legend: Legend = field(default_factory=dict)


def find_heading(rows: Sequence[Sequence[str]], merged: Sequence[Merged] = ()) -> Heading:
    """The heading of a table from its first lines; ``merged``: ranges that a workbook draws as one cell."""
    rows, legend = apart(rows[:LOOKED_AT])
    return replace(_heading(rows, merged), legend=legend)


def _heading(rows: Sequence[Sequence[str]], merged: Sequence[Merged]) -> Heading:
    grid = build_grid(rows, _COLUMNS)
    values_from = _sentinel(grid) + 1
    place = find_header(grid, values_from)
    if place is None:
        return _without_header(grid)
    top, bottom = _header_lines(grid, place, merged)
    width = max(len(rows[top]), len(rows[bottom]))
    upper, lower = _padded(rows[top], width), _padded(rows[bottom], width)
    headers, groups = (lower, ("",) * width) if top == bottom else groups_over(upper, lower, _spans(merged, top))
    if 0 < top < bottom and is_over_groups(grid, top - 1, headers, groups):
        top -= 1
        headers, groups = with_third_row(_padded(rows[top], width)[:width], headers, groups, _spans(merged, top))
    return Heading(headers, groups, _above(rows[:top]), _past_descriptions(grid, max(bottom + 1, values_from)))


def _sentinel(grid: Grid) -> int:
    """The line that says that the data start below it; -1 without one."""
    for line, row in enumerate(grid.cells):
        shown = [c for c in row[:_ABOVE_CELLS] if c.strip()]
        if len(shown) in (1, 2) and any(_SENTINEL.search(c[:_ABOVE_CHARACTERS]) for c in shown):
            return line
    return -1


def _without_header(grid: Grid) -> Heading:
    """Values from the first dense line on; lines before it are titles."""
    counts = grid.filled.sum(axis=1)
    usual = float(np.median(counts[counts > 0])) if (counts > 0).any() else 0.0
    body = int(np.argmax(counts >= usual / 2)) if usual else 0
    width = max((len(r) for r in grid.cells), default=0)
    return Heading(("",) * width, ("",) * width, _above(grid.cells[:body]), body)


def _header_lines(grid: Grid, place: int, merged: Sequence[Merged]) -> tuple[int, int]:
    """The upper and the lower line of the header, the same line where it has one."""
    if place > 0 and is_group_row(grid, place - 1, place, _spans(merged, place - 1)):
        return place - 1, place
    if place + 1 < len(grid.cells) and is_lower_half(grid, place, place + 1):
        return place, place + 1
    return place, place


def _spans(merged: Sequence[Merged], line: int) -> dict[int, int]:
    """Where the merged cells of a line begin, and the column after each."""
    return {left: right + 1 for (top, left), (bottom, right) in merged if top <= line <= bottom and right > left}


def _padded(row: Sequence[str], width: int) -> tuple[str, ...]:
    shown = [" ".join(c.split()) if "\n" in c or "\r" in c else c for c in (cell[:_LONGEST_NAME] for cell in row)]
    return (*shown, *("",) * (width - len(shown)))


def _above(rows: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    lines = ([visible(c)[:_ABOVE_CHARACTERS] for c in row if visible(c)][:_ABOVE_CELLS] for row in rows[-_ABOVE_LINES:])
    return tuple(tuple(line) for line in lines if line)


def _past_descriptions(grid: Grid, body: int) -> int:
    """Lines below the header that describe the columns ("Mandatory", "Type: text, date") are no values."""
    line = body
    while line < len(grid.cells) and _describes(grid, line):
        line += 1
    return line


def _describes(grid: Grid, line: int) -> bool:
    places = np.flatnonzero(grid.filled[line]).tolist()
    if len(places) < 2 or np.isin(grid.kinds[line], (DAY, EMAIL, NUMBER)).any():
        return False
    shown = [grid.cells[line][j] for j in places]
    told = sum(phrase(c[:_ABOVE_CHARACTERS]) in _DESCRIBES for c in shown)
    labelled = _KINDS_OF_LINE.fullmatch(visible(shown[0][:_ABOVE_CHARACTERS])) is not None
    return told / len(shown) >= _ENOUGH or (labelled and told > len(shown) / 2)
