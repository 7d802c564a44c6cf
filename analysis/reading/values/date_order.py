"""Day first or month first: decided per column from what its rows can be, then from the order of events between columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise, product
from typing import Final

from analysis.columns import COMPLETED_ON, ENROLLED_ON, EXPIRES_ON, STARTED_ON
from analysis.reading.result import Question
from analysis.reading.values.date_columns import WrittenColumn
from analysis.reading.values.dates import Order, Unordered

_SEQUENCE: Final = (ENROLLED_ON, STARTED_ON, COMPLETED_ON, EXPIRES_ON)
_DOMINANT: Final = 4
"""One reading must explain this many times the rows that only the other explains."""
_MARGIN: Final = 2
_OPTIONS: Final = ("day first", "month first")


@dataclass(frozen=True)
class Orders:
    """``orders``: field -> order of every column that has dates; ``questions`` about those that the evidence leaves open."""

    orders: Mapping[str, Order]
    questions: tuple[Question, ...]


def decide_orders(columns: Mapping[str, WrittenColumn]) -> Orders:
    """The order of each date column, by field; an open one is read as the other columns are and asked about."""
    own = {field: _own_order(column) for field, column in columns.items()}
    decided: dict[str, Order] = {field: order for field, order in own.items() if order is not None}
    undecided = [f for f, order in own.items() if order is None and _has_open_days(columns[f])]
    decided |= _by_events(columns, decided, undecided)
    usual = _usual_order(columns, decided)
    questions = tuple(_question(columns[f], usual) for f in undecided if f not in decided)
    return Orders({f: decided.get(f, usual or "dmy") for f in columns if f in decided or f in undecided}, questions)


def _has_open_days(column: WrittenColumn) -> bool:
    return bool((column.open_texts() & (column.counts() > 0)).any())


def _own_order(column: WrittenColumn) -> Order | None:
    """The order that the column's own rows prove; "ymd" where nothing is open; None where both fit."""
    counts, opened = column.counts(), column.open_texts()
    if not counts[opened].sum():
        return "ymd" if any(w is not None and n for w, n in zip(column.written, counts, strict=True)) else None
    day_first, month_first = column.plausible("dmy"), column.plausible("mdy")
    only_day = int(counts[opened & day_first & ~month_first].sum())
    only_month = int(counts[opened & month_first & ~day_first].sum())
    if only_day and only_day >= _DOMINANT * only_month:
        return "dmy"
    if only_month and only_month >= _DOMINANT * only_day:
        return "mdy"
    return "dmy" if not only_day and not only_month and _same_either_way(column) else None


def _same_either_way(column: WrittenColumn) -> bool:
    return all(
        w.first == w.second
        for w, n in zip(column.written, column.counts(), strict=True)
        if n and isinstance(w, Unordered)
    )


def _by_events(
    columns: Mapping[str, WrittenColumn], decided: Mapping[str, Order], undecided: list[str]
) -> dict[str, Order]:
    """Orders that keep enrolled <= started <= completed <= expires, where one choice breaks clearly fewer rows than the rest."""
    either: tuple[Order, Order] = ("dmy", "mdy")
    choices: list[dict[str, Order]] = [
        dict(zip(undecided, c, strict=True)) for c in product(either, repeat=len(undecided))
    ]
    if not undecided or len(choices) > 32:
        return {}
    broken = [_broken_rows(columns, {**decided, **choice}) for choice in choices]
    fewest = min(broken)
    near = [choice for choice, n in zip(choices, broken, strict=True) if n < fewest + _MARGIN]
    return {f: near[0][f] for f in undecided if len({choice[f] for choice in near}) == 1}


def _broken_rows(columns: Mapping[str, WrittenColumn], orders: Mapping[str, Order]) -> int:
    present = [f for f in _SEQUENCE if f in orders]
    days = {f: columns[f].days(orders[f])[columns[f].codes] for f in present}
    return sum(int((days[a] > days[b]).sum()) for a, b in pairwise(present))


def _usual_order(columns: Mapping[str, WrittenColumn], decided: Mapping[str, Order]) -> Order | None:
    """The one order of the columns that are written with the day and month open and were decided."""
    found = {order for f, order in decided.items() if _has_open_days(columns[f])}
    return found.pop() if len(found) == 1 else None


def _question(column: WrittenColumn, usual: Order | None) -> Question:
    place = next(
        i for i, (w, n) in enumerate(zip(column.written, column.counts(), strict=True))
        if n and isinstance(w, Unordered) and w.first != w.second
    )  # fmt: skip
    written = column.written[place]
    readings = [
        f"{d:%B} {d.day}" for o in ("mdy", "dmy") if isinstance(written, Unordered) and (d := written.as_day(o))
    ]
    text = f"{column.header}: {column.texts[place]}: {' or '.join(readings)}?"
    if usual:
        text += f" Other columns of this file are {_OPTIONS[usual == 'mdy']}."
    return Question(key=f"date_order:{column.header}", text=text, options=_OPTIONS)
