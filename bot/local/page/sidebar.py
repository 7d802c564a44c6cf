"""The column on the left: where to go, and who acts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from nicegui import ui

from bot.local.cast import TEAM, TEAM_NAME
from bot.local.page.desk import HOME, MAIL, MISBEHAVE, Desk
from bot.local.page.faces import channel_name
from bot.local.page.icons import show_icon
from bot.local.page.native import Tag, button, named
from bot.local.state import Channel, User

_LOOKS: dict[str, bool | None] = {"auto": None, "light": False, "dark": True}


@dataclass(frozen=True)
class _Entry:
    """One line to press. ``sign``: # or the name of an icon."""

    sign: str
    name: str
    place: str
    testid: str
    count: int = 0
    is_new: bool = False


class Sidebar:
    """Drawn anew only when something in it changed."""

    def __init__(self, desk: Desk, moved: Callable[[], None], look: ui.dark_mode) -> None:
        self._desk, self._moved, self._look = desk, moved, look
        self._drawn: Any = None
        self._frame = Tag("nav", classes="sidebar", attributes={"aria-label": "Workspace"})

    def refresh(self) -> None:
        """Show the channels with what is new in them."""
        state = self._state()
        if state == self._drawn:
            return
        self._drawn = state
        self._frame.clear()
        with self._frame:
            self._draw()

    def _state(self) -> Any:
        desk = self._desk
        channels = desk.channels()
        news = tuple(self._news(channel) for channel in channels)
        return desk.user, desk.place, channels, news, len(desk.mailbox.messages), desk.mails_seen, desk.people()

    def _news(self, channel: Channel) -> int:
        if channel.id == self._desk.place:
            return 0
        seen = self._desk.last_seen.get(channel.id, "")
        return sum(message.ts > seen for message in self._desk.workspace.messages(channel.id, self._desk.user))

    def _draw(self) -> None:
        desk = self._desk
        with Tag("div", classes="workspace-name"):
            Tag("span", TEAM_NAME)
        self._draw_actor()
        if desk.actor().team_id == TEAM:
            self._draw_entry(_Entry("leaf", "Laurel Home", HOME, "home-link"))
        self._draw_group("Channels", "#", [one for one in desk.channels() if one.kind != "im"])
        self._draw_group("Direct messages", "person", [one for one in desk.channels() if one.kind == "im"])
        Tag("h2", "Outside Slack", classes="sidebar-title")
        mails = len(desk.mailbox.messages)
        self._draw_entry(_Entry("mail", "Mail", MAIL, "mail-link", mails, is_new=mails > desk.mails_seen))
        self._draw_foot()

    def _draw_group(self, title: str, sign: str, channels: Sequence[Channel]) -> None:
        if channels:
            Tag("h2", title, classes="sidebar-title")
        for channel in channels:
            self._draw_channel(sign, channel)

    def _draw_channel(self, sign: str, channel: Channel) -> None:
        news = self._news(channel)
        name = channel_name(channel, "Laurel")
        self._draw_entry(_Entry(sign, name, channel.id, f"channel-{channel.id}", news, is_new=bool(news)))

    def _draw_entry(self, entry: _Entry) -> None:
        is_here = self._desk.place == entry.place
        classes = " ".join(["entry-link", *(["here"] * is_here), *(["fresh"] * entry.is_new)])
        attributes = named(entry.testid, **{"aria-current": "page" if is_here else None})
        with button("", lambda: self._go(entry.place), classes=classes, attributes=attributes):
            with Tag("span", "#" if entry.sign == "#" else "", classes="sign", attributes={"aria-hidden": "true"}):
                if entry.sign != "#":
                    show_icon(entry.sign, size=15)
            Tag("span", entry.name, classes="entry-name")
            if entry.count:
                Tag("span", str(entry.count), classes="count")

    def _go(self, place: str) -> None:
        self._desk.go(place)
        self._moved()

    def _draw_actor(self) -> None:
        def act_as(user: str) -> None:
            self._desk.act_as(user)
            self._moved()

        with Tag("label", classes="actor"):
            Tag("span", "You are", classes="small-text")
            with Tag("select", classes="field", attributes=named("acting-user")).on_change(act_as):
                for person in self._desk.people():
                    attributes = {"value": person.id, "selected": person.id == self._desk.user}
                    Tag("option", _introduction(person), attributes=attributes)
            Tag("span", self._desk.actor().title, classes="small-text job")

    def _draw_foot(self) -> None:
        with Tag("div", classes="sidebar-foot"):
            self._draw_entry(_Entry("bolt", "Misbehave", MISBEHAVE, "misbehave-link"))
            with Tag("label", classes="look"):
                Tag("span", "Look", classes="small-text")
                with Tag("select", classes="field", attributes=named("look")).on_change(self._set_look):
                    for name, value in _LOOKS.items():
                        Tag("option", name, attributes={"value": name, "selected": value == self._look.value})

    def _set_look(self, name: str) -> None:
        self._look.set_value(_LOOKS.get(name))


def _introduction(person: User) -> str:
    return f"{person.real_name} (another company)" if person.team_id != TEAM else person.real_name
