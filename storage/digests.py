"""128-bit digests of many values at once: the same in every process, on every platform and in every release.

A digest array has shape (n, 2) and dtype uint64. Texts are hashed once a word (SipHash, by pandas), numbers mixed by
splitmix64's finaliser (Steele, Lea and Flood 2014).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd

Digests = npt.NDArray[np.uint64]

_KEYS: Final = ("laurel digest v1", "laurel digest v2")  # pandas wants 16 bytes each
_SEEDS: Final = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F], dtype=np.uint64)


def digest_texts(texts: Sequence[str]) -> Digests:
    """The digest of each text."""
    values = np.array(texts, dtype=object)
    return np.column_stack([pd.util.hash_array(values, hash_key=key, categorize=False) for key in _KEYS])


def digest_numbers(numbers: npt.NDArray[np.int64]) -> Digests:
    """The digest of each whole number."""
    return _mixed(numbers.astype(np.int64).view(np.uint64)[:, None] + _SEEDS)


def combine(parts: Iterable[Digests]) -> Digests:
    """One digest for each line over several, in their order."""
    first, *others = parts
    digest = _mixed(first + _SEEDS)
    for part in others:
        digest = _mixed(digest * _SEEDS + part)
    return digest


def as_bytes(digests: Digests) -> npt.NDArray[np.void]:
    """The digests as the database keeps them: 16 bytes each, in the order of the numbers."""
    return np.ascontiguousarray(digests, dtype=">u8").view("V16").ravel()


def from_bytes(stored: npt.NDArray[np.void]) -> Digests:
    """The digests that ``as_bytes`` gave."""
    return np.ascontiguousarray(stored).view(">u8").reshape(-1, 2).astype(np.uint64)


def repeated(earlier: Digests, digests: Digests) -> npt.NDArray[np.bool_]:
    """Whether each digest stands among the earlier ones, or before it among its own."""
    return pd.DataFrame(np.concatenate([earlier, digests])).duplicated().to_numpy()[len(earlier) :]


def find(known: Digests, wanted: Digests) -> npt.NDArray[np.int64]:
    """The place of each wanted digest among the known ones, which are distinct; -1 where it is not there."""
    both = pd.DataFrame(np.concatenate([known, wanted]), columns=["high", "low"])
    numbers = both.groupby(["high", "low"], sort=False).ngroup().to_numpy()[len(known) :]
    return np.where(numbers < len(known), numbers, -1)


def in_order(digests: Digests) -> npt.NDArray[np.int64]:
    """The line numbers that sort the digests as the database sorts their bytes."""
    return np.lexsort((digests[:, 1], digests[:, 0]))


def _mixed(values: npt.NDArray[Any]) -> Digests:
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    digests: Digests = values ^ (values >> np.uint64(31))
    return digests
