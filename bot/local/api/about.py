"""auth.test, api.test, team.info, bots.info, apps.connections.open, blocks.validate."""

from __future__ import annotations

from typing import Any

from bot.local.api.call import Call
from bot.local.cast import APP, BOT, BOT_USER, TEAM, TEAM_DOMAIN, TEAM_NAME
from bot.local.checking import check_message_blocks, check_view
from bot.local.refusal import SlackError

Json = dict[str, Any]


def auth_test(call: Call) -> Json:
    """Who the token is."""
    return {
        "url": f"{call.store.url}/",
        "team": TEAM_NAME,
        "user": "laurel",
        "team_id": TEAM,
        "user_id": BOT_USER,
        "bot_id": BOT,
        "is_enterprise_install": False,
    }


def api_test(call: Call) -> Json:
    """The arguments again, or the error asked for."""
    if "error" in call.args:
        raise SlackError(call.args.text("error"), args=dict(call.args.given))
    return {"args": dict(call.args.given)}


def team_info(call: Call) -> Json:
    """The workspace."""
    return {
        "team": {"id": TEAM, "name": TEAM_NAME, "domain": TEAM_DOMAIN, "email_domain": "", "url": f"{call.store.url}/"}
    }


def bots_info(call: Call) -> Json:
    """The bot."""
    if call.args.text("bot", BOT) != BOT:
        raise SlackError("bot_not_found")
    return {"bot": {"id": BOT, "deleted": False, "name": "laurel", "app_id": APP, "user_id": BOT_USER, "icons": {}}}


def connections_open(call: Call) -> Json:
    """The address of a Socket Mode connection, good once."""
    address = call.store.url.replace("http://", "ws://", 1)
    return {"url": f"{address}/link/?ticket={call.deliveries.sockets.ticket()}&app_id={APP}"}


def blocks_validate(call: Call) -> Json:
    """Whether Slack would take these blocks, this message or this view."""
    if "view" in call.args:
        view = call.args.structure("view")
        is_home = isinstance(view, dict) and view.get("type") == "home"
        check_view(call.store, view, "home" if is_home else "modal")
        return {}
    message = call.args.structure("message")
    blocks = (
        message.get("blocks") if isinstance(message, dict) else call.args.structure("blocks", "invalid_blocks_format")
    )
    if blocks is None:
        raise SlackError("invalid_arguments", ["missing required field: blocks"])
    check_message_blocks(call.store, blocks)
    return {}
