"""A person at the page: headless Chromium, the real local workspace, a scripted bot."""

from typing import Any

import pytest

from tests.conftest import ACME

pytestmark = pytest.mark.browser


def at(tab: Any, testid: str) -> Any:
    return tab.get_by_test_id(testid)


def general(tab: Any) -> None:
    at(tab, "channel-C0GENERAL").click()
    at(tab, "action-open_form").wait_for()


def open_form(tab: Any) -> None:
    general(tab)
    at(tab, "action-open_form").click()
    at(tab, "modal-submit").wait_for()


def test_the_sample_data_is_one_click_away_and_its_thread_opens_by_itself(fresh_tab):
    tab = fresh_tab
    at(tab, "sample-button").click()

    panel = at(tab, "thread-panel")
    panel.get_by_text("Found 234 training records for 89 users across 12 courses").wait_for()
    assert "acme_training_report.csv, acme_product_usage.csv, requirements.yaml" in panel.inner_text()
    assert at(tab, "welcome").is_hidden()
    assert "(edited)" in panel.inner_text()


def test_the_figures_of_a_chart_can_be_read_from_the_page(tab):
    general(tab)

    chart = at(tab, "chart").first
    assert chart.locator(".chart-canvas").get_attribute("aria-label") == (
        "Certification status: Certified 64; In progress 13; Not started 12"
    )
    assert "Certified64In progress13Not started12" in chart.locator("tbody").text_content()
    chart.locator("svg").get_by_text("Certified: 64 (72 %)").wait_for()


def test_dropped_and_picked_files_go_out_with_the_text(tab):
    at(tab, "file-input").set_input_files([ACME / "requirements.yaml", ACME / "acme_product_usage.csv"])
    at(tab, "file-tray").get_by_text("requirements.yaml").wait_for()
    at(tab, "composer").fill("Here *you* go <b>x</b>")
    at(tab, "composer").press("Enter")

    at(tab, "thread-panel").get_by_text("in requirements.yaml, acme_product_usage.csv.").wait_for()
    first = at(tab, "thread-panel").locator("article").first
    assert "Here you go <b>x</b>" in first.inner_text()
    assert at(tab, "composer").input_value() == ""
    with tab.expect_download() as download:
        first.get_by_role("link").first.click()
    assert download.value.suggested_filename == "requirements.yaml"
    assert download.value.path().read_bytes() == (ACME / "requirements.yaml").read_bytes()


def test_a_file_dropped_on_the_column_lands_in_the_tray(tab):
    at(tab, "composer").wait_for()
    transfer = tab.evaluate_handle(
        "() => { const transfer = new DataTransfer(); transfer.items.add(new File(['a,b'], 'dropped.csv')); return transfer; }"
    )

    tab.dispatch_event("section.column", "drop", {"dataTransfer": transfer})

    at(tab, "file-tray").get_by_text("dropped.csv").wait_for()


def test_a_slash_shows_commands_and_tab_completes(tab):
    composer = at(tab, "composer")
    composer.press_sequentially("/cert")
    at(tab, "command-hint-cert-gaps").wait_for()

    composer.press("ArrowDown")
    tab.locator("[data-testid=command-hint-cert-gaps][aria-selected=true]").wait_for()
    composer.press("Tab")
    tab.wait_for_function("document.querySelector('[data-testid=composer]').value === '/cert-gaps '")
    composer.press_sequentially("acme")
    composer.press("Enter")

    answer = tab.locator("article", has_text="You typed /cert-gaps with “acme”")
    answer.wait_for()
    assert "Only visible to you" in answer.inner_text()


def test_hostile_text_never_runs(tab):
    general(tab)

    assert tab.evaluate("window.hacked") is None
    assert tab.get_by_text("<script>window.hacked = 1</script>").count() == 1
    assert tab.locator("article a[href^='javascript']").count() == 0


def test_choices_in_a_message_reach_the_bot(tab):
    general(tab)

    at(tab, "action-window").select_option("60")
    tab.get_by_text('"text": "60 days"').wait_for()
    at(tab, "action-as_of").fill("2026-02-14")
    tab.get_by_text('"selected_date": "2026-02-14"').wait_for()
    at(tab, "action-more").click()
    at(tab, "option-two").click()
    tab.get_by_text('"text": "Two"').wait_for()
    at(tab, "action-by").get_by_label("Mail").check()
    tab.get_by_text('"action_id": "by"').wait_for()


