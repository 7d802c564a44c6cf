"""A JSON file -> its table."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from analysis.reading.limits import Limits, check_shape
from analysis.reading.opening.json.headers import headers_of
from analysis.reading.opening.json.parsing import parse_json
from analysis.reading.opening.json.records import Path, Records, flatten
from analysis.reading.opening.lines import Sheet
from analysis.reading.result import UnreadableFile
from analysis.reading.table import Table, encode
from analysis.reading.words import phrase

_MOST_CELLS: Final = 50_000_000
_LONGEST_TOLD: Final = 300
_MOST_TOLD: Final = 60
_COLUMNS: Final = ("columns", "header", "headers", "fields")
_ROWS: Final = ("data", "rows", "values")


def read_json(text: str, name: str, limits: Limits) -> Table | Sheet:
    """The table of the records in a JSON text; lists of plain lists are the lines of a sheet, whose header is still to be found."""
    value = parse_json(text, name, limits)
    lines = _lines(value)
    if lines is not None:
        width = max(map(len, lines))
        check_shape(name, len(lines), width, limits)
        return Sheet(None, [[*("" if c is None else c for c in line), *[""] * (width - len(line))] for line in lines])
    return _table(flatten(value, limits.rows), name, limits)


def _lines(value: Any) -> list[list[Any]] | None:
    """Lines of cells: a list of lists, or names of columns beside one; None for anything else."""
    if isinstance(value, dict):
        names = next((value[k] for k in _COLUMNS if _is_line(value.get(k))), None)
        rows = next((value[k] for k in _ROWS if _are_lines(value.get(k))), None)
        return None if names is None or rows is None else [names, *rows]
    return value if _are_lines(value) else None


def _are_lines(value: Any) -> bool:
    return isinstance(value, list) and len(value) > 0 and all(map(_is_line, value))


def _is_line(value: Any) -> bool:
    return isinstance(value, list) and len(value) > 0 and not any(isinstance(c, dict | list) for c in value)


def _table(records: Records, name: str, limits: Limits) -> Table:
    paths: list[Path] = list(dict.fromkeys(p for line in records.lines for p in line))
    check_shape(name, len(records.lines), len(paths), limits)
    if not paths or not any(text for line in records.lines for text in line.values()):
        raise UnreadableFile(f"{name} is JSON without a record in it: export it again and check that it has rows.")
    if len(paths) * len(records.lines) > _MOST_CELLS:
        raise UnreadableFile(f"{name} has too many cells for JSON: export it as CSV and drop that.")
    columns = tuple(
        encode(header, np.array([line.get(path, "") for line in records.lines], dtype=object))
        for header, path in zip(headers_of(paths, records.lists), paths, strict=True)
    )
    return Table(name, columns, np.array(records.numbers, dtype=np.int64), above=_above(records))


def _above(records: Records) -> tuple[tuple[str, ...], ...]:
    """What the file says beside its records, as the title lines of a report would: "course title", "Fire Safety"."""
    told = [(phrase(".".join(p)), t[:_LONGEST_TOLD]) for p, t in records.around.items() if t]
    return tuple(told[:_MOST_TOLD])
