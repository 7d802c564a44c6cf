"""All date columns of a table at once -> days per line, what is refused, and which order each column was read in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

import numpy as np

from analysis.columns import COMPLETED_ON, ENROLLED_ON, LAST_ACTIVITY, LAST_SEEN, START_DATE, STARTED_ON, STATUS
from analysis.reading.matching.kinds import Layout
from analysis.reading.result import Question
from analysis.reading.rows.findings import Finding, cell_reason
from analysis.reading.table import Column
from analysis.reading.values.date_columns import LATEST, NO_DAY, Days, WrittenColumn, tomorrow, written_column
from analysis.reading.values.date_order import decide_orders
from analysis.reading.values.dates import Order
from analysis.reading.values.periods import is_period
from analysis.reading.values.status_days import status_days

_EARLIEST: Final = date(1990, 1, 1)
_EARLIEST_HIRE: Final = date(1940, 1, 1)
_PAST: Final = frozenset({ENROLLED_ON, STARTED_ON, COMPLETED_ON, LAST_ACTIVITY, LAST_SEEN, STATUS})
"""Days that are seldom in the future: evidence for the order of day and month, not a reason to refuse a row."""
_NEVER_FUTURE: Final = frozenset({COMPLETED_ON, STATUS})


@dataclass(frozen=True, eq=False)
class DayFields:
    """``days``: field -> day of each line; ``orders``: header -> ymd, dmy or mdy; ``open``: headers whose order nothing decides."""

    days: Mapping[str, Days]
    orders: Mapping[str, str]
    findings: Sequence[Finding]
    questions: tuple[Question, ...]
    notes: tuple[str, ...] = ()
    """What is odd about a column as a whole."""
    open: frozenset[str] = frozenset()

    @property
    def proven(self) -> dict[str, str]:
        """The orders that need no person's word."""
        return {header: order for header, order in self.orders.items() if header not in self.open}

    def of(self, field: str, lines: int) -> Days:
        """The field's day of each line; NaT everywhere where the table does not have it."""
        return self.days[field] if field in self.days else np.full(lines, NO_DAY)

    def with_status_days(self, lines: int) -> DayFields:
        """The same, with the days of the status column as those of completion on lines that have no other."""
        if STATUS not in self.days:
            return self
        own, beside = self.of(COMPLETED_ON, lines), self.days[STATUS]
        return replace(self, days={**self.days, COMPLETED_ON: np.where(np.isnat(own), beside, own)})


def read_days(layout: Layout, fields: Sequence[str], today: date) -> DayFields:
    """Every date column among ``fields``, read in the order that its rows prove."""
    columns = {f: c for f in fields if (c := _column(layout, f)) is not None}
    written = {f: _written(f, c, today) for f, c in columns.items()}
    orders = decide_orders(written, layout.answers)
    read = {f: _read(f, columns[f], w, orders.orders.get(f, "ymd"), today) for f, w in written.items()}
    return DayFields(
        days={f: r[0] for f, r in read.items()},
        orders={
            columns[f].header: order for f, order in orders.orders.items() if f != STATUS or COMPLETED_ON not in columns
        },
        findings=[finding for r in read.values() for finding in r[1]],
        questions=orders.questions,
        notes=tuple(_serials(w) for w in written.values() if w.serials),
        open=frozenset(columns[f].header for f in orders.open),
    )


def _column(layout: Layout, field: str) -> Column | None:
    """The column of a date field; that of the status holds the days which stand in its cells, if any do."""
    column = layout.column(field)
    return status_days(column) if column is not None and field == STATUS else column


def _serials(column: WrittenColumn) -> str:
    dates = "1 date was read as a spreadsheet's day number" if column.serials == 1 else ""
    return f"{column.header[:80]}: {dates or f'{column.serials} dates were read as day numbers of a spreadsheet'}."


def _written(field: str, column: Column, today: date) -> WrittenColumn:
    latest = tomorrow(today) if field in _PAST else LATEST
    return written_column(column, _EARLIEST_HIRE if field == START_DATE else _EARLIEST, latest)


def _read(field: str, column: Column, written: WrittenColumn, order: Order, today: date) -> tuple[Days, list[Finding]]:
    days = written.days(order)
    known = ~np.isnat(days)
    before = known & (days < np.datetime64(written.earliest))
    after = known & (days > np.datetime64(LATEST))
    future = known & ~after & (days > np.datetime64(tomorrow(today))) & (field in _NEVER_FUTURE)
    unread = ~known & ~written.missing
    periods = np.array([bool(u) and is_period(t) for u, t in zip(unread, written.texts, strict=True)], dtype=bool)
    refused = {"names no day": periods, "is not a date": unread & ~periods}
    refused |= {f"is before {written.earliest.year}": before}
    refused |= {f"is after {LATEST.year}": after, "is in the future": future}
    findings = [
        Finding(mask[written.codes], cell_reason(column, what), column.header, what) for what, mask in refused.items() if mask.any()
    ]  # fmt: skip
    return days[written.codes], findings
