"""The names by which Slack knows our buttons, modals, commands and shortcuts, and what a button carries."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final, TypeGuard

# Commands, as they stand in manifest.yml.
CERT_STATUS: Final = "/cert-status"
CERT_HELP: Final = "/cert-help"
COMMANDS: Final = (CERT_STATUS, CERT_HELP)

# Message shortcut: "Track certifications" on an older message with a file (callback_id in manifest.yml).
TRACK_MESSAGE: Final = "track_message"

# Buttons (action_id).
SEND_REMINDERS: Final = "send_reminders"
SCHEDULE_SESSIONS: Final = "schedule_sessions"
CREATE_PLAN: Final = "create_plan"
EXPORT_REPORT: Final = "export_report"
TRACK_FILE: Final = "track_file"
NOT_NOW: Final = "not_now"
CHOOSE_CUSTOMER: Final = "choose_customer"
ANSWER_QUESTIONS: Final = "answer_questions"
GO_ON_AS_READ: Final = "go_on_as_read"
CHANGE_COLUMNS: Final = "change_columns"
UNDO_IMPORT: Final = "undo_import"
OPEN_STATUS: Final = "open_status"
OPEN_THREAD: Final = "open_thread"

# What a person fills in (action_id of an input).
CUSTOMER_NAME: Final = "customer_name"
CUSTOMER_SELECT: Final = "customer_select"
ANSWER_SELECT: Final = "answer_select"
ANSWER_SEARCH: Final = "answer_search"
ANSWER_TEXT: Final = "answer_text"
ANSWERS: Final = (ANSWER_SELECT, ANSWER_SEARCH, ANSWER_TEXT)

ACTIONS: Final = (
    SEND_REMINDERS, SCHEDULE_SESSIONS, CREATE_PLAN, EXPORT_REPORT, TRACK_FILE, NOT_NOW, CHOOSE_CUSTOMER, OPEN_STATUS, OPEN_THREAD,
    CUSTOMER_NAME, CUSTOMER_SELECT, ANSWER_QUESTIONS, GO_ON_AS_READ, CHANGE_COLUMNS, UNDO_IMPORT, *ANSWERS,
)  # fmt: skip
"""Every action_id that a message or a view of ours may contain."""

# Modals (callback_id).
CUSTOMER_MODAL: Final = "customer_modal"
QUESTIONS_MODAL: Final = "questions_modal"
PREVIEW_MODAL: Final = "preview_modal"
VIEWS: Final = (CUSTOMER_MODAL, QUESTIONS_MODAL, PREVIEW_MODAL)

# Blocks that are found again (block_id).
SUMMARY_ACTIONS: Final = "summary_actions"
STATUS_ACTIONS: Final = "status_actions"
CARD_ACTIONS: Final = "card_actions"
ASK_ACTIONS: Final = "ask_actions"
CUSTOMER_ACTIONS: Final = "customer_actions"
QUESTION_ACTIONS: Final = "question_actions"
IMPORT_ACTIONS: Final = "import_actions"
QUESTION_BLOCK: Final = "question_"
"""Prefix: the modal has one such block per question, by its number."""
SAMPLE_BLOCK: Final = "sample_"
"""Prefix: the modal has one such block per file, by the upload's id."""
CUSTOMER_NAME_BLOCK: Final = "customer_name_block"
CUSTOMER_SELECT_BLOCK: Final = "customer_select_block"
HOME_CUSTOMER: Final = "home_customer"
"""Prefix: the Home tab has one such block per customer."""

BUTTON_VALUE_CHARS: Final = 2000
"""Slack's limit for the value of a button."""


@dataclass(frozen=True)
class ReportRef:
    """Which report a button is about. It carries no team: the team comes from Slack's signed payload, never from a value."""

    report_id: int
    customer_id: int

    def pack(self) -> str:
        """The value of a button, well below 2000 characters."""
        return json.dumps({"report": self.report_id, "customer": self.customer_id}, separators=(",", ":"))

    @classmethod
    def unpack(cls, value: str | None) -> ReportRef | None:
        """The reference in a button's value; None for anything that ``pack`` did not write."""
        content = _json(value)
        if not isinstance(content, dict):
            return None
        report_id, customer_id = content.get("report"), content.get("customer")
        if not (_is_id(report_id) and _is_id(customer_id)):
            return None
        return cls(report_id=report_id, customer_id=customer_id)


@dataclass(frozen=True)
class ImportRef:
    """Which import a button is about: what a job stored for a customer. No team, as above."""

    work_id: str
    customer_id: int

    def pack(self) -> str:
        """The value of a button."""
        return json.dumps({"work": self.work_id, "customer": self.customer_id}, separators=(",", ":"))

    @classmethod
    def unpack(cls, value: str | None) -> ImportRef | None:
        """The reference in a button's value; None for anything that ``pack`` did not write."""
        content = _json(value)
        if not isinstance(content, dict):
            return None
        work_id, customer_id = content.get("work"), content.get("customer")
        if not (isinstance(work_id, str) and work_id and _is_id(customer_id)):
            return None
        return cls(work_id=work_id, customer_id=customer_id)


def _json(value: str | None) -> Any:
    if not isinstance(value, str) or len(value) > BUTTON_VALUE_CHARS:
        return None
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return None


def _is_id(value: Any) -> TypeGuard[int]:
    """A row's id in a database: a positive whole number that a 64-bit column holds (a bool is an int in Python)."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**63
