"""Paths of values -> headers as a person would write them: "users[].courses[].title" is "course.title"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from typing import Final

from analysis.reading.matching.headers.phrases import phrases
from analysis.reading.opening.header_row import is_known_name
from analysis.reading.opening.json.records import Path
from analysis.reading.words import phrase

_WRAPPERS: Final = frozenset(
    phrases(
        """
        data, items, results, records, rows, list, entries, values, value, attributes, properties, profile, details, info, node, nodes,
        edges, fields, source, payload, content, body, response, hits, objects
        """
    )
)
"""Keys that say nothing of what is in them."""
_GENERAL: Final = frozenset(phrases("name, title, id, type, code, key, label, description, date, url, number"))
"""Names that need the name of the thing beside them."""
_ENDINGS: Final = (("ies", "y"), ("sses", "ss"), ("ss", "ss"), ("s", ""))


def headers_of(paths: Sequence[Path], lists: Set[Path]) -> list[str]:
    """A header for each path, all of them different."""
    short = [_header(path, lists) for path in paths]
    often = Counter(short)
    return [h if often[h] == 1 else ".".join(path) for h, path in zip(short, paths, strict=True)]


def _header(path: Path, lists: Set[Path]) -> str:
    """The path without wrappers and without lists around what says itself what it is."""
    innermost = max((len(p) for p in lists if path[: len(p)] == p and len(p) < len(path)), default=0)
    listed = path[innermost - 1 : innermost] if innermost else ()
    own = tuple(s for s in path[innermost:-1] if phrase(s) not in _WRAPPERS)
    rest = (*own, path[-1])
    if not listed or phrase(listed[0]) in _WRAPPERS:
        return ".".join(rest)
    tells = is_known_name(phrase(".".join(rest))) and not (len(rest) == 1 and phrase(rest[0]) in _GENERAL)
    return ".".join(rest if tells or own else (_singular(listed[0]), *rest))


def _singular(key: str) -> str:
    for ending, instead in _ENDINGS:
        if key.lower().endswith(ending):
            return key[: len(key) - len(ending)] + instead
    return key
