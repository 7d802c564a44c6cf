"""The summary: what it says, in which order, and that Slack takes it whatever a customer looks like."""

from dataclasses import asdict, replace
from itertools import pairwise

import pytest
from syrupy.assertion import SnapshotAssertion

from handlers import ids
from handlers.blocks.message import Block
from handlers.blocks.summary import build_summary
from handlers.ids import ReportRef
from tests.handlers.blocks.reports import PICTURES, REF, REPORTS, make_many
from tests.handlers.blocks.slack_limits import action_ids, assert_message, words
from tests.report_factory import make_report

TRANSCRIPT = (
    "Training & Certification Status: Acme Corp", "Overall Completion", "Total Users: 89", "Certified: 64 (72%)", "In Progress: 13 (15%)",
    "Not Started: 12 (13%)", "Course Completion by Type", "Basic Fundamentals", "82 (92%)", "95%", "3 days", "21 (84%)", "88%", "7 days",
    "28 (62%)", "79%", "12 days", "12 (67%)", "83%", "8 days", "18 (60%)", "72%", "10 days", "Certification Gaps",
    "Users Without Required Certifications:", "Tom Brown", "Jan 15", "Rachel Green", "Jan 22", "Chris Davis", "Dec 28", "Emily White",
    "Jan 10", "High Priority:", "2 Admins without Admin Certification", "These users have elevated permissions but incomplete training",
    "Expiring Certifications (Next 30 Days)", "Recert Status", "Sarah Chen", "Admin Cert", "Feb 15", "Not started", "Mike Johnson",
    "Advanced", "Feb 22", "In progress", "Amy Lee", "Basic", "Feb 28", "Training vs Adoption Correlation", "Fully Certified", "85/100",
    "78%", "Partial", "62/100", "52%", "Not Certified", "34/100", "28%", "2.5x", "Training Gaps by Role", "Admins (8)", "6 (75%)",
    "2 missing", "Power Users (15)", "10 (67%)", "5 missing", "Developers (5)", "API Cert", "3 (60%)", "All Users (89)", "7 missing",
    "Recommended Actions", "Admin Certification Push", "(High Priority)", "2 admins without certification",
    "Risk: Security and configuration errors", "Action: Schedule mandatory admin training", "Recertification Campaign",
    "3 certifications expiring in 30 days", "Action: Send reminder emails", "Developer Enablement", "Would you like me to:",
    "Send Training Reminders", "Schedule Training Sessions", "Create Training Plan", "Export Report",
)  # fmt: skip
HEADINGS = (
    "Training & Certification Status", "Course Completion by Type", "Certification Gaps", "Expiring Certifications",
    "Training vs Adoption Correlation", "Training Gaps by Role", "Time to Competency", "Falling Behind", "Recommended Actions",
)  # fmt: skip


@pytest.mark.parametrize("pictures", PICTURES)
@pytest.mark.parametrize("size", REPORTS)
def test_every_message_of_a_summary_is_one_that_slack_takes(size: str, pictures: str):
    messages = build_summary(REPORTS[size](), REF, pictures=PICTURES[pictures])

    for message in messages:
        assert_message(message)


@pytest.mark.parametrize("pictures", PICTURES)
@pytest.mark.parametrize("size", REPORTS)
def test_summary_reads_as_it_did(size: str, pictures: str, golden: SnapshotAssertion):
    report = make_many(learners=200) if size == "many" else REPORTS[size]()

    messages = build_summary(report, REF, pictures=PICTURES[pictures])

    assert [asdict(message) for message in messages] == golden


@pytest.mark.parametrize("pictures", PICTURES)
def test_acme_reads_as_in_the_transcript(pictures: str):
    said = words([message.blocks for message in build_summary(make_report(), REF, pictures=PICTURES[pictures])])

    missing = [phrase for phrase in TRANSCRIPT if phrase not in said and phrase != "Overall Completion"]
    assert missing == []


def test_the_bars_in_text_are_those_of_the_transcript():
    said = words([message.blocks for message in build_summary(make_report(), REF, pictures={})])

    assert "Overall Completion" in said
    assert "███████████████░░░░░ 72%" in said
    assert said.count("███░░░░░░░░░░░░░░░░░ 1") == 2


