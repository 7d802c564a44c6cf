"""Cuts a list into pages with Slack's cursors."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import Any, TypeVar

from bot.local.api.call import Call
from bot.local.refusal import SlackError

T = TypeVar("T")


def page(
    call: Call, everything: Sequence[T], *, default: int = 100, highest: int = 999
) -> tuple[Sequence[T], dict[str, Any]]:
    """This page of ``everything``, and the response_metadata that leads to the next; invalid_cursor."""
    limit = call.args.number("limit", default, highest=highest)
    start = _offset(call.args.text("cursor"))
    rest = start + limit < len(everything)
    cursor = base64.b64encode(f"offset:{start + limit}".encode()).decode() if rest else ""
    return everything[start : start + limit], {"response_metadata": {"next_cursor": cursor}}


def _offset(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        return int(base64.b64decode(cursor, validate=True).decode().removeprefix("offset:"))
    except (binascii.Error, ValueError):
        raise SlackError("invalid_cursor") from None
