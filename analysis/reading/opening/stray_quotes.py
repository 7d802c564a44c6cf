"""A quote that opens and never closes swallows the rows after it: such quotes are found and taken out."""

from __future__ import annotations

import re
from typing import Final

from analysis.reading.table import Table

_QUOTE: Final = b'"'
_LINE_END: Final = re.compile(rb"(\r\n|\n|\r)")
_NARROWEST: Final = 2


def has_swallowed(table: Table, delimiter: str) -> bool:
    """Whether some cell looks as if it held whole lines of the file."""
    needed = len(table.columns) - 1
    return needed >= _NARROWEST - 1 and any(
        ("\n" in v or "\r" in v) and v.count(delimiter) >= needed for c in table.columns for v in c.values
    )


def without_stray_quotes(raw: bytes, delimiter: str, width: int) -> bytes:
    """The text with the quotes gone from lines that are whole without them, though a quote opened there and did not close."""
    pieces = _LINE_END.split(raw)
    lines = pieces[0::2]
    odd = [i for i, line in enumerate(lines) if line.count(_QUOTE) % 2]
    mark, place = delimiter.encode(), 0
    while place < len(odd):
        line = odd[place]
        if _is_whole(lines, line, mark, width):
            pieces[2 * line] = lines[line].replace(_QUOTE, b"")
            place += 1
        else:
            place += 2
    return b"".join(pieces)


def _is_whole(lines: list[bytes], line: int, mark: bytes, width: int) -> bool:
    """A cell that really goes on over the line's end leaves either this line or the next one short."""
    after = next((text for text in lines[line + 1 : line + 3] if text.strip()), None)
    return lines[line].count(mark) >= width - 1 and (after is None or after.count(mark) >= width - 1)
