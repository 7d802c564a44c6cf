"""Puts the sheets together."""

from __future__ import annotations

from datetime import datetime, time
from io import BytesIO

import pandas as pd
from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

from analysis.results import CustomerReport
from analysis.workbook.archive import TimelessArchive
from analysis.workbook.bar_chart import add_bar_chart
from analysis.workbook.cells import cell_text, text_cell
from analysis.workbook.definitions import list_definitions
from analysis.workbook.listing import write_listing
from analysis.workbook.lists import adoption_lines, list_adoption, list_courses, list_expiring, list_gaps, list_learners
from analysis.workbook.source import write_source
from analysis.workbook.summary import write_summary


def build_workbook(report: CustomerReport, records: pd.DataFrame | None) -> bytes:
    """The report as xlsx: summary, learners, gaps, expiring, courses, adoption, definitions and source rows.

    ``records`` has the columns RECORD_COLUMNS (more are ignored). Nothing in it or in the report can become a formula.
    The same report and records give the same bytes.
    """
    book = Workbook(write_only=True)
    write_summary(book, report)
    for listing in (list_learners(report), list_gaps(report), list_expiring(report)):
        write_listing(book, listing)
    _write_courses(book, report)
    _write_adoption(book, report)
    write_listing(book, list_definitions(report))
    write_source(book, records)
    return _saved(book, report)


def _write_courses(book: Workbook, report: CustomerReport) -> None:
    sheet = write_listing(book, list_courses(report))
    add_bar_chart(
        sheet,
        "Completed, of those enrolled",
        (2, len(report.courses_table) + 1),
        values=5,
        anchor="I2",
        as_percent=True,
    )


def _write_adoption(book: Workbook, report: CustomerReport) -> None:
    sheet = write_listing(book, list_adoption(report))
    sheet.append([])
    for line in adoption_lines(report):
        sheet.append([text_cell(sheet, line)])


def _saved(book: Workbook, report: CustomerReport) -> bytes:
    """Saved without openpyxl's own save, which stamps the clock into the file."""
    moment = datetime.combine(report.as_of, time())
    book.properties.creator, book.properties.title = (
        "Laurel",
        cell_text(f"Training and certification status: {report.name}")[:255],
    )
    book.properties.created = book.properties.modified = moment
    file = BytesIO()
    ExcelWriter(book, TimelessArchive(file, "w", allowZip64=True)).save()
    return file.getvalue()
