"""Buttons, selects and the answers to them, with a real Bolt app at the other end."""

from __future__ import annotations

import queue
from typing import Any

import pytest
from slack_bolt import App

from tests.bot.local.makers import actions, button, make_client, plain, refusal, section, served, with_bot

SELECT = {
    "type": "static_select",
    "action_id": "pick",
    "options": [{"text": plain(word.title()), "value": word} for word in ("day", "month")],
}
DATE = {"type": "datepicker", "action_id": "when", "initial_date": "2026-01-30"}
PEOPLE = {"type": "multi_users_select", "action_id": "who"}


class Bot:
    """Takes down every interaction and acknowledges it."""

    def __init__(self) -> None:
        self.bodies: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()

    def register(self, app: App) -> None:
        for action_id in ("go", "stop", "pick", "when", "who"):
            app.action(action_id)(self._hear)

    def _hear(self, ack: Any, body: dict[str, Any]) -> None:
        ack()
        self.bodies.put(body)

    def heard(self) -> dict[str, Any]:
        return self.bodies.get(timeout=30)


def post(workspace: Any, *elements: dict[str, Any]) -> str:
    blocks = [section(), actions(*elements, block_id="choices")]
    return str(make_client(workspace).chat_postMessage(channel="C0ACME", text="x", blocks=blocks)["ts"])


def test_a_press_tells_who_pressed_what_where():
    bot = Bot()

    with with_bot(bot.register) as workspace:
        ts = post(workspace, button(value="acme"), button("stop"))
        delivery = workspace.press("U0INES", "C0ACME", ts, "go")

        body = bot.heard()
        (action,) = body["actions"]
        assert delivery.ok
        assert (action["action_id"], action["value"], action["block_id"]) == ("go", "acme", "choices")
        assert (body["user"]["id"], body["channel"]["id"], body["message"]["ts"]) == ("U0INES", "C0ACME", ts)
        assert body["container"]["is_ephemeral"] is False


def test_a_press_on_nothing_names_what_there_is():
    with served() as workspace:
        ts = post(workspace, button(), SELECT)

        with pytest.raises(LookupError, match=r"go \(button\), pick \(static_select\)"):
            workspace.press("U0SAM", "C0ACME", ts, "missing")


def test_buttons_with_one_action_id_are_told_apart_by_value():
    bot = Bot()

    with with_bot(bot.register) as workspace:
        blocks = [section(accessory=button(value="acme")), section(accessory=button(value="globex"))]
        ts = make_client(workspace).chat_postMessage(channel="C0ACME", text="x", blocks=blocks)["ts"]
        workspace.press("U0SAM", "C0ACME", ts, "go", value="globex")

        assert bot.heard()["actions"][0]["value"] == "globex"


def test_a_stranger_who_sees_the_channel_can_press_and_is_known_as_one():
    bot = Bot()

    with with_bot(bot.register) as workspace:
        blocks = [actions()]
        ts = make_client(workspace).chat_postMessage(channel="C0SHARED", text="x", blocks=blocks)["ts"]
        workspace.press("U0OUT", "C0SHARED", ts, "go")

        body = bot.heard()
        assert (body["user"]["team_id"], body["team"]["id"]) == ("T0OTHER", "T0LAUREL")


def test_a_choice_is_told_and_stays_for_the_next_one():
    bot = Bot()

    with with_bot(bot.register) as workspace:
        ts = post(workspace, SELECT, DATE, PEOPLE)
        workspace.choose("U0SAM", "C0ACME", ts, "pick", "month")
        first = bot.heard()
        workspace.choose("U0SAM", "C0ACME", ts, "who", ["U0INES"])
        second = bot.heard()

        state = second["state"]["values"]["choices"]
        assert first["actions"][0]["selected_option"] == SELECT["options"][1]
        assert state["pick"]["selected_option"]["value"] == "month"
        assert state["when"]["selected_date"] == "2026-01-30"
        assert state["who"]["selected_users"] == ["U0INES"]


