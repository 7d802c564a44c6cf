"""What one language calls the statuses of an attempt, and how it denies them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

_DENIED: Final = {"completed": "in_progress", "passed": "failed", "in_progress": "not_started"}
"""What it means that somebody has not finished, not passed, not begun."""


@dataclass(frozen=True)
class Vocabulary:
    """Phrases are separated by commas; those of ``completed``, ``passed`` and ``begun`` are also denied by each of ``deny``,
    single words also by ``joined`` written together with them ("niezdany").

    ``others``: status -> further phrases, which are never denied and win over the ones made up.
    """

    completed: str
    passed: str
    begun: str = ""
    deny: str = ""
    joined: str = ""
    others: Mapping[str, str] = field(default_factory=dict)

    def phrases(self) -> Iterator[tuple[str, str]]:
        """Every phrase with its status; where one comes twice, the later holds."""
        said = {"completed": self.completed, "passed": self.passed, "in_progress": self.begun}
        for status, listed in said.items():
            for phrase in split(listed):
                yield phrase, status
                for no in split(self.deny):
                    yield f"{no} {phrase}", _DENIED[status]
                if self.joined and " " not in phrase:
                    yield f"{self.joined}{phrase}", _DENIED[status]
        for status, listed in self.others.items():
            for phrase in split(listed):
                yield phrase, status


def split(listed: str) -> list[str]:
    """The phrases of a list separated by commas."""
    return [" ".join(p.split()) for p in listed.split(",") if p.strip()]
