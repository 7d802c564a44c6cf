"""table and data_table blocks as rows of cells that can be sorted and turned page by page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from bot.local.page.charts import number_words
from bot.local.page.reader import Reader
from bot.local.page.rich_text import rich_text_html

DEFAULT_PAGE_SIZE = 5


@dataclass(frozen=True)
class Cell:
    """What a cell shows, as safe HTML, and what it is sorted by (numbers before words)."""

    html: str
    key: tuple[int, float, str]
    is_number: bool = False


@dataclass(frozen=True)
class Grid:
    """``page_size`` None: all rows at once. ``aligns``: left, center or right for each column."""

    caption: str
    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    aligns: tuple[str, ...]
    page_size: int | None = None
    row_header: int | None = None

    @property
    def pages(self) -> int:
        """How many pages there are; at least one."""
        return 1 if self.page_size is None else max(1, -(-len(self.rows) // self.page_size))

    def page(self, number: int, order: "Order") -> tuple[tuple[Cell, ...], ...]:
        """The rows of a page (from 0) once they stand in that order."""
        rows = order.sort(self.rows)
        if self.page_size is None:
            return rows
        return rows[number * self.page_size : (number + 1) * self.page_size]


@dataclass(frozen=True)
class Order:
    """By which column rows are sorted; None: as they came."""

    column: int | None = None
    descending: bool = False

    def pressed(self, column: int) -> "Order":
        """The order after a press on a column's head: up, then down, then as they came."""
        if self.column != column:
            return Order(column)
        return Order(column, descending=True) if not self.descending else Order()

    def sort(self, rows: tuple[tuple[Cell, ...], ...]) -> tuple[tuple[Cell, ...], ...]:
        """The rows in this order; equal ones keep theirs."""
        column = self.column
        if column is None:
            return rows
        return tuple(sorted(rows, key=lambda row: row[column].key, reverse=self.descending))


def table_grid(block: Mapping[str, Any], reader: Reader) -> Grid:
    """A `table` or `data_table` block as a grid; its first row is the head. Short rows are padded."""
    rows = [[_cell(cell, reader) for cell in row] for row in block.get("rows", ())]
    width = max((len(row) for row in rows), default=0)
    padded = [tuple(row + [_EMPTY] * (width - len(row))) for row in rows]
    head, body = (padded[0], tuple(padded[1:])) if padded else ((), ())
    is_data_table = block.get("type") == "data_table"
    return Grid(
        caption=str(block.get("caption", "")),
        head=head,
        rows=body,
        aligns=_aligns(block.get("column_settings") or (), body, width),
        page_size=int(block.get("page_size", DEFAULT_PAGE_SIZE)) if is_data_table else None,
        row_header=int(block.get("row_header_column_index", 0)) if is_data_table else None,
    )


def _cell(cell: Mapping[str, Any], reader: Reader) -> Cell:
    kind = cell.get("type")
    if kind == "rich_text":
        html = rich_text_html(cell, reader)
        return Cell(html, (1, 0.0, html.casefold()))
    if kind == "raw_number":
        value = float(cell.get("value", 0))
        return Cell(
            escape(str(cell.get("text") or number_words(cell.get("value", "")))), (0, value, ""), is_number=True
        )
    text = str(cell.get("text", ""))
    return Cell(escape(text), (1, 0.0, text.casefold()))


_EMPTY = Cell("", (2, 0.0, ""))


def _aligns(
    settings: Sequence[Mapping[str, Any] | None], rows: tuple[tuple[Cell, ...], ...], width: int
) -> tuple[str, ...]:
    def of(column: int) -> str:
        given = (settings[column] or {}).get("align") if column < len(settings) else None
        if given in ("left", "center", "right"):
            return str(given)
        return "right" if rows and all(row[column].is_number for row in rows) else "left"

    return tuple(map(of, range(width)))
