"""Gives blocks and elements the ids that a bot may leave out, as Slack does."""

from __future__ import annotations

import copy
import secrets
from collections.abc import Iterable
from typing import Any

from bot.local.state import Block

INTERACTIVE = ("button", "overflow", "checkboxes", "radio_buttons", "datepicker", "timepicker", "datetimepicker")
INTERACTIVE_ENDINGS = ("_select", "_input", "_buttons", "_button")


def with_ids(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """A deep copy in which each block has a block_id and each interactive element an action_id."""
    return tuple(_named_block(copy.deepcopy(dict(block))) for block in blocks)


def _named_block(block: dict[str, Any]) -> dict[str, Any]:
    block.setdefault("block_id", secrets.token_urlsafe(4))
    for child in block.get("child_blocks", ()):
        _named_block(child)
    for element in _elements(block):
        if _is_interactive(element):
            element.setdefault("action_id", secrets.token_urlsafe(4))
        if element.get("type") == "card":
            _named_block(element)
    return block


def _elements(block: dict[str, Any]) -> list[dict[str, Any]]:
    single = [block[key] for key in ("accessory", "element") if isinstance(block.get(key), dict)]
    several = [e for key in ("elements", "actions") for e in block.get(key, ()) if isinstance(e, dict)]
    return single + several


def _is_interactive(element: dict[str, Any]) -> bool:
    kind = str(element.get("type"))
    return kind in INTERACTIVE or kind.endswith(INTERACTIVE_ENDINGS)
