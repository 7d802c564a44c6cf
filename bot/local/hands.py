"""What a person presses, chooses and fills in, in messages, modals and the Home tab."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.local import payloads
from bot.local.controls import Control, Values, controls, find_control, merge_values, state_value
from bot.local.delivery import Deliveries, OnItsWay, as_answered, settled
from bot.local.modals import close_top
from bot.local.payloads import Target
from bot.local.people import must_be_in
from bot.local.shapes import file_json
from bot.local.state import Block, Delivery, View
from bot.local.store import Store
from bot.local.submissions import client_errors, entered_values, settle_submission

UNTOLD = Delivery(status=None, attempts=0)
"""The bot need not hear of it."""


class Hands:
    """Interactions. Each returns a delivery that may still be under way."""

    def __init__(self, store: Store, deliveries: Deliveries) -> None:
        self._store = store
        self._deliveries = deliveries

    def in_message(self, user: str, channel: str, message_ts: str) -> Target:
        """The message to act on; LookupError when ``user`` does not see it."""
        must_be_in(self._store, user, channel)
        message = self._store.message(channel, message_ts)
        if message.visible_to not in (None, user):
            raise LookupError(f"{user} does not see the message {message_ts}.")
        return Target(user, message=message)

    def in_view(self, user: str, view_id: str) -> Target:
        """The view to act on; LookupError when it is not (any more) open for ``user``."""
        return Target(user, view=self._open_view(user, view_id))

    def press(self, target: Target, action_id: str, *, value: str | None, block_id: str | None) -> OnItsWay:
        """A press of a button."""
        control = find_control(target.blocks, action_id, block_id=block_id, value=value)
        pressed = {key: control.element[key] for key in ("text", "value", "style") if key in control.element}
        return self._act(target, control, pressed)

    def choose(self, target: Target, action_id: str, selected: Any, *, block_id: str | None) -> OnItsWay:
        """A choice or an entry; kept in the state of the message or view."""
        control = find_control(target.blocks, action_id, block_id=block_id)
        chosen = state_value(control.element, self._entered(control, selected))
        kept = self._keep(target, {control.block_id: {control.action_id: chosen}})
        return self._act(kept, control, chosen) if control.tells else settled(UNTOLD)

    def suggestions(self, target: Target, action_id: str, query: str) -> tuple[Block, ...]:
        """The options for what was typed; none when the bot does not answer in time."""
        control = find_control(target.blocks, action_id)
        payload = payloads.suggestion_payload(self._store, target, control, query)
        answer = self._deliveries.send("interactive", payload, as_answered).result()
        if not answer.ok or not isinstance(answer.body, Mapping):
            return ()
        grouped = (option for group in answer.body.get("option_groups", ()) for option in group["options"])
        return (*answer.body.get("options", ()), *grouped)

    def submit_view(self, user: str, view_id: str, given: Mapping[str, Mapping[str, Any]]) -> OnItsWay:
        """A press of the submit button."""
        view = self._open_view(user, view_id)
        values = entered_values(view, self._with_files(view, given))
        errors = client_errors(view, values)
        view = replace(view, values=values, errors=errors)
        self._store.put_view(view)
        if errors:
            return settled(Delivery(status=None, body=errors, error="input_required", attempts=0))
        payload = payloads.view_payload(self._store, "view_submission", view, response_urls=[])
        sent = self._deliveries.send("interactive", payload, lambda d: settle_submission(self._store, view, d))
        return OnItsWay(sent)

    def close_view(self, user: str, view_id: str) -> OnItsWay:
        """A press of Cancel or of the cross."""
        view = self._open_view(user, view_id)
        clears = bool(view.body.get("clear_on_close"))
        close_top(self._store, view, everything=clears)
        if not view.body.get("notify_on_close"):
            return settled(UNTOLD)
        payload = payloads.view_payload(self._store, "view_closed", view, is_cleared=clears)
        return OnItsWay(self._deliveries.send("interactive", payload, as_answered))

    def _open_view(self, user: str, view_id: str) -> View:
        view = self._store.view(view_id)
        if view is None or view.user != user:
            raise LookupError(f"No view {view_id} is open for {user}.")
        return view

    def _act(self, target: Target, control: Control, chosen: Mapping[str, Any]) -> OnItsWay:
        where = {"block_id": control.block_id, "action_id": control.action_id}
        action = {**where, **chosen, "type": control.type, "action_ts": self._store.next_ts()}
        payload = payloads.actions_payload(self._store, target, action, self._values(target))
        return OnItsWay(self._deliveries.send("interactive", payload, as_answered))

    def _values(self, target: Target) -> Values:
        if target.message is None:
            return {}
        message = target.message
        return merge_values(message.blocks, self._store.choices(message.channel, message.ts, target.user))

    def _keep(self, target: Target, chosen: Values) -> Target:
        if target.message is not None:
            self._store.keep_choices(target.message.channel, target.message.ts, target.user, chosen)
            return target
        assert target.view is not None
        values = merge_values(target.view.blocks, target.view.values, chosen)
        view = replace(target.view, values=values)
        self._store.put_view(view)
        return replace(target, view=view)

    def _with_files(self, view: View, given: Mapping[str, Mapping[str, Any]]) -> Values:
        fields = {(control.block_id, control.action_id): control for control in controls(view.blocks)}
        return {
            block_id: {
                action: self._entered(fields.get((block_id, action)), entered) for action, entered in actions.items()
            }
            for block_id, actions in given.items()
        }

    def _entered(self, control: Control | None, entered: Any) -> Any:
        """A file_input's state holds whole files; a person names them by id."""
        if control is None or control.type != "file_input" or isinstance(entered, Mapping):
            return entered
        return [file_json(self._store, self._store.file(file_id)) for file_id in entered or ()]
