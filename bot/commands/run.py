"""`laurel run`: the bot on a Slack workspace."""

from __future__ import annotations

import logging
from typing import Annotated, Any

import typer
import uvicorn
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

from bot.commands.failing import one_line_errors
from bot.health import database_problem
from bot.logs import configure_logs
from bot.service import Service, running_service
from bot.settings import load_settings
from bot.web import Check, build_web

logger = logging.getLogger(__name__)


def register(cli: typer.Typer) -> None:
    """Add the command."""
    cli.command(
        "run", help="Run the bot on your Slack workspace: Socket Mode when SLACK_APP_TOKEN is set, else HTTP on PORT."
    )(run)


def run(port: Annotated[int | None, typer.Option(help="Overrides PORT.")] = None) -> None:
    """Serve until stopped."""
    with one_line_errors():
        overrides: dict[str, Any] = {} if port is None else {"port": port}
        settings = load_settings(**overrides)
        configure_logs(settings.log_level)
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
            socket_mode.close()


def _connect_socket(service: Service) -> SocketModeHandler:
    app_token = service.settings.slack_app_token
    handler = SocketModeHandler(
        service.slack, app_token, web_client=WebClient(token=app_token, base_url=service.settings.slack_api_url)
    )
    handler.connect()
    return handler
