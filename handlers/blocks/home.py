"""The Home tab: the portfolio, a card per customer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from slack_sdk.models.views import View

from handlers import ids
from handlers.blocks.limits import VIEW_BLOCKS
from handlers.blocks.message import Block
from handlers.blocks.parts import Span, actions, bold, button, divider, header, name, notes, paragraph, rich
from handlers.blocks.text import number, percent, plural

_BLOCKS_PER_CARD: Final = 4
_MOST_CARDS: Final = (VIEW_BLOCKS - 4) // _BLOCKS_PER_CARD


@dataclass(frozen=True)
class HomeCard:
    """A customer's latest stored summary. ``certification_pct`` None: nothing is assigned to anyone; ``as_of``: the day of its data."""

    customer: str
    ref: ids.ReportRef
    certification_pct: int | None
    change_points: int | None
    expiring: int
    gaps: int
    as_of: date
    age_days: int


def build_home(customers: Sequence[HomeCard]) -> Block:
    """A home view: the customers in the order given, or what to do when there are none."""
    blocks = [header("Your customers"), *(_cards(customers) if customers else [_empty()])]
    return View(type="home", blocks=blocks).to_dict()


def _cards(customers: Sequence[HomeCard]) -> list[Block]:
    blocks: list[Block] = [
        notes(f"{plural(len(customers), 'customer')}. Drop a newer export into a channel to refresh one.")
    ]
    blocks += [block for customer in customers[:_MOST_CARDS] for block in _card(customer)]
    left_out = len(customers) - _MOST_CARDS
    if left_out > 0:
        blocks.append(notes(f"...and {number(left_out)} more: {ids.CERT_STATUS} with a name shows any of them."))
    return blocks


def _card(customer: HomeCard) -> list[Block]:
    value = customer.ref.pack()
    row = actions(
        [
            button("Show status", ids.OPEN_STATUS, value),
            button("Send Training Reminders", ids.SEND_REMINDERS, value),
            button("Export Report", ids.EXPORT_REPORT, value),
        ],
        f"{ids.HOME_CUSTOMER}_{customer.ref.customer_id}",
    )
    return [
        divider(),
        rich(paragraph(bold(name(customer.customer)), f"\n{_figures(customer)}")),
        notes(_age(customer)),
        row,
    ]


def _figures(customer: HomeCard) -> str:
    rate = (
        "Nothing assigned yet"
        if customer.certification_pct is None
        else f"Certified {percent(customer.certification_pct)}"
    )
    change = f" ({customer.change_points:+d} points)" if customer.change_points else ""
    return f"{rate}{change} · {number(customer.expiring)} expiring · {plural(customer.gaps, 'user')} with gaps"


def _age(customer: HomeCard) -> str:
    if customer.age_days <= 0:
        return "Data from today"
    return f"Data from {plural(customer.age_days, 'day')} ago"


def _empty() -> Block:
    lines: list[Span] = [
        bold("No customers yet."),
        " Drop a training export (CSV or Excel) into a channel that I am in, or send it to me in a direct message. "
        "I read it, and the customer appears here.",
    ]
    return rich(paragraph(*lines))
