"""Who is refused, what they are told, and that nothing of ours runs for them."""

from __future__ import annotations

import json
from concurrent.futures import Future
from types import SimpleNamespace
from unittest.mock import create_autospec
from urllib.parse import urlencode

from slack_bolt import App, BoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient

from handlers.slack import outsiders


class AtOnce:
    """An executor that works in the caller's thread."""

    def submit(self, work, *args):
        work(*args)
        return Future()


def pressed(user_team: str, channel: str | None = "C1") -> BoltRequest:
    payload = {
        "type": "block_actions",
        "team": {"id": "T1"},
        "user": {"id": "U9", "team_id": user_team},
        **({"channel": {"id": channel}} if channel else {}),
        "actions": [{"action_id": "send_reminders", "block_id": "b", "type": "button"}],
    }
    return BoltRequest(
        body=urlencode({"payload": json.dumps(payload)}),
        headers={"content-type": ["application/x-www-form-urlencoded"]},
    )


def app_with(listener) -> tuple[App, WebClient]:
    authorized = AuthorizeResult(enterprise_id=None, team_id="T1", bot_user_id="U1", bot_token="xoxb-1")
    app = App(
        signing_secret="s",
        authorize=lambda **_: authorized,
        request_verification_enabled=False,
        process_before_response=True,
    )
    told = create_autospec(WebClient, instance=True)
    refuse = outsiders.refusing(AtOnce())
    app.middleware(lambda body, context, next: refuse(body, context, told, next))
    app.action("send_reminders")(listener)
    return app, told


def test_a_member_of_the_installing_team_gets_through():
    ran = []
    app, told = app_with(lambda ack: (ack(), ran.append(True)))

    answer = app.dispatch(pressed("T1"))

    assert answer.status == 200
    assert ran == [True]
    told.chat_postEphemeral.assert_not_called()


def test_an_outsider_is_told_so_alone_and_nothing_runs():
    ran = []
    app, told = app_with(lambda ack: (ack(), ran.append(True)))

    answer = app.dispatch(pressed("T2"))

    assert answer.status == 200
    assert ran == []
    told.chat_postEphemeral.assert_called_once_with(channel="C1", user="U9", text=outsiders.REFUSAL)


def test_the_product_registers_the_refusal_before_any_listener():
    from handlers import slack as slack_handlers

    authorized = AuthorizeResult(enterprise_id=None, team_id="T1", bot_user_id="U1")
    app = App(
        signing_secret="s",
        authorize=lambda **_: authorized,
        request_verification_enabled=False,
        process_before_response=True,
    )
    slack_handlers.register(app, SimpleNamespace())

    answer = app.dispatch(pressed("T2", channel=None))  # nowhere to tell them: nothing is sent

    assert (answer.status, answer.body) == (200, "")
