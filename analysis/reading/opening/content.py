"""What a file is by its first bytes, whatever its name says."""

from __future__ import annotations

import re
from typing import Final, Literal

from analysis.reading.result import UnreadableFile

Container = Literal["zip", "ole", "html", "xml", "text"]

_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BIFF: Final = (b"\x09\x08\x10\x00", b"\x09\x08\x08\x00", b"\x09\x04\x06\x00", b"\x09\x02\x06\x00", b"\x09\x00\x04\x00")
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")
_PICTURES: Final = {
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"BM": "a BMP picture",
    b"RIFF": "a media file",
    b"II*\x00": "a TIFF picture",
    b"MM\x00*": "a TIFF picture",
    b"%PDF": "a PDF",
    b"{\\rtf": "a text document (RTF)",
    b"\x1f\x8b": "a gzip archive",
    b"Rar!": "a RAR archive",
    b"7z\xbc\xaf": "a 7-Zip archive",
    b"SQLite format 3": "a database",
    b"PAR1": "a Parquet file",
}
_MARKUP: Final = re.compile(
    rb"\s*(?:<!--(?:(?!-->).)*-->\s*|<\?[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|meta|table|style|div|center)\b",
    re.IGNORECASE | re.DOTALL,
)
_TABLE: Final = re.compile(rb"<table\b", re.IGNORECASE)
_SIGN_IN: Final = re.compile(rb"<form\b|type\s*=\s*[\"']?password", re.IGNORECASE)
_SPREADSHEET: Final = b"urn:schemas-microsoft-com:office:spreadsheet"
_CONTROL: Final = bytes(set(range(32)) - {9, 10, 12, 13, 27, 28, 29, 30, 31})
_PROBE: Final = 65536


def container(content: bytes, name: str) -> Container:
    """How to open the file; refuses what cannot hold a table, naming what it is."""
    if content.startswith(_ZIP):
        return "zip"
    if content.startswith((_OLE, *_BIFF)):
        return "ole"
    head = _narrow(content[:_PROBE])
    if head.lstrip().startswith(b"<?xml") and _SPREADSHEET in head:
        return "xml"
    if _MARKUP.match(head):
        return _html(_narrow(content), name)
    _refuse_binary(content, name)
    return "text"


def _narrow(content: bytes) -> bytes:
    """The content without byte order mark, a byte a letter: enough to tell markup."""
    if content.startswith(_UTF16):
        return content.replace(b"\x00", b"").lstrip(b"\xff\xfe")
    return content.removeprefix(b"\xef\xbb\xbf")


def _html(page: bytes, name: str) -> Container:
    """A page that is a table: many systems write one and call it .xls; a page to sign in is none."""
    if _TABLE.search(page) and not _SIGN_IN.search(page):
        return "html"
    raise UnreadableFile(
        f"{name}: this is an HTML page, not a CSV: Slack returns one (its sign-in page) when Laurel may not read files. "
        "Ask an admin to reinstall it with files:read, then drop the file again."
    )


def _refuse_binary(content: bytes, name: str) -> None:
    if content.startswith(_UTF16):
        return
    for magic, what in _PICTURES.items():
        # "BM" alone could start a text: a real picture has zero bytes near its start.
        if content.startswith(magic) and (magic != b"BM" or b"\x00" in content[:16]):
            raise _no_table(name, what)
    head = content[:_PROBE]
    control = len(head) - len(head.translate(None, _CONTROL))
    if control > len(head) // 50 and not _looks_utf16(head):
        raise _no_table(name, "a binary file")


def _looks_utf16(head: bytes) -> bool:
    """Text in UTF-16 without a byte order mark has a zero in nearly every second byte."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    return max(even, odd) > len(head) // 4 and min(even, odd) <= len(head) // 50


def _no_table(name: str, what: str) -> UnreadableFile:
    return UnreadableFile(
        f"{name} is {what}, not a table: drop the export itself as CSV or Excel (.csv, .xlsx, .xls, .xlsb, .ods)."
    )
