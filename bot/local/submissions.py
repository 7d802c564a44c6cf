"""What a submitted modal does: what the client refuses by itself, and what the bot's answer asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.local.controls import Control, Values, controls, is_empty, state_value
from bot.local.modals import close_top, push_view, update_view
from bot.local.refusal import SlackError
from bot.local.state import Delivery, View
from bot.local.store import Store

REQUIRED = "Please complete this required field."
TOO_SHORT = "Please enter at least {} characters."
TOO_LONG = "Please enter at most {} characters."


def entered_values(view: View, given: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Slack's state after entering ``given``; LookupError when the view has no such field."""
    values = {block_id: dict(actions) for block_id, actions in view.values.items()}
    fields = {(control.block_id, control.action_id): control for control in controls(view.blocks)}
    for block_id, actions in given.items():
        for action_id, entered in actions.items():
            if (block_id, action_id) not in fields:
                there = ", ".join(f"{block}/{action}" for block, action in fields) or "none"
                raise LookupError(f"No field {block_id}/{action_id} in {view.title!r}. There are: {there}")
            element = fields[block_id, action_id].element
            values.setdefault(block_id, {})[action_id] = state_value(element, entered)
    return values


def client_errors(view: View, values: Values) -> dict[str, str]:
    """What Slack's client says under a field instead of submitting: block id -> words."""
    return {
        control.block_id: complaint
        for control in controls(view.blocks)
        if control.action_id in values.get(control.block_id, {})
        and (complaint := _complaint(control, values[control.block_id][control.action_id]))
    }


def _complaint(control: Control, value: Mapping[str, Any]) -> str | None:
    if is_empty(value):
        return None if control.optional else REQUIRED
    length = len(str(value.get("value", "")))
    if control.type != "plain_text_input":
        return None
    if length < control.element.get("min_length", 0):
        return TOO_SHORT.format(control.element["min_length"])
    if length > control.element.get("max_length", length):
        return TOO_LONG.format(control.element["max_length"])
    return None


def settle_submission(store: Store, view: View, delivery: Delivery) -> Delivery:
    """Do what the bot answered; an answer that Slack refuses leaves the modal open and becomes the delivery's error."""
    if not delivery.ok:
        return delivery
    answer = delivery.body if isinstance(delivery.body, Mapping) else {}
    try:
        _follow(store, view, answer)
    except SlackError as refused:
        return replace(delivery, error=": ".join((refused.error, *refused.messages)))
    return delivery


def _follow(store: Store, view: View, answer: Mapping[str, Any]) -> None:
    match answer.get("response_action"):
        case None:
            close_top(store, view)
        case "clear":
            store.put_views(view.user, ())
        case "update":
            update_view(store, view, answer.get("view"))
        case "push":
            push_view(store, view.user, answer.get("view"))
        case "errors":
            _show_errors(store, view, answer.get("errors"))
        case other:
            raise SlackError("invalid_response_action", [f"unknown response_action: {other}"])


def _show_errors(store: Store, view: View, errors: Any) -> None:
    inputs = {str(block["block_id"]) for block in view.blocks if block.get("type") == "input"}
    if not isinstance(errors, Mapping) or not errors:
        raise SlackError("invalid_response_action", ["errors must map the block_id of an input block to words"])
    if unknown := sorted(set(errors) - inputs):
        raise SlackError(
            "invalid_response_action", [f"no input block has the block_id {block_id}" for block_id in unknown]
        )
    store.put_view(replace(view, errors=dict(errors)))
