"""A zip archive whose bytes depend on its content alone, so that one report always gives one workbook."""

from __future__ import annotations

from pathlib import Path
from shutil import copyfileobj
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

EARLIEST: Final = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip archive can name."""


class TimelessArchive(ZipFile):
    """A ZipFile that gives every entry the same time."""

    def writestr(self, zinfo_or_arcname: str | ZipInfo, data: Any, *_: Any, **__: Any) -> None:
        name = zinfo_or_arcname.filename if isinstance(zinfo_or_arcname, ZipInfo) else zinfo_or_arcname
        super().writestr(_entry(name), data)

    def write(self, filename: Any, arcname: Any = None, *_: Any, **__: Any) -> None:
        with (
            Path(filename).open("rb") as source,
            self.open(_entry(str(arcname or filename)), "w", force_zip64=True) as target,
        ):
            copyfileobj(source, target)


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, EARLIEST)
    entry.compress_type = ZIP_DEFLATED
    return entry
