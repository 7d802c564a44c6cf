"""What goes wrong on request, as the real client sees it."""

from __future__ import annotations

from http.client import HTTPException
from urllib.error import URLError

import pytest
from slack_sdk.errors import SlackApiError

from bot.local.state import Misbehaviour
from tests.bot.local.makers import make_client, refusal, served
from tests.bot.local.test_files import fetch


def test_a_method_can_be_limited_for_a_while():
    with served() as workspace:
        client = make_client(workspace)
        workspace.misbehave(Misbehaviour(rate_limit={"chat.postMessage": (2, 7)}))

        for _ in range(2):
            with pytest.raises(SlackApiError) as refused:
                client.chat_postMessage(channel="C0ACME", text="Hello")
            assert refused.value.response.status_code == 429
            assert refused.value.response.headers["retry-after"] == "7"
            assert refused.value.response["error"] == "ratelimited"

        assert client.auth_test()["ok"]
        assert client.chat_postMessage(channel="C0ACME", text="Hello")["ok"]
        assert len(workspace.messages("C0ACME")) == 1


def test_a_method_can_fail_inside():
    with served() as workspace:
        client = make_client(workspace)
        workspace.misbehave(Misbehaviour(internal_error={"chat.update": 1, "chat.postMessage": 1}))

        with refusal("internal_error"):
            client.chat_postMessage(channel="C0ACME", text="Hello")

        assert workspace.messages("C0ACME") == ()
        assert client.chat_postMessage(channel="C0ACME", text="Hello")["ok"]


def test_a_lost_response_has_taken_effect():
    with served() as workspace:
        client = make_client(workspace)
        workspace.misbehave(Misbehaviour(lost_response={"chat.postMessage": 1}))

        with pytest.raises((OSError, URLError, HTTPException)):
            client.chat_postMessage(channel="C0ACME", text="Hello")

        assert [m.text for m in workspace.messages("C0ACME")] == ["Hello"]
        assert client.chat_postMessage(channel="C0ACME", text="Again")["ok"]


def test_files_can_turn_into_the_sign_in_page():
    with served() as workspace:
        workspace.post("U0SAM", "C0ACME", files=[("a.csv", b"x")])
        url = make_client(workspace).files_info(file=workspace.files()[0].id)["file"]["url_private"]
        workspace.misbehave(Misbehaviour(login_page_for_files=True))

        _, during, _ = fetch(url)
        workspace.behave()
        _, after, content = fetch(url)

        assert during.startswith("text/html")
        assert (after.partition(";")[0], content) == ("text/csv", b"x")
