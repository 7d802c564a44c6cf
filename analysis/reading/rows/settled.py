"""How a table was read, as the answers under which it, or a part of it, reads so again; and a small part of it to show."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import numpy as np

from analysis.columns import EMPLOYMENT, NAME, STATUS
from analysis.reading.answers import COLUMN, DATE_ORDER, NO_COLUMN, SCALE, Answers, question_key
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME
from analysis.reading.matching.kinds import FIELDS, Layout
from analysis.reading.table import Column, Table
from analysis.reading.values.date_order import ORDER_WORDS
from analysis.reading.values.dates import Order
from analysis.reading.words import visible

LINES: Final = 40
_FIRST: Final = 12
_NAMES: Final = frozenset({NAME, FIRST_NAME, LAST_NAME})


def settled(layout: Layout, orders: Mapping[str, str], scales: Mapping[str, str]) -> Answers:
    """Answers about every field and date column, about scales (header -> scale) and about words that are read in a special way."""
    columns = {question_key(COLUMN, f): _label(layout, f) for f in FIELDS[layout.kind]}
    dates = {
        question_key(DATE_ORDER, header): ORDER_WORDS[_order(order)]
        for header, order in orders.items()
        if order in ORDER_WORDS
    }
    scored = {question_key(SCALE, header): scale for header, scale in scales.items()}
    return Answers({**layout.answers.given, **columns, **dates, **scored})


def _label(layout: Layout, field: str) -> str:
    place = layout.match.places.get(field)
    if place is None or (field in _NAMES and field not in layout.name_parts):
        return NO_COLUMN
    return layout.table.labels[place]


def _order(order: str) -> Order:
    return "dmy" if order == "dmy" else "mdy"


def sample(layout: Layout, asked: Sequence[str], lines: Sequence[int] | None = None) -> bytes:
    """At most LINES lines of the table as a CSV: the first, one of each status word, and those that show what is asked.

    ``asked``: headers of the columns that questions are about. ``lines``: those to take, where the caller knows better.
    """
    table = layout.table
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(table.headers)
    telling = [c for c in (layout.column(STATUS), layout.column(EMPLOYMENT), *_columns(table, asked)) if c is not None]
    for line in _telling_lines(table, telling) if lines is None else lines:
        writer.writerow([c.values[c.codes[line]] for c in table.columns])
    return text.getvalue().encode()


def _columns(table: Table, headers: Sequence[str]) -> Iterator[Column]:
    return (c for c in table.columns if c.header in headers)


def _telling_lines(table: Table, columns: Sequence[Column]) -> list[int]:
    chosen = dict.fromkeys(range(min(_FIRST, len(table.rows))))
    for column in columns:
        _, first = np.unique(column.codes, return_index=True)
        chosen |= dict.fromkeys(line for line in sorted(first.tolist()) if visible(column.values[column.codes[line]]))
    return sorted(list(chosen)[:LINES])
