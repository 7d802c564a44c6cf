"""The workspace over HTTP: the Web API, files, uploads, response URLs and Socket Mode. The page is mounted on the same app."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from bot.local.api.dispatch import Reply, WebApi
from bot.local.delivery import Deliveries
from bot.local.events import Events
from bot.local.filehouse import FileHouse
from bot.local.manifest import Manifest
from bot.local.refusal import SlackError
from bot.local.responses import Responses
from bot.local.serving import DROP
from bot.local.store import Store
from bot.local.tickets import TicketRefused

NOT_FOUND, BAD_REQUEST, BROKEN = 404, 400, 500


def build_app(store: Store, deliveries: Deliveries, manifest: Manifest) -> FastAPI:
    """The ASGI app, without a page yet."""
    app = FastAPI(title="Local workspace", openapi_url=None, docs_url=None, redoc_url=None)
    _add_api(app, WebApi(store, deliveries, manifest))
    _add_files(app, FileHouse(store, manifest))
    _add_responses(app, Responses(store, Events(store, deliveries)))
    app.add_api_websocket_route("/link/", deliveries.sockets.serve)
    return app


def _add_api(app: FastAPI, api: WebApi) -> None:
    async def call(request: Request) -> Response:
        try:
            given = await _arguments(request)
        except ValueError:
            return JSONResponse({"ok": False, "error": "invalid_json"})
        method, token = request.path_params["method"], _token(request)
        reply = await run_in_threadpool(api.answer, method, given, token)
        return await _send(request, reply)

    app.add_route("/api/{method}", call, methods=["GET", "POST"])


def _add_files(app: FastAPI, house: FileHouse) -> None:
    async def fetch(request: Request) -> Response:
        file = house.fetch(request.path_params["key"], _token(request))
        if file is None:
            return HTMLResponse(house.login_page, headers={"X-Slack-Meta": "?;acl_fail"})
        return Response(file.content, media_type=file.mimetype)

    async def put(request: Request) -> Response:
        content = await _uploaded(request)
        accepted = house.put(request.path_params["file_id"], content)
        return PlainTextResponse(f"OK - {len(content)}") if accepted else PlainTextResponse("error", BAD_REQUEST)

    app.add_route("/files-pri/{key}/{name:path}", fetch, methods=["GET"])
    app.add_route("/upload/v1/{file_id}", put, methods=["POST"])


def _add_responses(app: FastAPI, responses: Responses) -> None:
    def respond(token: str, body: Mapping[str, Any]) -> Response:
        try:
            responses.respond(responses.store.tickets.respond(token), body)
        except TicketRefused as refused:
            return PlainTextResponse(str(refused), NOT_FOUND)
        except SlackError as refused:
            return JSONResponse(refused.body(), BAD_REQUEST)
        return PlainTextResponse("ok")

    async def receive(request: Request) -> Response:
        try:
            body = await _arguments(request)
        except ValueError:
            return PlainTextResponse("invalid_payload", BAD_REQUEST)
        return await run_in_threadpool(respond, request.path_params["token"], body)

    app.add_route("/response/{token}", receive, methods=["POST"])


async def _send(request: Request, reply: Reply) -> Response:
    response = JSONResponse(reply.body, reply.status, dict(reply.headers))
    if not reply.lost:
        return response
    drop = request.scope.get(DROP)
    if drop is None:
        return JSONResponse({"ok": False, "error": "fatal_error"}, BROKEN)
    drop()
    while (await request.receive())["type"] != "http.disconnect":
        continue
    return response


async def _arguments(request: Request) -> Mapping[str, Any]:
    """Arguments as JSON, a form or a query string; ValueError for JSON that is none.

    slack_sdk calls its forms JSON in their content type (and Slack takes them), so the body itself decides.
    """
    if request.headers.get("content-type", "").startswith("multipart/"):
        return {**request.query_params, **await request.form()}
    raw = (await request.body()).decode("utf-8", "replace")
    if raw.lstrip().startswith(("{", "[")):
        given = json.loads(raw)
        if not isinstance(given, dict):
            raise ValueError("the body must be a JSON object")
        return given
    return {**request.query_params, **dict(parse_qsl(raw, keep_blank_values=True))}


async def _uploaded(request: Request) -> bytes:
    if not request.headers.get("content-type", "").startswith("multipart/"):
        return await request.body()
    form = await request.form()
    parts = [part for part in form.values() if isinstance(part, UploadFile)]
    return await parts[0].read() if parts else b""


def _token(request: Request) -> str | None:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() or None if scheme.lower() == "bearer" else None