def test_a_confirmation_is_asked_for_and_a_deleted_message_vanishes(tab):
    at(tab, "channel-D0SAM").click()
    at(tab, "action-delete_me").click()
    at(tab, "confirm-deny").click()
    at(tab, "confirm").wait_for(state="detached")

    at(tab, "action-delete_me").click()
    at(tab, "confirm-accept").click()

    at(tab, "action-delete_me").wait_for(state="detached")


def test_a_modal_says_what_is_wrong_and_keeps_what_was_typed(tab):
    open_form(tab)
    at(tab, "modal-submit").click()
    at(tab, "error-subject").wait_for()

    at(tab, "field-subject").locator("input").fill("bad")
    at(tab, "modal-submit").click()
    tab.get_by_text("Say what it is about.").wait_for()

    assert at(tab, "field-subject").locator("input").input_value() == "bad"
    at(tab, "modal-close").click()
    at(tab, "modal").wait_for(state="hidden")


def test_a_modal_is_updated_stacked_and_submitted(tab):
    open_form(tab)
    at(tab, "field-subject").locator("input").fill("Renew")
    at(tab, "action-find").press_sequentially("ac")
    at(tab, "option-acme").click()
    at(tab, "field-who").locator("summary").click()
    at(tab, "field-who").get_by_label("Learner 3").check()
    at(tab, "action-refresh").click()
    tab.get_by_text("Refreshed.").wait_for()
    at(tab, "action-push_more").click()
    tab.get_by_text("12 of them without a certification").wait_for()
    at(tab, "modal-back").click()
    at(tab, "field-subject").wait_for()
    assert at(tab, "field-subject").locator("input").input_value() == "Renew"

    at(tab, "modal-submit").click()

    at(tab, "modal").wait_for(state="hidden")
    sent = tab.get_by_text("Sent:")
    sent.wait_for()
    assert '"value": "Renew"' in sent.inner_text()
    assert '"value": "acme"' in sent.inner_text()
    assert '"value": "learner-3"' in sent.inner_text()


def test_a_table_is_sorted_and_turned(tab):
    general(tab)
    table = at(tab, "table").first

    table.get_by_test_id("sort-1").click()
    table.get_by_role("columnheader", name="Enrolled ↑").wait_for()
    assert table.locator("tbody tr").first.inner_text().split() == ["API", "Integration", "18", "83", "%"]
    table.get_by_test_id("next-page").click()
    table.get_by_text("4–5 of 5").wait_for()


def test_home_shows_what_the_bot_publishes(tab):
    at(tab, "home-link").click()

    at(tab, "home").get_by_text("64 of 89 certified (72 %)").wait_for()


def test_caught_mail_is_read_in_a_frame_that_runs_nothing(tab):
    at(tab, "mail-link").click()
    at(tab, "mail-0").click()

    frame = tab.frame_locator("iframe.mail-frame")
    frame.get_by_text("12 February").wait_for()
    assert tab.evaluate("window.hacked") is None
    with tab.expect_download() as download:
        at(tab, "attachment-invite.ics").click()
    assert download.value.path().read_bytes() == b"BEGIN:VCALENDAR"


def test_two_tabs_see_the_same_channel_as_different_people(tab):
    other = tab.context.new_page()
    other.goto(tab.url)
    other.get_by_test_id("acting-user").select_option("U0INES")

    at(tab, "composer").fill("Good morning")
    at(tab, "composer").press("Enter")

    other.locator("article", has_text="Good morning").get_by_text("Sam Rivera").wait_for()
    other.get_by_test_id("composer").fill("Hello Sam")
    other.get_by_test_id("composer").press("Enter")
    tab.locator("article", has_text="Hello Sam").get_by_text("Ines Costa").wait_for()


def test_somebody_of_another_company_sees_only_the_shared_channel(tab):
    at(tab, "acting-user").select_option("U0OUT")

    at(tab, "channel-C0ACME").wait_for(state="detached")
    at(tab, "channel-C0SHARED").wait_for()
    assert at(tab, "home-link").count() == 0


def test_misbehaviour_that_was_asked_for_is_ticked_in_every_tab(fresh_tab):
    tab = fresh_tab
    at(tab, "misbehave-link").click()
    at(tab, "misbehave-old-blocks").check()

    other = tab.context.new_page()
    other.goto(tab.url)
    other.get_by_test_id("misbehave-link").click()

    other.locator("[data-testid=misbehave-old-blocks]:checked").wait_for()
