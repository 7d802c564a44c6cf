"""Text of a CSV-like file -> table: the quickest way for regular files, pandas for short rows, cell by cell for ragged ones."""

from __future__ import annotations

import csv
import io
import warnings
from collections import Counter
from dataclasses import dataclass, replace
from itertools import zip_longest

import numpy as np
import pandas as pd

from analysis.reading.limits import Limits, check_shape
from analysis.reading.opening.dialect import (
    SAMPLE_CHARACTERS,
    SAMPLE_ROWS,
    Dialect,
    find_dialect,
    records,
    sample_records,
)
from analysis.reading.opening.encoding import to_utf8
from analysis.reading.opening.heading import Heading, find_heading
from analysis.reading.opening.regular_text import read_regular
from analysis.reading.opening.sections import Section, sections_of
from analysis.reading.opening.stray_quotes import has_swallowed, without_stray_quotes
from analysis.reading.opening.tidying import regions
from analysis.reading.result import UnreadableFile
from analysis.reading.table import Codes, Table, encode


def read_text_table(content: bytes, name: str, limits: Limits) -> Table:
    """The first table of a text file of any encoding, most often the only one."""
    return read_text_tables(to_utf8(content, name), name, limits)[0]


def read_text_tables(raw: bytes, name: str, limits: Limits) -> list[Table]:
    """The tables of UTF-8 text: rows without blank lines, totals and notes; refuses what is over the limits or has no cells."""
    if sections := sections_of(raw):
        return [table for section in sections for table in _section_tables(section, name, limits)]
    try:
        read = _read(raw, name, limits)
    except csv.Error:
        return _mended(raw, name, limits)
    if b'"' in raw and has_swallowed(read.table, read.dialect.delimiter):
        mended = without_stray_quotes(raw, read.dialect.delimiter, len(read.table.headers))
        return regions(read.table, read.heading) if mended == raw else _tables(mended, name, limits)
    return regions(read.table, read.heading)


def _section_tables(section: Section, name: str, limits: Limits) -> list[Table]:
    """The tables of one section; what stands over the first section is told of all of them."""
    tables = _tables(section.content, name, limits)
    return [replace(t, above=(*section.told, *t.above), part=t.part or f"from row {section.row}") for t in tables]


@dataclass(frozen=True, eq=False)
class _Read:
    """The cells of a text under its header, nothing taken out yet, and how they were told apart."""

    table: Table
    heading: Heading
    dialect: Dialect


def _tables(raw: bytes, name: str, limits: Limits) -> list[Table]:
    read = _read(raw, name, limits)
    return regions(read.table, read.heading)


def _mended(raw: bytes, name: str, limits: Limits) -> list[Table]:
    """The tables of a text in which a cell never ends: read line by line once the quote that opens it is gone."""
    head = raw[:SAMPLE_CHARACTERS].decode("utf-8", errors="ignore").replace('"', "")
    try:
        dialect = find_dialect(head)
        widths = Counter(line.count(dialect.delimiter) + 1 for line in head.splitlines()[:SAMPLE_ROWS])
        width = widths.most_common(1)[0][0]
        return _tables(without_stray_quotes(raw, dialect.delimiter, width), name, limits)
    except csv.Error as error:
        raise UnreadableFile(
            f"{name} has a cell that never ends ({error}): check its quotes, or export it again as CSV or Excel."
        ) from error


def _read(raw: bytes, name: str, limits: Limits) -> _Read:
    head = raw[: 4 * SAMPLE_CHARACTERS].decode("utf-8", errors="ignore")
    dialect = find_dialect(head)
    sample = sample_records(head, dialect)
    if not any(c.strip() for r in sample for c in r.cells):
        raise UnreadableFile(f"{name} is empty: there is not one cell in it. Export it again and drop that.")
    check_shape(name, raw.count(b"\n"), max(len(r.cells) for r in sample), limits)
    heading = find_heading([r.cells for r in sample])
    line = sample[heading.body].line if heading.body < len(sample) else sample[-1].next_line
    table = _headed(_table(raw, name, dialect, _Start(heading.headers, line, limits)), heading)
    return _Read(table, heading, dialect)


