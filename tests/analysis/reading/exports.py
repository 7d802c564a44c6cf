"""Makers of small exports: a test states only the cells that matter to it."""

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date

import openpyxl

from analysis.reading import Reading, read_file

TODAY = date(2026, 1, 30)
ROW = {
    "Email": "sarah.chen@acme.example",
    "User Name": "Sarah Chen",
    "Course": "Basic Fundamentals",
    "Enrolled On": "2025-07-01",
    "Started On": "2025-07-02",
    "Completed On": "2025-07-05",
    "Score": "81",
    "Status": "Passed",
}


def make_row(**cells: str) -> dict[str, str]:
    """A good row; ``Completed_On="..."`` replaces the cell under "Completed On"."""
    return ROW | {name.replace("_", " "): value for name, value in cells.items()}


def make_csv(rows: Sequence[Mapping[str, str]], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    """A CSV with the columns of the first row."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode(encoding)


def make_xlsx(sheets: Mapping[str, Sequence[Sequence[object]]]) -> bytes:
    """A workbook with these sheets of cells."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def read_rows(*rows: Mapping[str, str], pass_score: float = 70) -> Reading:
    """What reading a CSV of these rows gives."""
    return read_file(make_csv(rows), "export.csv", today=TODAY, pass_score=pass_score)


def read_text(text: str, name: str = "export.csv") -> Reading:
    """What reading this text gives."""
    return read_file(text.encode(), name, today=TODAY)
