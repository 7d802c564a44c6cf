"""XML Spreadsheet 2003, the XML that many systems name .xls: read with expat, which stops at the first document type.

Without a document type there are no entities of its own to expand and nothing outside the file to fetch.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from xml.parsers import expat

from analysis.reading.limits import Limits, check_shape
from analysis.reading.opening.group_row import Merged
from analysis.reading.opening.lines import Sheet
from analysis.reading.opening.workbook_safety import damaged, document_type
from analysis.reading.result import UnreadableFile

_NAMESPACE: Final = "urn:schemas-microsoft-com:office:spreadsheet "
_MOST_CELLS: Final = 20_000_000
_MIDNIGHT: Final = "T00:00:00.000"


class _Sheets:
    """What the parser has met so far: finished sheets, and the place in the open one."""

    def __init__(self, name: str, limits: Limits) -> None:
        self.name, self.limits = name, limits
        self.found: list[Sheet] = []
        self._lines: dict[int, dict[int, str]] = {}
        self._merged: list[Merged] = []
        self._title = ""
        self._row = self._column = self._reach = -1
        self._kind, self._text = "", [""]
        self._inside = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        match tag.removeprefix(_NAMESPACE):
            case "Worksheet":
                self._title = attributes.get(f"{_NAMESPACE}Name", "")
                self._lines, self._merged, self._row = {}, [], -1
            case "Row":
                self._row, self._column = _place(attributes, self._row), -1
            case "Cell":
                self._column = _place(attributes, self._column)
                self._merge(attributes)
            case "Data":
                self._kind, self._text, self._inside = attributes.get(f"{_NAMESPACE}Type", ""), [], True

    def end(self, tag: str) -> None:
        match tag.removeprefix(_NAMESPACE):
            case "Data":
                self._inside = False
                self._lines.setdefault(self._row, {})[self._column] = _value("".join(self._text), self._kind)
            case "Cell":
                self._column = max(self._column, self._reach)
            case "Worksheet":
                self.found.append(self._sheet())

    def text(self, text: str) -> None:
        if self._inside:
            self._text.append(text)

    def refuse_document_type(self, *_: object) -> None:
        raise document_type(self.name)

    def _merge(self, attributes: Mapping[str, str]) -> None:
        across, down = (_count(attributes.get(f"{_NAMESPACE}Merge{way}", "")) for way in ("Across", "Down"))
        self._reach = self._column + across
        check_shape(self.name, self._row + down, self._reach, self.limits)
        if across or down:
            self._merged.append(((self._row, self._column), (self._row + down, self._reach)))

    def _sheet(self) -> Sheet:
        height = max(self._lines, default=-1) + 1
        width = max((max(cells) for cells in self._lines.values()), default=-1) + 1
        if height * width > _MOST_CELLS:
            raise UnreadableFile(f"{self.name} has too many cells for one XML sheet: export it as CSV and drop that.")
        lines = [[""] * width for _ in range(height)]
        for row, cells in self._lines.items():
            for column, text in cells.items():
                lines[row][column] = text
        return Sheet(self._title, lines, tuple(self._merged))


def read_xml(content: bytes, name: str, limits: Limits) -> list[Sheet]:
    """Every sheet of the XML workbook; refuses one that is damaged or has a document type."""
    sheets = _Sheets(name, limits)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = sheets.refuse_document_type
    parser.StartElementHandler, parser.EndElementHandler = sheets.start, sheets.end
    parser.CharacterDataHandler = sheets.text
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise damaged(name) from error
    return sheets.found


def _place(attributes: Mapping[str, str], before: int) -> int:
    """Where a row or cell stands, from 0: by its index, else behind the one before."""
    return (_count(attributes.get(f"{_NAMESPACE}Index", "")) or before + 2) - 1


def _count(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _value(text: str, kind: str) -> str:
    """The text of a cell; a number that is whole has no ".0", a day no midnight."""
    if kind == "DateTime":
        return text.removesuffix(_MIDNIGHT)
    return text.removesuffix(".0") if kind == "Number" else text
