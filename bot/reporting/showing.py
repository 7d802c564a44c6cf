"""What was read and found as tables in the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from rich.console import Console

from bot.reporting.analysing import Outcome
from bot.terminal.import_lines import import_parts
from bot.terminal.listing import line
from bot.terminal.report_tables import report_parts

PIPED_WIDTH: Final = 120
"""Columns where no terminal tells its own."""


def show(outcome: Outcome, written: Sequence[Path]) -> None:
    """How the files were read, each customer's report, and what was written where."""
    console = _console()
    for part in import_parts(outcome.imported.rows, outcome.imported.files):
        console.print(part)
    for customer, _ in outcome.reports:
        for part in report_parts(customer):
            console.print(part)
    for path in written:
        console.print(line(f"Written: {path}"))


def _console() -> Console:
    """Plain where it is piped; what comes from files is never markup, emoji codes or something to colour."""
    console = Console(markup=False, emoji=False, highlight=False)
    return console if console.is_terminal else Console(markup=False, emoji=False, highlight=False, width=PIPED_WIDTH)
