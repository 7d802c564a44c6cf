"""What a channel is, where it matters for what may be posted there."""

from __future__ import annotations

from typing import Final

from handlers.outgoing.calls import SlackRefused, slack_call
from handlers.outgoing.posting import Outbox

_OUTSIDE: Final = ("is_ext_shared", "is_pending_ext_shared")


def is_shared_outside(outbox: Outbox, channel: str) -> bool:
    """Whether people of another company are in the channel, or invited; asked anew each time, as that can change."""
    if channel.startswith("D"):
        return False
    try:
        known = slack_call(outbox.client.conversations_info, wait=outbox.wait, channel=channel)["channel"]
    except SlackRefused:
        return (
            False  # a kind of channel that our scopes do not cover, such as a group message: not shared with outsiders
        )
    return any(known.get(mark) for mark in _OUTSIDE)
