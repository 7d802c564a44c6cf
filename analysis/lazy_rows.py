"""A sequence whose items are made when they are looked at: a report of a million attempts lists more than anybody reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, TypeVar, overload

from analysis.row_columns import Columns, Makers, columns_of, rows_of

T = TypeVar("T")

CHUNK: Final = 4096
"""Rows made at once when somebody goes through all of them."""


class LazyRows(Sequence[T]):
    """Behaves as the tuple of its items, and equals it. ``makers``: one for each field of the items' dataclass.

    Going through all of them keeps them, so that a second pass costs nothing; pickled or copied it is a tuple.
    """

    __hash__ = None  # type: ignore[assignment]

    def __init__(self, kind: type[T], size: int, makers: Makers) -> None:
        self.kind: type = kind
        self._makers = makers
        self._size = size
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
        for start, stop in _chunks(self._size):
            chunk = self._make(start, stop)
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

    def columns(self, names: Iterable[str], start: int, stop: int) -> Columns:
        """The named columns of the rows from one place up to another; no item is made."""
        return {name: self._makers[name](start, stop) for name in names}

    def _slice(self, places: range) -> tuple[T, ...]:
        if not places:
            return ()
        low = min(places[0], places[-1])
        made = self._between(low, max(places[0], places[-1]) + 1)
        return tuple(made[at - low] for at in places)

    def _between(self, start: int, stop: int) -> Sequence[T]:
        return self._make(start, stop) if self._items is None else self._items[start:stop]

    def _make(self, start: int, stop: int) -> list[T]:
        return rows_of(self.kind, self.columns(self._makers, start, stop))


def column_chunks(kind: type, rows: Sequence[Any], names: Iterable[str]) -> Iterator[Columns]:
    """The named columns of any rows, some thousands of rows at a time; of lazy ones without making the items."""
    names = tuple(names)
    for start, stop in _chunks(len(rows)):
        if isinstance(rows, LazyRows):
            yield rows.columns(names, start, stop)
        else:
            yield columns_of(kind, rows[start:stop], names)


def _chunks(size: int) -> Iterator[tuple[int, int]]:
    return ((start, min(start + CHUNK, size)) for start in range(0, size, CHUNK))
