"""How much a file may ask of us before a parser meets it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from analysis.reading.result import UnreadableFile

MEBIBYTE: Final = 1024 * 1024
_PROBE: Final = 65_536
_NOTHING: Final = b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"


@dataclass(frozen=True)
class Limits:
    """Sizes in bytes; ``inflated_bytes`` and ``inflation`` (times the packed size) bound what a zipped workbook unpacks to."""

    file_bytes: int = 2048 * MEBIBYTE
    inflated_bytes: int = 2048 * MEBIBYTE
    inflation: int = 200
    rows: int = 5_000_000
    columns: int = 2_000
    cell_characters: int = 100_000


def check_size(content: bytes, name: str, limits: Limits) -> None:
    """Refuse a file that is empty or over the size limit."""
    if not content[:_PROBE].strip(_NOTHING):
        raise UnreadableFile(f"{name} is empty: export it again and check that it has rows before you drop it here.")
    if len(content) > limits.file_bytes:
        raise UnreadableFile(
            f"{name} is {megabytes(len(content))}, over the limit of {megabytes(limits.file_bytes)}: "
            "export a shorter period, or one customer at a time."
        )


def check_shape(name: str, rows: int, columns: int, limits: Limits) -> None:
    """Refuse a table with more rows or columns than the limits allow."""
    if rows > limits.rows:
        raise UnreadableFile(f"{name} has {rows:,} lines, over the limit of {limits.rows:,}: export a shorter period.")
    if columns > limits.columns:
        raise UnreadableFile(
            f"{name} has {columns:,} columns, over the limit of {limits.columns:,}: export only the columns you need."
        )


def megabytes(size: int) -> str:
    """A size as a person reads it: "52 MB"."""
    return f"{size / MEBIBYTE:,.0f} MB" if size >= MEBIBYTE else f"{size:,} bytes"
