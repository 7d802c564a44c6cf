"""Who reads a text: the names and the time zone that mentions and dates are shown in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, tzinfo


@dataclass(frozen=True)
class Reader:
    """Names by user id and by channel id (without # and @), and the zone for dates."""

    users: Mapping[str, str] = field(default_factory=dict)
    channels: Mapping[str, str] = field(default_factory=dict)
    zone: tzinfo = UTC
