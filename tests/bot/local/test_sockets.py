"""Socket Mode with the real handler of slack_bolt."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

from bot.local.state import Misbehaviour
from bot.local.workspace import LocalWorkspace
from tests.bot.local.makers import make_app, make_client, modal, refusal, section, served, text_input


@contextmanager
def connected(workspace: LocalWorkspace, app: App) -> Iterator[SocketModeHandler]:
    greeted = threading.Event()
    client = WebClient(token="xapp-local", base_url=workspace.api_url)
    handler = SocketModeHandler(app, "xapp-local", web_client=client)
    handler.client.on_message_listeners.append(lambda message: greeted.set() if '"hello"' in message else None)
    handler.connect()
    assert greeted.wait(10)
    try:
        yield handler
    finally:
        handler.close()


def test_events_come_over_the_socket():
    events: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()

    with served() as workspace:
        app = make_app(workspace)
        app.event("message")(lambda event: events.put(event))

        with connected(workspace, app):
            delivery = workspace.post("U0SAM", "C0ACME", "Hello")

        assert (delivery.ok, events.get(timeout=30)["text"]) == (True, "Hello")


def test_a_repeated_event_says_so_in_its_envelope():
    headers: queue.SimpleQueue[Any] = queue.SimpleQueue()

    with served() as workspace:
        app = make_app(workspace)

        @app.event("message")
        def hear(request: Any) -> None:
            headers.put(request.headers.get("x-slack-retry-num"))

        workspace.misbehave(Misbehaviour(event_timeouts=1))
        with connected(workspace, app):
            delivery = workspace.post("U0SAM", "C0ACME", "Hello")
            seen = {str(headers.get(timeout=30)) for _ in range(2)}

        assert delivery.attempts == 2
        assert "['1']" in seen


def test_commands_and_modals_are_answered_in_the_acknowledgement():
    with served() as workspace:
        app = make_app(workspace)

        @app.command("/form")
        def open_form(ack: Any, client: Any, body: dict[str, Any]) -> None:
            client.views_open(trigger_id=body["trigger_id"], view=modal(text_input(), callback_id="form"))
            ack("Opening.")

        @app.view("form")
        def submitted(ack: Any) -> None:
            ack(response_action="update", view=modal(section("Saved")))

        with connected(workspace, app):
            workspace.command("U0SAM", "C0ACME", "/form")
            (view,) = workspace.views("U0SAM")
            workspace.submit_view("U0SAM", view.id, {"name": {"value": "Acme"}})

        assert workspace.messages("C0ACME", user="U0SAM")[0].text == "Opening."
        assert workspace.views("U0SAM")[0].blocks[0]["text"]["text"] == "Saved"


def test_a_client_that_is_told_to_connects_anew():
    greeted: queue.SimpleQueue[str] = queue.SimpleQueue()

    with served() as workspace:
        app = make_app(workspace)
        app.event("message")(lambda event: None)

        with connected(workspace, app) as handler:
            handler.client.on_message_listeners.append(lambda m: greeted.put(m) if '"hello"' in m else None)
            workspace.disconnect_sockets()
            greeted.get(timeout=20)

            assert workspace.post("U0SAM", "C0ACME", "Still there?").ok


def test_a_socket_needs_the_app_token():
    with served() as workspace, refusal("not_allowed_token_type"):
        make_client(workspace).api_call("apps.connections.open")
