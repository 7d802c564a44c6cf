"""A report as an Excel workbook."""

from analysis.workbook.book import build_workbook

__all__ = ["build_workbook"]
