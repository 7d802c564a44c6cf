"""The short messages: progress, questions, problems, help, the card and the reply to /cert-status."""

from dataclasses import asdict, replace

import pytest
from syrupy.assertion import SnapshotAssertion

from analysis.results import Share
from handlers import ids
from handlers.blocks.ask import KnownCustomer, build_ask_to_track, build_choose_customer, build_customer_modal
from handlers.blocks.card import build_card
from handlers.blocks.help import build_help
from handlers.blocks.problem import build_problem
from handlers.blocks.progress import STEPS, Progress, build_progress
from handlers.blocks.status_reply import build_status_reply
from tests.handlers.blocks.reports import REF, REPORTS, hostile, make_many
from tests.handlers.blocks.slack_limits import action_ids, assert_message, assert_view, words
from tests.report_factory import make_expiring, make_report

FILES = ("acme_training_report.csv",)
THREAD = "https://acme.slack.com/archives/C1/p1700000000000100"
PROGRESS = {
    "start": Progress(FILES),
    "rows": Progress(FILES, "checking", rows_done=12_000, rows_total=234_000),
    "rows of an unknown total": Progress(FILES, "reading", rows_done=500),
    "done": Progress(FILES, None),
    "failed": Progress((*FILES, "b.csv"), "matching", failed="No learner column was found."),
    "hostile": Progress(tuple(hostile(number) for number in range(60)), "drawing", failed=hostile(20) * 9),
    "no file": Progress(()),
}


@pytest.mark.parametrize("state", PROGRESS)
def test_progress_reads_as_it_did(state: str, golden: SnapshotAssertion):
    message = build_progress(PROGRESS[state])

    assert_message(message)
    assert asdict(message) == golden


def test_progress_ticks_off_what_is_done_and_marks_what_is_going_on():
    said = words(build_progress(Progress(FILES, "checking", rows_done=50, rows_total=234)).blocks)

    assert said.splitlines()[:6] == [
        "📊 Processing training data...", "✅ Reading the file", "✅ Matching columns", "⏳ Checking rows: 50 of 234 rows",
        "⬜ Analysing certifications", "⬜ Drawing charts",
    ]  # fmt: skip


def test_progress_at_the_end_has_every_step_ticked():
    said = words(build_progress(Progress(FILES, None)).blocks)

    assert said.count("✅") == len(STEPS)
    assert "Training data processed" in said


def test_progress_that_failed_says_where_and_why():
    message = build_progress(Progress(FILES, "matching", failed="No learner column was found."))

    assert "❌ Matching columns" in words(message.blocks)
    assert "Why: No learner column was found." in words(message.blocks)
    assert message.text == "Processing stopped at step 2 of 5, matching columns: No learner column was found."


def test_a_problem_says_what_happened_what_was_kept_and_what_to_do():
    message = build_problem("This is an HTML page, not a CSV.", "Nothing was stored.", "Ask an admin to reinstall me.")

    assert_message(message)
    assert words(message.blocks) == (
        "⚠️ This is an HTML page, not a CSV.\nWhat was kept: Nothing was stored.\nWhat to do: Ask an admin to reinstall me."
    )
    assert message.text == (
        "This is an HTML page, not a CSV.\nWhat was kept: Nothing was stored.\nWhat to do: Ask an admin to reinstall me."
    )


@pytest.mark.parametrize("what", ["", "   ", "\u200b", hostile(20) * 20, "<!channel>"])
def test_a_problem_is_never_silent_and_never_calls_anyone(what: str):
    message = build_problem(what)

    assert_message(message)
    assert "<!" not in message.text


def test_asking_to_track_offers_both_answers_and_names_the_file():
    message = build_ask_to_track(FILES, "drop-7")

    assert_message(message)
    assert action_ids(message.blocks) == [ids.TRACK_FILE, ids.NOT_NOW]
    assert {button["value"] for button in message.blocks[1]["elements"]} == {"drop-7"}
    assert "Shall I track certifications from this file? acme_training_report.csv" in words(message.blocks)
    assert "Track this file" in words(message.blocks)


def test_asking_about_many_files_names_the_first_ones():
    message = build_ask_to_track([hostile(number) for number in range(40)], "d" * 2_000)

    assert_message(message)
    assert "and 35 more" in words(message.blocks)
    assert "Track these files" in words(message.blocks)


