"""Rows that are not taken, and the odd ones that are: collected column by column, told row by row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from analysis.reading.result import Reject, Warned
from analysis.reading.table import Codes, Column, Mask, Table
from analysis.reading.words import visible


@dataclass(frozen=True, eq=False)
class Finding:
    """Lines that share a problem; ``reason`` says it for one line; ``what``: what is wrong with the column's cell, where one is."""

    lines: Mask
    reason: Callable[[int], str]
    column: str | None = None
    what: str = ""


def cell_finding(column: Column, refused: Mask, what: str) -> Finding:
    """Lines whose cell is one of the refused distinct values."""
    return Finding(refused[column.codes], cell_reason(column, what), column.header, what)


def cell_reason(column: Column, what: str) -> Callable[[int], str]:
    """What is wrong with the column's cell on a line: "Completed On: '31.31.2025' is not a date"."""

    def reason(line: int) -> str:
        return f"{column.header}: '{visible(column.values[column.codes[line]])[:80]}' {what}"

    return reason


def row_finding(lines: Mask, reason: str, column: str | None = None) -> Finding:
    """Lines with one reason for all."""
    return Finding(lines, lambda _: reason, column)


def rejected_lines(findings: Sequence[Finding], lines: int) -> Mask:
    """Which lines any finding refuses."""
    refused = np.zeros(lines, dtype=bool)
    for finding in findings:
        refused |= finding.lines
    return refused


def tell_rejects(table: Table, findings: Sequence[Finding]) -> tuple[Reject, ...]:
    """A reject for each refused line with the first finding's reason, in file order."""
    told: dict[int, Reject] = {}
    for finding in findings:
        for line in np.flatnonzero(finding.lines).tolist():
            if line not in told:
                told[line] = _reject(table, finding, line)
    return tuple(told[line] for line in sorted(told))


def _reject(table: Table, finding: Finding, line: int) -> Reject:
    """One refused line; of a table that was turned the file's own line, its header and its cell are told."""
    reason, column, row = finding.reason(line), finding.column, int(table.rows[line])
    if table.origin is None:
        return Reject(table.name, row, reason + _of_sheet(table, line), table.cells(line), column)
    source = table.origin.source(line, column) if column else None
    if column and source:
        name, cell = source
        told = f"{name}: '{visible(cell)[:80]}' {finding.what}"
        reason, column = told if finding.what else reason.replace(column, name, 1), name
    return Reject(table.name, row, reason + _of_sheet(table, line), table.origin.cells(line), column)


def _of_sheet(table: Table, line: int) -> str:
    """Where several sheets were joined, which one the row's number is of."""
    return "" if table.sheets is None else f" (sheet '{table.sheets.values[table.sheets.codes[line]][:80]}')"


def tell_warned(table: Table, lines: Codes, warning: str) -> tuple[Warned, ...]:
    """The same warning for each of these lines."""
    return tuple(Warned(table.name, row, warning) for row in table.rows[lines].tolist())
