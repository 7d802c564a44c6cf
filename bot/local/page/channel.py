"""A channel or direct message: its messages, and where to write."""

from collections.abc import Callable, Iterator, Sequence

from bot.local.page.composer import Composer
from bot.local.page.dates import day_of
from bot.local.page.desk import Desk
from bot.local.page.faces import channel_name
from bot.local.page.message import Showing
from bot.local.page.messages import MessageList
from bot.local.page.native import Tag
from bot.local.page.welcome import show_welcome
from bot.local.state import Channel, Message


class ChannelView:
    """The middle column of a channel."""

    def __init__(self, desk: Desk, channel: Channel, open_thread: Callable[[str], None]) -> None:
        self._desk, self._channel = desk, channel
        with Tag("section", classes="column", attributes={"aria-label": channel.name or "Direct message"}) as column:
            self._show_title()
            with Tag("div", classes="scroller"), Tag("div", classes="scrolled"):
                self._welcome = Tag("div")
                with self._welcome:
                    show_welcome(desk, channel)
                self._list = MessageList(desk, "Messages", open_thread)
            composer = Composer(desk, channel.id)
            composer.accept_drops_on(column)
            Tag("div", "Drop files to attach them", classes="drop-veil", attributes={"aria-hidden": "true"})

    def _show_title(self) -> None:
        with Tag("header", classes="column-head"):
            sign = "" if self._channel.kind == "im" else "# "
            Tag("h1", sign + channel_name(self._channel, "Laurel"), attributes={"data-testid": "channel-title"})
            if self._channel.is_ext_shared:
                Tag("span", "shared with another company", classes="badge-app")
            Tag("span", self._channel.topic, classes="quiet topic")

    def refresh(self) -> None:
        """Show what is there now."""
        messages = self._desk.workspace.messages(self._channel.id, self._desk.user)
        self._welcome.set_visibility(not messages)
        self._list.show(list(self._showings(messages)))
        if messages:
            self._desk.last_seen[self._channel.id] = messages[-1].ts

    def _showings(self, messages: Sequence[Message]) -> Iterator[Showing]:
        zone, shown_day = self._desk.reader().zone, ""
        for message in messages:
            day = day_of(message.ts, zone)
            news = message.reply_count - self._desk.replies_seen.get((message.channel, message.ts), 0)
            yield Showing(message, day if day != shown_day else "", max(news, 0))
            shown_day = day
