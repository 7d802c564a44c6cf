"""The Bolt app: who we are at Slack, and every listener registered."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.error import URLError

from slack_bolt import App
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.errors import SlackRefused
from handlers import slack as slack_handlers
from handlers.deps import Deps

LISTENER_THREADS = 16
CALL_TIMEOUT_SECONDS = 30

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Identity:
    """Who the bot is in the workspace that its token belongs to."""

    team_id: str
    team: str
    user_id: str


def slack_client(token: str, api_url: str) -> WebClient:
    """A Web API client that tries each call once: whoever calls knows whether a second try may be a second message."""
    return WebClient(token=token, base_url=api_url, timeout=CALL_TIMEOUT_SECONDS, retry_handlers=[])


def identify(client: WebClient) -> Identity:
    """Ask Slack who the token belongs to. Raises SlackRefused."""
    try:
        answer = client.auth_test()
    except SlackApiError as error:
        reason = error.response["error"]
        raise SlackRefused(
            f"SLACK_BOT_TOKEN: Slack refuses it ({reason}); copy the token of the installed app again"
        ) from None
    except (URLError, OSError) as error:
        raise SlackRefused(f"SLACK_API_URL: {client.base_url} cannot be reached ({error})") from None
    return Identity(team_id=answer["team_id"], team=answer.get("team", ""), user_id=answer["user_id"])


def build_slack_app(client: WebClient, signing_secret: str | None, deps: Deps) -> App:
    """The app with all listeners.

    ``process_before_response`` makes the answer to Slack leave as soon as a listener has acked and returned, without the polling of
    Bolt's default runner, and an event's job is stored before Slack hears "ok". Slow work follows in lazy listeners or in jobs.
    """
    app = App(
        client=client,
        signing_secret=signing_secret or "",
        token_verification_enabled=False,
        request_verification_enabled=signing_secret is not None,
        process_before_response=True,
        listener_executor=ThreadPoolExecutor(LISTENER_THREADS, thread_name_prefix="listener"),
    )
    slack_handlers.register(app, deps)
    return app
