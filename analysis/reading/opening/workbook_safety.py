"""A zipped workbook is looked through before a parser meets it: sizes as they really unpack, and no document types in its parts."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import replace
from typing import Final

from analysis.reading.limits import Limits, megabytes
from analysis.reading.opening.sheet_extent import OdsExtent, SheetExtent
from analysis.reading.result import UnreadableFile

_PROLOG: Final = 65_536
_CHUNK: Final = 1 << 20
_LOCAL_HEADER: Final = 30
_ROOT: Final = re.compile(rb"<[A-Za-z_]")
_DOCTYPE: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
# A small part may be all repetition; only beyond this does the ratio tell a bomb.
_RATIO_COUNTS_FROM: Final = 16 * 1024 * 1024


def check_zip(content: bytes, name: str, limits: Limits) -> list[str]:
    """The names of the parts; refuses a damaged, encrypted or oversized archive and XML parts with a document type."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise damaged(name) from error
    room = limits.inflated_bytes
    for part in parts:
        room -= _check_part(content, part, name, replace(limits, inflated_bytes=min(room, _allowed(part, limits))))
    return [p.filename for p in parts]


def damaged(name: str) -> UnreadableFile:
    """The refusal of a workbook that does not open."""
    return UnreadableFile(
        f"{name} is damaged and does not open as a workbook: open it in Excel, save it again and drop that."
    )


def _allowed(part: zipfile.ZipInfo, limits: Limits) -> int:
    return max(_RATIO_COUNTS_FROM, part.compress_size * limits.inflation)


def _check_part(content: bytes, part: zipfile.ZipInfo, name: str, limits: Limits) -> int:
    """Bytes that the part unpacks to, counted and not believed."""
    allowed = limits.inflated_bytes
    if part.flag_bits & 1:
        raise password_protected(name)
    if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise damaged(name)
    start = _packed_start(content, part, name)
    packed = memoryview(content)[start : start + part.compress_size]
    extent = _extent(part.filename)
    size, prolog = _look(packed, extent) if part.compress_type == 0 else _inflate(packed, name, allowed, extent)
    if size > allowed or part.file_size > max(allowed, size):
        raise UnreadableFile(
            f"{name} unpacks to more than {megabytes(allowed)}: save it again with only the sheet you need."
        )
    if part.filename.endswith((".xml", ".rels")):
        _refuse_document_type(prolog, name, whole=size <= _PROLOG)
    if extent:
        extent.check(name, limits)
    return size


def _extent(part: str) -> SheetExtent | OdsExtent | None:
    """What tells how far the cells of a part reach, where it is a sheet."""
    if part.startswith("xl/worksheets/") and part.endswith(".xml"):
        return SheetExtent()
    return OdsExtent() if part == "content.xml" else None


def _look(stored: memoryview, extent: SheetExtent | OdsExtent | None) -> tuple[int, bytes]:
    if extent:
        extent.feed(bytes(stored))
    return len(stored), bytes(stored[:_PROLOG])


def _packed_start(content: bytes, part: zipfile.ZipInfo, name: str) -> int:
    header = content[part.header_offset : part.header_offset + _LOCAL_HEADER]
    if len(header) < _LOCAL_HEADER or not header.startswith(b"PK\x03\x04"):
        raise damaged(name)
    lengths = int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
    return part.header_offset + _LOCAL_HEADER + lengths


def _inflate(packed: memoryview, name: str, allowed: int, extent: SheetExtent | OdsExtent | None) -> tuple[int, bytes]:
    """How large the part unpacks (counting stops just over ``allowed``) and how it begins."""
    stream = zlib.decompressobj(-15)
    size, prolog, rest = 0, b"", bytes(packed)
    try:
        while not stream.eof and size <= allowed:
            piece = stream.decompress(rest, _CHUNK)
            if not piece and not stream.unconsumed_tail:
                break
            prolog = prolog or piece[:_PROLOG]
            size += len(piece)
            if extent:
                extent.feed(piece)
            rest = stream.unconsumed_tail
    except zlib.error as error:
        raise damaged(name) from error
    return size, prolog


def _refuse_document_type(prolog: bytes, name: str, *, whole: bool) -> None:
    """A document type can only stand before the root element; entities expand from there."""
    text = prolog.replace(b"\x00", b"")
    root = _ROOT.search(text)
    if _DOCTYPE.search(text, 0, root.start() if root else len(text)) or (root is None and not whole):
        raise document_type(name)


def document_type(name: str) -> UnreadableFile:
    """The refusal of XML that could expand entities or fetch files."""
    return UnreadableFile(
        f"{name} holds XML with a document type, which workbooks never need and attacks do: save it again from Excel."
    )


def password_protected(name: str) -> UnreadableFile:
    """The refusal of an encrypted workbook."""
    return UnreadableFile(
        f"{name} is protected with a password: save a copy without one (File, Info, Protect Workbook) and drop that."
    )
