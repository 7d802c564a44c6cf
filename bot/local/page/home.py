"""The bot's Home tab."""

from typing import Any

from nicegui import background_tasks

from bot.local.page.blocks import show_blocks
from bot.local.page.desk import Desk
from bot.local.page.form import Form
from bot.local.page.native import Tag
from bot.local.page.touch import ViewTouch, stage_for


class HomeView:
    """Asks the bot for the tab when it is opened, and shows what it publishes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._drawn: Any = ()
        self._form = Form()
        with Tag("section", classes="column", attributes={"aria-label": "Home of Laurel", "data-testid": "home"}):
            with Tag("header", classes="column-head"):
                Tag("h1", "Laurel Home")
                Tag("span", "only you see this page", classes="quiet topic")
            with Tag("div", classes="page-scroller"):
                self._frame = Tag("div", classes="home")
        user, work = desk.user, desk.workspace
        background_tasks.create(desk.act(lambda: work.open_home(user, wait=False)), name="open home")

    def refresh(self) -> None:
        """Show what is published now."""
        view = self._desk.workspace.home(self._desk.user)
        state = view and (view.id, view.hash)
        if state == self._drawn:
            return
        self._drawn = state
        self._frame.clear()
        with self._frame:
            if view is None:
                Tag("p", "Laurel has not published anything here yet.", classes="quiet empty")
            else:
                show_blocks(view.blocks, stage_for(self._desk, ViewTouch(self._desk, view.id), self._form))
