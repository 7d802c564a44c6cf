"""People of another company see our messages in a shared channel; our buttons and modals are not theirs to press."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any

from slack_bolt import App, BoltContext, BoltResponse
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.slack.asking import team_of

INTERACTIONS = frozenset({"block_actions", "view_submission", "view_closed", "shortcut", "message_action"})
REFUSAL = "Only members of the workspace that installed Laurel can use this."

logger = logging.getLogger(__name__)


def register(app: App) -> None:
    """Refuse interactions of outsiders before any listener sees them."""
    app.middleware(refusing(app.listener_runner.listener_executor))


def refusing(executor: Executor) -> Callable[..., BoltResponse]:
    """The middleware; what the outsider is told is sent after Slack has its answer."""

    def refuse_outsiders(
        body: dict[str, Any], context: BoltContext, client: WebClient, next: Callable[[], BoltResponse]
    ) -> BoltResponse:
        if body.get("type") not in INTERACTIONS or not is_outsider(body, team_of(context)):
            return next()
        if context.channel_id and context.user_id:
            executor.submit(_tell, client, context.channel_id, context.user_id)
        return BoltResponse(status=200, body="")

    return refuse_outsiders


def is_outsider(body: dict[str, Any], installing_team: str) -> bool:
    """Whether the person who pressed belongs to another team than the one that installed Laurel."""
    user = body.get("user") or {}
    return bool(user.get("team_id", installing_team) != installing_team)


def _tell(client: WebClient, channel: str, user: str) -> None:
    try:
        client.chat_postEphemeral(channel=channel, user=user, text=REFUSAL)
    except SlackApiError as error:
        logger.warning("an outsider could not be told: %s", error.response["error"])
