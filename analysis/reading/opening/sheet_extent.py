"""How far the cells of a sheet reach, told from its XML: parsers set aside memory for the whole rectangle, filled or not."""

from __future__ import annotations

import re
from typing import Final

from analysis.reading.limits import Limits, check_shape
from analysis.reading.result import UnreadableFile

_CELL: Final = re.compile(rb'<c[^<>]*? r="([A-Z]{1,3})([0-9]{1,7})"[^<>]*(?<!/)>')
_FAR_COLUMN: Final = re.compile(rb'<c r="([A-Z]{3})[0-9]{1,7}"[^<>]*(?<!/)>')
_FAR_ROW: Final = re.compile(rb'<row[^<>]*? r="([0-9]{6,7})"[^<>]*(?<!/)>')
_ODS_TAG: Final = re.compile(rb"<table:table-(row|cell)\b([^<>]*)>")
_REPEATED: Final = re.compile(rb'number-(?:rows|columns)-repeated="([0-9]{1,9})"')
_LOOKED_AT_WHOLE: Final = 20_000
_ROOM: Final = 20_000_000
_CELLS_TO_ROOM: Final = 500
_OVERLAP: Final = 400


class SheetExtent:
    """Fed with a sheet's XML piece by piece; ``check`` refuses a rectangle far larger than what stands in it.

    The first cells and the last piece are looked at: looking at every cell of a large sheet would cost a third of reading it.
    """

    def __init__(self) -> None:
        self.cells = self.rows = self.columns = 0
        self._size = self._looked_at = 0
        self._tail = self._last = b""

    def feed(self, piece: bytes) -> None:
        """Take note of the cells in the next piece; a cell cut in two is seen with the piece after it."""
        self._size += len(piece)
        if self.cells > _LOOKED_AT_WHOLE:
            self._last = piece
            return
        text = self._tail + piece
        self.cells += piece.count(b"<c ")
        self._looked_at = self._size
        for letters, number in _CELL.findall(text):
            self._reach(_column(letters), int(number))
        self._tail = text[-_OVERLAP:]

    def _reach(self, column: int, row: int) -> None:
        self.columns, self.rows = max(self.columns, column), max(self.rows, row)

    def check(self, name: str, limits: Limits) -> None:
        """Refuse what is over the limits, or nearly all empty."""
        for letters in set(_FAR_COLUMN.findall(self._last)):
            self._reach(_column(letters), 0)
        self._reach(0, max(map(int, _FAR_ROW.findall(self._last)), default=0))
        check_shape(name, self.rows, self.columns, limits)
        cells = self.cells * self._size // max(1, self._looked_at)
        if self.rows * self.columns > max(_ROOM, _CELLS_TO_ROOM * cells):
            raise too_empty(name)


class OdsExtent:
    """The same for the content of an OpenDocument file, in which rows and cells say how often they are repeated."""

    def __init__(self) -> None:
        self.area = 0
        self._rows, self._tail = 1, b""

    def feed(self, piece: bytes) -> None:
        """Take note of filled cells times their repetitions."""
        text = self._tail + piece
        end = text.rfind(b"<")
        for kind, attributes in _ODS_TAG.findall(text, 0, max(end, 0)):
            told = _REPEATED.search(attributes)
            times = int(told.group(1)) if told else 1
            if kind == b"row":
                self._rows = times
            elif not attributes.endswith(b"/"):
                self.area += self._rows * times
        self._tail = text[end:] if end >= 0 else text

    def check(self, name: str, limits: Limits) -> None:
        """Refuse cells that are repeated over more than any table has."""
        if self.area > max(_ROOM, limits.rows):
            raise too_empty(name)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def too_empty(name: str) -> UnreadableFile:
    """The refusal of a sheet whose few cells stand worlds apart."""
    return UnreadableFile(
        f"{name} has a sheet whose cells lie far apart or are repeated without end: delete the stray cells, or save the table as CSV."
    )
