"""A newcomer at the demo's page: one click, the summary, a button. Read from the page, not from the database."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.scenarios.browser import browser_page

ACME = Path(__file__).parents[1] / "data" / "acme"
EXPECTED = json.loads((ACME / "expected.json").read_text(encoding="utf-8"))
NAMES = ("acme_training_report.csv", "acme_product_usage.csv", "requirements.yaml")
SHOTS = Path(__file__).parents[1] / "screenshots"
NOON = datetime(2026, 1, 30, 12, tzinfo=UTC)
SECONDS = 1000

pytestmark = [pytest.mark.browser, pytest.mark.filterwarnings("ignore::DeprecationWarning")]


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The demo as `laurel demo` starts it, its clock on the day of the sample."""
    import os

    from bot.local.demo import running_demo

    os.environ["LAUREL_NOW"] = "2026-01-30"
    try:
        with running_demo(tmp_path_factory.mktemp("demo"), 0, NOON) as running:
            yield running
    finally:
        del os.environ["LAUREL_NOW"]


def test_a_newcomer_clicks_once_reads_the_summary_and_presses_a_button(demo):
    SHOTS.mkdir(exist_ok=True)
    with browser_page() as page:
        page.goto(demo.url)
        page.get_by_test_id("sample-button").click()
        panel = page.get_by_test_id("thread-panel")
        button = panel.get_by_test_id("action-send_reminders")
        button.wait_for(timeout=60 * SECONDS)

        text = panel.inner_text()
        page.screenshot(path=SHOTS / "summary.png")
        button.click()
        modal = page.get_by_test_id("modal")
        modal.wait_for(timeout=30 * SECONDS)
        page.screenshot(path=SHOTS / "reminders.png")

        for figure in (
            "64 (72%)",
            "13 (15%)",
            "12 (13%)",
            "82 (92%)",
            "21 (84%)",
            "Sarah Chen",
            "Feb 15",
            "6 (75%)",
            "2.5x",
        ):
            assert figure in text
        assert "Tom Brown" in modal.inner_text()
        page.get_by_test_id("modal-close").first.click()
        modal.wait_for(state="detached", timeout=30 * SECONDS)


def test_a_csm_drops_the_files_and_reads_the_figures_of_the_transcript(demo):
    with browser_page() as page:
        page.goto(demo.url)
        page.get_by_test_id("channel-C0GENERAL").click()
        page.get_by_test_id("channel-title").get_by_text("general").wait_for(timeout=30 * SECONDS)
        page.get_by_test_id("file-input").set_input_files([ACME / name for name in NAMES])
        page.get_by_test_id("file-tray").get_by_text(NAMES[0]).wait_for(timeout=30 * SECONDS)
        page.get_by_test_id("composer").fill("Track certifications from this training data")
        page.get_by_test_id("send").click()
        panel = page.get_by_test_id("thread-panel")
        panel.get_by_test_id("action-create_plan").wait_for(timeout=60 * SECONDS)

        text = panel.inner_text()
        panel.get_by_test_id("action-create_plan").click()
        modal = page.get_by_test_id("modal")
        modal.wait_for(timeout=30 * SECONDS)
        page.screenshot(path=SHOTS / "plan.png")
        plan = modal.inner_text()
        page.get_by_test_id("modal-close").first.click()  # it would stand open in the next scene as well
        modal.wait_for(state="detached", timeout=30 * SECONDS)

        for status in ("certified", "in_progress", "not_started"):
            assert "{} ({}%)".format(*EXPECTED["status"][status]) in text
        for course, row in EXPECTED["courses_table"].items():
            assert course in text
            assert f"{row['completed']} ({row['completed_pct']}%)" in text
        for name, _, _, _ in EXPECTED["expiring_30_days"]:
            assert name in text
        for role, (users, holding, pct, missing) in EXPECTED["role_gaps"].items():
            assert f"({users})" in text, role
            assert f"{holding} ({pct}%)" in text, role
            assert f"{missing} missing" in text, role
        assert "12 more of 89" in plan


def test_a_csm_is_asked_about_dates_sees_the_rows_change_answers_and_undoes_the_import(demo, tmp_path):
    file = tmp_path / "globex.csv"
    lines = [f"Globex,Person {n},p{n}@globex.example,Basics,Passed,0{n}/04/2025,0{n}/02/2026" for n in (1, 2, 3)]
    file.write_text("\n".join(["Customer,Full Name,Email,Course,Status,Completed On,Expires On", *lines, ""]))
    with browser_page() as page:
        page.goto(demo.url)
        page.get_by_test_id("channel-C0GENERAL").click()
        page.get_by_test_id("channel-title").get_by_text("general").wait_for(timeout=30 * SECONDS)
        page.get_by_test_id("file-input").set_input_files([file])
        page.get_by_test_id("file-tray").get_by_text(file.name).wait_for(timeout=30 * SECONDS)
        page.get_by_test_id("composer").fill("Track certifications from this training data")
        page.get_by_test_id("send").click()
        panel = page.get_by_test_id("thread-panel")
        panel.get_by_test_id("action-answer_questions").click(timeout=60 * SECONDS)
        modal = page.get_by_test_id("modal")
        modal.wait_for(timeout=30 * SECONDS)

        choice = modal.locator("select")
        before = choice.input_value()
        choice.select_option(label="Month first: month/day/year")
        modal.get_by_text("2025-01-04").first.wait_for(timeout=30 * SECONDS)
        choice.select_option(label="Day first: day/month/year")
        modal.get_by_text("2025-04-01").first.wait_for(timeout=30 * SECONDS)
        page.screenshot(path=SHOTS / "question.png")
        page.get_by_test_id("modal-submit").click()
        panel.get_by_test_id("action-send_reminders").wait_for(timeout=60 * SECONDS)
        told = panel.inner_text()
        panel.get_by_test_id("action-undo_import").click()
        page.get_by_role("button", name="Undo", exact=True).click()
        panel.get_by_text("Undone: globex.csv.").wait_for(timeout=60 * SECONDS)

        assert not before
        assert "Found: 3 training records" in told
        assert "Feb 2" in told
        assert "The import of globex.csv was undone by" in panel.inner_text()
        assert panel.get_by_test_id("action-undo_import").count() == 0
