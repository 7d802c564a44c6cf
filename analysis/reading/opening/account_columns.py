"""The columns that Laurel itself puts beside rows that were not taken: where a mended file comes back they are no data."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from analysis.reading.table import Table
from analysis.reading.words import visible

FILE_HEADER: Final = "From the file"
ROW_HEADER: Final = "Row in the file"
REASON_HEADER: Final = "Why it was not taken"
ACCOUNT_HEADERS: Final = (FILE_HEADER, ROW_HEADER, REASON_HEADER)


def without_account_columns(table: Table) -> Table:
    """The table as its system exported it; one that does not have all of these columns is left as it is."""
    headers = [visible(header) for header in table.headers]
    if not set(ACCOUNT_HEADERS) <= set(headers):
        return table
    kept = (column for column, header in zip(table.columns, headers, strict=True) if header not in ACCOUNT_HEADERS)
    return replace(table, columns=tuple(kept))
