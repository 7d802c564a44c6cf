"""Refuses messages and views that Slack would refuse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from bot.local.refusal import SlackError
from bot.local.store import Store
from bot.local.validation import limits
from bot.local.validation.message import message_problems, text_length
from bot.local.validation.problems import Problem
from bot.local.validation.view import view_problems


def check_message_blocks(store: Store, blocks: Any) -> tuple[Mapping[str, Any], ...]:
    """The blocks of a message when Slack takes them; else invalid_blocks or msg_blocks_too_long."""
    if not isinstance(blocks, list):
        raise SlackError("invalid_blocks_format")
    _refuse(message_problems(blocks, _known_files(store)) or _unwanted(store, blocks), "invalid_blocks")
    if text_length(blocks) > limits.MESSAGE_TEXT_TOTAL:
        raise SlackError("msg_blocks_too_long")
    return tuple(blocks)


def check_view(store: Store, view: Any, surface: str) -> Mapping[str, Any]:
    """A modal (surface ``modal``) or Home tab (``home``) when Slack takes it; else invalid_arguments or view_too_large."""
    if not isinstance(view, Mapping):
        raise SlackError("invalid_arguments", ["must provide an object [json-pointer:/view]"])
    _refuse(view_problems(view, surface, _known_files(store)), "invalid_arguments")
    if limits.json_bytes(view) > limits.VIEW_BYTES:
        raise SlackError("view_too_large")
    return view


def _refuse(problems: Sequence[Problem], error: str) -> None:
    if not problems:
        return
    messages = [str(problem) for problem in problems]
    details = {"errors": messages} if error == "invalid_blocks" else {}
    raise SlackError(error, messages, **details)


def _unwanted(store: Store, blocks: Sequence[Mapping[str, Any]]) -> tuple[Problem, ...]:
    refused = store.faults.wanted.refuse_blocks
    indexed = enumerate(blocks)
    return tuple(
        Problem(f"unsupported type: {block['type']}", f"/blocks/{index}/type")
        for index, block in indexed
        if block["type"] in refused
    )


def _known_files(store: Store) -> Mapping[str, bool]:
    """File id, private address and permalink -> whether a block may show the file now."""
    known = {}
    for file in store.files():
        is_image = file.is_ready and file.mimetype in limits.IMAGE_TYPES
        for name in (file.id, f"{store.url}/files-pri/T0LAUREL-{file.id}/{quote(file.name)}"):
            known[name] = is_image
        known[f"{store.url}/files/{file.user}/{file.id}/{quote(file.name)}"] = is_image
    return known
