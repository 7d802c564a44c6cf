"""The local workspace as its page and the scenarios use it: read what is there, do what a person does, make it misbehave."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from fastapi import FastAPI

from bot.local.delivery import Deliveries
from bot.local.hands import Hands
from bot.local.manifest import read_manifest
from bot.local.options import WorkspaceOptions
from bot.local.people import People, Upload
from bot.local.routes import build_app
from bot.local.serving import Server
from bot.local.state import Block, Channel, Command, Delivery, File, Message, Misbehaviour, User, View
from bot.local.store import Store

T = TypeVar("T")


class LocalWorkspace:
    """A stand-in for Slack in memory. Every method may be called from any thread.

    What a person does waits for the bot's answer unless ``wait=False``, which returns at once with ``state.PENDING``.
    A person's message or choice stands in the workspace before the bot hears of it.
    """

    def __init__(self, options: WorkspaceOptions | None = None) -> None:
        self.options = options or WorkspaceOptions()
        self.store = Store(self.options)
        self._manifest = read_manifest(self.options.manifest)
        self._deliveries = Deliveries(self.store, self._manifest)
        self._people = People(self.store, self._deliveries, self._manifest)
        self._hands = Hands(self.store, self._deliveries)
        self.app: FastAPI = build_app(self.store, self._deliveries, self._manifest)
        self._server: Server | None = None

    # Serving

    @property
    def url(self) -> str:
        """``http://127.0.0.1:PORT``, without a slash at the end; the bot's SLACK_API_URL is this + ``/api/``."""
        return self.store.url

    @property
    def api_url(self) -> str:
        """What the bot is given as SLACK_API_URL."""
        return f"{self.store.url}/api/"

    def start(self, port: int = 0) -> None:
        """Serve ``app`` on 127.0.0.1 from a thread of its own; 0 picks a free port. Returns when it answers."""
        self._deliveries.begin()
        self._server = Server(self.app, port)
        self.store.url = self._server.url
        self._server.start()

    def stop(self) -> None:
        """Stop serving and give up what still waits to be delivered."""
        self._deliveries.stop()
        if self._server is not None:
            self._server.stop()
            self._server = None

    @contextmanager
    def serve(self, port: int = 0) -> Iterator[LocalWorkspace]:
        """Serve while the block runs."""
        self.start(port)
        try:
            yield self
        finally:
            self.stop()

    def bot_is_at(self, bot_url: str) -> None:
        """Where signed requests go from now on, for a bot whose port is known only after the workspace has started."""
        self._deliveries.bot_url = bot_url

    # Reading

    @property
    def version(self) -> int:
        """A number that grows with every change."""
        return self.store.version

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call ``callback`` after each change, from the thread that made it; returns how to stop that."""
        return self.store.subscribe(callback)

    def wait_for(self, predicate: Callable[[LocalWorkspace], T], timeout: float = 10.0) -> T:
        """The first truthy value of ``predicate``, looked at after each change; TimeoutError with the whole workspace in words."""
        return self.store.wait_for(lambda: predicate(self), timeout)

    def changed(self) -> None:
        """Tell subscribers and waiters that something beside the workspace changed (the mailbox uses it)."""
        with self.store.changing():
            pass

    def users(self) -> tuple[User, ...]:
        """Everybody, bots and members of other companies included."""
        return self.store.users()

    def channels(self, user: str) -> tuple[Channel, ...]:
        """The conversations that ``user`` is a member of, direct messages last."""
        return self.store.channels_of(user)

    def messages(self, channel: str, user: str | None = None) -> tuple[Message, ...]:
        """Top-level messages, oldest first; ephemeral ones only for the ``user`` they are for."""
        return tuple(m for m in self.store.messages(channel) if not m.is_reply and m.visible_to in (None, user))

    def thread(self, channel: str, thread_ts: str, user: str | None = None) -> tuple[Message, ...]:
        """The parent and its replies, oldest first; ephemeral ones only for ``user``."""
        inside = (m for m in self.store.messages(channel) if thread_ts in (m.ts, m.thread_ts))
        return tuple(m for m in inside if m.visible_to in (None, user))

    def file(self, file_id: str) -> File:
        """The file with its bytes; KeyError when there is none."""
        return self.store.file(file_id)

    def files(self) -> tuple[File, ...]:
        """Every file, oldest first."""
        return self.store.files()

    def views(self, user: str) -> tuple[View, ...]:
        """The open modals of ``user``, the top one last."""
        return self.store.views(user)

    def home(self, user: str) -> View | None:
        """The Home tab that the bot has published for ``user``."""
        return self.store.home(user)

    def commands(self) -> tuple[Command, ...]:
        """The manifest's slash commands, in its order."""
        return self._manifest.commands

    # What a person does

    def post(
        self,
        user: str,
        channel: str,
        text: str = "",
        files: Sequence[Upload] = (),
        *,
        thread_ts: str | None = None,
        wait: bool = True,
    ) -> Delivery:
        """Post a message, with files as (name, bytes): a message event, file_shared for each file, app_mention for ``<@U0BOT>``."""
        return self._people.post(user, channel, text, files, thread_ts).result(wait=wait)

    def edit(self, user: str, channel: str, message_ts: str, text: str, *, wait: bool = True) -> Delivery:
        """Change the words of one's own message: message_changed, with its files again."""
        return self._people.edit(user, channel, message_ts, text).result(wait=wait)

    def delete(self, user: str, channel: str, message_ts: str, *, wait: bool = True) -> Delivery:
        """Take one's own message away, its files with it: message_deleted, and file_deleted for each file."""
        return self._people.delete(user, channel, message_ts).result(wait=wait)

    def upload(self, user: str, name: str, content: bytes) -> File:
        """Keep a file that only ``user`` and the bot see, for a file_input: give its id in ``submit_view``."""
        return self._people.upload(user, name, content)

    def command(self, user: str, channel: str, command: str, text: str = "", *, wait: bool = True) -> Delivery:
        """Type a slash command; ValueError when the manifest has none of that name."""
        return self._people.command(user, channel, command, text).result(wait=wait)

    def shortcut(self, user: str, channel: str, message_ts: str, callback_id: str, *, wait: bool = True) -> Delivery:
        """Choose a message shortcut on a message."""
        return self._people.shortcut(user, channel, message_ts, callback_id).result(wait=wait)

    def open_home(self, user: str, *, wait: bool = True) -> Delivery:
        """Open the bot's Home tab."""
        return self._people.open_home(user).result(wait=wait)

    def press(
        self,
        user: str,
        channel: str,
        message_ts: str,
        action_id: str,
        *,
        value: str | None = None,
        block_id: str | None = None,
        wait: bool = True,
    ) -> Delivery:
        """Press a button of a message, ephemeral or not; ``value`` tells apart buttons with the same action_id.

        LookupError names the actions that the message does have.
        """
        target = self._hands.in_message(user, channel, message_ts)
        return self._hands.press(target, action_id, value=value, block_id=block_id).result(wait=wait)

    def choose(
        self,
        user: str,
        channel: str,
        message_ts: str,
        action_id: str,
        selected: Any,
        *,
        block_id: str | None = None,
        wait: bool = True,
    ) -> Delivery:
        """Choose in a select, date picker, checkboxes, radio buttons or overflow of a message.

        ``selected`` is an option's value, a date, an id; a list of them where several can be chosen; None to clear.
        """
        target = self._hands.in_message(user, channel, message_ts)
        return self._hands.choose(target, action_id, selected, block_id=block_id).result(wait=wait)

    def press_in_view(
        self,
        user: str,
        view_id: str,
        action_id: str,
        *,
        value: str | None = None,
        block_id: str | None = None,
        wait: bool = True,
    ) -> Delivery:
        """Press a button of a modal or of the Home tab."""
        target = self._hands.in_view(user, view_id)
        return self._hands.press(target, action_id, value=value, block_id=block_id).result(wait=wait)

    def choose_in_view(
        self, user: str, view_id: str, action_id: str, selected: Any, *, block_id: str | None = None, wait: bool = True
    ) -> Delivery:
        """Choose in a select or the like of a modal or Home tab; in an input block the bot hears of it only with dispatch_action."""
        target = self._hands.in_view(user, view_id)
        return self._hands.choose(target, action_id, selected, block_id=block_id).result(wait=wait)

    def suggestions(self, user: str, view_id: str, action_id: str, query: str) -> tuple[Block, ...]:
        """The options that the bot offers for what was typed into an external select of a view."""
        return self._hands.suggestions(self._hands.in_view(user, view_id), action_id, query)

    def submit_view(
        self, user: str, view_id: str, values: Mapping[str, Mapping[str, Any]] | None = None, *, wait: bool = True
    ) -> Delivery:
        """Submit the top modal. ``values``: block id -> action id -> what was entered (a plain value, or Slack's state value).

        What is not given keeps its initial value. An empty required field is refused here, as Slack's client does: the view
        gets ``errors`` and the Delivery says ``input_required``.
        """
        return self._hands.submit_view(user, view_id, values or {}).result(wait=wait)

    def close_view(self, user: str, view_id: str, *, wait: bool = True) -> Delivery:
        """Close a modal (Cancel): back to the one below; view_closed is sent when the view asks for it."""
        return self._hands.close_view(user, view_id).result(wait=wait)

    def disconnect_sockets(self, reason: str = "refresh_requested") -> None:
        """Tell every Socket Mode client to connect anew, and close its socket."""
        self._deliveries.sockets.disconnect(reason)

    # Misbehaving

    def misbehave(self, misbehaviour: Misbehaviour) -> None:
        """Do these things wrong from now on; replaces what was asked before."""
        self.store.misbehave(misbehaviour)

    def behave(self) -> None:
        """Do everything right again."""
        self.store.misbehave(Misbehaviour())
