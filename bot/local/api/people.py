"""users.*"""

from __future__ import annotations

from typing import Any

from bot.local.api.call import Call
from bot.local.api.pages import page
from bot.local.cast import TEAM
from bot.local.refusal import SlackError
from bot.local.shapes import user_json

Json = dict[str, Any]


def info(call: Call) -> Json:
    """One person."""
    return {"user": user_json(call.user(), with_email=_shows_email(call))}


def listing(call: Call) -> Json:
    """Everybody of this workspace and of those it shares channels with."""
    shown, more = page(call, call.store.users())
    members = [user_json(user, with_email=_shows_email(call)) for user in shown]
    return {"members": members, "cache_ts": call.store.epoch(), **more}


def lookup_by_email(call: Call) -> Json:
    """The person of this workspace with an address; users_not_found."""
    wanted = call.args.text("email").casefold()
    for user in call.store.users():
        if user.email and user.email.casefold() == wanted and user.team_id == TEAM:
            return {"user": user_json(user, with_email=True)}
    raise SlackError("users_not_found")


def _shows_email(call: Call) -> bool:
    return call.manifest.grants("users:read.email")
