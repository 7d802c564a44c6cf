"""How the figures are drawn: Slack's own charts and tables, or pictures and text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Drawing:
    """``pictures``: the name of a picture -> the id of its file in Slack; looked at only where ``native`` is off."""

    native: bool = True
    pictures: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, pictures: Mapping[str, str] | None) -> Drawing:
        """Native without pictures; with a mapping, even an empty one, the workspace has refused the native blocks."""
        return cls() if pictures is None else cls(native=False, pictures=pictures)
