"""Workspaces, clients and small bots for the tests of the local workspace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi import FastAPI, Request
from slack_bolt import App
from slack_bolt.adapter.starlette.handler import SlackRequestHandler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.local.options import WorkspaceOptions
from bot.local.serving import Server
from bot.local.workspace import LocalWorkspace

NOON = datetime(2026, 1, 30, 12, tzinfo=UTC)
NO_WAITING = (0.0, 0.0, 0.0)


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    moment: datetime = field(default=NOON)

    def __call__(self) -> datetime:
        return self.moment

    def pass_by(self, **duration: float) -> None:
        self.moment += timedelta(**duration)


def make_workspace(**options: Any) -> LocalWorkspace:
    # Nobody listens on port 9, so a workspace without a bot is refused at once.
    given = {"retry_delays": NO_WAITING, "bot_url": "http://127.0.0.1:9", **options}
    return LocalWorkspace(WorkspaceOptions(**given))


@contextmanager
def served(**options: Any) -> Iterator[LocalWorkspace]:
    with make_workspace(**options).serve() as workspace:
        yield workspace


def make_client(workspace: LocalWorkspace, token: str = "xoxb-local") -> WebClient:
    return WebClient(token=token, base_url=workspace.api_url, retry_handlers=[])


@contextmanager
def with_bot(register: Callable[[App], None], **options: Any) -> Iterator[LocalWorkspace]:
    """A workspace and, at the other end of its HTTP requests, a real Bolt app."""
    with served(**options) as workspace:
        app = make_app(workspace)
        register(app)
        server = Server(_endpoint(app), 0)
        server.start()
        workspace.bot_is_at(server.url)
        try:
            yield workspace
        finally:
            server.stop()


def make_app(workspace: LocalWorkspace) -> App:
    return App(client=make_client(workspace), signing_secret=workspace.options.signing_secret)


def _endpoint(app: App) -> FastAPI:
    handler, web = SlackRequestHandler(app), FastAPI()

    async def receive(request: Request) -> Any:
        return await handler.handle(request)

    web.add_route("/slack/events", receive, methods=["POST"])
    return web


@contextmanager
def refusal(error: str, *words: str) -> Iterator[None]:
    """Expects Slack's error word, and that each of ``words`` is in the explanation."""
    with pytest.raises(SlackApiError) as raised:
        yield
    answer = raised.value.response.data
    assert answer["error"] == error, answer
    explanation = " ".join(answer.get("response_metadata", {}).get("messages", ()))
    for word in words:
        assert word in explanation, answer


def section(text: str = "words", **more: Any) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text}


def button(action_id: str = "go", **more: Any) -> dict[str, Any]:
    return {"type": "button", "text": plain("Go"), "action_id": action_id, **more}


def actions(*elements: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "actions", "elements": list(elements or (button(),)), **more}


def text_input(block_id: str = "name", **more: Any) -> dict[str, Any]:
    element = {"type": "plain_text_input", "action_id": "value"}
    return {"type": "input", "block_id": block_id, "label": plain("Name"), "element": element, **more}


def modal(*blocks: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "modal", "title": plain("Title"), "submit": plain("Save"), "blocks": list(blocks), **more}
