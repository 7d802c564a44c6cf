"""A bot that is killed with -9 at any moment finishes after a restart, and says everything once."""

from __future__ import annotations

import threading

import pytest

from tests.scenarios.stage import CHANNEL, EVERYTHING, Company, assert_told_once, stage

ACME_CORP = Company("Acme Corp")


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