@pytest.mark.parametrize("files", [FILES, ("a.csv", "b.csv")])
def test_choosing_a_customer_starts_with_a_button(files: tuple[str, ...]):
    message = build_choose_customer(files, "drop-7")

    assert_message(message)
    assert action_ids(message.blocks) == [ids.CHOOSE_CUSTOMER]
    assert message.text.startswith("Which customer is this data for?")


@pytest.mark.parametrize("count", [0, 1, 100, 250])
def test_the_customer_modal_takes_any_number_of_customers(count: int):
    view = build_customer_modal([KnownCustomer(number + 1, hostile(number)) for number in range(count)], "drop-7")

    assert_view(view)
    assert view["private_metadata"] == "drop-7"
    assert ids.CUSTOMER_NAME in action_ids(view)
    assert (ids.CUSTOMER_SELECT in action_ids(view)) == (count > 0)
    assert ("150 more customers are not in the list" in words(view)) == (count == 250)


def test_a_name_must_be_written_where_there_is_nothing_to_choose():
    assert build_customer_modal([], "drop-7")["blocks"][0]["optional"] is False


@pytest.mark.parametrize("size", REPORTS)
def test_card_reads_as_it_did(size: str, golden: SnapshotAssertion):
    report = make_many(200) if size == "many" else REPORTS[size]()

    messages = [build_card(report, REF, THREAD), build_card(report, REF, None)]

    for message in messages:
        assert_message(message)
    assert [asdict(message) for message in messages] == golden


def test_the_card_has_the_headline_and_the_way_to_the_thread():
    message = build_card(make_report(), REF, THREAD)

    said = words(message.blocks)
    assert "Acme Corp: 64 of 89 users certified (72%)" in said
    assert "8 users without a required certification; high priority: 2 Admins without Admin Certification" in said
    assert "3 certifications expiring in the next 30 days" in said
    assert [
        button["url"] for block in message.blocks if block["type"] == "actions" for button in block["elements"]
    ] == [THREAD]


def test_the_card_without_a_link_says_where_the_summary_is():
    assert "The whole summary is in the thread." in words(build_card(make_report(), REF, None).blocks)


def test_the_card_tells_no_gaps_from_no_requirements():
    assert "No gaps in required certifications" in words(build_card(make_report(gaps=()), REF, None).blocks)
    assert "No requirements set up yet" in words(build_card(make_report(gaps=(), role_gaps=()), REF, None).blocks)


def test_the_card_says_when_nothing_expires():
    assert "No certification expiring in the next 30 days" in words(
        build_card(make_report(expiring=()), REF, None).blocks
    )


def test_the_card_says_when_nothing_is_assigned():
    report = make_report(status={"no_requirement": Share(89, None)})

    assert "89 users, no certification assigned to anyone" in words(build_card(report, REF, None).blocks)


def test_the_card_counts_what_has_expired_already():
    report = make_report(expired=(make_expiring(), make_expiring("Amy Lee")))

    assert "3 certifications expiring in the next 30 days; 2 already expired" in words(
        build_card(report, REF, None).blocks
    )


@pytest.mark.parametrize("native", [True, False])
@pytest.mark.parametrize("size", REPORTS)
def test_status_reply_reads_as_it_did(size: str, native: bool, golden: SnapshotAssertion):
    report = make_many(200) if size == "many" else REPORTS[size]()

    message = build_status_reply(report, REF, native=native)

    assert_message(message)
    assert asdict(message) == golden


def test_the_status_reply_has_bars_in_text_where_charts_are_refused():
    assert "███████████████░░░░░ 72%" in words(build_status_reply(make_report(), REF, native=False).blocks)
    assert "█" not in words(build_status_reply(make_report(), REF).blocks)


def test_the_status_reply_of_a_customer_with_nothing_assigned_draws_nothing():
    nobody = replace(make_report(), status={"no_requirement": Share(89, None)})

    kinds = [block["type"] for block in build_status_reply(nobody, REF).blocks]

    assert "data_visualization" not in kinds


def test_help_reads_as_it_did(golden: SnapshotAssertion):
    message = build_help()

    assert_message(message)
    assert asdict(message) == golden


def test_help_names_every_command():
    assert all(command in words(build_help().blocks) for command in ids.COMMANDS)
