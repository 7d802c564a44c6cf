"""Tables: Slack's own where the workspace takes it, else the same rows as aligned text."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from handlers.blocks.limits import TABLE_BUDGET, TABLE_COLUMNS, TABLE_ROWS, TEXT_CHARS, json_chars
from handlers.blocks.message import Block
from handlers.blocks.parts import NAME_CHARS, monospaced, notes, rich
from handlers.blocks.text import cut, number, plain

Item = TypeVar("Item")

_COLUMN_WIDTH: Final = 32
"""Of aligned text, in characters: four columns of it fit a desktop window."""
_CELL_CHARS: Final = 120
_PAGE: Final = 10


@dataclass(frozen=True)
class Figure:
    """A cell that sorts by ``value`` and reads as ``text``."""

    value: float
    text: str


Cell = str | Figure


@dataclass(frozen=True)
class Table:
    """``caption`` says what it holds; ``rows`` are its first ones, ``total`` counts them all."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: int

    @classmethod
    def of(
        cls,
        caption: str,
        columns: tuple[str, ...],
        items: Sequence[Item],
        row: Callable[[Item], tuple[Cell, ...]],
        *,
        most: int = TABLE_ROWS,
    ) -> Table:
        """The table of the first ``most`` of ``items``; the others are counted and not put into words."""
        return cls(caption, columns, tuple(row(item) for item in items[: min(most, TABLE_ROWS)]), len(items))


def table_blocks(table: Table, *, native: bool) -> tuple[Block, ...]:
    """The table, and a line that says how many rows it leaves out and where they are."""
    block, shown = _native(table) if native else _aligned(table)
    left_out = table.total - shown
    if not left_out:
        return (block,)
    return block, notes(f"...and {number(left_out)} more: Export Report has all {number(table.total)}.")


def _native(table: Table) -> tuple[Block, int]:
    head = [_cell(column) for column in table.columns[:TABLE_COLUMNS]]
    rows: list[list[dict[str, Any]]] = [head]
    left = TABLE_BUDGET - json_chars(head)
    for row in table.rows:
        cells = [_cell(cell) for cell in row[:TABLE_COLUMNS]]
        left -= json_chars(cells) + 1
        if left < 0:
            break
        rows.append(cells)
    block = {"type": "data_table", "caption": plain(table.caption, NAME_CHARS * 2), "rows": rows, "page_size": _PAGE}
    return block, len(rows) - 1


def _cell(cell: Cell) -> dict[str, Any]:
    if isinstance(cell, Figure):
        return {"type": "raw_number", "value": cell.value, "text": cell.text}
    return {"type": "raw_text", "text": plain(cell, _CELL_CHARS)}


def _aligned(table: Table) -> tuple[Block, int]:
    lines = [_texts(table.columns), *(_texts(row) for row in table.rows)]
    last = len(table.columns) - 1
    widths = [min(max(map(_width, column)), _limit(at, last)) for at, column in enumerate(zip(*lines, strict=True))]
    rule = tuple("-" * width for width in widths)
    text = "\n".join(_line(line, widths) for line in (lines[0], rule))
    shown = 0
    for line in lines[1:]:
        longer = f"{text}\n{_line(line, widths)}"
        if len(longer) > TEXT_CHARS:
            break
        text, shown = longer, shown + 1
    return rich(monospaced(text)), shown


def _texts(row: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(cell.text if isinstance(cell, Figure) else plain(cell, _CELL_CHARS) for cell in row)


def _limit(at: int, last: int) -> int:
    """The last column may run on: nothing has to line up behind it."""
    return _CELL_CHARS if at == last else _COLUMN_WIDTH


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(_padded(cell, width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _padded(cell: str, width: int) -> str:
    fitted = cell
    while (excess := _width(fitted) - width) > 0:
        fitted = cut(cell, len(fitted) - (excess + 1) // 2)
    return fitted + " " * (width - _width(fitted))


def _width(text: str) -> int:
    """Columns that the text takes in a fixed-width font: two for wide scripts, none for combining marks."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
