"""Who each line is about: e-mail, user id, name and customer, read once for every kind of file."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from analysis.columns import CUSTOMER, EMAIL, NAME, USER_ID
from analysis.reading.matching.kinds import Layout
from analysis.reading.rows.findings import Finding, row_finding
from analysis.reading.rows.names import read_names
from analysis.reading.table import Column, Mask
from analysis.reading.values.texts import Texts, from_values, no_texts, read_emails, read_ids, read_texts

_SPOILED: Final = re.compile(r"^\d(?:[.,]\d+)?E\+\d+$", re.IGNORECASE)


@dataclass(frozen=True, eq=False)
class Learners:
    """The learner of each line; at least one of e-mail, id and name stands on every line that is taken."""

    customer: Texts
    email: Texts
    user_id: Texts
    name: Texts
    nobody: Finding
    notes: tuple[str, ...] = ()
    """What is odd about the learners as a whole."""

    def by_column(self) -> dict[str, Texts]:
        """The texts by the frame column that they fill."""
        return {CUSTOMER: self.customer, EMAIL: self.email, USER_ID: self.user_id, NAME: self.name}


def read_learners(layout: Layout) -> Learners:
    """The learners of a table; a text without "@" in the e-mail column is an id where the line has no other."""
    lines = len(layout.table.rows)
    customer, email = layout.column(CUSTOMER), layout.column(EMAIL)
    user_id = _texts(layout.column(USER_ID), read_ids, lines)
    address, other = _addresses(email, lines)
    user_id = _first_known(user_id, other)
    name = read_names(layout)
    nobody = ~(address.present | user_id.present | name.present)
    headers = [layout.mapping()[f] for f in (EMAIL, USER_ID, NAME) if f in layout.mapping()]
    reason = f"no learner: {' and '.join(headers)} {'is' if len(headers) == 1 else 'are'} empty"
    return Learners(
        _texts(customer, read_texts, lines),
        address,
        user_id,
        name,
        row_finding(nobody, reason, headers[0]),
        _notes(email, address, user_id, name),
    )


def _notes(column: Column | None, address: Texts, user_id: Texts, name: Texts) -> tuple[str, ...]:
    """How many learners of a file with e-mails have none, and how many ids a spreadsheet has spoiled."""
    notes = []
    without = ~address.present & (user_id.present | name.present)
    if column is not None and address.present.any() and without.any():
        number = len({*zip(user_id.codes[without].tolist(), name.codes[without].tolist(), strict=True)})
        notes.append("1 learner has no e-mail." if number == 1 else f"{number} learners have no e-mail.")
    spoiled = sum(1 for v in user_id.values if _SPOILED.match(str(v)))
    if spoiled:
        notes.append(
            f"{spoiled} user {'id was' if spoiled == 1 else 'ids were'} cut short by a spreadsheet (such as 1.2E+05): "
            "format that column as text and export again."
        )
    return tuple(notes)


def _texts(column: Column | None, read: Callable[[Column], Texts], lines: int) -> Texts:
    return no_texts(lines) if column is None else read(column)


def _addresses(column: Column | None, lines: int) -> tuple[Texts, Texts]:
    """The e-mail addresses of a column, and its other texts."""
    if column is None:
        return no_texts(lines), no_texts(lines)
    texts = read_emails(column)
    is_address = np.array(["@" in v for v in texts.values], dtype=bool)
    if is_address.all():
        return texts, no_texts(lines)
    addresses = np.append(is_address, False)[texts.codes]
    return _only(texts, addresses), _only(texts, ~addresses)


def _only(texts: Texts, lines: Mask) -> Texts:
    return Texts(np.where(lines, texts.codes, -1), texts.values)


def _first_known(first: Texts, second: Texts) -> Texts:
    """The first's text on each line, else the second's."""
    if not second.present.any():
        return first
    values = [*first.values, *second.values, ""]
    codes = np.where(
        first.present, first.codes, np.where(second.present, second.codes + len(first.values), len(values) - 1)
    )
    return from_values(codes, values)
