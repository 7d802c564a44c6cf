"""The tables of an HTML page, as many systems write them into files named .xls.

Only the tags of tables are looked for, in one pass: the standard library's parser takes quadratic time on unclosed comments.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import Final

from analysis.reading.limits import Limits, check_shape
from analysis.reading.opening.encoding import decode
from analysis.reading.opening.group_row import Merged
from analysis.reading.opening.lines import Sheet
from analysis.reading.result import UnreadableFile

_TAG: Final = re.compile(r"<(/?)(table|tr|td|th)\b([^<>]*)>", re.IGNORECASE)
_BREAK: Final = re.compile(r"<(?:br|/p|/div|/li)\b[^<>]*>", re.IGNORECASE)
_ANY_TAG: Final = re.compile(r"</?[A-Za-z!][^<>]*>")
_SPAN: Final = re.compile(r"\b(col|row)span\s*=\s*[\"']?\s*(\d{1,6})", re.IGNORECASE)
_HIDDEN_PARTS: Final = (("<!--", "-->"), ("<script", "</script"), ("<style", "</style"))
_MOST_CELLS: Final = 10_000_000
_MOST_TABLES: Final = 2_000
_MOST_DOWN: Final = 10_000


@dataclass
class _Table:
    """A table while its rows come in; ``covered``: down to which row a cell above reaches, by column."""

    rows: list[list[str]] = field(default_factory=list)
    merged: list[Merged] = field(default_factory=list)
    covered: dict[int, int] = field(default_factory=dict)

    def add(self, text: str, across: int, down: int) -> int:
        """One more cell, behind those that reach into its row from above; how many places the row has grown by."""
        if not self.rows:
            self.rows.append([])
        row, line = self.rows[-1], len(self.rows) - 1
        before = len(row)
        while self.covered.get(len(row), -1) >= line:
            row.append("")
        left = len(row)
        row.extend([text, *[""] * (across - 1)])
        if across > 1 or down > 1:
            self.merged.append(((line, left), (line + down - 1, left + across - 1)))
        if down > 1:
            self.covered.update(dict.fromkeys(range(left, left + across), line + down - 1))
        return len(row) - before


def read_html(content: bytes, name: str, limits: Limits) -> list[Sheet]:
    """The tables of the page that have rows and columns, in page order; refuses a page without one."""
    tables = _tables(_shown_parts(decode(content, name)), name, limits)
    found = [_sheet(t, name, limits) for t in tables if len(t.rows) > 1 and max(map(len, t.rows)) > 1]
    if not found:
        raise UnreadableFile(
            f"{name} is an HTML page without a table of rows: export it as CSV or Excel and drop that."
        )
    return found


def _shown_parts(text: str) -> str:
    for begin, end in _HIDDEN_PARTS:
        text = _without(text, re.compile(re.escape(begin), re.IGNORECASE), re.compile(re.escape(end), re.IGNORECASE))
    return text


def _without(text: str, begin: re.Pattern[str], end: re.Pattern[str]) -> str:
    kept, place = [], 0
    while (first := begin.search(text, place)) and (last := end.search(text, first.end())):
        kept.append(text[place : first.start()])
        place = last.end()
    return "".join([*kept, text[place:]])


def _tables(text: str, name: str, limits: Limits) -> list[_Table]:
    """Every table, those inside another one too."""
    found: list[_Table] = []
    open_tables: list[_Table] = []
    cell: tuple[int, str] | None = None
    room = _MOST_CELLS
    for tag in _TAG.finditer(text):
        closes, kind = bool(tag.group(1)), tag.group(2).lower()
        if cell and open_tables:
            room -= _end_cell(open_tables[-1], text[cell[0] : tag.start()], cell[1], limits)
            cell = None
        if kind == "table":
            _open_or_close(open_tables, found, closes=closes)
        elif not closes and open_tables:
            cell = _begin(open_tables[-1], kind, tag)
        if room < 0 or len(found) > _MOST_TABLES:
            raise _too_large(name)
    return found


def _too_large(name: str) -> UnreadableFile:
    return UnreadableFile(f"{name} has too many cells for an HTML page: export it as CSV and drop that.")


def _open_or_close(open_tables: list[_Table], found: list[_Table], *, closes: bool) -> None:
    if not closes:
        open_tables.append(_Table())
        found.append(open_tables[-1])
    elif open_tables:
        open_tables.pop()


def _begin(table: _Table, kind: str, tag: re.Match[str]) -> tuple[int, str] | None:
    if kind == "tr":
        table.rows.append([])
        return None
    return tag.end(), tag.group(3)


def _end_cell(table: _Table, inner: str, attributes: str, limits: Limits) -> int:
    """How many cells the table has grown by."""
    spans = {kind.lower(): max(1, int(number)) for kind, number in _SPAN.findall(attributes[:2000])}
    across = min(spans.get("col", 1), limits.columns + 1)
    return table.add(_text(inner), across, min(spans.get("row", 1), _MOST_DOWN))


def _text(inner: str) -> str:
    if "<" in inner:
        inner = _ANY_TAG.sub("", _BREAK.sub(" ", inner))
    return " ".join(html.unescape(inner).split())


def _sheet(table: _Table, name: str, limits: Limits) -> Sheet:
    width = max(map(len, table.rows))
    check_shape(name, len(table.rows), width, limits)
    if width * len(table.rows) > _MOST_CELLS:
        raise _too_large(name)
    return Sheet(None, [[*row, *[""] * (width - len(row))] for row in table.rows], tuple(table.merged))
