"""What the handlers are given, built once in bot.app."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slack_sdk import WebClient

    from handlers.jobs.isolated import IsolatedRunner
    from storage.db import Database


@dataclass(frozen=True)
class Deps:
    """``slack``: team id -> a client with that team's bot token, made with ``retry_handlers=[]``: one that tries again by itself
    may post twice. ``now`` is aware, in UTC.
    """

    database: Database
    slack: Callable[[str], WebClient]
    now: Callable[[], datetime]
    isolated: IsolatedRunner
    max_upload_bytes: int
    file_hosts: frozenset[str]
    """Hosts (``host`` or ``host:port``) that files may be fetched from with the bot token; a leading dot means any subdomain."""
