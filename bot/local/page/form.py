"""What a person has entered in a modal: plain values by block and action, kept while the bot replaces the view."""

from collections.abc import Callable, Mapping
from typing import Any

Entered = dict[str, dict[str, Any]]
"""block id -> action id -> plain value: text, an option's value (a whole option where it came from the bot), a list of them,
a date, a time, seconds, ids of files, None."""


class Form:
    """The entries of one modal. What the person typed wins over what a view brings along."""

    def __init__(self) -> None:
        self._entered: Entered = {}

    def enter(self, block_id: str, action_id: str, value: Any) -> None:
        """Remember what a field holds now."""
        self._entered.setdefault(block_id, {})[action_id] = value

    def value(self, block_id: str, element: Mapping[str, Any]) -> Any:
        """What the field shows: the entry, else the element's initial value."""
        entries = self._entered.get(block_id, {})
        action_id = str(element.get("action_id", ""))
        return entries[action_id] if action_id in entries else initial_value(element)

    def keep_only(self, fields: Mapping[str, set[str]]) -> None:
        """Forget the entries of fields that the view no longer has; as Slack does, ids decide which field is the same."""
        self._entered = {
            block: {action: value for action, value in entries.items() if action in fields[block]}
            for block, entries in self._entered.items()
            if block in fields
        }

    def values(self) -> Entered:
        """All entries, for the submission."""
        return {block: dict(entries) for block, entries in self._entered.items()}


def view_fields(blocks: tuple[Mapping[str, Any], ...]) -> dict[str, set[str]]:
    """The action ids of each block of a view: of an input, a section's accessory and an actions row."""
    fields: dict[str, set[str]] = {}
    for block in blocks:
        parts = (block.get("element"), block.get("accessory"), *(block.get("elements") or ()))
        ids = {str(part["action_id"]) for part in parts if isinstance(part, Mapping) and part.get("action_id")}
        if ids:
            fields.setdefault(str(block.get("block_id", "")), set()).update(ids)
    return fields


def _options(name: str) -> Callable[[Mapping[str, Any]], list[str]]:
    return lambda element: [str(option.get("value", "")) for option in element.get(name) or ()]


def _option(element: Mapping[str, Any]) -> str | None:
    chosen = element.get("initial_option")
    return str(chosen.get("value", "")) if chosen else None


def _plain(name: str) -> Callable[[Mapping[str, Any]], Any]:
    return lambda element: element.get(name)


_INITIAL: dict[str, Callable[[Mapping[str, Any]], Any]] = {
    "plain_text_input": _plain("initial_value"),
    "number_input": _plain("initial_value"),
    "email_text_input": _plain("initial_value"),
    "url_text_input": _plain("initial_value"),
    "static_select": _option,
    # The options of an external select are known to the bot alone, so the whole option is kept, words included.
    "external_select": _plain("initial_option"),
    "multi_external_select": lambda element: list(element.get("initial_options") or ()),
    "radio_buttons": _option,
    "users_select": _plain("initial_user"),
    "channels_select": _plain("initial_channel"),
    "conversations_select": _plain("initial_conversation"),
    "multi_static_select": _options("initial_options"),
    "checkboxes": _options("initial_options"),
    "multi_users_select": lambda element: list(element.get("initial_users") or ()),
    "multi_channels_select": lambda element: list(element.get("initial_channels") or ()),
    "multi_conversations_select": lambda element: list(element.get("initial_conversations") or ()),
    "datepicker": _plain("initial_date"),
    "timepicker": _plain("initial_time"),
    "datetimepicker": _plain("initial_date_time"),
}


def initial_value(element: Mapping[str, Any]) -> Any:
    """What the bot put into a field; None (or an empty list) where it put nothing."""
    read = _INITIAL.get(str(element.get("type", "")))
    return read(element) if read else None
