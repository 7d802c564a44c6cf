"""A message as Slack takes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Block = dict[str, Any]


@dataclass(frozen=True)
class Message:
    """``text`` is what notifications and screen readers get: always set, already escaped for mrkdwn."""

    text: str
    blocks: tuple[Block, ...] = field(default=())
