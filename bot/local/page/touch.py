"""What a person does inside a message or a view, done in the workspace."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from nicegui import run

from bot.local.page.desk import Desk
from bot.local.page.form import Form
from bot.local.page.stage import Stage, Touch
from bot.local.state import Block


@dataclass(frozen=True)
class MessageTouch:
    """Presses and choices in a message."""

    desk: Desk
    channel: str
    ts: str

    async def press(self, block_id: str, action_id: str, value: str | None) -> None:
        """Press a button of the message."""
        work, user = self.desk.workspace, self.desk.user
        await self.desk.act(
            lambda: work.press(user, self.channel, self.ts, action_id, value=value, block_id=block_id or None)
        )

    async def choose(self, block_id: str, action_id: str, selected: Any) -> None:
        """Choose in the message."""
        work, user = self.desk.workspace, self.desk.user
        await self.desk.act(
            lambda: work.choose(user, self.channel, self.ts, action_id, selected, block_id=block_id or None)
        )

    async def suggest(self, action_id: str, query: str) -> Sequence[Block]:
        """The workspace asks the bot for options in views only."""
        return ()

    async def upload(self, name: str, content: bytes) -> str:
        """Keep a file of the person."""
        return await _upload(self.desk, name, content)


@dataclass(frozen=True)
class ViewTouch:
    """Presses and choices in a modal or the Home tab."""

    desk: Desk
    view_id: str

    async def press(self, block_id: str, action_id: str, value: str | None) -> None:
        """Press a button of the view."""
        work, user = self.desk.workspace, self.desk.user
        await self.desk.act(
            lambda: work.press_in_view(user, self.view_id, action_id, value=value, block_id=block_id or None)
        )

    async def choose(self, block_id: str, action_id: str, selected: Any) -> None:
        """Choose in the view."""
        work, user = self.desk.workspace, self.desk.user
        await self.desk.act(
            lambda: work.choose_in_view(user, self.view_id, action_id, selected, block_id=block_id or None)
        )

    async def suggest(self, action_id: str, query: str) -> Sequence[Block]:
        """What the bot offers for what was typed."""
        work, user = self.desk.workspace, self.desk.user
        found = await run.io_bound(lambda: work.suggestions(user, self.view_id, action_id, query))
        return found or ()

    async def upload(self, name: str, content: bytes) -> str:
        """Keep a file of the person."""
        return await _upload(self.desk, name, content)


async def _upload(desk: Desk, name: str, content: bytes) -> str:
    file = await run.io_bound(desk.workspace.upload, desk.user, name, content)
    return "" if file is None else file.id


def stage_for(desk: Desk, touch: Touch, form: Form, errors: dict[str, str] | None = None) -> Stage:
    """A stage with everybody to choose from and the person's channels."""
    people = [(user.id, user.real_name) for user in desk.workspace.users() if not user.is_bot]
    places = [(channel.id, f"#{channel.name}") for channel in desk.channels() if channel.kind != "im"]
    return Stage(desk.reader(), touch, form, people, places, errors, desk.visit)
