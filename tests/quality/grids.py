"""A sample's cells, to be written again with its columns changed: texts and workbooks of one sheet."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import openpyxl

from analysis.reading.words import phrase
from tests.quality.samples import Sample

Line = list[object]
_FAMILY = frozenset(
    phrase("last family surname nachname name nom apellido apellidos cognome sobrenome achternaam nazwisko efternamn etternavn sukunimi "
           "příjmení priezvisko επώνυμο фамилия 姓 zuname").split()
)  # fmt: skip
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True)
class Grid:
    """``field_of``: header -> field, of the answer's mapping; ``delimiter`` is None for a workbook."""

    lines: Sequence[Line]
    header: int
    delimiter: str | None
    field_of: Mapping[str, str]

    @property
    def headers(self) -> list[str]:
        return [_text(cell) for cell in self.lines[self.header]]

    def fields_like(self, header: str) -> set[str]:
        """The field of a column, or of those that differ from it in nothing but the number or the name of their group."""
        own = self.field_of.get(header)
        return {own} if own else {f for h, f in self.field_of.items() if _of_group(h) == _of_group(header)}

    @property
    def units(self) -> list[list[int]]:
        """Places of columns that belong together: a column without a name, or named by a day, tells of the one before it."""
        units: list[list[int]] = []
        for place, header in enumerate(self.headers):
            previous = self.headers[place - 1] if place else ""
            if (
                units
                and place
                and (not header or header[:4].isdigit() or (previous and header.startswith(f"{previous} - ")))
            ):
                units[-1].append(place)
            else:
                units.append([place])
        return units

    def written(self, change: Callable[[Line, bool], Line]) -> bytes:
        """The bytes after ``change`` of each line from the header on; it is told which lines are the header."""
        width = len(self.lines[self.header])
        head = self.lines[self.header]
        lines = [
            change([*line, *[None] * (width - len(line))], line == head) if i >= self.header and line else line
            for i, line in enumerate(self.lines)
        ]
        return _workbook(lines) if self.delimiter is None else _csv(lines, self.delimiter)


def grid_of(sample: Sample) -> Grid | None:
    """The grid of a sample that names its columns in one line, and each by another name; None for the others."""
    field_of = _fields_by_header(sample.expected["mapping"])
    for delimiter, lines in _readings(sample.content):
        header = next((i for i, line in enumerate(lines) if set(field_of) <= {_text(c) for c in line}), None)
        if header is None or not field_of:
            continue
        named = [h for h in (_text(c) for c in lines[header]) if h]
        return Grid(lines, header, delimiter, field_of) if len(set(named)) == len(named) else None
    return None


def _readings(content: bytes) -> list[tuple[str | None, list[Line]]]:
    if content.startswith(b"PK") and b"xl/workbook.xml" in content:
        sheets = openpyxl.load_workbook(io.BytesIO(content)).worksheets
        return [(None, [list(line) for line in sheets[0].iter_rows(values_only=True)])] if len(sheets) == 1 else []
    text = None if content.startswith(b"PK") else _decoded(content)
    return (
        []
        if text is None
        else [(d, [[*line] for line in csv.reader(io.StringIO(text, newline=""), delimiter=d)]) for d in ",;\t|"]
    )


def _decoded(content: bytes) -> str | None:
    for encoding in ("utf-16",) if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if "\x00" in text or text.startswith(("sep=", "<")) else text
    return None


def _fields_by_header(mapping: Mapping[str, str]) -> dict[str, str]:
    """The two columns of a joined name are told apart by their words."""
    found: dict[str, str] = {}
    for name, header in mapping.items():
        parts = [part.strip() for part in header.split(" + ")]
        if name != "name" or len(parts) == 1:
            found.update(dict.fromkeys(parts, name))
            continue
        parts = [parts[0], parts[-1]]  # what stands between keeps its header: a middle name
        given = int(set(phrase(parts[0]).split()) <= _FAMILY)
        found[parts[given]], found[parts[1 - given]] = "first_name", "last_name"
    return found


def _of_group(header: str) -> str:
    """What a header says beside its group: "Course 2 Date" and "Course 3 Date", "Welding: Date" and "Cranes: Date" say the same."""
    return _NUMBER.sub("", header.rpartition(": ")[2]) or header


def _text(cell: object) -> str:
    return "" if cell is None else str(cell).strip()


def _csv(lines: Sequence[Line], delimiter: str) -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\n").writerows(lines)
    return out.getvalue().encode()


def _workbook(lines: Sequence[Line]) -> bytes:
    book = openpyxl.Workbook()
    for line in lines:
        book.active.append(line)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
