"""Names whose header says that the family name comes first: "Nazwisko i imię", "Nom et prénom", "Last name First name"."""

from __future__ import annotations

from typing import Final

import numpy as np

from analysis.reading.matching.headers.concepts import FAMILY_NAME, FIRST, GIVEN_NAME, LAST, NAME
from analysis.reading.matching.headers.meaning import meaning_of
from analysis.reading.table import Column
from analysis.reading.values.texts import Texts, from_values
from analysis.reading.words import phrase, visible

_LOOKED_AT: Final = 300
_AS_WRITTEN: Final = 0.5
_PAIR: Final = 2


def is_family_first(header: str) -> bool:
    """Whether a header names the family name before the given name; a bare "name" beside one of them is the other."""
    said = [meaning_of(word).concepts for word in phrase(header).split()]
    family = [i for i, c in enumerate(said) if c & {FAMILY_NAME, LAST}]
    given = [i for i, c in enumerate(said) if c & {GIVEN_NAME, FIRST}]
    names = [i for i, c in enumerate(said) if NAME in c]
    if family and given:
        return family[0] < given[0]
    if family:
        return FAMILY_NAME in said[family[0]] and any(i > family[0] for i in names)
    return bool(given) and GIVEN_NAME in said[given[0]] and any(i < given[0] for i in names)


def given_first(names: Texts, emails: Column | None) -> Texts:
    """Names under such a header with the given name first; a name of more words as far as its address or capitals tell its parts.

    Where addresses have the names as they are written, the header is not believed.
    """
    locals_of = _local_parts(names, emails)
    looked = [(str(v).split(), locals_of.get(i, "")) for i, v in enumerate(names.values[:_LOOKED_AT])]
    told = [(words, local) for words, local in looked if local and len(words) > 1]
    if told and sum(_joined(words) == local for words, local in told) > _AS_WRITTEN * len(told):
        return names
    values = [_turned(str(v), locals_of.get(i, "")) for i, v in enumerate(names.values)]
    return from_values(np.where(names.present, names.codes, len(values)), [*values, ""])


def _local_parts(names: Texts, emails: Column | None) -> dict[int, str]:
    """What stands before the @ beside each name, letters only."""
    if emails is None:
        return {}
    known, lines = np.unique(names.codes, return_index=True)
    cells = (visible(emails.values[c]) for c in emails.codes[lines].tolist())
    return {
        n: _joined([t.partition("@")[0]]) for n, t in zip(known.tolist(), cells, strict=True) if n >= 0 and "@" in t
    }


def _joined(words: list[str]) -> str:
    return "".join(c for c in phrase(" ".join(words)) if c.isalpha())


def _turned(name: str, local: str) -> str:
    words = name.split()
    parted = _parted(words, local)
    return name if parted is None else " ".join((*words[parted:], *words[:parted]))


def _parted(words: list[str], local: str) -> int | None:
    """How many words the family name has; None where nothing tells."""
    if len(words) < _PAIR:
        return None
    by_address = next((k for k in range(1, len(words)) if local and _joined(words[k:] + words[:k]) == local), None)
    if by_address is not None or len(words) == _PAIR:
        return by_address or 1
    capitals = next((k for k, word in enumerate(words) if not word.isupper()), 0)
    return capitals or None
