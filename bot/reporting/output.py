"""What `laurel report` writes besides the terminal: pictures and workbooks in a folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from analysis.charts import pictures_of
from analysis.customers import Frames
from analysis.file_names import safe_file_name
from analysis.results import CustomerReport
from analysis.workbook import build_workbook


def write_results(folder: Path, reports: Sequence[tuple[CustomerReport, Frames]]) -> list[Path]:
    """Pictures and a workbook for each customer; the paths, in the order of the reports."""
    folder.mkdir(parents=True, exist_ok=True)
    names = _file_names([report.name for report, _ in reports])
    written = []
    for name, (report, frames) in zip(names, reports, strict=True):
        for picture in pictures_of(report):
            written.append(folder / f"{name} - {picture.name}")
            written[-1].write_bytes(picture.png)
        written.append(folder / f"{name} - Training report {report.as_of}.xlsx")
        written[-1].write_bytes(build_workbook(report, frames.attempts))
    return written


def _file_names(customers: Sequence[str]) -> list[str]:
    """A name for each one's files; where two customers come to the same, the second gets a number."""
    names: list[str] = []
    taken: set[str] = set()
    for customer in customers:
        first = name = safe_file_name(customer, fallback="Customer")
        number = 2
        while name.casefold() in taken:  # Windows and macOS do not tell capitals apart
            name, number = f"{first} ({number})", number + 1
        taken.add(name.casefold())
        names.append(name)
    return names
