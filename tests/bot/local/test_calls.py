"""Tokens, scopes and arguments of Web API calls; people and channels as Slack shows them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.local.makers import make_client, refusal, served

MANIFEST = """
features:
  slash_commands:
    - {command: /cert-status, description: Certification status, usage_hint: "[customer]"}
    - {command: /cert-help, description: What Laurel can do}
oauth_config: {scopes: {bot: [chat:write, channels:read]}}
settings: {event_subscriptions: {bot_events: [message.channels]}}
"""


@pytest.fixture
def manifest(tmp_path: Path) -> Path:
    path = tmp_path / "manifest.yml"
    path.write_text(MANIFEST, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("token", "error"), [(None, "not_authed"), ("xoxb-wrong", "invalid_auth"), ("xapp-local", "not_allowed_token_type")]
)
def test_a_wrong_token_is_refused(token, error):
    with served() as workspace, refusal(error):
        make_client(workspace, token).conversations_list()


def test_a_method_that_slack_does_not_have_is_unknown():
    with served() as workspace, refusal("unknown_method"):
        make_client(workspace).api_call("chat.shout")


def test_missing_arguments_are_named():
    with served() as workspace, refusal("invalid_arguments", "missing required field: ts"):
        make_client(workspace).api_call("chat.update", json={"channel": "C0ACME", "text": "x"})


def test_a_scope_that_the_manifest_does_not_grant_is_missing(manifest):
    with served(manifest=manifest) as workspace:
        client = make_client(workspace)

        assert client.conversations_info(channel="C0ACME")["ok"]
        with refusal("missing_scope"):
            client.conversations_info(channel="D0SAM")
        with refusal("missing_scope"):
            client.files_list()


def test_commands_come_from_the_manifest(manifest):
    with served(manifest=manifest) as workspace:
        commands = [(c.command, c.usage_hint) for c in workspace.commands()]

        assert commands == [("/cert-status", "[customer]"), ("/cert-help", "")]
        with pytest.raises(ValueError, match="/cert-nothing is not a valid command"):
            workspace.command("U0SAM", "C0ACME", "/cert-nothing")


def test_events_that_the_manifest_does_not_name_are_not_sent(manifest):
    with served(manifest=manifest) as workspace:
        assert workspace.post("U0SAM", "D0SAM", "Hello").error == "not_subscribed"
        assert workspace.post("U0SAM", "C0ACME", "Hello").error == "connection_failed"


def test_auth_test_says_who_the_bot_is():
    with served() as workspace:
        answer = make_client(workspace).auth_test()

        assert (answer["team_id"], answer["user_id"], answer["bot_id"]) == ("T0LAUREL", "U0BOT", "B0LAUREL")


def test_people_are_found_by_id_and_by_address():
    with served() as workspace:
        client = make_client(workspace)

        assert client.users_info(user="U0SAM")["user"]["profile"]["email"] == "sam@laurel.example"
        assert client.users_lookupByEmail(email="Ines@laurel.example")["user"]["id"] == "U0INES"
        with refusal("users_not_found"):
            client.users_lookupByEmail(email="olga@globex.example")
        with refusal("user_not_found"):
            client.users_info(user="U0NOBODY")


def test_an_address_needs_its_own_scope(tmp_path):
    path = tmp_path / "manifest.yml"
    path.write_text("oauth_config: {scopes: {bot: [users:read]}}", encoding="utf-8")

    with served(manifest=path) as workspace:
        assert "email" not in make_client(workspace).users_info(user="U0SAM")["user"]["profile"]


def test_somebody_of_another_company_is_a_stranger():
    with served() as workspace:
        user = make_client(workspace).users_info(user="U0OUT")["user"]

        assert (user["team_id"], user["is_stranger"]) == ("T0OTHER", True)


def test_channels_are_listed_by_kind_and_say_whether_they_are_shared():
    with served() as workspace:
        client = make_client(workspace)

        listed = {c["id"]: c for c in client.conversations_list(types="public_channel,im")["channels"]}

        assert listed["C0SHARED"]["is_ext_shared"] is True
        assert listed["C0ACME"]["is_ext_shared"] is False
        assert listed["C0QUIET"]["is_member"] is False
        assert listed["D0SAM"]["user"] == "U0SAM"
        assert client.conversations_members(channel="C0SHARED")["members"] == ["U0BOT", "U0OUT", "U0SAM"]


def test_a_direct_message_is_opened_once():
    with served() as workspace:
        client = make_client(workspace)

        first = client.conversations_open(users="U0OUT")["channel"]["id"]

        assert client.conversations_open(users="U0OUT")["channel"]["id"] == first
        assert client.conversations_open(users="U0SAM")["channel"]["id"] == "D0SAM"


def test_team_and_bot_are_told():
    with served() as workspace:
        client = make_client(workspace)

        assert client.team_info()["team"]["name"] == "Laurel Demo"
        assert client.bots_info(bot="B0LAUREL")["bot"]["user_id"] == "U0BOT"
        assert client.api_test(foo="bar")["args"]["foo"] == "bar"
