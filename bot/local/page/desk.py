"""One browser tab: who acts in it, where they are, and what they have seen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from nicegui import Client, run, ui

from bot.local.cast import TEAM
from bot.local.mailbox import Mailbox
from bot.local.page.permalinks import parse_permalink
from bot.local.page.reader import Reader
from bot.local.state import Channel, Delivery, User
from bot.local.workspace import LocalWorkspace

T = TypeVar("T")
HOME, MAIL, MISBEHAVE = "home", "mail", "misbehave"
FIRST_USER, FIRST_PLACE = "U0SAM", "C0ACME"
SampleFiles = Callable[[], Sequence[tuple[str, bytes]]]
# What the page shows by itself: a field's error, or Slackbot's message about a command.
_SHOWN_ELSEWHERE = frozenset({"input_required", "bot_not_in_channel", "view_errors"})
_WORDS = {
    "operation_timeout": "Laurel did not answer within 3 seconds.",
    "http_timeout": "Laurel did not answer within 3 seconds.",
    "connection_failed": "Laurel cannot be reached. It may still be starting.",
}


@dataclass
class Desk:
    """``place`` is a channel's id, HOME, MAIL or MISBEHAVE. ``replies_seen`` and ``last_seen`` decide what is new.

    ``moved`` is called when something on the page, and not in the sidebar, leads elsewhere.
    """

    workspace: LocalWorkspace
    mailbox: Mailbox
    sample: SampleFiles
    client: Client
    user: str = FIRST_USER
    place: str = FIRST_PLACE
    thread_ts: str | None = None
    following: str | None = None
    last_seen: dict[str, str] = field(default_factory=dict)
    replies_seen: dict[tuple[str, str], int] = field(default_factory=dict)
    mails_seen: int = 0
    moved: Callable[[], None] = lambda: None

    def people(self) -> tuple[User, ...]:
        """Those that a person at this tab may act as."""
        return tuple(user for user in self.workspace.users() if not user.is_bot)

    def channels(self) -> tuple[Channel, ...]:
        """The conversations of whoever acts."""
        return self.workspace.channels(self.user)

    def channel(self) -> Channel | None:
        """The conversation that is open; None on Home, Mail and Misbehave."""
        return next((channel for channel in self.channels() if channel.id == self.place), None)

    def actor(self) -> User:
        """Whoever acts."""
        return next(user for user in self.workspace.users() if user.id == self.user)

    def reader(self) -> Reader:
        """The names and the zone for texts."""
        users = {user.id: user.real_name for user in self.workspace.users()}
        return Reader(users, {channel.id: channel.name for channel in self.channels()}, _zone(self.actor().tz))

    def go(self, place: str) -> None:
        """Open a channel, or another place."""
        self.place, self.thread_ts, self.following = place, None, None

    def visit(self, address: str) -> bool:
        """Open the thread that a permalink leads to; False for other addresses and channels that are not theirs."""
        place = parse_permalink(address)
        if place is None or place.channel not in [channel.id for channel in self.channels()]:
            return False
        self.place, self.thread_ts, self.following = place.channel, place.thread_ts, None
        self.moved()
        return True

    def act_as(self, user: str) -> None:
        """Act as somebody else; the open channel stays open where they are a member of it."""
        self.user, self.thread_ts, self.following = user, None, None
        ids = [channel.id for channel in self.channels()]
        # The Home tab of an app is for members of the company that installed it.
        open_to_them = (*ids, MAIL, MISBEHAVE, *([HOME] if self.actor().team_id == TEAM else []))
        if self.place not in open_to_them and ids:
            self.place = ids[0]

    def notice_everything(self) -> None:
        """Count what is there now as seen: only what comes later is new."""
        for person in self.people():
            for channel in self.workspace.channels(person.id):
                for message in self.workspace.messages(channel.id):
                    self.replies_seen[channel.id, message.ts] = message.reply_count
                    self.last_seen[channel.id] = message.ts
        self.mails_seen = len(self.mailbox.messages)

    async def act(self, do: Callable[[], Delivery]) -> Delivery | None:
        """Do something in the workspace, away from the page's own loop, and say what went wrong with it."""
        try:
            delivery = await run.io_bound(do)
        except (LookupError, ValueError) as problem:
            self.say(str(problem))
            return None
        if delivery is not None and delivery.error and delivery.error not in _SHOWN_ELSEWHERE:
            self.say(_WORDS.get(delivery.error, f"Laurel's answer was refused: {delivery.error}"))
        return delivery

    def say(self, words: str) -> None:
        """Show a note that goes away by itself."""
        if not self.client.is_deleted:
            with self.client:
                ui.notify(words, type="warning", position="top", timeout=6000)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
