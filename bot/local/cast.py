"""Who and what is in a new local workspace."""

from __future__ import annotations

from bot.local.state import Channel, User

TEAM = "T0LAUREL"
TEAM_NAME = "Laurel Demo"
TEAM_DOMAIN = "laurel-demo"
OTHER_TEAM = "T0OTHER"
APP = "A0LAUREL"
BOT = "B0LAUREL"
BOT_USER = "U0BOT"
SLACKBOT = "USLACKBOT"

USERS = (
    User("U0SAM", "sam", "Sam Rivera", "sam@laurel.example", "Customer Success Manager"),
    User("U0INES", "ines", "Ines Costa", "ines@laurel.example", "Workspace admin", tz="Europe/Lisbon", is_admin=True),
    User(BOT_USER, "laurel", "Laurel", is_bot=True),
    User("U0OUT", "olga", "Olga Grant", "olga@globex.example", "Training lead", tz="Europe/Berlin", team_id=OTHER_TEAM),
    User(SLACKBOT, "slackbot", "Slackbot", is_bot=True),
)

CHANNELS = (
    Channel("C0ACME", "acme-success", frozenset({"U0SAM", "U0INES", BOT_USER}), topic="Everything about Acme Corp"),
    Channel("C0GENERAL", "general", frozenset({"U0SAM", "U0INES", BOT_USER})),
    Channel("C0QUIET", "no-bots-here", frozenset({"U0SAM", "U0INES"})),
    Channel("C0SHARED", "shared-with-globex", frozenset({"U0SAM", "U0OUT", BOT_USER}), is_ext_shared=True),
    Channel("D0SAM", "", frozenset({"U0SAM", BOT_USER}), kind="im"),
    Channel("D0INES", "", frozenset({"U0INES", BOT_USER}), kind="im"),
)
