"""A table as it was read -> its rows: without what spreadsheets and reports put around, between and into them."""

from __future__ import annotations

from analysis.reading.opening.fill_down import filled_down
from analysis.reading.opening.heading import Heading
from analysis.reading.opening.legend import read_by_legend, translate
from analysis.reading.opening.pseudo_rows import without_pseudo_rows
from analysis.reading.opening.sentinels import without_sentinels
from analysis.reading.opening.tables_below import tables_below
from analysis.reading.opening.tables_beside import tables_beside
from analysis.reading.opening.told_people import find_told_people, with_named_blocks
from analysis.reading.table import Table


def regions(table: Table, heading: Heading) -> list[Table]:
    """The tables that stand below and beside each other, each tidied; most often the one."""
    read = read_by_legend(table, heading.legend)
    parts = [region for part, own in tables_below(read, heading) for region in tables_beside(part, own)]
    return [tidy(translate(part, heading.legend) or part, own) for part, own in parts]


def tidy(table: Table, heading: Heading) -> Table:
    """The table without blank lines and lines that are no rows, its cells without guards and sentinels, groups on all their lines."""
    plain = without_sentinels(table)
    people = find_told_people(plain, heading)
    rows = without_pseudo_rows(people.without_labels(plain), heading)
    return with_named_blocks(people.told(filled_down(rows)))
