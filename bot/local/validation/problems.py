"""What is wrong with blocks, and where, as Slack words it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Problem:
    """``pointer`` is a JSON pointer into the arguments, such as ``/blocks/0/text/text``."""

    message: str
    pointer: str

    def __str__(self) -> str:
        """As Slack writes it."""
        return f"{self.message} [json-pointer:{self.pointer}]"


@dataclass
class Report:
    """Collects problems. ``files``: file id or address -> whether an image block may show it."""

    files: Mapping[str, bool]
    problems: list[Problem] = field(default_factory=list)

    def add(self, message: str, pointer: str) -> None:
        """Note a problem."""
        self.problems.append(Problem(message, pointer))
