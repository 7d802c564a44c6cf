"""Names that are written nearly alike and may be one thing: a slip of the pen, or a word cut short."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Final

from rapidfuzz.distance import OSA

from analysis.reading.words import phrase

_LEVEL: Final = re.compile(r"^(?:\d.*|[a-z]|[ivx]+|v\d+)$")
_SHORTEST_WORD: Final = 5
_SHORTEST_CUT: Final = 4
_MOST_NAMES: Final = 500
_MOST_WORDS: Final = 12


def near_pairs(counts: Mapping[str, int]) -> list[tuple[str, str]]:
    """Pairs of names (how many lines have each) of which one word differs by one letter or is cut short; the likelier spelling first.

    Numbers, letters and levels never differ: "Level 1" and "Level 2" are two things.
    """
    if len(counts) > _MOST_NAMES:
        return []
    words = {name: phrase(name).split() for name in counts}
    return [_likelier_first(a, b, counts) for a, b in _candidates(words) if _are_near(words[a], words[b])]


def _likelier_first(one: str, other: str, counts: Mapping[str, int]) -> tuple[str, str]:
    first, second = sorted((one, other), key=lambda name: (-counts[name], -len(name), name))
    return first, second


def _candidates(words: Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
    """Pairs of as many words that share all words but one: found by the words that are left when one is taken out."""
    beside: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name, parts in words.items():
        for at in range(min(len(parts), _MOST_WORDS)):
            beside[(*parts[:at], "", *parts[at + 1 :])].append(name)
    return sorted({pair for names in beside.values() for pair in combinations(sorted(set(names)), 2)})


def _are_near(one: Sequence[str], other: Sequence[str]) -> bool:
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(differing) == 1 and _is_slip(*sorted(differing[0], key=len))


def _is_slip(shorter: str, longer: str) -> bool:
    if _LEVEL.match(shorter) or _LEVEL.match(longer):
        return False
    if len(shorter) >= _SHORTEST_CUT and longer.startswith(shorter):
        return True
    return len(shorter) >= _SHORTEST_WORD and OSA.distance(shorter, longer, score_cutoff=1) <= 1
