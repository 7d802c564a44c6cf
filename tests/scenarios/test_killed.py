"""A bot that is killed with -9 at any moment finishes after a restart, and says everything once."""

from __future__ import annotations

import threading

import pytest

from tests.scenarios.stage import CHANNEL, EVERYTHING, Company, assert_told_once, stage, summaries, words
from tests.scenarios.test_questions import DAY_FIRST, asked, choose_dates, export, open_modal

pytestmark = pytest.mark.slow

ACME_CORP = Company("Acme Corp")
OPEN_FILE = ("open.csv", export(Company("Globex")))


@pytest.mark.parametrize("change", [1, 2, 4, 6, 8])
def test_a_bot_that_is_killed_at_any_change_it_makes_finishes_after_a_restart(tmp_path, change):
    with stage(tmp_path) as acme:
        killed = kill_at_change(acme, change)

        ts = acme.drop(*EVERYTHING)
        assert killed.wait(60), "the bot made fewer changes than that"
        acme.bot.start()

        assert_told_once(acme, ts, ACME_CORP)


@pytest.mark.parametrize("seconds", [0.05, 0.25, 0.6])
def test_a_bot_that_is_killed_at_any_moment_finishes_after_a_restart(tmp_path, seconds):
    with stage(tmp_path) as acme:
        timer = threading.Timer(seconds, acme.bot.kill)

        acme.workspace.post("U0SAM", CHANNEL, "Track certifications", files=EVERYTHING)
        timer.start()
        timer.join()
        ts = acme.workspace.messages(CHANNEL)[0].ts
        acme.bot.start()

        assert_told_once(acme, ts, ACME_CORP)


def test_a_bot_that_is_killed_while_a_question_waits_asks_once_and_goes_on_with_the_answer(tmp_path):
    with stage(tmp_path) as acme:
        ts = acme.drop(OPEN_FILE)
        question = asked(acme, ts)
        acme.bot.kill()
        acme.bot.start()

        answer(acme, question)

        assert_asked_and_told_once(acme, ts)


@pytest.mark.parametrize("change", [1, 2, 3, 4])
def test_a_bot_that_is_killed_while_the_answer_is_worked_on_tells_everything_once(tmp_path, change):
    with stage(tmp_path) as acme:
        ts = acme.drop(OPEN_FILE)
        question = asked(acme, ts)
        killed = kill_at_change(acme, changes(acme) + change)

        answer(acme, question)
        assert killed.wait(60), "the bot made fewer changes than that"
        acme.bot.start()

        assert_asked_and_told_once(acme, ts)


def answer(acme, question) -> None:
    view = open_modal(acme, question)
    choose_dates(acme, view, DAY_FIRST)
    acme.workspace.submit_view("U0SAM", view.id)


def assert_asked_and_told_once(acme, ts: str) -> None:
    told = acme.summary(ts)
    acme.answer(ts, "Training data processed")
    acme.to_sam("Globex: ")
    assert "Found: 3 training records" in words(*told)
    assert len([m for m in acme.thread(ts) if "Found: " in words(m)]) == 1
    assert len(summaries(acme.thread(ts))) == 1
    assert not any("before I go on" in words(m) for m in acme.thread(ts))
    assert len([card for card in acme.cards() if "Globex: " in words(card)]) == 1


def changes(acme) -> int:
    """How many changes the bot has made so far, as ``kill_at_change`` counts them from now on."""
    return len(
        [
            m
            for parent in acme.workspace.messages(CHANNEL)
            for m in acme.workspace.thread(CHANNEL, parent.ts)
            if m.bot_id
        ]
    )


def kill_at_change(acme, number: int) -> threading.Event:
    """Kill the bot while it waits for the answer to the ``number``-th change that it makes in the workspace."""
    killed, lock = threading.Event(), threading.Lock()
    seen: set[tuple[str, str, str | None]] = set()

    def look() -> None:
        with lock:
            if killed.is_set():
                return
            mine = {
                (m.ts, str(m.edited_ts), m.text)
                for parent in acme.workspace.messages(CHANNEL)
                for m in acme.workspace.thread(CHANNEL, parent.ts)
                if m.bot_id
            }
            seen.update(mine)
            if len(seen) >= number:
                acme.bot.kill()
                killed.set()

    acme.workspace.subscribe(look)
    return killed
