"""Slack repeats itself, answers get lost, limits are hit: the summary stands in the channel once."""

from __future__ import annotations

from bot.local.state import Misbehaviour
from tests.scenarios.stage import Company, assert_told_once, first_with, words


def test_an_event_that_slack_delivers_three_times_counts_once(scene, company):
    scene.workspace.misbehave(Misbehaviour(event_timeouts=2))

    ts = scene.drop(*company.everything)

    assert_told_once(scene, ts, company)


def test_lost_answers_do_not_double_a_message(scene, company):
    scene.workspace.misbehave(Misbehaviour(lost_response={"chat.postMessage": 3}))

    ts = scene.drop(*company.everything)

    assert_told_once(scene, ts, company)


def test_a_rate_limit_is_waited_out(scene, company):
    scene.workspace.misbehave(Misbehaviour(rate_limit={"chat.postMessage": (2, 1), "chat.update": (1, 1)}))

    ts = scene.drop(*company.everything)

    assert_told_once(scene, ts, company)


def test_slack_that_fails_for_a_while_is_asked_again(scene, company):
    scene.workspace.misbehave(Misbehaviour(internal_error={"chat.postMessage": 2, "files.info": 1}))

    ts = scene.drop(*company.everything)

    assert_told_once(scene, ts, company)


def test_two_drops_at_the_same_time_each_get_their_answer(scene, company):
    other = Company("Northern Harbour")

    first, second = scene.drop(*company.everything), scene.drop(*other.everything)

    assert_told_once(scene, first, company)
    assert_told_once(scene, second, other)
    assert first_with(scene.thread(second), [f"{company.name}\n"]) is None
    assert other.name not in words(*scene.thread(first))
