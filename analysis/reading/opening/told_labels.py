"""Lines that label a value: "Employee: Ann Lee", "E-mail | ann@acme.example", "Course | Fire Safety"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from analysis.columns import CUSTOMER
from analysis.reading.matching.assignment import SURE, header_score
from analysis.reading.words import phrase, visible

Told = dict[str, str]
"""Label -> value."""

_PAIR: Final = re.compile(r"([^:：=|]{2,40}?)\s*[:：=]\s*(\S.{0,200})")
_EMAIL: Final = re.compile(r"[<(\[]?\b([\w.+\-']+@[\w\-]+(?:\.[\w\-]+)+)[>)\]]?")
_MOST_CELLS: Final = 12
_EVERYBODY: Final = frozenset(
    phrase(w)
    for w in ("all", "any", "every", "none", "alle", "tous", "toutes", "todos", "todas", "tutti", "various", "multiple", "n/a")
)  # fmt: skip


def told_on(cells: Sequence[str], fields: Sequence[str]) -> Told:
    """The values that a line labels as one of the fields; empty for a line on which anything else stands."""
    shown = [t for c in cells[: 2 * _MOST_CELLS] if (t := visible(c))]
    if not shown or len(shown) > _MOST_CELLS:
        return {}
    pairs = [(m[1], m[2]) for c in shown if (m := _PAIR.fullmatch(c))]
    if len(pairs) < len(shown):
        if len(shown) % 2:
            return {}
        pairs = [(label.rstrip(" :：="), value) for label, value in zip(shown[::2], shown[1::2], strict=True)]
    kept = [(label, value) for label, value in pairs if labels(label, fields) and phrase(value) not in _EVERYBODY]
    return _apart(dict(kept)) if kept else {}


def labels(label: str, fields: Sequence[str]) -> bool:
    """Whether a label surely names one of the fields."""
    words = phrase(label)
    return any(header_score(f, words) >= SURE for f in fields) and (
        CUSTOMER in fields or header_score(CUSTOMER, words) < SURE
    )


def _apart(told: Told) -> Told:
    """An address beside a name in one cell, "Ann Lee <ann@acme.example>", is a value of its own."""
    found: Told = {}
    for label, value in told.items():
        address = _EMAIL.search(value)
        name = visible(value.replace(address[0], " ")).strip(" ,;-") if address else ""
        if address and name:
            found |= {label: name, "E-mail": address[1]}
        else:
            found[label] = value
    return found
