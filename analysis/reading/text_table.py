"""Text of a CSV-like file -> table: the quick parser for regular files, the patient one for ragged or oddly quoted ones."""

from __future__ import annotations

import csv
import io
from itertools import zip_longest

import numpy as np
import pandas as pd

from analysis.reading.dialect import Dialect, Record, find_dialect, records, sample_records
from analysis.reading.encoding import decode
from analysis.reading.header_row import find_header
from analysis.reading.limits import Limits, check_shape
from analysis.reading.result import UnreadableFile
from analysis.reading.table import Codes, Table, encode, without_blank_lines


def read_text_table(content: bytes, name: str, limits: Limits) -> Table:
    """The table of a text file, blank lines left out; refuses what is over the limits or has no cells."""
    text = decode(content, name)
    dialect = find_dialect(text)
    try:
        sample = sample_records(text, dialect)
        header = sample[find_header([r.cells for r in sample])]
        check_shape(name, text.count("\n"), max(len(r.cells) for r in sample), limits)
        return without_blank_lines(_table(text, name, dialect, header))
    except (csv.Error, IndexError) as error:
        raise UnreadableFile(
            f"{name} has a cell that never ends or no cells at all ({error}): check its quotes, or export it again as CSV or Excel."
        ) from error


def _table(text: str, name: str, dialect: Dialect, header: Record) -> Table:
    body, first_line = _below(text, dialect, header)
    quick = _quick_table(body, name, dialect.delimiter, header.cells, first_line)
    return quick or _patient_table(body, name, Dialect(dialect.delimiter, first_line - 1), header.cells)


def _below(text: str, dialect: Dialect, header: Record) -> tuple[str, int]:
    """The text below the header and the number of its first line."""
    place = dialect.start
    for _ in range(header.next_line - 1 - dialect.skipped_lines):
        ends = [e for e in (text.find("\n", place), text.find("\r", place)) if e >= 0]
        if not ends:
            return "", header.next_line
        place = min(ends) + (2 if text.startswith("\r\n", min(ends)) else 1)
    return text[place:], header.next_line


def _quick_table(body: str, name: str, delimiter: str, headers: list[str], first_line: int) -> Table | None:
    """The table by pandas' C parser; None where a row has more cells than the header or lines and records differ."""
    if not body or ("\r" in body and body.count("\r") != body.count("\r\n")):
        return None
    raw = body.encode("utf-8", errors="replace")
    try:
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
    return Table(name, columns, lines + first_line)


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


def _patient_table(body: str, name: str, dialect: Dialect, headers: list[str]) -> Table:
    """The table cell by cell; cells beyond the header get columns without a name, missing ones are empty."""
    found = list(records(body, Dialect(dialect.delimiter, dialect.skipped_lines)))
    width = max((len(r.cells) for r in found), default=0)
    names = [*headers, *[""] * (width - len(headers))]
    cells = list(zip_longest(*(r.cells for r in found), fillvalue="")) or []
    padded = [*cells, *[("",) * len(found)] * (len(names) - len(cells))]
    columns = tuple(encode(h, np.array(c, dtype=object)) for h, c in zip(names, padded, strict=True))
    return Table(name, columns, np.array([r.line for r in found], dtype=np.int64))
