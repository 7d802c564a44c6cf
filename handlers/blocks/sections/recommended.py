"""What to do about it, the most pressing first, and the buttons that do it."""

from __future__ import annotations

import re
from typing import Final

from slack_sdk.models.blocks import ButtonElement

from analysis.policy import Priority
from analysis.results import CustomerReport, Recommendation
from handlers import ids
from handlers.blocks.limits import TABLE_BUDGET, Section, json_chars
from handlers.blocks.message import Block
from handlers.blocks.parts import (
    ButtonStyle,
    Element,
    Span,
    actions,
    bold,
    bullets,
    button,
    header,
    name,
    paragraph,
    rich,
    sentence,
)
from handlers.blocks.text import clean, plural

_TITLE: Final = "Recommended Actions"
_PRIORITY: Final[dict[Priority, str]] = {"high": "High Priority", "medium": "Medium Priority", "low": "Low Priority"}
_LABELS: Final = {
    ids.SEND_REMINDERS: "Send Training Reminders",
    ids.SCHEDULE_SESSIONS: "Schedule Training Sessions",
    ids.CREATE_PLAN: "Create Training Plan",
    ids.EXPORT_REPORT: "Export Report",
}
_SHOWN: Final = 5
_IN_WORDS: Final = 3
_REASONS: Final = 3
_LINE: Final = 250
_SENTENCES: Final = re.compile(r"\.\s+(?=(?:Risk|Impact):)")


def build_recommended(report: CustomerReport) -> Section:
    """A numbered list: title and priority, then the reason, what it would change, and the action."""
    head = header(f"💡 {_TITLE}")
    if not report.recommendations:
        said = "Nothing needs doing right now."
        return Section(text=f"{_TITLE}: {said}", blocks=(head, rich(paragraph(said))))
    shown = _shown(report)
    elements = [element for item in shown for element in item]
    left_out = len(report.recommendations) - len(shown)
    more = [paragraph(f"...and {plural(left_out, 'more', 'more')}: Export Report has all.")] if left_out else []
    return Section(text=f"{_TITLE}: {_words(report)}", blocks=(head, rich(*elements, *more)))


def build_offer(ref: ids.ReportRef) -> Section:
    """``Would you like me to:`` and the four buttons."""
    asked = "Would you like me to:"
    return Section(
        text=f"{asked} {', '.join(_LABELS.values())}?",
        blocks=(rich(paragraph(asked)), action_row(ref, ids.SUMMARY_ACTIONS)),
    )


def action_row(ref: ids.ReportRef, block_id: str) -> Block:
    """The four buttons of the transcript."""
    return actions(action_buttons(ref), block_id)


def action_buttons(ref: ids.ReportRef) -> list[ButtonElement]:
    """Send Training Reminders, Schedule Training Sessions, Create Training Plan, Export Report."""
    styles: dict[str, ButtonStyle] = {ids.SEND_REMINDERS: "primary"}
    return [button(label, action, ref.pack(), style=styles.get(action)) for action, label in _LABELS.items()]


def _shown(report: CustomerReport) -> list[tuple[Element, ...]]:
    """The first recommendations that fit in a message beside their heading."""
    shown: list[tuple[Element, ...]] = []
    for number, item in enumerate(report.recommendations[:_SHOWN], start=1):
        shown.append(_item(number, item))
        if json_chars(shown) > TABLE_BUDGET:
            return shown[:-1]
    return shown


def _item(number: int, item: Recommendation) -> tuple[Element, ...]:
    effect = [f"Effect: {item.effect}"] if item.effect else []
    said = [*_reasons(item.reason), *effect, f"Action: {item.action}"]
    lines: list[list[Span]] = [[_line(line)] for line in said]
    heading = paragraph(f"{number}. ", bold(name(item.title)), f" ({_PRIORITY[item.priority]})")
    return heading, bullets(lines)


def _reasons(reason: str) -> list[str]:
    """What is so, and what it risks: a line each, as in the transcript."""
    return [line for line in _SENTENCES.split(clean(reason))[:_REASONS] if line]


def _line(text: str) -> str:
    return sentence(text, _LINE).removesuffix(".")


def _words(report: CustomerReport) -> str:
    first = enumerate(report.recommendations[:_IN_WORDS], start=1)
    return " ".join(f"{number}. {_heading(item)}: {_line(item.action)}." for number, item in first)


def _heading(item: Recommendation) -> str:
    return f"{name(item.title)} ({_PRIORITY[item.priority]})"
