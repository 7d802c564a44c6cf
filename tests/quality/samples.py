"""Exports with the right answers beside them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent.parent / "data"
CORPORA = {
    "lms": DATA / "lms",
    "platforms": DATA / "exports" / "platforms",
    "unseen": DATA / "exports" / "unseen",
    "unseen2": DATA / "exports" / "unseen2",
    "unseen3": DATA / "exports" / "unseen3",
    "unseen4": DATA / "exports" / "unseen4",
    "unseen5": DATA / "exports" / "unseen5",
}
"""The ``unseen`` ones were written without a look at the reader, and the reader without a look at them, until they were opened."""
OFTEN_CHANGED = ("lms", "platforms", "unseen", "unseen2")
"""Those whose changes every test run looks at; ``make reading`` looks at all."""
_ANSWER = ".expected.json"

Record = Mapping[str, Any]


@dataclass(frozen=True)
class Sample:
    """A file and what a perfect reader makes of it."""

    name: str
    content: bytes
    expected: Mapping[str, Any]

    @property
    def as_of(self) -> date:
        return date.fromisoformat(self.expected["as_of"])

    @property
    def kind(self) -> str:
        return str(self.expected["kind"])

    @property
    def must_ask(self) -> bool:
        return bool(self.expected.get("question"))

    @cached_property
    def answers(self) -> list[tuple[Sequence[Record], Sequence[Record]]]:
        """Sets of records of which any one is right, each with the records that may stand beside it."""
        first = (self.expected.get("records", []), self.expected.get("optional_records", []))
        others = [(a["records"], a.get("optional_records", [])) for a in self.expected.get("alternatives", [])]
        return [first, *others]

    @property
    def accounts(self) -> list[tuple[tuple[int, ...], list[int]]]:
        """Right ways to count: (read, accepted, duplicates, rejected) and the numbers of the rejected rows."""
        ways = [self.expected, *self.expected.get("accept_accounting", [])]
        return [
            (
                tuple(w["rows"][k] for k in ("read", "accepted", "duplicates", "rejected")),
                sorted(set(w["rejected_rows"])),
            )
            for w in ways
        ]


def load_samples(folder: Path) -> list[Sample]:
    """Every file of a folder that has an answer beside it, by name."""
    files = sorted(path for path in folder.glob("*") if path.with_name(path.name + _ANSWER).exists())
    return [Sample(p.name, p.read_bytes(), json.loads(p.with_name(p.name + _ANSWER).read_text("utf-8"))) for p in files]
