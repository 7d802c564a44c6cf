"""How a local workspace is set up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

SLACK_RETRY_DELAYS = (0.0, 60.0, 300.0)
"""Seconds before each repeat of an event that was not answered: at once, after a minute, after five."""


def wall_clock() -> datetime:
    """The moment, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class WorkspaceOptions:
    """``manifest``: path of manifest.yml; its commands are offered, and only its scopes and events are granted (None: all).

    ``now`` dates messages and decides what has expired. Signatures always carry the real time, because the bot checks them
    against it. ``retry_delays`` are seconds. ``use_sockets``: deliver over Socket Mode whenever a socket is connected.
    """

    bot_url: str = "http://127.0.0.1:3000"
    signing_secret: str = "local-signing-secret"
    bot_token: str = "xoxb-local"
    app_token: str = "xapp-local"
    now: Callable[[], datetime] = field(default=wall_clock)
    manifest: Path | None = None
    retry_delays: tuple[float, ...] = SLACK_RETRY_DELAYS
    answer_timeout: float = 3.0
    use_sockets: bool = True
