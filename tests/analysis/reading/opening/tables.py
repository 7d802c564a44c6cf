"""Makers and readers of small tables for the tests of opening."""

from analysis.reading.limits import Limits
from analysis.reading.opening.tables import read_tables
from analysis.reading.table import Table


def open_text(text: str, encoding: str = "utf-8", name: str = "t.csv") -> Table:
    """The one table of a text."""
    return read_tables(text.encode(encoding), name, Limits())[0]


def open_file(content: bytes, name: str = "t.xlsx") -> list[Table]:
    """The tables of a file."""
    return read_tables(content, name, Limits())


def lines_of(table: Table) -> list[list[str]]:
    """The cells of each row."""
    return [[c.values[c.codes[i]] for c in table.columns] for i in range(len(table.rows))]


def texts_of(column) -> list[str]:
    """The text of a column on each row."""
    return [column.values[k] for k in column.codes]
