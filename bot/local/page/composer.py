"""Where a person types: text, files, slash commands. Enter sends, Shift and Enter starts a new line."""

from nicegui import ui
from nicegui.element import Element
from nicegui.events import GenericEventArguments

from bot.local.page.commands import split_command
from bot.local.page.desk import Desk
from bot.local.page.dropping import FileTray
from bot.local.page.hints import Hints
from bot.local.page.native import Tag, button, named

_KEYS = (
    "(event) => { const hints = event.target.closest('.composer').querySelector('.hint');"
    " const sends = event.key === 'Enter' && !event.shiftKey && !event.isComposing;"
    " if (sends || (hints && ['ArrowUp', 'ArrowDown', 'Tab'].includes(event.key)))"
    " { event.preventDefault(); emit(event.key); } }"
)


class Composer:
    """Posts to a channel, or into a thread of it (where Slack knows no slash commands)."""

    def __init__(self, desk: Desk, channel: str, thread_ts: str | None = None) -> None:
        self._desk, self._channel, self._thread_ts = desk, channel, thread_ts
        prefix = "thread-" if thread_ts else ""
        self.frame = Tag("div", classes="composer")
        with self.frame:
            self._hints = Hints(() if thread_ts else desk.workspace.commands(), self._complete)
            self._tray = FileTray()
            with Tag("div", classes="composer-row"):
                self._tray.field(f"{prefix}file-input")
                self._text = self._field(f"{prefix}composer")
                attributes = named(f"{prefix}send", "Send")
                button("Send", self._send, classes="button primary send", attributes=attributes)

    def accept_drops_on(self, area: Element) -> None:
        """Take files dropped anywhere on ``area``."""
        self._tray.intake.accept_drops_on(area)

    def _field(self, testid: str) -> ui.textarea:
        placeholder = "Reply…" if self._thread_ts else "Message, drop a file, or type / for commands"
        text = ui.textarea(placeholder=placeholder, on_change=lambda event: self._hints.show(event.value or ""))
        text.props("autogrow borderless dense rows=1" + ("" if self._thread_ts else " autofocus")).classes(
            "composer-text"
        )
        text.props.update(named(testid, "Message"))
        return text.on("keydown", self._pressed, js_handler=_KEYS)

    async def _pressed(self, event: GenericEventArguments) -> None:
        key = str(event.args)
        if self._hints.takes(key):
            return
        if key == "Enter":
            await self._send()

    def _complete(self, text: str) -> None:
        self._text.set_value(text)
        self._text.run_method("focus")

    async def _send(self) -> None:
        text, files = (self._text.value or "").strip(), self._tray.take()
        if not text and not files:
            return
        self._text.set_value("")
        command = split_command(text)
        if command and not files:
            await self._run(*command)
            return
        await post(self._desk, self._channel, text, files, self._thread_ts)

    async def _run(self, command: str, rest: str) -> None:
        if self._thread_ts:
            self._desk.say("Slash commands cannot be used in threads. Type it in the channel.")
            self._text.set_value(f"{command} {rest}".strip())
            return
        user, work = self._desk.user, self._desk.workspace
        await self._desk.act(lambda: work.command(user, self._channel, command, rest))


async def post(
    desk: Desk, channel: str, text: str, files: list[tuple[str, bytes]], thread_ts: str | None = None
) -> None:
    """Post without waiting for the bot; a message with files is followed into its thread once there is an answer."""
    user, work = desk.user, desk.workspace
    before = {message.ts for message in work.messages(channel)}
    await desk.act(lambda: work.post(user, channel, text, files, thread_ts=thread_ts, wait=False))
    if files and thread_ts is None:
        mine = [m.ts for m in work.messages(channel) if m.user == user and m.ts not in before]
        desk.following = mine[-1] if mine else None
