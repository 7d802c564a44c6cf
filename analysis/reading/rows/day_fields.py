"""All date columns of a table at once -> days per line, what is refused, and which order each column was read in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np

from analysis.columns import COMPLETED_ON, ENROLLED_ON, LAST_ACTIVITY, LAST_SEEN, START_DATE, STARTED_ON
from analysis.reading.matching.kinds import Layout
from analysis.reading.result import Question
from analysis.reading.rows.findings import Finding, cell_reason
from analysis.reading.table import Column
from analysis.reading.values.date_columns import LATEST, NO_DAY, Days, WrittenColumn, tomorrow, written_column
from analysis.reading.values.date_order import decide_orders
from analysis.reading.values.dates import Order

_EARLIEST: Final = date(1990, 1, 1)
_EARLIEST_HIRE: Final = date(1940, 1, 1)
_PAST: Final = frozenset({ENROLLED_ON, STARTED_ON, COMPLETED_ON, LAST_ACTIVITY, LAST_SEEN})
"""Days that are seldom in the future: evidence for the order of day and month, not a reason to refuse a row."""
_NEVER_FUTURE: Final = frozenset({COMPLETED_ON})


@dataclass(frozen=True, eq=False)
class DayFields:
    """``days``: field -> day of each line; ``orders``: header -> ymd, dmy or mdy."""

    days: Mapping[str, Days]
    orders: Mapping[str, str]
    findings: Sequence[Finding]
    questions: tuple[Question, ...]

    def of(self, field: str, lines: int) -> Days:
        """The field's day of each line; NaT everywhere where the table does not have it."""
        return self.days[field] if field in self.days else np.full(lines, NO_DAY)


def read_days(layout: Layout, fields: Sequence[str], today: date) -> DayFields:
    """Every date column among ``fields``, read in the order that its rows prove."""
    columns = {f: c for f in fields if (c := layout.column(f)) is not None}
    written = {f: _written(f, c, today) for f, c in columns.items()}
    orders = decide_orders(written)
    read = {f: _read(f, columns[f], w, orders.orders.get(f, "ymd"), today) for f, w in written.items()}
    return DayFields(
        days={f: r[0] for f, r in read.items()},
        orders={columns[f].header: order for f, order in orders.orders.items()},
        findings=[finding for r in read.values() for finding in r[1]],
        questions=orders.questions,
    )


def _written(field: str, column: Column, today: date) -> WrittenColumn:
    latest = tomorrow(today) if field in _PAST else LATEST
    return written_column(column, _EARLIEST_HIRE if field == START_DATE else _EARLIEST, latest)


def _read(field: str, column: Column, written: WrittenColumn, order: Order, today: date) -> tuple[Days, list[Finding]]:
    days = written.days(order)
    known = ~np.isnat(days)
    before = known & (days < np.datetime64(written.earliest))
    after = known & (days > np.datetime64(LATEST))
    future = known & ~after & (days > np.datetime64(tomorrow(today))) & (field in _NEVER_FUTURE)
    refused = {"is not a date": ~known & ~written.missing, f"is before {written.earliest.year}": before}
    refused |= {f"is after {LATEST.year}": after, "is in the future": future}
    findings = [
        Finding(mask[written.codes], cell_reason(column, what), column.header) for what, mask in refused.items() if mask.any()
    ]  # fmt: skip
    return days[written.codes], findings
