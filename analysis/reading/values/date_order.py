"""Day first or month first: decided per column from what its rows can be, then from its sisters, then from the order of events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from analysis.columns import COMPLETED_ON, ENROLLED_ON, EXPIRES_ON, STARTED_ON, STATUS
from analysis.reading.answers import DATE_ORDER, DAY_FIRST, MONTH_FIRST, Answers, question_key
from analysis.reading.result import Question
from analysis.reading.values.date_columns import WrittenColumn, as_day
from analysis.reading.values.date_events import breaches
from analysis.reading.values.date_forms import are_akin, form_of, sisters
from analysis.reading.values.dates import Order, Unordered
from analysis.reading.values.foreign_headers import is_foreign

ORDER_WORDS: Final[Mapping[Order, str]] = {"dmy": DAY_FIRST, "mdy": MONTH_FIRST}
_ORDERS: Final[Mapping[str, Order]] = {word: order for order, word in ORDER_WORDS.items()}
_EVENTS: Final = frozenset({ENROLLED_ON, STARTED_ON, COMPLETED_ON, EXPIRES_ON, STATUS})
_DOMINANT: Final = 4
"""One reading must explain this many times the rows that only the other explains."""
_MARGIN: Final = 2
_MOST_CHOICES: Final = 32
_NOBODY_YET: Final = Answers()


@dataclass(frozen=True)
class Orders:
    """``orders``: field -> order of every column that has dates; ``questions`` about those that the evidence leaves ``open``."""

    orders: Mapping[str, Order]
    questions: tuple[Question, ...]
    open: frozenset[str] = frozenset()


def decide_orders(columns: Mapping[str, WrittenColumn], answers: Answers = _NOBODY_YET) -> Orders:
    """The order of each date column, by field; an open one is read as the rest of the file suggests and asked about."""
    own = {f: _answered(c, answers) or _own_order(c) for f, c in columns.items()}
    decided: dict[str, Order] = {f: order for f, order in own.items() if order is not None}
    decided |= _as_sisters(columns, decided)
    undecided = [f for f, c in columns.items() if f not in decided and c.opened[c.counts > 0].any()]
    decided |= _by_events(columns, decided, undecided)
    groups = sisters(columns, [f for f in undecided if f not in decided])
    usual = _usual_order(columns, decided)
    assumed: Order = usual or "dmy"
    questions = tuple(_question(columns, group, usual) for group in groups)
    guessed = {f: assumed for group in groups for f in group}
    return Orders({**guessed, **decided}, questions, frozenset(guessed))


def _answered(column: WrittenColumn, answers: Answers) -> Order | None:
    said = answers.about(DATE_ORDER, column.header)
    return _ORDERS.get(said) if said and column.differs else None


def _own_order(column: WrittenColumn) -> Order | None:
    """The order that the column's own rows prove; "ymd" where nothing is open; None where both fit."""
    if not column.counts[column.opened].sum():
        dated = any(w is not None and n for w, n in zip(column.written, column.counts, strict=True))
        return "ymd" if dated else None
    only_day, only_month = _only(column)
    if only_day and only_day >= _DOMINANT * only_month:
        return "dmy"
    if only_month and only_month >= _DOMINANT * only_day:
        return "mdy"
    if only_day or only_month:
        return None
    return "dmy" if not column.differs or _is_pointed(column) else None


def _only(column: WrittenColumn) -> tuple[int, int]:
    """How many lines are a day only with the day first, and only with the month first."""
    day_first, month_first = column.plausible("dmy"), column.plausible("mdy")
    used = column.counts * column.opened
    return int(used[day_first & ~month_first].sum()), int(used[month_first & ~day_first].sum())


def _is_pointed(column: WrittenColumn) -> bool:
    """No locale of CLDR writes the month first with points: 03.04.2026 is April 3 wherever dates are written so."""
    form = form_of(column)
    return form is not None and form.separator == "."


def _as_sisters(columns: Mapping[str, WrittenColumn], decided: Mapping[str, Order]) -> dict[str, Order]:
    """The order of columns that prove nothing themselves, as columns of the same form have it."""
    found: dict[str, Order] = {}
    for field, column in columns.items():
        if field in decided or any(_only(column)):
            continue
        akin = {
            order
            for f, order in decided.items()
            if order != "ymd" and columns[f].differs and are_akin(columns[f], column)
        }
        if len(akin) == 1:
            found[field] = akin.pop()
    return found


def _by_events(
    columns: Mapping[str, WrittenColumn], decided: Mapping[str, Order], undecided: Sequence[str]
) -> dict[str, Order]:
    """Orders that keep events in their order, where one choice breaks clearly fewer rows than the rest; sisters choose as one."""
    groups = sisters(columns, undecided)
    either: tuple[Order, Order] = ("dmy", "mdy")
    if not groups or 2 ** len(groups) > _MOST_CHOICES:
        return {}
    choices = [
        {f: order for group, order in zip(groups, orders, strict=True) for f in group}
        for orders in product(either, repeat=len(groups))
    ]
    broken = breaches(columns, [{**decided, **choice} for choice in choices])
    near = [choice for choice, n in zip(choices, broken, strict=True) if n < min(broken) + _MARGIN]
    return {f: near[0][f] for f in undecided if len({choice[f] for choice in near}) == 1}


def _usual_order(columns: Mapping[str, WrittenColumn], decided: Mapping[str, Order]) -> Order | None:
    """What the rest of the file suggests: the one order of its other columns, else day first where it is not in English."""
    found = {order for f, order in decided.items() if columns[f].differs}
    if found:
        return found.pop() if len(found) == 1 else None
    return "dmy" if any(is_foreign(c.header) for c in columns.values()) else None


def _question(columns: Mapping[str, WrittenColumn], group: Sequence[str], usual: Order | None) -> Question:
    column = columns[group[0]]
    place = next(
        i for i, (w, n) in enumerate(zip(column.written, column.counts, strict=True))
        if n and isinstance(w, Unordered) and w.first != w.second
    )  # fmt: skip
    readings = [f"{d:%B} {d.day}" for o in ("mdy", "dmy") if (d := as_day(column.written[place], o))]
    headers = ", ".join(columns[f].header[:80] for f in group)
    text = f"{headers}: {column.texts[place]}: {' or '.join(readings)}?"
    if usual:
        text += f" {_because(columns, group, usual)}"
    return Question(
        key=question_key(DATE_ORDER, column.header),
        text=text,
        options=(DAY_FIRST, MONTH_FIRST),
        assumed=ORDER_WORDS[usual or "dmy"],
        blocks=usual is None and not _EVENTS.isdisjoint(group),
    )


def _because(columns: Mapping[str, WrittenColumn], group: Sequence[str], usual: Order) -> str:
    if any(columns[f].differs for f in columns if f not in group):
        return f"Other columns of this file are {ORDER_WORDS[usual]}."
    return f"I read it {ORDER_WORDS[usual]}, as the headers are not in English."
