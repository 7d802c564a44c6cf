"""Tables on the page: a head to sort by, and pages."""

from bot.local.page.native import Tag, button, escaped_html, icon_button, safe_html
from bot.local.page.stage import Stage
from bot.local.page.tables import Cell, Grid, Order, table_grid
from bot.local.state import Block

_ARROWS = {True: " ↓", False: " ↑"}


def show_table(block: Block, stage: Stage) -> None:
    """A table; a data_table can be sorted and turned page by page."""
    TableView(table_grid(block, stage.reader))


class TableView:
    """A grid with the order and page that a person has chosen."""

    def __init__(self, grid: Grid) -> None:
        self._grid, self._order, self._page = grid, Order(), 0
        self._frame = Tag("div", classes="table", attributes={"data-testid": "table"})
        self._draw()

    def _draw(self) -> None:
        self._frame.clear()
        with self._frame:
            with Tag("div", classes="table-scroll"), Tag("table", classes="grid"):
                if self._grid.caption:
                    Tag("caption", self._grid.caption)
                self._draw_head()
                escaped_html(self._body_html(), "tbody")
            if self._grid.pages > 1:
                self._draw_pager()

    def _draw_head(self) -> None:
        if self._grid.page_size is None:
            escaped_html(self._still_head_html(), "thead")
            return
        with Tag("thead"), Tag("tr"):
            for column, cell in enumerate(self._grid.head):
                self._draw_sorter(column, cell)

    def _draw_sorter(self, column: int, cell: Cell) -> None:
        is_sorted = self._order.column == column
        direction = ("descending" if self._order.descending else "ascending") if is_sorted else "none"
        arrow = _ARROWS[self._order.descending] if is_sorted else ""
        attributes = {"scope": "col", "aria-sort": direction}
        with Tag("th", classes=self._grid.aligns[column], attributes=attributes):
            press = button("", lambda: self._sort(column), classes="sort", attributes={"data-testid": f"sort-{column}"})
        with press:
            safe_html(cell.html + arrow, "span")

    def _sort(self, column: int) -> None:
        self._order, self._page = self._order.pressed(column), 0
        self._draw()

    def _draw_pager(self) -> None:
        size = self._grid.page_size or 1
        first = self._page * size + 1
        last = min(first + size - 1, len(self._grid.rows))
        with Tag("div", classes="pager"):
            self._turner("back", "Previous page", self._page - 1)
            Tag("span", f"{first}–{last} of {len(self._grid.rows)}", classes="quiet small-text")
            self._turner("forward", "Next page", self._page + 1)

    def _turner(self, icon: str, label: str, page: int) -> None:
        testid = label.lower().replace(" ", "-")
        turner = icon_button(icon, lambda: self._turn(page), label=label, testid=testid)
        if not 0 <= page < self._grid.pages:
            turner.props["disabled"] = True

    def _turn(self, page: int) -> None:
        self._page = page
        self._draw()

    def _still_head_html(self) -> str:
        cells = zip(self._grid.head, self._grid.aligns, strict=True)
        heads = (f'<th scope="col" class="{align}">{cell.html}</th>' for cell, align in cells)
        return f"<tr>{''.join(heads)}</tr>"

    def _body_html(self) -> str:
        return "".join(f"<tr>{self._row_html(row)}</tr>" for row in self._grid.page(self._page, self._order))

    def _row_html(self, row: tuple[Cell, ...]) -> str:
        return "".join(self._cell_html(column, cell) for column, cell in enumerate(row))

    def _cell_html(self, column: int, cell: Cell) -> str:
        align = self._grid.aligns[column]
        if column == self._grid.row_header:
            return f'<th scope="row" class="{align}">{cell.html}</th>'
        return f'<td class="{align}">{cell.html}</td>'
