"""A drawn chart, ready to be sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MAX_ALT: Final = 1000


@dataclass(frozen=True)
class Picture:
    """``name`` is a file name; ``title`` says the finding; ``alt`` has the figures in words, at most MAX_ALT characters."""

    name: str
    png: bytes
    title: str
    alt: str