@dataclass(frozen=True)
class _Start:
    """The headers, the line of the file (from 1) on which the values begin, and how many of them there may be."""

    headers: tuple[str, ...]
    line: int
    limits: Limits


def _headed(table: Table, heading: Heading) -> Table:
    groups = (*heading.groups, *("",) * (len(table.columns) - len(heading.groups)))
    columns = tuple(replace(c, group=g) if g else c for c, g in zip(table.columns, groups, strict=True))
    return replace(table, columns=columns, above=heading.above)


def _table(raw: bytes, name: str, dialect: Dialect, start: _Start) -> Table:
    body = _below(raw, start.line - 1)
    regular = read_regular(body, dialect.delimiter, start.headers)
    if regular:
        return Table(name, regular.columns, regular.lines + start.line)
    quick = _quick_table(body, name, dialect.delimiter, start)
    return quick or _patient_table(body, name, dialect.delimiter, start)


def _below(raw: bytes, lines: int) -> bytes:
    """The bytes after so many lines; a line ends with LF, CR LF or CR."""
    place = 0
    for _ in range(lines):
        ends = [e for e in (raw.find(b"\n", place), raw.find(b"\r", place)) if e >= 0]
        if not ends:
            return b""
        place = min(ends) + (2 if raw.startswith(b"\r\n", min(ends)) else 1)
    return raw[place:]


def _quick_table(raw: bytes, name: str, delimiter: str, start: _Start) -> Table | None:
    """The table by pandas' C parser; None where a row has more cells than the header or lines and records differ."""
    if not raw or raw.count(b"\r") != raw.count(b"\r\n"):
        return None
    headers = start.headers
    try:
        with warnings.catch_warnings():
            # Where all rows are wider than the header, pandas only warns, and drops the cells beyond it.
            warnings.simplefilter("error", pd.errors.ParserWarning)
            frame = pd.read_csv(
                io.BytesIO(raw), sep=delimiter, header=None, names=range(len(headers)), dtype=object, na_filter=False,
                skip_blank_lines=False, index_col=False, on_bad_lines="error", engine="c", encoding="utf-8", low_memory=False,
            )  # fmt: skip
    except (pd.errors.ParserError, pd.errors.ParserWarning, pd.errors.EmptyDataError):
        return None
    lines = _record_lines(raw)
    if len(lines) != len(frame):
        return None
    columns = tuple(encode(h, frame[i].to_numpy(dtype=object)) for i, h in enumerate(headers))
    return Table(name, columns, lines + start.line)


def _record_lines(raw: bytes) -> Codes:
    """The line (from 0) on which each record starts: a line end inside quotes does not end a record."""
    buffer = np.frombuffer(raw, dtype=np.uint8)
    ends = np.flatnonzero(buffer == ord("\n"))
    if not raw.endswith(b"\n"):
        ends = np.append(ends, len(raw))
    if b'"' in raw:
        quotes = np.flatnonzero(buffer == ord('"'))
        closing = np.flatnonzero(np.searchsorted(quotes, ends) % 2 == 0)
    else:
        closing = np.arange(len(ends))
    return np.concatenate(([0], closing[:-1] + 1)).astype(np.int64) if len(closing) else closing.astype(np.int64)


def _patient_table(raw: bytes, name: str, delimiter: str, start: _Start) -> Table:
    """The table cell by cell; cells beyond the header get columns without a name, missing ones are empty."""
    found = list(records(raw.decode("utf-8"), Dialect(delimiter, start.line - 1)))
    width = max((len(r.cells) for r in found), default=0)
    check_shape(name, len(found), width, start.limits)
    names = [*start.headers, *[""] * (width - len(start.headers))]
    cells = list(zip_longest(*(r.cells for r in found), fillvalue="")) or []
    padded = [*cells, *[("",) * len(found)] * (len(names) - len(cells))]
    columns = tuple(encode(h, np.array(c, dtype=object)) for h, c in zip(names, padded, strict=True))
    return Table(name, columns, np.array([r.line for r in found], dtype=np.int64))