def test_a_choice_that_is_not_offered_names_those_that_are():
    with served() as workspace:
        ts = post(workspace, SELECT)

        with pytest.raises(LookupError, match="There are: 'day', 'month'"):
            workspace.choose("U0SAM", "C0ACME", ts, "pick", "year")


def test_an_ephemeral_button_can_replace_and_delete_its_message():
    bodies: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def register(app: App) -> None:
        @app.action("go")
        def go(ack: Any, respond: Any, body: dict[str, Any]) -> None:
            ack()
            bodies.put((respond, body))

    with with_bot(register) as workspace:
        client = make_client(workspace)
        client.chat_postEphemeral(channel="C0ACME", user="U0SAM", text="Track it?", blocks=[actions()])
        ts = workspace.messages("C0ACME", user="U0SAM")[0].ts
        workspace.press("U0SAM", "C0ACME", ts, "go")
        respond, body = bodies.get(timeout=30)

        assert body["container"] == {**body["container"], "is_ephemeral": True, "message_ts": ts}
        assert "message" not in body
        respond(text="Tracking.", replace_original=True)
        assert [m.text for m in workspace.messages("C0ACME", user="U0SAM")] == ["Tracking."]
        respond(delete_original=True)
        assert workspace.messages("C0ACME", user="U0SAM") == ()


def test_nobody_presses_what_they_do_not_see():
    with served() as workspace:
        client = make_client(workspace)
        client.chat_postEphemeral(channel="C0ACME", user="U0SAM", text="x", blocks=[actions()])
        ts = workspace.messages("C0ACME", user="U0SAM")[0].ts

        with pytest.raises(LookupError, match="does not see"):
            workspace.press("U0INES", "C0ACME", ts, "go")


def test_a_response_in_a_thread_stays_in_the_thread():
    def register(app: App) -> None:
        @app.action("go")
        def go(ack: Any, respond: Any) -> None:
            ack()
            respond(text="Done.", replace_original=False, response_type="in_channel")

    with with_bot(register) as workspace:
        client = make_client(workspace)
        parent = client.chat_postMessage(channel="C0ACME", text="Report")["ts"]
        reply = client.chat_postMessage(channel="C0ACME", text="x", thread_ts=parent, blocks=[actions()])["ts"]
        workspace.press("U0SAM", "C0ACME", reply, "go")

        texts = workspace.wait_for(lambda w: [m.text for m in w.thread("C0ACME", parent) if m.text == "Done."])
        assert texts == ["Done."]


def test_a_response_that_slack_would_refuse_is_refused():
    answers: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def register(app: App) -> None:
        @app.action("go")
        def go(ack: Any, respond: Any) -> None:
            ack()
            answers.put(respond(blocks=[section("x" * 3_001)]))

    with with_bot(register) as workspace:
        workspace.press("U0SAM", "C0ACME", post(workspace, button()), "go")

        answer = answers.get(timeout=30)
        assert answer.status_code == 400
        assert "invalid_blocks" in answer.body


def test_a_button_in_a_card_and_in_a_container_can_be_pressed():
    bot = Bot()

    with with_bot(bot.register) as workspace:
        card = {"type": "card", "title": plain("Acme"), "actions": [button("go")]}
        inside = {"type": "container", "title": plain("More"), "child_blocks": [actions(button("stop"))]}
        blocks = [{"type": "carousel", "elements": [card]}, inside]
        ts = make_client(workspace).chat_postMessage(channel="C0ACME", text="x", blocks=blocks)["ts"]

        assert workspace.press("U0SAM", "C0ACME", ts, "go").ok
        assert workspace.press("U0SAM", "C0ACME", ts, "stop").ok


def test_an_unknown_button_is_a_refused_delivery():
    with with_bot(Bot().register) as workspace:
        delivery = workspace.press("U0SAM", "C0ACME", post(workspace, button("nobody-listens")), "nobody-listens")

        assert (delivery.status, delivery.error) == (404, "http_error")


def test_ephemeral_messages_go_to_members_only():
    with served() as workspace, refusal("user_not_in_channel"):
        make_client(workspace).chat_postEphemeral(channel="C0ACME", user="U0OUT", text="x")
