"""An archive with several exports in it -> the files, as if each had been dropped by itself."""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import Final

from analysis.reading.limits import Limits, check_size, megabytes
from analysis.reading.opening.workbook import WORKBOOK_PARTS
from analysis.reading.result import UnreadableFile

_ZIP: Final = b"PK\x03\x04"
_MOST_FILES: Final = 200
_CHUNK: Final = 1 << 20
_RATIO_COUNTS_FROM: Final = 16 * 1024 * 1024
_ARCHIVES: Final = (".zip", ".7z", ".rar", ".gz", ".tgz", ".tar", ".bz2", ".xz")


def unpack(content: bytes, name: str, limits: Limits = Limits()) -> list[tuple[str, bytes]]:  # noqa: B008 - frozen
    """The files in a ZIP archive as ("archive.zip/inner.csv", bytes); any other file, a workbook too, gives itself.

    Refuses what is damaged, locked, nested or too large, and names that point out of the archive; skips what systems add.
    """
    if not content.startswith(_ZIP):
        return [(name, content)]
    check_size(content, name, limits)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = [p for p in archive.infolist() if not p.is_dir()]
            if any(p.filename in WORKBOOK_PARTS for p in parts):
                return [(name, content)]
            return _files(archive, [p for p in parts if not _is_by_the_way(p.filename)], name, limits)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, zlib.error) as error:
        raise UnreadableFile(f"{name} is a damaged ZIP archive: pack it again, or drop the files in it.") from error


def _files(
    archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo], name: str, limits: Limits
) -> list[tuple[str, bytes]]:
    if not parts:
        raise UnreadableFile(f"{name} is a ZIP archive with no file in it.")
    if len(parts) > _MOST_FILES:
        raise UnreadableFile(
            f"{name} holds {len(parts):,} files, over the limit of {_MOST_FILES}: drop the exports themselves."
        )
    room = limits.inflated_bytes
    found = []
    for part in parts:
        _check(part, name)
        allowed = min(room, max(_RATIO_COUNTS_FROM, part.compress_size * limits.inflation), limits.file_bytes)
        inner = _read(archive, part, name, allowed)
        room -= len(inner)
        found.append((f"{name}/{part.filename}", inner))
    return found


def _is_by_the_way(path: str) -> bool:
    """Files that systems put into archives for themselves."""
    parts = PurePosixPath(path).parts
    return (
        "__MACOSX" in parts
        or any(p.startswith(".") and not p.startswith("..") for p in parts)
        or parts[-1:] == ("Thumbs.db",)
    )


def _check(part: zipfile.ZipInfo, name: str) -> None:
    path = part.filename
    if part.flag_bits & 1:
        raise UnreadableFile(f"{name} is protected with a password: pack the files again without one.")
    if path.startswith(("/", "\\")) or ".." in path.replace("\\", "/").split("/") or ":" in path[:3]:
        raise UnreadableFile(f"{name} holds a file whose name points out of the archive: drop the exports themselves.")
    if path.lower().endswith(_ARCHIVES):
        raise UnreadableFile(f"{name} holds another archive, '{path[:80]}': unpack it and drop the files in it.")


def _read(archive: zipfile.ZipFile, part: zipfile.ZipInfo, name: str, allowed: int) -> bytes:
    """The bytes of a part, counted and not believed."""
    pieces, size = [], 0
    with archive.open(part) as packed:
        while piece := packed.read(_CHUNK):
            pieces.append(piece)
            size += len(piece)
            if size > allowed:
                raise UnreadableFile(f"{name} unpacks to more than {megabytes(allowed)}: drop the exports one by one.")
    inner = b"".join(pieces)
    if inner.startswith(_ZIP) and not _is_workbook(inner):
        raise UnreadableFile(
            f"{name} holds another archive, '{part.filename[:80]}': unpack it and drop the files in it."
        )
    return inner


def _is_workbook(content: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return any(n in WORKBOOK_PARTS for n in archive.namelist())
