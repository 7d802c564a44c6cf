"""What `laurel report` writes besides the terminal: the records as CSV, pictures and workbooks in a folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pandas as pd

from analysis.charts import pictures_of
from analysis.columns import CUSTOMER, RECORD_COLUMNS, ROSTER_COLUMNS, USAGE_COLUMNS
from analysis.file_names import safe_file_name
from analysis.reading.result import Import
from analysis.records import record_lines
from analysis.results import CustomerReport
from analysis.workbook import build_workbook


def write_records(path: Path, imported: Import) -> None:
    """The attempts as CSV; where no training file was given, what the usage or roster file says."""
    frame, columns = _records(imported)
    with path.open("w", encoding="utf-8", errors="replace", newline="") as file:
        for piece in record_lines(frame, columns):
            file.write(piece)


def write_results(folder: Path, reports: Sequence[CustomerReport], attempts: pd.DataFrame) -> list[Path]:
    """Pictures and a workbook for each customer; the paths, in the order of the reports."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, report in _named(reports):
        for picture in pictures_of(report):
            written.append(folder / f"{name} - {picture.name}")
            written[-1].write_bytes(picture.png)
        written.append(folder / f"{name} - Training report {report.as_of}.xlsx")
        written[-1].write_bytes(build_workbook(report, attempts[attempts[CUSTOMER] == report.name]))
    return written


def _records(imported: Import) -> tuple[pd.DataFrame, tuple[str, ...]]:
    trained = any(file.kind == "training" for file in imported.files)
    if not trained and imported.usage is not None:
        return imported.usage, USAGE_COLUMNS
    if not trained and imported.roster is not None:
        return imported.roster, ROSTER_COLUMNS
    return imported.attempts, RECORD_COLUMNS


def _named(reports: Sequence[CustomerReport]) -> Iterator[tuple[str, CustomerReport]]:
    """Each report with a name for its files; where two customers come to the same name, the second gets a number."""
    taken: set[str] = set()
    for report in reports:
        first = name = safe_file_name(report.name, fallback="Customer")
        number = 2
        while name.casefold() in taken:  # Windows and macOS do not tell capitals apart
            name, number = f"{first} ({number})", number + 1
        taken.add(name.casefold())
        yield name, report
