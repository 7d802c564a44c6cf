"""Addresses of messages, as Slack writes them: /archives/CHANNEL/p1769731200000100?thread_ts=..."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

_PATH = re.compile(r"^/archives/([A-Z0-9]{2,20})/p(\d{10})(\d{6})$")
_TS = re.compile(r"^\d{10}\.\d{6}$")


@dataclass(frozen=True)
class Place:
    """A message: ``thread_ts`` is that of the thread it stands in, its own where it stands in none."""

    channel: str
    thread_ts: str


def parse_permalink(address: str) -> Place | None:
    """Where a permalink leads; None for any other address."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    found = _PATH.match(parts.path)
    if found is None:
        return None
    parents = parse_qs(parts.query).get("thread_ts", [""])
    parent = parents[0] if _TS.match(parents[0]) else f"{found[2]}.{found[3]}"
    return Place(found[1], parent)
