"""Questions before a file is tracked: whether it should be, and whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from slack_sdk.models.blocks import InputBlock, Option, PlainTextInputElement, StaticSelectElement
from slack_sdk.models.views import View

from handlers import ids
from handlers.blocks.limits import OPTION_CHARS, SELECT_OPTIONS, message_text
from handlers.blocks.message import Block, Message
from handlers.blocks.parts import actions, bold, button, literal, name, notes, paragraph, rich
from handlers.blocks.text import listed, number

_FILES = 5
_CUSTOMER_CHARS = 200


@dataclass(frozen=True)
class KnownCustomer:
    """A customer that a file may belong to."""

    customer_id: int
    name: str


def build_ask_to_track(file_names: Sequence[str], drop_value: str) -> Message:
    """Shown to the poster alone: [Track this file] [Not now]; ``drop_value`` comes back with either button."""
    files = listed(file_names, _FILES, name)
    one = len(file_names) == 1
    asked = f"Shall I track certifications from {'this file' if one else 'these files'}?"
    row = actions(
        [
            button("Track this file" if one else "Track these files", ids.TRACK_FILE, drop_value, style="primary"),
            button("Not now", ids.NOT_NOW, drop_value),
        ],
        ids.ASK_ACTIONS,
    )
    blocks = (
        rich(paragraph(bold(asked), f" {files}")),
        row,
        notes("Only you can see this. Nothing of the file is kept unless you say so."),
    )
    return Message(text=message_text(f"{asked} {files}"), blocks=blocks)


def build_choose_customer(file_names: Sequence[str], drop_value: str) -> Message:
    """The file names no customer: a button that opens the modal below."""
    files = listed(file_names, _FILES, name)
    asked = "Which customer is this data for?"
    why = f"{files} does not name a customer." if len(file_names) == 1 else f"{files} do not name a customer."
    row = actions([button("Choose customer", ids.CHOOSE_CUSTOMER, drop_value, style="primary")], ids.CUSTOMER_ACTIONS)
    blocks = (
        rich(paragraph(bold(asked), f" {why}")),
        row,
        notes("The file is kept; the work goes on as soon as you answer."),
    )
    return Message(text=message_text(f"{asked} {why}"), blocks=blocks)


def build_customer_modal(known: Sequence[KnownCustomer], drop_value: str) -> Block:
    """A view: choose one of the customers (the first 100 of them), or write a new name; ``drop_value`` is its private_metadata."""
    blocks = [*([_select(known)] if known else []), _input(optional=bool(known))]
    left_out = len(known) - SELECT_OPTIONS
    if left_out > 0:
        blocks.append(
            notes(f"{number(left_out)} more customers are not in the list: write the name as it is, and it is found.")
        )
    view = View(
        type="modal",
        callback_id=ids.CUSTOMER_MODAL,
        title=literal("Choose customer", 24),
        submit=literal("Track", 24),
        close=literal("Cancel", 24),
        private_metadata=drop_value,
        blocks=blocks,
    )
    return view.to_dict()


def _select(known: Sequence[KnownCustomer]) -> Block:
    options = [
        Option(value=str(customer.customer_id), text=literal(customer.name, OPTION_CHARS))
        for customer in known[:SELECT_OPTIONS]
    ]
    element = StaticSelectElement(
        action_id=ids.CUSTOMER_SELECT, placeholder=literal("Choose a customer", 150), options=options
    )
    label = literal("A customer that you have already", 2000)
    return InputBlock(block_id=ids.CUSTOMER_SELECT_BLOCK, label=label, element=element, optional=True).to_dict()


def _input(*, optional: bool) -> Block:
    element = PlainTextInputElement(action_id=ids.CUSTOMER_NAME, max_length=_CUSTOMER_CHARS, min_length=1)
    label = literal("Or a new one" if optional else "Customer", 2000)
    return InputBlock(block_id=ids.CUSTOMER_NAME_BLOCK, label=label, element=element, optional=optional).to_dict()
