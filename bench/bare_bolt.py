"""A bare Bolt app that acks one slash command: what that costs at the least.

Its arguments: port, signing secret, address of the Web API, token.
"""

from __future__ import annotations

import sys

import uvicorn
from fastapi import FastAPI, Request, Response
from slack_bolt import App
from slack_bolt.adapter.starlette.handler import SlackRequestHandler
from slack_sdk import WebClient


def build(signing_secret: str, api_url: str, token: str) -> FastAPI:
    """Bolt as its documentation shows it."""
    client = WebClient(token=token, base_url=api_url)
    app = App(client=client, signing_secret=signing_secret)
    app.command("/cert-help")(lambda ack: ack())
    handler, web = SlackRequestHandler(app), FastAPI()

    async def events(request: Request) -> Response:
        return await handler.handle(request)

    web.add_api_route("/slack/events", events, methods=["POST"])

    def ready() -> dict[str, str]:
        return {}

    web.add_api_route("/readyz", ready, methods=["GET"])
    return web


if __name__ == "__main__":
    uvicorn.run(build(*sys.argv[2:]), port=int(sys.argv[1]), log_level="warning")
