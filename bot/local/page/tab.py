"""One tab of the page: sidebar, middle, thread and modal, brought up to date when the workspace changes."""

from collections.abc import Callable
from typing import Protocol

from nicegui import ui

from bot.local.page.channel import ChannelView
from bot.local.page.desk import HOME, MAIL, MISBEHAVE, Desk
from bot.local.page.home import HomeView
from bot.local.page.mail import MailView
from bot.local.page.misbehave import MisbehaveView
from bot.local.page.modal import ModalStack
from bot.local.page.native import Tag
from bot.local.page.sidebar import Sidebar
from bot.local.page.thread import ThreadPanel

# A burst of changes (a progress message edited ten times a second) becomes one refresh.
REFRESH_SECONDS = 0.1


class Middle(Protocol):
    """What stands in the middle column."""

    def refresh(self) -> None:
        """Show what is there now."""


class Tab:
    """``changed`` may be called from any thread; the page's own loop then refreshes once."""

    def __init__(self, desk: Desk, look: ui.dark_mode) -> None:
        self._desk = desk
        self._is_stale = True
        self._shown: tuple[str, str] | None = None
        self._middle: Middle | None = None
        self._shell = Tag("div", classes="shell")
        with self._shell:
            self._sidebar = Sidebar(desk, self.refresh, look)
            self._main = Tag("main", classes="main")
            self._thread = ThreadPanel(desk, self._close_thread)
        self._modals = ModalStack(desk)
        desk.moved = self.refresh
        ui.timer(REFRESH_SECONDS, self._refresh_if_stale)
        self.refresh()

    def changed(self) -> None:
        """Note that the workspace has changed."""
        self._is_stale = True

    def _refresh_if_stale(self) -> None:
        if self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Bring every part up to date; each redraws only what changed."""
        self._is_stale = False
        self._follow()
        self._sidebar.refresh()
        # The thread first: what is read there is no longer new in the channel.
        self._thread.refresh()
        self._show_middle()
        self._modals.refresh()

    def _show_middle(self) -> None:
        where = (self._desk.user, self._desk.place)
        if where != self._shown or self._middle is None:
            self._shown = where
            self._main.clear()
            with self._main:
                self._middle = self._build_middle()
        self._middle.refresh()

    def _build_middle(self) -> Middle:
        channel = self._desk.channel()
        if channel is not None:
            return ChannelView(self._desk, channel, self._open_thread)
        views: dict[str, Callable[[Desk], Middle]] = {HOME: HomeView, MAIL: MailView, MISBEHAVE: MisbehaveView}
        return views[self._desk.place](self._desk)

    def _follow(self) -> None:
        """Open the thread of a file just dropped as soon as the bot answers in it: that is where the result comes."""
        desk = self._desk
        if desk.following is None or desk.channel() is None:
            return
        replies = {message.ts: message.reply_count for message in desk.workspace.messages(desk.place)}
        if replies.get(desk.following):
            desk.thread_ts, desk.following = desk.following, None

    def _open_thread(self, ts: str) -> None:
        self._desk.thread_ts = ts
        self.refresh()

    def _close_thread(self) -> None:
        self._desk.thread_ts = None
        self.refresh()
