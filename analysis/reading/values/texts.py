"""Text columns -> codes into tidy texts, working on distinct values only."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.reading.table import Codes, Column
from analysis.reading.words import is_tidy, visible

# Fewer words than for dates and scores: people are called Mai and Nie.
_NOBODY: Final = frozenset(
    {
        "",
        "-",
        "--",
        "—",
        "–",
        "_",
        ".",
        "n/a",
        "#n/a",
        "na",
        "null",
        "(null)",
        "none",
        "(none)",
        "nan",
        "(blank)",
        "(empty)",
    }
)
# Visitors whom a product has not been told apart yet.
_ANONYMOUS: Final = ("_pendo_t_", "anonymous")
_JOIN: Final = "\n"
_MAILTO: Final = "mailto:"
_PLAIN_ADDRESS: Final = re.compile(r"^[^@\s<>,;:()\"]+@[\w.-]*\w$")
_ADDRESS: Final = re.compile(r"[^@\s<>,;:()\"\[\]]+@[\w.-]*\w")
_ODD: Final = re.compile(r"[<>,;: ()\"\[\]]|\.(?:\n|$)")
"""What stands in some cell of a column in which not every cell is a bare address."""
_QUOTED: Final = re.compile(r"""^(?:="([^"]*)"|'(\d+))$""")


@dataclass(frozen=True, eq=False)
class Texts:
    """``values[codes[i]]`` is the text of line i; code -1 where there is none."""

    codes: Codes
    values: npt.NDArray[np.object_]

    @property
    def present(self) -> npt.NDArray[np.bool_]:
        """Which lines have a text."""
        return self.codes >= 0

    def categorical(self, lines: Codes) -> pd.Categorical:
        """These lines as a pandas categorical that knows only the texts they use."""
        codes = self.codes[lines]
        used = np.flatnonzero(np.bincount(codes[codes >= 0], minlength=len(self.values)))
        places = np.full(len(self.values) + 1, -1, dtype=np.int64)
        places[used] = np.arange(len(used))
        return pd.Categorical.from_codes(places[codes], pd.Index(self.values[used], dtype="str"))


def no_texts(lines: int) -> Texts:
    """A column without a single text."""
    return Texts(np.full(lines, -1, dtype=np.int64), np.array([], dtype=object))


def read_texts(column: Column) -> Texts:
    """Names of things: as the file writes them, without invisible characters and with single spaces."""
    return from_values(column.codes, tidy(column.values))


def read_emails(column: Column) -> Texts:
    """E-mail addresses, case-folded, without ``mailto:``."""
    folded = fold(tidy(column.values))
    odd = _ODD.search(_JOIN.join(folded))
    return from_values(column.codes, [_address(v) for v in folded] if odd else folded)


def _address(text: str) -> str:
    """The first address of a cell such as "Sarah Chen <sarah@acme.example>; s.chen@acme.example"; any other text as it is."""
    text = text.removeprefix(_MAILTO)
    if "@" not in text or _PLAIN_ADDRESS.match(text):
        return text
    found = _ADDRESS.search(text)
    return found[0].removeprefix(_MAILTO).rstrip(".") if found else text


def read_ids(column: Column) -> Texts:
    """Ids as written, leading zeros kept; a column that a spreadsheet turned into decimals loses its ".0"."""
    values = [_unquoted(v) for v in tidy(column.values)]
    if any(v.startswith("#") for v in values) and all(v.startswith("#") or v.casefold() in _NOBODY for v in values):
        values = [v.removeprefix("#") for v in values]
    if any(v.endswith(".0") for v in values) and all(v.endswith(".0") or v.casefold() in _NOBODY for v in values):
        values = [v.removesuffix(".0") for v in values]
    return from_values(column.codes, values)


def _unquoted(text: str) -> str:
    """Spreadsheets keep a number's zeros as ="00123" or '00123."""
    found = _QUOTED.match(text)
    return (found[1] or found[2]) if found else text


def join_names(first: Texts, last: Texts) -> Texts:
    """First and last name as one, where either is there."""
    width = len(last.values) + 1
    pairs, distinct = pd.factorize((first.codes + 1) * width + (last.codes + 1))
    given, family = np.append(first.values, ""), np.append(last.values, "")
    values = [f"{given[p // width - 1]} {family[p % width - 1]}".strip() for p in distinct]
    return from_values(pairs.astype(np.int64), values)


def from_values(codes: Codes, values: Sequence[str]) -> Texts:
    """Codes into tidied values, equal ones merged and those that say "nobody" taken out."""
    known = np.array(values, dtype=object)
    nobody = _nobody(fold(values))
    if not nobody and len(set(values)) == len(values):
        return Texts(codes.astype(np.int64, copy=False), known)
    known[nobody] = None
    merged, distinct = pd.factorize(known)
    return Texts(merged.astype(np.int64, copy=False)[codes], np.asarray(distinct, dtype=object))


def _nobody(folded: Sequence[str]) -> list[int]:
    """Places of the texts that name nobody; most columns have none, which two searches show."""
    anonymous = any(word in _JOIN.join(folded) for word in _ANONYMOUS)
    if not anonymous and _NOBODY.isdisjoint(folded):
        return []
    return [i for i, v in enumerate(folded) if v in _NOBODY or v.startswith(_ANONYMOUS)]


def tidy(values: Sequence[str]) -> Sequence[str]:
    """The values as people see them; a column of plain words is recognised as a whole and returned as it is."""
    joined = _JOIN.join(values)
    if joined.count(_JOIN) == len(values) - 1 and is_tidy(joined) and unicodedata.is_normalized("NFC", joined):
        return values
    return [unicodedata.normalize("NFC", visible(v)) for v in values]


def fold(values: Sequence[str]) -> Sequence[str]:
    """The values without case, all at once where no value holds a line end."""
    folded = _JOIN.join(values).casefold().split(_JOIN)
    return folded if len(folded) == len(values) else [v.casefold() for v in values]
