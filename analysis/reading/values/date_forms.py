"""How a column writes its dates: columns of one written form come from one hand and have one order of day and month."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from analysis.reading.values.date_columns import WrittenColumn

Padding = Literal["padded", "bare", "either"]

_PARTS: Final = re.compile(r"\d+")
_SEPARATOR: Final = re.compile(r"[./\- ]")


@dataclass(frozen=True)
class Form:
    """``separator``: "/" in 03/04/2026; ``year``: its digits; ``padding``: whether 3 is written 03; ``timed``: with a time of day."""

    separator: str
    year: int
    padding: Padding
    timed: bool

    def is_akin(self, other: Form) -> bool:
        """Whether both may be the same form."""
        alike = (self.separator, self.year, self.timed) == (other.separator, other.year, other.timed)
        return alike and ("either" in (self.padding, other.padding) or self.padding == other.padding)


def form_of(column: WrittenColumn) -> Form | None:
    """The form of a column's dates whose order is open; None where there are none."""
    texts = [t for t, o, n in zip(column.texts, column.opened, column.counts, strict=True) if o and n]
    if not texts:
        return None
    separator = _SEPARATOR.search(texts[0].lstrip())
    years = [parts[-1] for t in texts if (parts := _PARTS.findall(t))]
    return Form(separator[0] if separator else "", min(map(len, years)), _padding(texts), column.timed)


def _padding(texts: Sequence[str]) -> Padding:
    days = [part for t in texts for part in _PARTS.findall(t)[:2]]
    if any(len(part) == 1 for part in days):
        return "bare"
    return "padded" if any(part.startswith("0") for part in days) else "either"


def sisters(columns: Mapping[str, WrittenColumn], fields: Sequence[str]) -> list[list[str]]:
    """The fields in groups of one form."""
    groups: list[list[str]] = []
    for field in fields:
        group = next((g for g in groups if are_akin(columns[g[0]], columns[field])), None)
        if group is None:
            groups.append([field])
        else:
            group.append(field)
    return groups


def are_akin(one: WrittenColumn, other: WrittenColumn) -> bool:
    """Whether two columns write their dates in the same form."""
    form, second = form_of(one), form_of(other)
    return form is not None and second is not None and form.is_akin(second)
