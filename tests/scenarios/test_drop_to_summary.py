"""A CSM drops the export and reads the summary of the transcript."""

import json

import pytest

from handlers import ids
from tests.scenarios.stage import (
    ACME,
    CHANNEL,
    DIRECT,
    EVERYTHING,
    INES,
    REQUIREMENTS,
    SAM,
    TRAINING,
    first_with,
    summaries,
    words,
)

EXPECTED = json.loads((ACME / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def told(module_stage):
    """The bot's messages after the three Acme files were dropped in a channel; read by many tests, changed by none."""
    ts = module_stage.drop(*EVERYTHING)
    messages = module_stage.summary(ts)
    module_stage.to_sam("Acme Corp", "72%")
    module_stage.answer(ts, "Training data processed")
    return module_stage, ts, module_stage.thread(ts) or messages


def test_what_was_found_is_said_first(told):
    _, _, messages = told

    found = first_with(messages, ["Acme Corp", "234 training records", "89 unique users", "12 courses"])

    assert found is not None


def test_the_status_figures_are_those_of_the_transcript(told):
    text = words(*told[2])

    for status, label in (("certified", "Certified"), ("in_progress", "In Progress"), ("not_started", "Not Started")):
        users, pct = EXPECTED["status"][status]
        assert f"{users} ({pct}%)" in text, label


@pytest.mark.parametrize("course", EXPECTED["courses_table"])
def test_each_course_has_its_figures(told, course):
    row, text = EXPECTED["courses_table"][course], words(*told[2])

    assert course in text
    assert f"{row['completed']} ({row['completed_pct']}%)" in text
    assert f"{row['pass_rate_pct']}%" in text


@pytest.mark.parametrize(
    ("name", "certification", "day", "status"), [tuple(each) for each in EXPECTED["expiring_30_days"]]
)
def test_each_expiry_is_listed(told, name, certification, day, status):
    text = words(*told[2])

    assert name in text
    assert {"2026-02-15": "Feb 15", "2026-02-22": "Feb 22", "2026-02-28": "Feb 28"}[day] in text


@pytest.mark.parametrize("email", EXPECTED["users_with_gaps"])
def test_everyone_with_a_gap_is_named(told, email):
    name = " ".join(part.capitalize() for part in email.split("@")[0].split("."))

    assert name in words(*told[2])


@pytest.mark.parametrize("role", [role for role in EXPECTED["role_gaps"] if role != "*"])
def test_each_role_has_its_gap(told, role):
    users, holding, pct, _missing = EXPECTED["role_gaps"][role]
    text = words(*told[2])

    assert f"({users})" in text
    assert f"{holding} ({pct}%)" in text


def test_adoption_says_what_it_rests_on_and_claims_no_cause(told):
    text = words(*told[2])

    assert "2.5x" in text
    assert "85" in text
    assert "62" in text
    assert "34" in text
    assert "not proof" in text.lower() or "no proof" in text.lower()


def test_the_channel_gets_one_short_card(told):
    acme, _, _ = told

    cards = [card for card in acme.cards() if "Acme Corp" in words(card)]
    assert len(cards) == 1
    assert "64 of 89" in words(*cards)


def test_the_progress_message_ends_with_every_step_done(told):
    first = words(told[2][0])

    assert "Training data processed" in first
    assert "⏳" not in first


def test_every_message_has_words_for_those_who_do_not_see_blocks(told):
    assert all(message.text.strip() for message in told[2])


@pytest.mark.parametrize(
    ("button", "part"),
    [
        (ids.SEND_REMINDERS, "Tom Brown"),
        (ids.SCHEDULE_SESSIONS, "Admin Certification"),
        (ids.CREATE_PLAN, "12 more of 89"),
        (ids.EXPORT_REPORT, "89"),
    ],
)
def test_each_button_opens_a_preview_with_the_real_figures_even_twice(told, button, part):
    acme, _, messages = told
    last = summaries(messages)[-1]

    for _ in range(2):
        acme.workspace.press(SAM, CHANNEL, last.ts, button)
        view = acme.workspace.wait_for(lambda ws: ws.views(SAM), 30)[-1]
        assert part in "\n".join(json.dumps(block, ensure_ascii=False) for block in view.blocks)
        acme.workspace.close_view(SAM, view.id)


def test_status_is_answered_to_the_asker_alone(told):
    acme, _, _ = told

    delivery = acme.workspace.command(SAM, CHANNEL, "/cert-status")

    reply = acme.to_sam("Acme Corp", "64 (72%)")
    assert delivery.ok
    assert reply.visible_to == SAM


def test_home_lists_the_customer(told):
    acme, _, _ = told

    acme.workspace.open_home(SAM)

    view = acme.workspace.wait_for(lambda ws: ws.home(SAM), 30)
    assert "Acme Corp" in json.dumps(view.body)
    assert "72%" in json.dumps(view.body)


def test_the_same_files_again_change_nothing_and_say_so(told):
    acme, _, _ = told

    again = acme.drop(TRAINING)

    acme.answer(again, "nothing changed")


def test_a_file_in_a_thread_is_answered_in_that_thread(scene, company):
    scene.workspace.post(SAM, CHANNEL, "Here comes the export", wait=False)
    start = scene.workspace.messages(CHANNEL)[-1].ts

    scene.drop(*company.everything, thread_ts=start)

    assert "64 (72%)" in words(*scene.summary(start))


def test_a_direct_message_needs_no_words(scene, company):
    ts = scene.drop(company.training, text="", channel=DIRECT)

    assert "234 training records" in words(*scene.summary(ts, DIRECT))


def test_a_file_without_words_in_a_channel_is_asked_about_once_and_only_of_the_poster(scene, company):
    ts = scene.drop(company.training, text="")
    ask = scene.workspace.wait_for(lambda _: list(asks(scene, ts, SAM)), 60)

    scene.workspace.press(SAM, CHANNEL, ask[0].ts, ids.TRACK_FILE)

    assert "234 training records" in words(*scene.summary(ts))
    assert len(ask) == 1
    assert asks(scene, ts, INES) == []


def test_usage_that_comes_later_completes_the_summary(scene, company):
    first = scene.drop(company.training, REQUIREMENTS)
    assert "2.5x" not in words(*scene.summary(first))

    later = scene.drop(company.usage)

    assert "2.5x" in words(*scene.summary(later))


def test_a_mention_is_as_good_as_the_words(scene, company):
    ts = scene.drop(company.training, text="<@U0BOT> please have a look")

    assert "234 training records" in words(*scene.summary(ts))


def test_a_picture_between_friends_is_left_alone(scene, company):
    scene.drop(("holiday.png", b"\x89PNG\r\n\x1a\n" + b"0" * 64), text="look at this")
    ts = scene.drop(company.training)

    scene.summary(ts)

    everything = (*scene.workspace.messages(CHANNEL, SAM), *scene.workspace.messages(CHANNEL, INES))
    assert not any("holiday" in words(message) for message in everything if message.bot_id)


def asks(scene, ts, person):
    """Questions that only ``person`` sees, in the channel or in the thread of the drop."""
    seen = (*scene.workspace.messages(CHANNEL, person), *scene.workspace.thread(CHANNEL, ts, person))
    mine = {m.ts: m for m in seen if m.visible_to == person}
    return [m for m in mine.values() if any(block.get("block_id") == ids.ASK_ACTIONS for block in m.blocks)]
