"""Tables and lines whose texts come from files: shown as they are, never read as markup or as orders to the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from analysis.visible import visible

SHOWN: Final = 50
"""Lines of one list; --json, --records and --out have all of them."""


@dataclass(frozen=True)
class Listing:
    """``numbers`` are the positions of the columns that align at the right."""

    title: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    empty: str
    numbers: frozenset[int] = frozenset()
    notes: tuple[str, ...] = ()


def shown(listing: Listing) -> RenderableType:
    """The heading and its table, or what is said where there is nothing to list."""
    if not listing.rows:
        return section(listing.title, [line(listing.empty), *(line(note) for note in listing.notes)])
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for position, column in enumerate(listing.columns):
        table.add_column(Text(column), justify="right" if position in listing.numbers else "left", overflow="fold")
    for row in listing.rows[:SHOWN]:
        table.add_row(*(line(cell) for cell in row))
    left_out = len(listing.rows) - SHOWN
    more = [line(f"... and {left_out:,} more; --json and --out give all of them.")] if left_out > 0 else []
    return section(listing.title, [table, *more, *(line(note) for note in listing.notes)])


def section(title: str, parts: Iterable[RenderableType]) -> RenderableType:
    """Parts under a heading, with a blank line above."""
    return Padding(Group(Text(visible(title), style="bold cyan"), *parts), (1, 0, 0, 0))


def line(text: str, style: str = "") -> Text:
    """One line of text from anywhere, without what a terminal would obey."""
    return Text(visible(text), style=style)
