"""Taking Slack's requests until the process is told to stop."""

from __future__ import annotations

import logging

import uvicorn
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

from bot.health import database_problem
from bot.service import Service, running_service
from bot.settings import Settings
from bot.web import Check, build_web

logger = logging.getLogger(__name__)


def serve_forever(settings: Settings) -> None:
    """Start everything, serve, and stop everything. Raises OperatorError where it cannot start."""
    with running_service(settings) as service:
        serve(service)


def serve(service: Service) -> None:
    """Take Slack's requests until the process is told to stop."""
    checks: dict[str, Check] = {"database": lambda: database_problem(service.deps.database)}
    socket_mode = _connect_socket(service) if service.settings.slack_app_token else None
    if socket_mode is not None:
        checks["socket"] = lambda: None if socket_mode.client.is_connected() else "Slack's socket is not connected"
    web = build_web(None if socket_mode else service.slack, checks)
    config = uvicorn.Config(web, host="0.0.0.0", port=service.settings.port, log_config=None, access_log=False)
    logger.info(
        "Laurel is at work in %s (%s)",
        service.identity.team or service.identity.team_id,
        "Socket Mode" if socket_mode else "HTTP",
    )
    try:
        uvicorn.Server(config).run()
    finally:
        if socket_mode is not None:
            socket_mode.close()  # type: ignore[no-untyped-call]


def _connect_socket(service: Service) -> SocketModeHandler:
    app_token = service.settings.slack_app_token
    handler = SocketModeHandler(
        service.slack, app_token, web_client=WebClient(token=app_token, base_url=service.settings.slack_api_url)
    )
    handler.connect()  # type: ignore[no-untyped-call]
    return handler
