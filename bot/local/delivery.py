"""Brings events, commands and interactions to the bot, each in a thread of its own, and repeats events as Slack does."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Any

from bot.local.cast import APP, BOT_USER, TEAM
from bot.local.manifest import Manifest
from bot.local.signing import Answer, Parcel, Repeat, post_signed
from bot.local.sockets import Sockets
from bot.local.state import PENDING, Delivery
from bot.local.store import Store

EVENT_PATH = "/slack/events"
KIND_OF_MESSAGE_EVENT = {"channel": "message.channels", "group": "message.groups", "im": "message.im"}
NOT_SENT = Delivery(status=None, error="not_subscribed", attempts=0)

Sequel = Callable[[Delivery], Delivery]
"""What the workspace does with an answer before whoever waits for it sees it."""


@dataclass(frozen=True)
class OnItsWay:
    """A delivery that may still be going on, with those that belong to the same action."""

    future: Future[Delivery]
    others: tuple[Future[Delivery], ...] = ()

    def result(self, *, wait: bool = True) -> Delivery:
        """How it went, once it is over; PENDING at once when not to wait."""
        if not wait:
            return PENDING
        return replace(self.future.result(), others=tuple(other.result() for other in self.others))


def as_answered(delivery: Delivery) -> Delivery:
    """The sequel of an answer that asks for nothing."""
    return delivery


def settled(delivery: Delivery) -> OnItsWay:
    """A delivery that needed no sending."""
    future: Future[Delivery] = Future()
    future.set_result(delivery)
    return OnItsWay(future)


class Deliveries:
    """The way to the bot: over a connected socket, else by signed HTTP requests to ``bot_url``."""

    def __init__(self, store: Store, manifest: Manifest) -> None:
        self.bot_url = store.options.bot_url
        self.sockets = Sockets()
        self._store = store
        self._manifest = manifest
        self._stopping = threading.Event()

    def begin(self) -> None:
        """Take deliveries (again)."""
        self._stopping.clear()

    def stop(self) -> None:
        """Give up what waits to be repeated."""
        self._stopping.set()

    def send(self, envelope: str, payload: Mapping[str, Any], sequel: Sequel) -> Future[Delivery]:
        """Deliver a command or an interaction: once, never repeated."""
        parcel = Parcel(envelope, payload)
        return _in_thread(lambda: sequel(_delivery(self._post(parcel, Repeat()), attempts=1)))

    def event(self, event: Mapping[str, Any], channel_id: str | None = None) -> Future[Delivery]:
        """Deliver an event, repeated while it is not answered; not sent at all when the manifest does not subscribe to it."""
        if not self._manifest.subscribes(self._subscription(event, channel_id)):
            return settled(NOT_SENT).future
        parcel = Parcel("events_api", self._wrap(event, channel_id))
        return _in_thread(lambda: self._persist(parcel))

    def _subscription(self, event: Mapping[str, Any], channel_id: str | None) -> str:
        if event["type"] == "message" and channel_id:
            return KIND_OF_MESSAGE_EVENT[self._store.channel(channel_id).kind]
        return str(event["type"])

    def _wrap(self, event: Mapping[str, Any], channel_id: str | None) -> dict[str, Any]:
        is_shared = channel_id is not None and self._store.channel(channel_id).is_ext_shared
        return {
            "token": "local",
            "team_id": TEAM,
            "context_team_id": TEAM,
            "context_enterprise_id": None,
            "api_app_id": APP,
            "event": dict(event),
            "type": "event_callback",
            "event_id": self._store.next_id("Ev"),
            "event_time": self._store.epoch(),
            "authorizations": [
                {
                    "enterprise_id": None,
                    "team_id": TEAM,
                    "user_id": BOT_USER,
                    "is_bot": True,
                    "is_enterprise_install": False,
                }
            ],
            "is_ext_shared_channel": is_shared,
            "event_context": f"4-local-{channel_id}",
        }

    def _persist(self, parcel: Parcel) -> Delivery:
        delivery = self._attempt(parcel, Repeat())
        for number, delay in enumerate(self._store.options.retry_delays, start=1):
            if delivery.ok or delivery.error == "no_retry" or self._stopping.wait(delay):
                break
            delivery = self._attempt(parcel, Repeat(number, str(delivery.error)))
        return delivery

    def _attempt(self, parcel: Parcel, repeat: Repeat) -> Delivery:
        answer = self._post(parcel, repeat)
        if repeat.number < self._store.faults.wanted.event_timeouts:
            answer = Answer(error="http_timeout")
        if not answer.may_retry and answer.error:
            answer = replace(answer, error="no_retry")
        return _delivery(answer, attempts=repeat.number + 1)

    def _post(self, parcel: Parcel, repeat: Repeat) -> Answer:
        options = self._store.options
        if options.use_sockets and self.sockets.connected:
            return self.sockets.send(parcel, repeat, options.answer_timeout)
        url = self.bot_url + EVENT_PATH
        return post_signed(url, options.signing_secret, parcel, repeat=repeat, timeout=options.answer_timeout)


def _delivery(answer: Answer, *, attempts: int) -> Delivery:
    return Delivery(answer.status, answer.body, answer.error, attempts)


def _in_thread(work: Callable[[], Delivery]) -> Future[Delivery]:
    future: Future[Delivery] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except Exception as problem:  # noqa: BLE001 - whoever waits for the delivery gets it
            future.set_exception(problem)

    threading.Thread(target=run, name="delivery", daemon=True).start()
    return future
