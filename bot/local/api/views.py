"""views.*"""

from __future__ import annotations

from typing import Any

from bot.local.api.call import Call
from bot.local.checking import check_view
from bot.local.modals import find_view, open_view, publish_home, push_view, update_view
from bot.local.refusal import SlackError
from bot.local.shapes import view_json
from bot.local.state import View
from bot.local.tickets import TicketRefused

Json = dict[str, Any]


def open_modal(call: Call) -> Json:
    """A modal for whoever caused the trigger id."""
    body = check_view(call.store, _body(call), "modal")
    return _answer(open_view(call.store, _exchange(call), body))


def push(call: Call) -> Json:
    """A modal on top of the one that the trigger id comes from."""
    body = check_view(call.store, _body(call), "modal")
    return _answer(push_view(call.store, _exchange(call), body))


def update(call: Call) -> Json:
    """An open modal with other content; hash_conflict when it has changed since ``hash``."""
    body = _body(call)
    view = find_view(call.store, call.args.optional("view_id"), call.args.optional("external_id"))
    if call.args.optional("hash") not in (None, view.hash):
        raise SlackError("hash_conflict")
    return _answer(update_view(call.store, view, body))


def publish(call: Call) -> Json:
    """The Home tab of a person; hash_conflict as in update."""
    body = _body(call)
    user = call.user("user_id").id
    published = call.store.home(user)
    if published and call.args.optional("hash") not in (None, published.hash):
        raise SlackError("hash_conflict")
    return _answer(publish_home(call.store, user, body))


def _body(call: Call) -> Any:
    body = call.args.structure("view")
    if body is None:
        raise SlackError("invalid_arguments", ["missing required field: view"])
    return body


def _exchange(call: Call) -> str:
    trigger_id = call.args.optional("trigger_id") or call.args.optional("interactivity_pointer")
    if trigger_id is None:
        raise SlackError("invalid_arguments", ["missing required field: trigger_id"])
    try:
        return call.store.tickets.exchange(trigger_id)
    except TicketRefused as refused:
        raise SlackError(str(refused)) from None


def _answer(view: View) -> Json:
    return {"view": view_json(view)}
