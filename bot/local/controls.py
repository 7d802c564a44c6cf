"""The things in blocks that a person can press, fill in or choose from, and what Slack tells the bot of a choice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.local.state import Block

Values = Mapping[str, Mapping[str, Any]]
"""Block id -> action id -> Slack's state value."""


@dataclass(frozen=True)
class Kind:
    """``key`` holds the choice in a state value, ``initial`` in the element. ``pick``: one option, or several (None: as is)."""

    key: str
    initial: str
    picks: str | None = None


ONE, MANY = "one", "many"
KINDS = {
    "plain_text_input": Kind("value", "initial_value"),
    "email_text_input": Kind("value", "initial_value"),
    "url_text_input": Kind("value", "initial_value"),
    "number_input": Kind("value", "initial_value"),
    "rich_text_input": Kind("rich_text_value", "initial_value"),
    "datepicker": Kind("selected_date", "initial_date"),
    "timepicker": Kind("selected_time", "initial_time"),
    "datetimepicker": Kind("selected_date_time", "initial_date_time"),
    "static_select": Kind("selected_option", "initial_option", ONE),
    "external_select": Kind("selected_option", "initial_option", ONE),
    "radio_buttons": Kind("selected_option", "initial_option", ONE),
    "overflow": Kind("selected_option", "", ONE),
    "multi_static_select": Kind("selected_options", "initial_options", MANY),
    "multi_external_select": Kind("selected_options", "initial_options", MANY),
    "checkboxes": Kind("selected_options", "initial_options", MANY),
    "users_select": Kind("selected_user", "initial_user"),
    "multi_users_select": Kind("selected_users", "initial_users"),
    "conversations_select": Kind("selected_conversation", "initial_conversation"),
    "multi_conversations_select": Kind("selected_conversations", "initial_conversations"),
    "channels_select": Kind("selected_channel", "initial_channel"),
    "multi_channels_select": Kind("selected_channels", "initial_channels"),
    "file_input": Kind("files", ""),
}
LISTS = frozenset(kind.key for kind in KINDS.values() if kind.key.endswith("s"))
STATELESS = frozenset({"overflow"})


@dataclass(frozen=True)
class Control:
    """An element with the block it stands in. ``tells``: the bot hears of a choice at once, not only on submission."""

    block_id: str
    element: Block
    tells: bool = True
    optional: bool = True

    @property
    def action_id(self) -> str:
        """Unique inside the block."""
        return str(self.element.get("action_id", ""))

    @property
    def type(self) -> str:
        """The element's type, such as ``button``."""
        return str(self.element["type"])


def controls(blocks: Iterable[Block]) -> Iterator[Control]:
    """Every control in blocks, nested ones included, in reading order."""
    for block in blocks:
        block_id = str(block.get("block_id", ""))
        if block.get("type") == "input":
            tells = bool(block.get("dispatch_action", False))
            yield Control(block_id, block["element"], tells, bool(block.get("optional", False)))
            continue
        for element in _elements(block):
            if "action_id" in element:
                yield Control(block_id, element)
        yield from controls(block.get("child_blocks", ()))
        if block.get("type") == "carousel":
            yield from controls(block.get("elements", ()))


def _elements(block: Block) -> Iterator[Block]:
    if isinstance(block.get("accessory"), Mapping):
        yield block["accessory"]
    if block.get("type") in ("actions", "context_actions"):
        yield from block.get("elements", ())
    if block.get("type") == "card":
        yield from block.get("actions", ())


def find_control(
    blocks: Sequence[Block], action_id: str, *, block_id: str | None = None, value: str | None = None
) -> Control:
    """The control with this action id; LookupError names those that there are."""
    there = tuple(controls(blocks))
    for control in there:
        same_block = block_id in (None, control.block_id)
        if control.action_id == action_id and same_block and value in (None, control.element.get("value")):
            return control
    names = ", ".join(f"{control.action_id} ({control.type})" for control in there) or "none"
    raise LookupError(f"No control {action_id!r} with value {value!r} here. There are: {names}")


def state_value(element: Block, selected: Any) -> dict[str, Any]:
    """What Slack's state says of a choice. ``selected``: an option's value or whole option, a date, an id, or a list of them."""
    kind = KINDS[element["type"]]
    if isinstance(selected, Mapping) and kind.key in selected:
        return {"type": element["type"], **selected}
    if kind.picks == ONE:
        selected = None if selected is None else _option(element, selected)
    elif kind.picks == MANY:
        selected = [_option(element, one) for one in selected or ()]
    elif kind.key in LISTS:
        selected = list(selected or ())
    return {"type": element["type"], kind.key: selected}


def _option(element: Block, selected: Any) -> Block:
    if isinstance(selected, Mapping):
        return selected
    if element["type"] in ("external_select", "multi_external_select"):
        return {"text": {"type": "plain_text", "text": str(selected)}, "value": str(selected)}
    for option in _options(element):
        if option.get("value") == selected:
            return option
    values = ", ".join(repr(option.get("value")) for option in _options(element))
    raise LookupError(f"No option {selected!r} in {element.get('action_id')!r}. There are: {values}")


def _options(element: Block) -> tuple[Block, ...]:
    grouped = (option for group in element.get("option_groups", ()) for option in group["options"])
    return (*element.get("options", ()), *grouped)


def initial_values(blocks: Iterable[Block]) -> dict[str, dict[str, Any]]:
    """The state of blocks that nobody has touched yet."""
    values: dict[str, dict[str, Any]] = {}
    for control in controls(blocks):
        kind = KINDS.get(control.type)
        if kind is not None and control.type not in STATELESS:
            chosen = control.element.get(kind.initial, [] if kind.key in LISTS else None)
            values.setdefault(control.block_id, {})[control.action_id] = {"type": control.type, kind.key: chosen}
    return values


def merge_values(blocks: Sequence[Block], *layers: Values) -> dict[str, dict[str, Any]]:
    """The state of blocks after choices, later layers winning; choices about blocks that are gone are dropped."""
    values = initial_values(blocks)
    for layer in layers:
        for block_id, actions in layer.items():
            for action_id, chosen in actions.items():
                if action_id in values.get(block_id, {}):
                    values[block_id][action_id] = dict(chosen)
    return values


def is_empty(value: Mapping[str, Any]) -> bool:
    """Whether a state value holds nothing."""
    chosen = value.get(KINDS[value["type"]].key)
    return chosen is None or chosen in ("", [])
