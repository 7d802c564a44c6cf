"""Modals: the top of the person's stack, filled in, submitted, closed."""

from typing import Any

from nicegui import ui

from bot.local.page.blocks import show_blocks
from bot.local.page.confirming import words_of
from bot.local.page.desk import Desk
from bot.local.page.form import Form, view_fields
from bot.local.page.native import Tag, button, icon_button, named
from bot.local.page.touch import ViewTouch, stage_for
from bot.local.state import View


class ModalStack:
    """A dialog that is open while the person has a modal. What was typed survives an update of the view."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._drawn: Any = None
        self._forms: dict[str, Form] = {}
        self._is_busy = False
        self._dialog = ui.dialog().props("persistent no-route-dismiss").on("escape-key", self._close)
        with self._dialog:
            self._frame = Tag("div", classes="modal", attributes={"role": "dialog", "data-testid": "modal"})

    def refresh(self) -> None:
        """Show the top view; close when there is none."""
        views = self._desk.workspace.views(self._desk.user)
        self._forms = {view.id: self._forms.get(view.id, Form()) for view in views}
        top = views[-1] if views else None
        state = top and (top.id, top.hash, dict(top.errors), len(views))
        if state == self._drawn:
            return
        self._drawn, self._is_busy = state, False
        self._frame.clear()
        if top is None:
            self._dialog.close()
            return
        with self._frame:
            self._draw(top, len(views))
        self._frame.props["aria-label"] = top.title
        self._dialog.open()

    def _draw(self, view: View, depth: int) -> None:
        form = self._forms[view.id]
        form.keep_only(view_fields(view.blocks))
        with Tag("header", classes="modal-head"):
            if depth > 1:
                icon_button("back", self._close, label="Back", testid="modal-back")
            Tag("h2", view.title, classes="modal-title")
            icon_button("close", self._close, label="Close", testid="modal-dismiss").classes("close")
        with Tag("div", classes="modal-body"):
            show_blocks(view.blocks, stage_for(self._desk, ViewTouch(self._desk, view.id), form, dict(view.errors)))
        self._draw_foot(view)

    def _draw_foot(self, view: View) -> None:
        with Tag("footer", classes="modal-foot"):
            close = words_of(view.body.get("close")) or ("Cancel" if view.body.get("submit") else "Close")
            button(close, self._close, attributes=named("modal-close"))
            if view.body.get("submit"):
                words = words_of(view.body["submit"])
                self._submit_button = button(
                    words, self._submit, classes="button primary", attributes=named("modal-submit")
                )

    async def _submit(self) -> None:
        view = self._top()
        if view is None or self._is_busy:
            return
        self._set_busy(is_busy=True)
        values, user, work = self._forms[view.id].values(), self._desk.user, self._desk.workspace
        await self._desk.act(lambda: work.submit_view(user, view.id, values))
        self._set_busy(is_busy=False)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        if not self._submit_button.is_deleted:
            self._submit_button.props["aria-busy"] = str(is_busy).lower()

    async def _close(self) -> None:
        view = self._top()
        if view is not None:
            user, work = self._desk.user, self._desk.workspace
            await self._desk.act(lambda: work.close_view(user, view.id))

    def _top(self) -> View | None:
        views = self._desk.workspace.views(self._desk.user)
        return views[-1] if views else None