@pytest.mark.parametrize("pictures", PICTURES)
def test_sections_come_in_the_order_of_the_transcript(pictures: str):
    messages = build_summary(make_report(), REF, pictures=PICTURES[pictures])

    titles = [block["text"]["text"] for message in messages for block in message.blocks if block["type"] == "header"]
    assert len(titles) == len(HEADINGS)
    assert all(heading in title for heading, title in zip(HEADINGS, titles, strict=True))


@pytest.mark.parametrize(
    "figure",
    [
        "certified 64 (72%)", "2 Admins without Admin Certification", "Sarah Chen, Admin Cert, Feb 15", "6 (75%), 2 missing",
        "usage 85/100", "Median 4 days", "Admin Certification Push (High Priority)",
    ],
)  # fmt: skip
def test_the_text_alternative_carries_the_figures(figure: str):
    assert figure in "\n".join(message.text for message in build_summary(make_report(), REF))


def test_the_four_buttons_stand_once_at_the_very_end_and_carry_the_report():
    messages = build_summary(make_report(), REF)

    last = messages[-1].blocks[-1]
    assert [element["action_id"] for element in last["elements"]] == [
        ids.SEND_REMINDERS, ids.SCHEDULE_SESSIONS, ids.CREATE_PLAN, ids.EXPORT_REPORT,
    ]  # fmt: skip
    assert {ReportRef.unpack(element["value"]) for element in last["elements"]} == {REF}
    assert len(action_ids([message.blocks for message in messages])) == 4


def test_acme_needs_two_messages_because_slack_draws_two_charts_in_one():
    assert len(build_summary(make_report(), REF)) == 2
    assert len(build_summary(make_report(), REF, pictures={})) == 1


def test_messages_are_as_few_as_the_limits_allow():
    messages = build_summary(make_many(learners=300), REF)

    for before, after in pairwise(messages):
        with pytest.raises(AssertionError):
            assert_message(replace(before, blocks=(*before.blocks, *_first_section(after.blocks))))


def _first_section(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    ends = [number for number, block in enumerate(blocks) if number and block["type"] == "header"]
    return blocks[: min(ends, default=len(blocks))]


def test_native_blocks_are_gone_once_the_workspace_has_refused_them():
    messages = build_summary(make_report(), REF, pictures={"status": "F0123456789"})

    kinds = [block["type"] for message in messages for block in message.blocks]
    images = [block for message in messages for block in message.blocks if block["type"] == "image"]
    assert not {"data_table", "data_visualization"} & set(kinds)
    assert [image["slack_file"] for image in images] == [{"id": "F0123456789"}]
    assert "certified 64 (72%)" in images[0]["alt_text"]


def test_a_cut_table_says_how_many_more_and_where():
    report = make_many(learners=300)

    said = words([message.blocks for message in build_summary(report, REF)])

    shown = [
        block for message in build_summary(report, REF) for block in message.blocks if block["type"] == "data_table"
    ][1]
    assert f"...and {300 - len(shown['rows']) + 1} more: Export Report has all 300." in said


def test_a_cut_chart_says_so_in_its_title():
    blocks = build_summary(make_many(learners=20), REF)[0].blocks

    assert [block["title"] for block in blocks if block["type"] == "data_visualization"] == [
        "Overall Completion", "Enrolled and completed by course, first 12 of 60",
    ]  # fmt: skip


def test_what_is_left_out_of_the_figures_is_said_before_the_buttons():
    report = make_report(notes=("3 attempts without both dates are left out of avg days.",))

    blocks = build_summary(report, REF)[-1].blocks

    assert "3 attempts without both dates" in words(blocks[-3])


def test_learners_with_nothing_assigned_are_shown_apart():
    report = make_report()
    status = {**report.status, "no_requirement": replace(report.status["no_requirement"], users=5)}

    said = words(build_summary(replace(report, status=status), REF)[0].blocks)

    assert "5 users with no certification assigned: counted apart, not in the percentages." in said
