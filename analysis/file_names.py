"""A name of a customer as part of a file name that every file system takes."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from analysis.visible import visible

LONGEST: Final = 80
"""Characters: leaves room for a folder and an ending within 255 bytes in any script."""
_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*]+')
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names of devices on Windows, with any ending."""


def safe_file_name(text: str, fallback: str) -> str:
    """The text without what Windows, macOS or Linux refuse in a name; ``fallback`` where nothing is left."""
    name = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", visible(text)))
    name = _cut(name).strip(" .").lstrip("-~")
    if not name.strip("_"):
        return fallback
    return f"{name}_" if _RESERVED.fullmatch(name) else name


def _cut(name: str) -> str:
    """At most LONGEST characters and 200 bytes."""
    return name[:LONGEST].encode()[:200].decode(errors="ignore")
