"""The headers of a file, from its sample."""

from __future__ import annotations

import csv
import io


def headers_of(content: bytes) -> list[str]:
    """The cells of the sample's first line that say something, each once."""
    rows = csv.reader(io.StringIO(content.decode("utf-8-sig", "replace"), newline=""))
    return list(dict.fromkeys(header.strip() for header in next(rows, []) if header.strip()))
