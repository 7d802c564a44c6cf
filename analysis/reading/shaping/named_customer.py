"""The customer that a line over the table names: "Customer: Acme Corp" counts like a column of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
import pandas as pd

from analysis.columns import CUSTOMER
from analysis.reading.result import Reading
from analysis.reading.words import phrase, visible

_WORDS: Final = (
    "customer|customer name|account|account name|client|client name|kunde|kundin|kundenname|kundenkonto|nom du client|cliente|"
    "nombre del cliente|nome do cliente|nome del cliente|klant|klantnaam|kund|asiakas|klient|顧客|客户"
)
_TITLE: Final = re.compile(rf"^(?:{_WORDS})\s*[:：=]\s*(.+)$", re.IGNORECASE)
_WORD: Final = re.compile(rf"^(?:{_WORDS})\s*[:：=]?$", re.IGNORECASE)
_NOBODY: Final = frozenset(
    {
        "all",
        "any",
        "every",
        "none",
        "alle",
        "tous",
        "toutes",
        "todos",
        "todas",
        "tutti",
        "tutte",
        "various",
        "multiple",
        "n a",
    }
    | {
        "all customers",
        "all accounts",
        "all clients",
        "alle kunden",
        "tous les clients",
        "todos los clientes",
        "unknown",
        "",
    }
)
_LONGEST: Final = 200


def with_named_customer(reading: Reading, above: Sequence[Sequence[str]]) -> Reading:
    """The reading with that customer on every line, where no line names one of its own."""
    frame, name = reading.frame, named_customer(above)
    if name is None or frame is None or not len(frame) or frame[CUSTOMER].notna().any():
        return reading
    whole = pd.Categorical.from_codes(np.zeros(len(frame), dtype=np.int8), pd.Index([name], dtype="str"))
    return replace(reading, frame=frame.assign(**{CUSTOMER: whole}))


def named_customer(above: Sequence[Sequence[str]]) -> str | None:
    """The customer of such lines, in one cell or in two; None where none names one, or they name several."""
    found = {name for line in above if (name := _of_line([visible(c) for c in line if visible(c)]))}
    return found.pop() if len(found) == 1 else None


def _of_line(cells: Sequence[str]) -> str | None:
    if len(cells) == 2 and _WORD.match(cells[0]):
        return _name(cells[1])
    return next((name for cell in cells if (titled := _TITLE.match(cell)) and (name := _name(titled[1]))), None)


def _name(text: str) -> str | None:
    """Filters ("All"), addresses and numbers are nobody's name."""
    name = text.strip()
    is_name = phrase(name) not in _NOBODY and "@" not in name and any(c.isalpha() for c in name)
    return name if is_name and len(name) <= _LONGEST else None
