"""A column (or a few) for each course, a line for each learner -> a line for each learner and course."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from analysis.columns import COURSE, DAY_COLUMNS, SCORE, STATUS
from analysis.reading.shaping.cells import (
    Custom,
    Mix,
    custom_of,
    kind_of,
    mix_of,
    progress_word,
    read_cells,
    values_seen,
)
from analysis.reading.shaping.item_names import course_names
from analysis.reading.shaping.matrix_words import holds_levels, is_matrix
from analysis.reading.shaping.part_words import ASIDE, LETTER, PERCENT, POINTS, PROGRESS
from analysis.reading.shaping.shaped import Shaped
from analysis.reading.shaping.sorting_columns import Sorted
from analysis.reading.shaping.stacking import Item, first_said, stack
from analysis.reading.table import Column, Table
from analysis.reading.values.told_expiries import is_named_for_expiries, says_expiries
from analysis.reading.words import phrase, visible

_ORDER: Final = (STATUS, *sorted(DAY_COLUMNS), PERCENT, SCORE, POINTS, None, LETTER, PROGRESS)
"""Which of an item's columns is heard first when two say something about the same field."""
_FIELD_OF: Final = {PERCENT: SCORE, POINTS: SCORE, LETTER: STATUS}
_STRONG: Final = 0.5
_PROGRESS_WORDS: Final = frozenset(
    {
        "progress",
        "completion",
        "completions",
        "complete",
        "fortschritt",
        "progression",
        "avancement",
        "progreso",
        "progresso",
        "voortgang",
    }
)
_SCORE_WORDS: Final = frozenset(
    {"score", "scores", "grade", "grades", "gradebook", "quiz", "exam", "test", "results", "marks"}
)


@dataclass(frozen=True, eq=False)
class Pivot:
    """The items of a table and how strongly they look like courses or activities of a course."""

    kept: tuple[Column, ...]
    items: tuple[tuple[str, tuple[Sorted, ...]], ...]

    @property
    def columns(self) -> list[Column]:
        """All columns of all items."""
        return [s.column for _, of_item in self.items for s in of_item]

    @property
    def mix(self) -> Mix:
        """The kinds of the items' cells."""
        return mix_of(self.columns)

    @property
    def strong(self) -> int:
        """How many items speak of attempts beyond doubt: several parts, words, days, shares or a maximum."""
        return sum(_is_strong(of_item) for _, of_item in self.items)

    @property
    def only_flags(self) -> bool:
        """Whether all cells are a mere yes or no: properties of people are written so too."""
        values = {visible(v).casefold() for c in self.columns for v, _ in values_seen(c)}
        return values <= {
            "",
            "yes",
            "no",
            "y",
            "n",
            "true",
            "false",
            "t",
            "f",
            "0",
            "1",
            "ja",
            "nein",
            "oui",
            "non",
            "si",
            "sim",
        }


def find_pivot(columns: Sequence[Sorted]) -> Pivot | None:
    """The courses across of a table's sorted columns; None where there is none."""
    items: dict[str, list[Sorted]] = {}
    for column in columns:
        if column.sort == "item":
            items.setdefault(column.item, []).append(column)
    told = {i: tuple(s for s in listed if s.part != ASIDE) for i, listed in items.items()}
    filled = {i: listed for i, listed in told.items() if listed and mix_of([s.column for s in listed]).filled}
    if not filled:
        return None
    kept = tuple(s.column for s in columns if s.sort == "learner")
    return Pivot(kept, tuple(filled.items()))


def _is_strong(of_item: Sequence[Sorted]) -> bool:
    if len(of_item) > 1 or any(s.maximum or s.part for s in of_item):
        return True
    return mix_of([s.column for s in of_item]).share("day", "word", "share", "letter") >= _STRONG


def speaks_of_progress(table: Table, columns: Sequence[Sorted]) -> bool:
    """Whether percentages are progress by what the table says of itself: its names, its titles, or a column of progress beside them."""
    said = phrase(" ".join((table.name, table.sheet or "", *(c for line in table.above for c in line))))
    named = bool(_PROGRESS_WORDS & set(said.split())) and not _SCORE_WORDS & set(said.split())
    return named or any(c.part == PROGRESS and c.sort == "line" for c in columns)


def turn(table: Table, pivot: Pivot, *, progress: bool) -> Shaped:
    """The table with a line for each learner and item that carries something; ``progress``: percentages are no scores."""
    plain = [s.column for _, of_item in pivot.items for s in of_item if s.part is None and s.maximum is None]
    custom = custom_of([s.column for _, of_item in pivot.items for s in of_item if s.part is None])
    custom = replace(
        custom,
        progress=custom.progress or progress,
        expiries=_holds_expiries(table),
        levels=is_matrix(table) and holds_levels(plain),
    )
    names = course_names([i for i, _ in pivot.items])
    return stack(table, pivot.kept, [_item(names[i], of_item, custom) for i, of_item in pivot.items])


def _holds_expiries(table: Table) -> bool:
    """Whether the lines above say, or the names of file and sheet, that days are the last ones of a validity."""
    told = any(says_expiries(cell) for line in table.above for cell in line)
    named = (table.name, table.sheet or "", *(cell for line in table.above[:1] for cell in line[:1]))
    return told or any(map(is_named_for_expiries, named))


def _item(name: str, of_item: Sequence[Sorted], custom: Custom) -> Item:
    """One item: its columns read one by one, the surest first."""
    graded = any(s.part in (PERCENT, SCORE, POINTS) for s in of_item)
    heard: dict[str, list[Column]] = {}
    sources: dict[str, list[Column]] = {}
    for each in sorted(of_item, key=lambda s: _ORDER.index(s.part) if s.part in _ORDER else len(_ORDER)):
        if each.part == LETTER and graded:
            continue
        for field, column in _read(each, custom).items():
            heard.setdefault(field, []).append(column)
            sources.setdefault(field, []).append(each.column)
    return Item({COURSE: name}, {f: first_said(listed) for f, listed in heard.items()}, sources)


def _read(each: Sorted, custom: Custom) -> dict[str, Column]:
    return read_part(each.column, each.part, each.maximum, custom)


def read_part(column: Column, part: str | None, maximum: float | None, custom: Custom) -> dict[str, Column]:
    """Field -> column of one column that holds a part of an item."""
    if part == PROGRESS:
        return {STATUS: _progress(column)}
    field = _FIELD_OF.get(part or "", part)
    return read_cells(column, field, None if part == PERCENT else maximum, custom)


def _progress(column: Column) -> Column:
    words = [_progress_text(visible(v)) for v in column.values]
    return Column(column.header, column.codes, words, column.group)


def _progress_text(seen: str) -> str:
    kind = kind_of(seen)
    if kind == "nothing":
        return ""
    return progress_word(seen) if kind in ("share", "score", "flag") and "/" not in seen else seen
