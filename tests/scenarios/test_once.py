"""Slack repeats itself, answers get lost, processes are killed: the summary stands in the channel once."""

from __future__ import annotations

import threading

import pytest

from bot.local.state import Misbehaviour
from tests.scenarios.stage import CHANNEL, EVERYTHING, TRAINING, first_with, stage, summaries, words


def assert_told_once(acme, ts):
    told = acme.summary(ts)
    acme.to_sam("Acme Corp", "72%")
    assert len(summaries(told)) == 1
    assert len([m for m in told if "234 training records" in words(m)]) == 1
    assert len([m for m in told if "Admin Certification" in words(m) and "21 (84%)" in words(m)]) == 1
    assert len(acme.cards()) == 1


def test_an_event_that_slack_delivers_three_times_counts_once(acme_stage):
    acme_stage.workspace.misbehave(Misbehaviour(event_timeouts=2))

    ts = acme_stage.drop(*EVERYTHING)

    assert_told_once(acme_stage, ts)


def test_lost_answers_do_not_double_a_message(acme_stage):
    acme_stage.workspace.misbehave(Misbehaviour(lost_response={"chat.postMessage": 3}))

    ts = acme_stage.drop(*EVERYTHING)

    assert_told_once(acme_stage, ts)


def test_a_rate_limit_is_waited_out(acme_stage):
    acme_stage.workspace.misbehave(Misbehaviour(rate_limit={"chat.postMessage": (2, 1), "chat.update": (1, 1)}))

    ts = acme_stage.drop(*EVERYTHING)

    assert_told_once(acme_stage, ts)


def test_slack_that_fails_for_a_while_is_asked_again(acme_stage):
    acme_stage.workspace.misbehave(Misbehaviour(internal_error={"chat.postMessage": 2, "files.info": 1}))

    ts = acme_stage.drop(*EVERYTHING)

    assert_told_once(acme_stage, ts)


def test_two_drops_at_the_same_time_each_get_their_answer(acme_stage):
    other = TRAINING[1].replace(b"Acme Corp", b"Globex Inc").replace(b"@acme.example", b"@globex.example")

    first, second = acme_stage.drop(*EVERYTHING), acme_stage.drop(("globex.csv", other))

    assert "Acme Corp" in words(*acme_stage.summary(first))
    assert "Globex Inc" in words(*acme_stage.summary(second))
    assert first_with(acme_stage.summary(second), ["Acme Corp"]) is None


@pytest.mark.parametrize("change", [1, 2, 4, 6, 8])
def test_a_bot_that_is_killed_at_any_change_it_makes_finishes_after_a_restart(tmp_path, change):
    with stage(tmp_path) as acme:
        killed = kill_at_change(acme, change)

        ts = acme.drop(*EVERYTHING)
        assert killed.wait(30), "the bot made fewer changes than that"
        acme.bot.start()

        assert_told_once(acme, ts)


@pytest.mark.parametrize("seconds", [0.05, 0.25, 0.6])
def test_a_bot_that_is_killed_at_any_moment_finishes_after_a_restart(tmp_path, seconds):
    with stage(tmp_path) as acme:
        timer = threading.Timer(seconds, acme.bot.kill)

        acme.workspace.post("U0SAM", CHANNEL, "Track certifications", files=EVERYTHING)
        timer.start()
        timer.join()
        ts = acme.workspace.messages(CHANNEL)[0].ts
        acme.bot.start()

        assert_told_once(acme, ts)


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
