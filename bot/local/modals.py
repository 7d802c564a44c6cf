"""Opens, stacks, changes and closes views, for the Web API and for answers to submissions alike."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.local.checking import check_view
from bot.local.controls import merge_values
from bot.local.naming import with_ids
from bot.local.refusal import SlackError
from bot.local.state import View
from bot.local.store import Store
from bot.local.validation import limits


def open_view(store: Store, user: str, body: Any) -> View:
    """A new modal; it takes the place of any that were open."""
    view = _new_view(store, user, check_view(store, body, "modal"), below=None)
    store.put_views(user, (view,))
    return view


def push_view(store: Store, user: str, body: Any) -> View:
    """A modal on top of the open ones; push_limit_reached on a stack of three."""
    checked = check_view(store, body, "modal")
    stack = store.views(user)
    if not stack:
        raise SlackError("view_not_found")
    if len(stack) >= limits.VIEW_STACK:
        raise SlackError("push_limit_reached")
    view = _new_view(store, user, checked, below=stack[-1])
    store.put_views(user, (*stack, view))
    return view


def update_view(store: Store, view: View, body: Any) -> View:
    """An open view with another body; what the person entered stays in fields whose ids stay."""
    checked = check_view(store, body, "modal")
    _refuse_taken_external_id(store, checked, view)
    named = _named(checked)
    values = merge_values(named["blocks"], view.values)
    changed = replace(view, body=named, hash=_hash(store), values=values, errors={})
    store.put_view(changed)
    return changed


def publish_home(store: Store, user: str, body: Any) -> View:
    """The Home tab of ``user``; it keeps its id from one publication to the next."""
    checked = check_view(store, body, "home")
    fresh = _new_view(store, user, checked, below=None)
    old = store.home(user)
    view = replace(fresh, id=old.id, root_id=old.id) if old else fresh
    store.put_home(view)
    return view


def close_top(store: Store, view: View, *, everything: bool = False) -> None:
    """Take a modal and what lies above it off the stack, or the whole stack."""
    stack = store.views(view.user)
    ids = [one.id for one in stack]
    if view.id in ids:
        store.put_views(view.user, () if everything else stack[: ids.index(view.id)])


def find_view(store: Store, view_id: str | None, external_id: str | None) -> View:
    """The open view with this id, or with this external id; SlackError when there is none."""
    if not (view_id or external_id):
        raise SlackError("invalid_arguments", ["missing required field: view_id"])
    for user in store.users():
        for view in store.views(user.id):
            if view.id == view_id or (external_id and view.body.get("external_id") == external_id):
                return view
    raise SlackError("not_found")


def _new_view(store: Store, user: str, body: Mapping[str, Any], below: View | None) -> View:
    _refuse_taken_external_id(store, body, None)
    view_id = store.next_id("V")
    named = _named(body)
    return View(
        id=view_id,
        user=user,
        body=named,
        hash=_hash(store),
        root_id=below.root_id if below else view_id,
        previous_id=below.id if below else None,
        values=merge_values(named["blocks"]),
    )


def _named(body: Mapping[str, Any]) -> dict[str, Any]:
    return {**body, "blocks": with_ids(body["blocks"])}


def _hash(store: Store) -> str:
    return f"{store.epoch()}.{secrets.token_hex(4)}"


def _refuse_taken_external_id(store: Store, body: Mapping[str, Any], itself: View | None) -> None:
    external_id = body.get("external_id")
    taken = (view for user in store.users() for view in store.views(user.id))
    if external_id and any(view.body.get("external_id") == external_id and view != itself for view in taken):
        raise SlackError("duplicate_external_id")
