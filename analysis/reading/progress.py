"""How a long reading tells how far it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

Progress = Callable[[str, int, int], None]
"""``progress(step, done, total)``; steps are "reading", "matching", "checking"; total 0 = not known yet."""

READING: Final = "reading"
MATCHING: Final = "matching"
CHECKING: Final = "checking"


def silent(step: str, done: int, total: int) -> None:
    """The progress of a caller who does not watch."""
