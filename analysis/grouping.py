"""Small array tools for lines that belong to groups: the winner of each group, the value seen most, where a key is."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from analysis.days import Days
from analysis.spelling import Codes

Mask = npt.NDArray[np.bool_]


def find_keys(keys: Codes, wanted: Codes) -> Codes:
    """The position of each wanted key in ``keys`` (sorted, distinct), -1 where it is not among them."""
    if not len(keys):
        return np.full(len(wanted), -1)
    position = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[position] == wanted, position, -1)


def distinct(keys: Codes) -> Codes:
    """The different keys, sorted: by sorting, which on a million numbers takes a fraction of numpy's hashing ``unique``."""
    ordered = np.sort(keys)
    return ordered[np.append(True, ordered[1:] != ordered[:-1])] if len(ordered) else ordered


def spread(first: Codes, end: Codes) -> Codes:
    """The places from each ``first`` up to its ``end``, one span after the other."""
    size = end - first
    places: Codes = np.arange(size.sum()) + np.repeat(first - np.cumsum(size) + size, size)
    return places


def last_of_each(group: Codes, *order: npt.NDArray[np.generic]) -> Codes:
    """The line numbers that come last in their group when lines are ordered by ``order`` (first key weighs most), by group."""
    lines = np.lexsort((*reversed(order), group))
    ends = np.append(np.flatnonzero(np.diff(group[lines])), len(lines) - 1) if len(lines) else lines
    return lines[ends]


def first_of_each(group: Codes, *order: npt.NDArray[Any]) -> Codes:
    """The line numbers that come first in their group when lines are ordered by ``order`` (first key weighs most), by group.

    Each key keeps the lines that have the least of their group: a pass or two over the lines, where sorting them by several keys
    takes four times as long. No key may be NaN.
    """
    size = int(group.max(initial=-1)) + 1
    lines = np.arange(len(group))
    for key in order:
        least = _least(group[lines], key[lines], size)
        lines = lines[key[lines] == least[group[lines]]]
    first = np.full(size, -1)
    first[group[lines][::-1]] = lines[::-1]  # the last to be written stands: the first of those that are equal
    return first[first >= 0]


def _least(group: Codes, values: npt.NDArray[Any], size: int) -> npt.NDArray[Any]:
    """The least value of each group; of a group without lines, anything."""
    least = np.full(size, values.max(initial=0), dtype=values.dtype)
    np.minimum.at(least, group, values)
    return least


def group_max(group: Codes, values: Days, size: int, empty: int) -> Days:
    """The largest value of each of ``size`` groups, ``empty`` for a group without lines."""
    best = np.full(size, empty)
    np.maximum.at(best, group, values)
    return best


def group_min(group: Codes, values: Days, size: int, empty: int) -> Days:
    """The smallest value of each of ``size`` groups, ``empty`` for a group without lines."""
    best = np.full(size, empty)
    np.minimum.at(best, group, values)
    return best


def any_in_group(group: Codes, flags: Mask, size: int) -> Mask:
    """Whether any line of each of ``size`` groups is flagged."""
    found = np.zeros(size, dtype=bool)
    found[group[flags]] = True
    return found


def most_common(group: Codes, value: Codes, when: Days, size: int, labels: list[str]) -> Codes:
    """The value on most lines of each of ``size`` groups, -1 where no line has one; ties: the latest, then the first in text order."""
    chosen = np.full(size, -1)
    lines = np.flatnonzero((value >= 0) & (group >= 0))
    pair, index, count = np.unique(group[lines] * len(labels) + value[lines], return_inverse=True, return_counts=True)
    if not len(pair):
        return chosen
    owner, spelling = pair // len(labels), pair % len(labels)
    chosen[owner] = spelling
    contested = np.bincount(owner, minlength=size)[owner] > 1
    if contested.any():
        last_seen = group_max(index, when[lines], len(pair), when.min())[contested]
        rank = _text_rank(spelling[contested], labels)
        best = last_of_each(owner[contested], count[contested], last_seen, -rank)
        chosen[owner[contested][best]] = spelling[contested][best]
    return chosen


def _text_rank(values: Codes, labels: list[str]) -> Codes:
    distinct, index = np.unique(values, return_inverse=True)
    order = sorted(range(len(distinct)), key=lambda at: labels[distinct[at]])
    rank = np.empty(len(distinct), dtype=np.int64)
    rank[order] = np.arange(len(distinct))
    return rank[index]
