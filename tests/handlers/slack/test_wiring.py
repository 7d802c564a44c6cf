"""Everything that Slack may send us because of manifest.yml or our own messages finds a listener."""

import json
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import urlencode

import pytest
import yaml
from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.authorization import AuthorizeResult

from handlers import ids
from handlers import slack as slack_handlers

MANIFEST = yaml.safe_load((Path(__file__).parents[3] / "manifest.yml").read_text(encoding="utf-8"))
FORM = {"content-type": ["application/x-www-form-urlencoded"]}
EVENT_OF_SUBSCRIPTION = {
    f"message.{kind}": {"type": "message", "channel_type": kind} for kind in ("channels", "groups", "im", "mpim")
}


@pytest.fixture(scope="module")
def app():
    authorize = lambda **_: AuthorizeResult(enterprise_id=None, team_id="T1", bot_user_id="U1")  # noqa: E731
    built = App(signing_secret="s", authorize=authorize, process_before_response=True)
    slack_handlers.register(built, SimpleNamespace())
    return built


def listens(app: App, request: BoltRequest) -> bool:
    return any(each.matches(req=request, resp=BoltResponse(status=200)) for each in app._listeners)


def interaction(payload: dict) -> BoltRequest:
    return BoltRequest(body=urlencode({"payload": json.dumps(payload)}), headers=FORM)


@pytest.mark.parametrize("event", MANIFEST["settings"]["event_subscriptions"]["bot_events"])
def test_each_subscribed_event_has_a_listener(app, event):
    body = {"type": "event_callback", "event": EVENT_OF_SUBSCRIPTION.get(event, {"type": event})}

    assert listens(app, BoltRequest(body=json.dumps(body), headers={"content-type": ["application/json"]}))


@pytest.mark.parametrize("command", [each["command"] for each in MANIFEST["features"]["slash_commands"]])
def test_each_command_has_a_listener(app, command):
    assert listens(app, BoltRequest(body=urlencode({"command": command}), headers=FORM))


@pytest.mark.parametrize("action_id", sorted(set(ids.ACTIONS) - {ids.CUSTOMER_NAME, ids.CUSTOMER_SELECT}))
def test_each_button_has_a_listener(app, action_id):
    assert listens(
        app,
        interaction(
            {"type": "block_actions", "actions": [{"action_id": action_id, "block_id": "b", "type": "button"}]}
        ),
    )


@pytest.mark.parametrize("callback_id", [ids.CUSTOMER_MODAL, ids.QUESTIONS_MODAL])
def test_each_modal_that_has_a_submit_button_has_a_listener(app, callback_id):
    assert listens(app, interaction({"type": "view_submission", "view": {"type": "modal", "callback_id": callback_id}}))


def test_the_select_that_is_searched_has_options(app):
    asked = {"type": "block_suggestion", "action_id": ids.ANSWER_SEARCH, "block_id": "b", "value": ""}

    assert listens(app, interaction(asked))


def test_a_button_that_is_not_ours_has_none(app):
    assert not listens(
        app,
        interaction({"type": "block_actions", "actions": [{"action_id": "other", "block_id": "b", "type": "button"}]}),
    )
