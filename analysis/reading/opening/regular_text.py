"""Regular CSV bytes -> coded columns without a text for every cell: cells are compared as machine words, distinct ones decoded.

Reading cells as Python texts and coding them afterwards takes more than twice as long for a million rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.reading.table import Codes, Column

_WORD: Final = 8
_LONGEST: Final = 256
_PIECE: Final = 1 << 20
# Places are kept in 32 bits.
_LARGEST: Final = 2**31 - 2 * _LONGEST
_LINE_END: Final = ord("\n")
_QUOTE: Final = ord('"')
_MULTIPLIER: Final = np.uint64(0x9E3779B97F4A7C15)
_SHIFT: Final = np.uint64(29)
# By how many bytes of a cell are left, counted from -_LONGEST: which bits of the next word belong to it.
_MASKS: Final = np.array(
    [(1 << (8 * min(max(n, 0), _WORD))) - 1 for n in range(-_LONGEST, _LONGEST + 1)], dtype=np.uint64
)

_Words = npt.NDArray[np.uint64]


@dataclass(frozen=True, eq=False)
class RegularText:
    """Columns of a text whose lines all have the same number of cells, and the line (from 0) on which each row starts."""

    columns: tuple[Column, ...]
    lines: Codes


def read_regular(raw: bytes, delimiter: str, headers: Sequence[str]) -> RegularText | None:
    """The columns, or None where the text is not regular: ragged or blank lines, stray quotes, very long cells, lone CRs."""
    body = raw.rstrip(b"\r\n")
    if not 0 < len(body) < _LARGEST or len(delimiter.encode()) != 1 or _lone_returns(body):
        return None
    padded = body + b"\n" + bytes(_LONGEST)
    buffer = np.frombuffer(padded, dtype=np.uint8)[: len(body) + 1]
    ends = _cell_ends(buffer, delimiter, len(headers))
    if ends is None:
        return None
    columns: list[Column] = []
    starts = first = np.append(0, ends[:-1, -1] + 1).astype(np.int64)
    for place, header in enumerate(headers):
        stops = ends[:, place].astype(np.int64)
        if place == len(headers) - 1 and b"\r" in body:
            stops[:-1] -= 1
        column = _column(header, padded, starts, stops)
        if column is None:
            return None
        columns.append(column)
        starts = stops + 1
    return RegularText(tuple(columns), _first_lines(buffer, first))


def _lone_returns(body: bytes) -> bool:
    return b"\r" in body and body.count(b"\r") != body.count(b"\r\n")


def _cell_ends(buffer: npt.NDArray[np.uint8], delimiter: str, width: int) -> npt.NDArray[np.int32] | None:
    """Where each cell of each line ends, a line a row; None where some line has more or fewer cells."""
    ends = np.concatenate(list(_separators(buffer, ord(delimiter))))
    if not len(ends) or len(ends) % width or ends[-1] != len(buffer) - 1:
        return None
    table = ends.reshape(-1, width)
    line_ends = buffer[table] == _LINE_END
    return table if line_ends[:, -1].all() and not line_ends[:, :-1].any() else None


def _separators(buffer: npt.NDArray[np.uint8], delimiter: int) -> Iterator[npt.NDArray[np.int32]]:
    """Places of delimiters and line ends outside quotes, piece by piece so that the memory stays small."""
    inside = np.uint8(0)
    for start in range(0, len(buffer), _PIECE):
        piece = buffer[start : start + _PIECE]
        separates = (piece == delimiter) | (piece == _LINE_END)
        quotes = piece == _QUOTE
        if inside or quotes.any():
            quoted = (np.cumsum(quotes, dtype=np.uint8) + inside) & 1
            separates &= quoted == 0
            inside = quoted[-1]
        yield (np.flatnonzero(separates) + start).astype(np.int32)


def _first_lines(buffer: npt.NDArray[np.uint8], starts: Codes) -> Codes:
    """The line of the file on which each row starts; a quoted cell may hold line ends."""
    line_ends = np.flatnonzero(buffer == _LINE_END)
    if len(line_ends) == len(starts):
        return np.arange(len(starts), dtype=np.int64)
    return np.searchsorted(line_ends, starts).astype(np.int64)


def _column(header: str, padded: bytes, starts: Codes, ends: Codes) -> Column | None:
    """One column: cells hashed word by word, equal hashes checked to be equal cells, distinct cells decoded."""
    lengths = ends - starts
    longest = int(lengths.max(initial=0))
    if longest > _LONGEST - _WORD:
        return None
    words = _cell_words(padded, starts, lengths, longest)
    codes, _ = pd.factorize(_hashes(words))
    codes = codes.astype(np.int64, copy=False)
    first = np.empty(int(codes.max(initial=-1)) + 1, dtype=np.int64)
    first[codes[::-1]] = np.arange(len(codes) - 1, -1, -1)
    if len(words) > 1 and not all((w == w[first][codes]).all() for w in words):
        return None
    return _decoded(header, codes, _joined(padded, starts[first], lengths[first]))


def _cell_words(padded: bytes, starts: Codes, lengths: Codes, longest: int) -> list[_Words]:
    """Each cell as 64-bit words, filled up with zeros (the text has no NULs): words that start at any byte, unaligned."""
    anywhere = np.ndarray(shape=(len(padded) - _WORD + 1,), dtype="<u8", buffer=padded, strides=(1,))
    places = range(0, max(longest, 1), _WORD)
    return [anywhere[starts + p] & _MASKS[lengths + (_LONGEST - p)] for p in places]


def _hashes(words: Sequence[_Words]) -> _Words:
    mixed = words[0]
    for word in words[1:]:
        mixed = (mixed ^ (mixed >> _SHIFT)) * _MULTIPLIER + word
    return mixed


def _joined(padded: bytes, starts: Codes, lengths: Codes) -> npt.NDArray[np.uint8]:
    """The cells one after the other, a NUL behind each (the text has none): gathered at once, as slices of a million take a second."""
    widths = lengths + 1
    ends = np.cumsum(widths)
    places = np.arange(int(ends[-1]) if len(ends) else 0) + np.repeat(starts - (ends - widths), widths)
    cells: npt.NDArray[np.uint8] = np.frombuffer(padded, dtype=np.uint8)[places]
    cells[ends - 1] = 0
    return cells


def _decoded(header: str, codes: Codes, cells: npt.NDArray[np.uint8]) -> Column | None:
    """The distinct cells as texts without their quotes; None for quotes that stand where none should."""
    together = cells.tobytes()
    if b'"' not in together:
        return Column(header, codes, together.decode("utf-8").split("\0")[:-1])
    values = [_unquoted(c) for c in together.split(b"\0")[:-1]]
    if any(v is None for v in values):
        return None
    merged, distinct = pd.factorize(np.array(values, dtype=object))
    return Column(header, merged.astype(np.int64, copy=False)[codes], [str(v) for v in distinct])


def _unquoted(cell: bytes) -> str | None:
    if b'"' not in cell:
        return cell.decode("utf-8")
    inner = cell[1:-1]
    whole = len(cell) > 1 and cell.startswith(b'"') and cell.endswith(b'"')
    if not whole or b'"' in inner.replace(b'""', b""):
        return None
    return inner.replace(b'""', b'"').decode("utf-8")
