"""What to do about it, the most pressing first, and the buttons that do it."""

from __future__ import annotations

from typing import Final

from slack_sdk.models.blocks import ButtonElement

from analysis.policy import Priority
from analysis.results import CustomerReport, Recommendation
from handlers import ids
from handlers.blocks.limits import Section
from handlers.blocks.message import Block
from handlers.blocks.parts import Element, Span, actions, bold, bullets, button, header, name, paragraph, rich, sentence
from handlers.blocks.text import plural

_TITLE: Final = "Recommended Actions"
_PRIORITY: Final[dict[Priority, str]] = {"high": "High Priority", "medium": "Medium Priority", "low": "Low Priority"}
_SHOWN: Final = 8
_LINE: Final = 250


def build_recommended(report: CustomerReport) -> Section:
    """A numbered list: title and priority, then the reason, what it would change, and the action."""
    head = header(f"💡 {_TITLE}")
    if not report.recommendations:
        said = "Nothing needs doing right now."
        return Section(text=f"{_TITLE}: {said}", blocks=(head, rich(paragraph(said))))
    shown = report.recommendations[:_SHOWN]
    items = [element for number, item in enumerate(shown, start=1) for element in _item(number, item)]
    left_out = len(report.recommendations) - len(shown)
    more = [paragraph(f"...and {plural(left_out, 'more', 'more')}: Export Report has all.")] if left_out else []
    words = " ".join(
        f"{number}. {_heading(item)}: {sentence(item.action, _LINE)}." for number, item in enumerate(shown, start=1)
    )
    return Section(text=f"{_TITLE}: {words}", blocks=(head, rich(*items, *more)))


def build_offer(ref: ids.ReportRef) -> Section:
    """``Would you like me to:`` and the four buttons."""
    blocks = (rich(paragraph("Would you like me to:")), action_row(ref, ids.SUMMARY_ACTIONS))
    return Section(text="", blocks=blocks)


def action_row(ref: ids.ReportRef, block_id: str) -> Block:
    """The four buttons of the transcript."""
    return actions(action_buttons(ref), block_id)


def action_buttons(ref: ids.ReportRef) -> list[ButtonElement]:
    """Send Training Reminders, Schedule Training Sessions, Create Training Plan, Export Report."""
    value = ref.pack()
    return [
        button("Send Training Reminders", ids.SEND_REMINDERS, value, style="primary"),
        button("Schedule Training Sessions", ids.SCHEDULE_SESSIONS, value),
        button("Create Training Plan", ids.CREATE_PLAN, value),
        button("Export Report", ids.EXPORT_REPORT, value),
    ]


def _item(number: int, item: Recommendation) -> tuple[Element, ...]:
    lines: list[list[Span]] = [[line] for line in _reasons(item.reason)]
    if item.effect:
        lines.append([f"Effect: {sentence(item.effect, _LINE)}"])
    lines.append([f"Action: {sentence(item.action, _LINE)}"])
    heading = paragraph(f"{number}. ", bold(name(item.title)), f" ({_PRIORITY[item.priority]})")
    return heading, bullets(lines)


def _reasons(reason: str) -> list[str]:
    return [said for line in reason.splitlines() if (said := sentence(line, _LINE))]


def _heading(item: Recommendation) -> str:
    return f"{name(item.title)} ({_PRIORITY[item.priority]})"
