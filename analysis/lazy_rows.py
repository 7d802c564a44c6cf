"""A sequence whose items are made when they are looked at: a report of a million attempts lists more than anybody reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar, overload

T = TypeVar("T")

CHUNK: Final = 4096
"""Items made at once when somebody goes through all of them."""


class LazyRows(Sequence[T]):
    """Behaves as the tuple of its items, and equals it. ``make``: the items from one place up to another.

    Going through all of them keeps them, so that a second pass costs nothing; pickled or copied it is a tuple.
    """

    __hash__ = None  # type: ignore[assignment]

    def __init__(self, size: int, make: Callable[[int, int], Sequence[T]]) -> None:
        self._size = size
        self._make = make
        self._items: tuple[T, ...] | None = None

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[T, ...]: ...
    def __getitem__(self, place: int | slice) -> T | tuple[T, ...]:
        if isinstance(place, slice):
            return self._slice(range(self._size)[place])
        at = range(self._size)[place]
        return self._between(at, at + 1)[0]

    def __iter__(self) -> Iterator[T]:
        if self._items is not None:
            yield from self._items
            return
        made: list[T] = []
        for start in range(0, self._size, CHUNK):
            chunk = self._make(start, min(start + CHUNK, self._size))
            made.extend(chunk)
            yield from chunk
        self._items = tuple(made)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LazyRows | tuple):
            return NotImplemented
        return len(self) == len(other) and all(mine == theirs for mine, theirs in zip(self, other, strict=True))

    def __repr__(self) -> str:
        return f"<{self._size} rows>"

    def __reduce__(self) -> tuple[type[tuple[T, ...]], tuple[tuple[T, ...]]]:
        return tuple, (tuple(self),)

    def _slice(self, places: range) -> tuple[T, ...]:
        if not places:
            return ()
        low = min(places[0], places[-1])
        made = self._between(low, max(places[0], places[-1]) + 1)
        return tuple(made[at - low] for at in places)

    def _between(self, start: int, stop: int) -> Sequence[T]:
        return self._make(start, stop) if self._items is None else self._items[start:stop]
