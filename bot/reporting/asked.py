"""What was asked of `laurel report`, as values; imports nothing heavy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path


@dataclass(frozen=True)
class Asked:
    """The command line. ``today`` is the clock's day; ``as_of`` the day of the figures; ``answers``: key of a question -> answer."""

    files: tuple[Path, ...]
    requirements: Path | None
    usage: Path | None
    roster: Path | None
    customer: str | None
    today: date
    as_of: date
    window_days: int
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Wanted:
    """What to give besides the tables."""

    as_json: bool
    records: Path | None
    out: Path | None
