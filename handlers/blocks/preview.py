"""The modal that each of the four buttons opens: the real groups and figures, and what is not there yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from slack_sdk.models.views import View

from analysis.results import CustomerReport
from handlers import ids
from handlers.blocks.limits import VIEW_BLOCKS, VIEW_TITLE_CHARS
from handlers.blocks.message import Block
from handlers.blocks.parts import header, literal, name, notes
from handlers.blocks.previews import plan, reminders, sessions, workbook
from handlers.blocks.text import long_day

PreviewKind = Literal["reminders", "sessions", "plan", "report"]


@dataclass(frozen=True)
class _Preview:
    title: str
    blocks: Callable[[CustomerReport], list[Block]]
    not_yet: str


_PREVIEWS: Final[Mapping[PreviewKind, _Preview]] = {
    "reminders": _Preview("Training reminders", reminders.reminder_blocks, reminders.NOT_YET),
    "sessions": _Preview("Training sessions", sessions.session_blocks, sessions.NOT_YET),
    "plan": _Preview("Training plan", plan.plan_blocks, plan.NOT_YET),
    "report": _Preview("Export report", workbook.workbook_blocks, workbook.NOT_YET),
}

PREVIEW_OF: Final[Mapping[str, PreviewKind]] = {
    ids.SEND_REMINDERS: "reminders",
    ids.SCHEDULE_SESSIONS: "sessions",
    ids.CREATE_PLAN: "plan",
    ids.EXPORT_REPORT: "report",
}
"""The action_id of a button -> the preview that it opens."""


def build_preview(kind: PreviewKind, report: CustomerReport, ref: ids.ReportRef) -> Block:
    """A modal view; its private_metadata is the packed reference."""
    preview = _PREVIEWS[kind]
    blocks = [header(name(report.name)), *preview.blocks(report)][: VIEW_BLOCKS - 1]
    view = View(
        type="modal",
        callback_id=ids.PREVIEW_MODAL,
        title=literal(preview.title, VIEW_TITLE_CHARS),
        close=literal("Close", VIEW_TITLE_CHARS),
        private_metadata=ref.pack(),
        blocks=[*blocks, notes(preview.not_yet, f"As of {long_day(report.as_of)}.")],
    )
    return view.to_dict()
