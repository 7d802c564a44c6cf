"""Nested values -> flat records: the longest list of records decides what a line is, and what stands around it is repeated on each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from analysis.columns import COURSE
from analysis.reading.matching.assignment import SURE, header_score
from analysis.reading.words import phrase

Path = tuple[str, ...]
Flat = dict[Path, str]

_DEEPEST: Final = 12
_LISTS_WITHIN: Final = 4
_LOOKED_AT: Final = 1_000
_LIST_LINK: Final = "; "
_ALIKE: Final = 0.5
_KEY: Final = "id"


@dataclass
class Records:
    """``lines``: path -> text, a line a record; ``numbers``: the outer record (from 1) of each; ``lists``: paths of lists gone into."""

    lines: list[Flat] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    lists: set[Path] = field(default_factory=set)
    around: Flat = field(default_factory=dict)


def flatten(value: Any, most: int) -> Records:
    """The records of a parsed JSON value, at most ``most`` + 1 lines; values around the list of records are ``around``."""
    records = Records()
    value = _listed(value)
    path: Path = ()
    while isinstance(value, Mapping) and (step := _longest_list(value)) is not None:
        inner_path, inner = step
        rest = _scalars(value, (), without=inner_path)
        records.around |= {(*path, *p): t for p, t in rest.items()}
        path, value = (*path, *inner_path), _listed(inner)
        records.lists.add(path)
    for number, line in _exploded(value if isinstance(value, list) else [value], path, records, _LISTS_WITHIN):
        records.lines.append(line)
        records.numbers.append(number)
        if len(records.lines) > most:
            break
    return records


def _listed(value: Any) -> Any:
    """Records by their keys, and columns by their names, as the lists of records that they are."""
    if not isinstance(value, Mapping) or len(value) < 2:
        return value
    inner = list(value.values())
    if all(isinstance(v, Mapping) and v for v in inner) and _are_alike(inner):
        return [{_KEY: key, **v} for key, v in value.items()]
    if all(map(_is_line, inner)) and len(set(map(len, inner))) == 1:
        return [dict(zip(value, cells, strict=True)) for cells in zip(*inner, strict=True)]
    return value


def _is_line(value: Any) -> bool:
    return isinstance(value, list) and len(value) > 0 and not any(isinstance(c, Mapping | list) for c in value)


def _are_alike(records: Sequence[Mapping[str, Any]]) -> bool:
    keys = [frozenset(r) for r in records]
    union = frozenset().union(*keys)
    return sum(map(len, keys)) >= _ALIKE * len(union) * len(keys) and len(frozenset.intersection(*keys)) > 0


def _is_records(value: Any) -> bool:
    return isinstance(value, list) and any(isinstance(v, Mapping) for v in value)


def _lists(value: Mapping[str, Any], path: Path) -> Iterator[tuple[Path, list[Any]]]:
    """Every list of records that can be reached without going through another."""
    for key, inner in value.items():
        inner = _listed(inner)
        if _is_records(inner):
            yield (*path, key), inner
        elif _is_line(inner) and header_score(COURSE, phrase(key)) >= SURE:
            yield (*path, key), [{key: each} for each in inner]
        elif isinstance(inner, Mapping) and len(path) < _DEEPEST:
            yield from _lists(inner, (*path, key))


def _longest_list(value: Mapping[str, Any]) -> tuple[Path, list[Any]] | None:
    return max(_lists(value, ()), key=lambda found: len(found[1]), default=None)


def _exploded(items: list[Any], path: Path, records: Records, depth: int) -> Iterator[tuple[int, Flat]]:
    """The lines of records with the number of each: one a record, or one for each of the records in the list that says the most."""
    inner_path = _fullest_list(items) if depth else ()
    if inner_path:
        records.lists.add((*path, *inner_path))
    for number, item in enumerate(items, start=1):
        if not isinstance(item, Mapping):
            yield number, _scalars(item, (*path, "value"))
            continue
        own = _scalars(item, path, without=inner_path)
        inner = dict(_lists(item, ())).get(inner_path, []) if inner_path else []
        below = _exploded(inner, (*path, *inner_path), records, depth - 1)
        first = next(below, None)
        yield number, {**own, **(first[1] if first else {})}
        for _, line in below:
            yield number, {**own, **line}


def _fullest_list(items: Sequence[Any]) -> Path:
    """Which of the lists in these records to go into: a few roles with a name each are no match for courses with a status and dates."""
    weights: dict[Path, tuple[int, int]] = {}
    for item in items[:_LOOKED_AT]:
        for path, inner in _lists(item, ()) if isinstance(item, Mapping) else ():
            width = max(map(_size, inner[:_LOOKED_AT]))
            before = weights.get(path, (0, 0))
            weights[path] = (max(width, before[0]), before[1] + len(inner))
    return max(weights, key=lambda p: weights[p], default=())


def _size(value: Any) -> int:
    """How many values there are in a value."""
    if isinstance(value, Mapping):
        return sum(map(_size, value.values()))
    return sum(map(_size, value)) if isinstance(value, list) else 1


def _scalars(value: Any, path: Path, without: Path = ()) -> Flat:
    """Path -> text of all that is not in the list at ``without``; several values in one place are joined."""
    if isinstance(value, Mapping):
        found: Flat = {}
        for key, inner in value.items():
            if without != (key,) and len(path) < _DEEPEST:
                found |= _scalars(inner, (*path, str(key)), without[1:] if without[:1] == (key,) else ())
        return found
    if isinstance(value, list):
        return _joined(value, path)
    return {path: _text(value)}


def _joined(values: list[Any], path: Path) -> Flat:
    found: dict[Path, list[str]] = {}
    for value in values if len(path) < _DEEPEST else ():
        for place, text in _scalars(value, path).items():
            if text:
                found.setdefault(place, []).append(text)
    return {place: _LIST_LINK.join(dict.fromkeys(texts)) for place, texts in found.items()}


def _text(value: Any) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
