"""Blocks that two independent libraries build are taken."""

from __future__ import annotations

from typing import Any

import pytest
import slackblocks as sb
from slack_sdk.models import blocks as sdk
from slack_sdk.models.views import View

from bot.local.validation.message import message_problems
from bot.local.validation.view import view_problems

OPTIONS = [sb.Option(sb.PlainText("Day"), "day"), sb.Option(sb.PlainText("Month"), "month")]
POINTS = [sb.DataPoint("A", 7), sb.DataPoint("B", 9)]
CONFIRM = sb.ConfirmationDialogue("Sure?", "Twelve mails.", "Send", "Back")
RICH = sb.RichTextBlock([sb.RichTextSection([sb.RichText("Hi", bold=True), sb.RichTextLink("https://a.example", "A")])])
CARD = sb.CardBlock(title="Acme", body="72 %", actions=[sb.Button("Open", "open")])

SLACKBLOCKS = [
    sb.SectionBlock("*72 %*", accessory=sb.Button("Go", "go", value="acme", confirm=CONFIRM)),
    sb.SectionBlock(fields=["Certified", "64"]),
    sb.HeaderBlock("Certification status"),
    sb.DividerBlock(),
    sb.ContextBlock([sb.Text("a.csv"), sb.Image(image_url="https://a.example/a.png", alt_text="64 of 89")]),
    sb.ActionsBlock(
        [
            sb.StaticSelectMenu("pick", OPTIONS, initial_option=OPTIONS[1], placeholder="Period"),
            sb.StaticMultiSelectMenu("picks", OPTIONS, max_selected_items=2),
            sb.UserSelectMenu("who"),
            sb.ConversationSelectMenu("where", default_to_current_conversation=True),
            sb.DatePicker("when", initial_date="2026-01-30"),
            sb.CheckboxGroup("which", OPTIONS),
            sb.RadioButtonGroup("one", OPTIONS),
            sb.OverflowMenu("more", OPTIONS),
        ]
    ),
    sb.InputBlock("Name", sb.PlainTextInput("name", multiline=True, max_length=100)),
    sb.InputBlock("Number", sb.NumberInput(is_decimal_allowed=False, action_id="number", min_value=1, max_value=9)),
    sb.ImageBlock("https://a.example/a.png", "64 of 89", "Status"),
    sb.MarkdownBlock("# Hi"),
    RICH,
    sb.TableBlock([[sb.RawText("Name"), sb.RawText("Course")]], column_settings=[sb.ColumnSettings("right", True)]),
    sb.DataTableBlock([[sb.RawText("Name"), sb.RawText("Score")], [RICH, sb.RawNumber(85, "85 %")]], "Learners", 10),
    sb.DataVisualizationBlock("Status", sb.BarChart([sb.DataSeries("n", POINTS)], sb.AxisConfig(["A", "B"], "x", "y"))),
    sb.DataVisualizationBlock("Status", sb.PieChart([sb.ChartSegment("Certified", 64)])),
    CARD,
    sb.CarouselBlock([CARD]),
    sb.ContainerBlock([sb.SectionBlock("x")], "Notes", is_collapsible=True, default_collapsed=True),
    sb.PlanBlock("Steps", [sb.TaskCardBlock("1", "Read", status="pending")]),
    sb.ContextActionsBlock([sb.FeedbackButtons(sb.FeedbackButton("Good", "+"), sb.FeedbackButton("Bad", "-"), "rate")]),
]
SDK = [
    sdk.SectionBlock(text="words", accessory=sdk.ButtonElement(text="Go", action_id="go", style="danger")),
    sdk.ActionsBlock(elements=[sdk.StaticSelectElement(action_id="pick", options=[sdk.Option(text="Day", value="d")])]),
    sdk.ContextBlock(elements=[sdk.MarkdownTextObject(text="*a.csv*")]),
    sdk.HeaderBlock(text="Status"),
    sdk.ImageBlock(image_url="https://a.example/a.png", alt_text="64 of 89"),
    sdk.MarkdownBlock(text="# Hi"),
    sdk.RichTextBlock(elements=[sdk.RichTextSectionElement(elements=[sdk.RichTextElementParts.Text(text="Hi")])]),
]


@pytest.mark.parametrize("block", SLACKBLOCKS, ids=lambda block: type(block).__name__)
def test_what_slackblocks_builds_is_taken(block: Any):
    assert message_problems([block._resolve()], {}) == ()


@pytest.mark.parametrize("block", SDK, ids=lambda block: type(block).__name__)
def test_what_slack_sdk_builds_is_taken(block: Any):
    assert message_problems([block.to_dict()], {}) == ()


def test_a_modal_of_either_library_is_taken():
    form = sb.InputBlock("Name", sb.PlainTextInput("name"))
    field = sdk.InputBlock(label="Name", element=sdk.PlainTextInputElement(action_id="name"))
    theirs = sb.ModalView("Title", [form], submit="Save", close="Cancel", private_metadata="7", notify_on_close=True)
    view = View(type="modal", title="Title", submit="Save", callback_id="form", blocks=[field])

    assert view_problems(theirs._resolve(), "modal", {}) == ()
    assert view_problems(view.to_dict(), "modal", {}) == ()
