"""The buttons under what was found in files."""

from __future__ import annotations

from slack_sdk.models.blocks import ButtonElement, ConfirmObject

from handlers import ids
from handlers.blocks.parts import button, literal
from handlers.ids import ImportRef

_ASKED = "What this import brought is taken back, and everything is as it was before. You can drop the file again."


def import_buttons(ref: ImportRef, *, columns: bool = True) -> list[ButtonElement]:
    """[Change columns], where a file has any, and [Undo this import], with a second question."""
    undo = button("Undo this import", ids.UNDO_IMPORT, ref.pack(), confirm=_confirm())
    return [*([button("Change columns", ids.CHANGE_COLUMNS, ref.pack())] if columns else []), undo]


def _confirm() -> ConfirmObject:
    return ConfirmObject(
        title=literal("Undo this import?", 100),
        text=literal(_ASKED, 300),
        confirm=literal("Undo", 30),
        deny=literal("Keep it", 30),
    )
