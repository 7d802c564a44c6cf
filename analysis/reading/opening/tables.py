"""A file -> the tables in it: of a text file or of each sheet of a workbook, those of one layout joined."""

from __future__ import annotations

from analysis.reading.limits import Limits
from analysis.reading.opening.content import Container, container
from analysis.reading.opening.encoding import to_utf8
from analysis.reading.opening.html_table import read_html
from analysis.reading.opening.joined_sheets import join_sheets
from analysis.reading.opening.json.parsing import looks_like_json
from analysis.reading.opening.json.table import read_json
from analysis.reading.opening.legend import with_legend_sheets
from analysis.reading.opening.lines import Sheet, tables_of
from analysis.reading.opening.lookup_sheets import with_looked_up
from analysis.reading.opening.printed_text import to_delimited
from analysis.reading.opening.text_table import read_text_tables
from analysis.reading.opening.workbook import read_workbook
from analysis.reading.opening.xml_workbook import read_xml
from analysis.reading.result import UnreadableFile
from analysis.reading.table import Table


def read_tables(content: bytes, name: str, limits: Limits) -> list[Table]:
    """Every table of the file, sheets of one layout as one; refuses a file without a cell."""
    kind = container(content, name)
    if kind == "text":
        return join_sheets(_of_text(content, name, limits))
    tables = [t for sheet in _sheets(content, name, kind, limits) for t in tables_of(sheet, name)]
    if not tables:
        raise UnreadableFile(
            f"{name} is empty: none of its sheets has a cell. Export it again and check that it has rows."
        )
    return with_looked_up(join_sheets(with_legend_sheets(tables)))


def _of_text(content: bytes, name: str, limits: Limits) -> list[Table]:
    raw = to_utf8(content, name)
    if not looks_like_json(raw):
        return read_text_tables(to_delimited(raw), name, limits)
    found = read_json(raw.decode("utf-8"), name, limits)
    return [found] if isinstance(found, Table) else tables_of(found, name)


def _sheets(content: bytes, name: str, kind: Container, limits: Limits) -> list[Sheet]:
    if kind == "html":
        return read_html(content, name, limits)
    return read_xml(content, name, limits) if kind == "xml" else read_workbook(content, name, limits)
