"""The HTTP side: Slack's requests, liveness and readiness."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse
from slack_bolt import App
from slack_bolt.adapter.starlette.handler import to_bolt_request, to_starlette_response
from starlette.concurrency import run_in_threadpool

MAX_REQUEST_BYTES = 1_000_000
"""Slack's own requests are far smaller; anything larger is not from Slack."""

Check = Callable[[], str | None]
"""Says in one sentence what is wrong, or None."""


def build_web(slack: App | None, checks: dict[str, Check]) -> FastAPI:
    """The web app. ``slack`` None: Socket Mode brings Slack's requests, and /slack/events is not served."""
    web = FastAPI(title="Laurel", docs_url=None, redoc_url=None, openapi_url=None)
    web.add_api_route("/healthz", _alive, methods=["GET"])
    web.add_api_route("/readyz", _readiness(checks), methods=["GET"])
    if slack is not None:
        web.add_api_route("/slack/events", _slack_requests(slack), methods=["POST"])
    return web


def _alive() -> Response:
    return PlainTextResponse("ok")


def _readiness(checks: dict[str, Check]) -> Callable[[], Response]:
    def ready() -> Response:
        found = {name: check() for name, check in checks.items()}
        wrong = any(found.values())
        return JSONResponse(
            {name: problem or "ok" for name, problem in found.items()}, status_code=503 if wrong else 200
        )

    return ready


def _slack_requests(app: App) -> Callable[[Request], object]:
    async def slack_request(request: Request) -> Response:
        body = await _bounded_body(request)
        if body is None:
            return PlainTextResponse("too large", status_code=413)
        # In a thread of its own: Bolt's own adapter dispatches on the event loop, where one slow listener holds up every other request.
        answer = await run_in_threadpool(app.dispatch, to_bolt_request(request, body))
        return to_starlette_response(answer)

    return slack_request


async def _bounded_body(request: Request) -> bytes | None:
    chunks, size = [], 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > MAX_REQUEST_BYTES:
            return None
        chunks.append(chunk)
    return b"".join(chunks)
