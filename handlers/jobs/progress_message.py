"""The progress message while work goes on: edited at each step, in between not more than once a second, and never in the way."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from handlers.blocks.progress import Progress, build_progress
from handlers.outgoing.calls import SlackRefused, SlackUnreachable, slack_call
from handlers.outgoing.posting import Outbox

SECONDS_APART: Final = 1.0
_AFTER_TROUBLE_SECONDS: Final = 10.0


class ProgressMessage:
    """Shows how far a job is. An edit that Slack does not take is left out: the next one says more anyway."""

    def __init__(
        self, outbox: Outbox, channel: str, ts: str | None, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._outbox = outbox
        self._channel = channel
        self._ts = ts
        self._monotonic = monotonic
        self._shown: Progress | None = None
        self._not_before = 0.0

    def show(self, state: Progress) -> None:
        """Edit the message, unless the last edit was just now and the step is the same."""
        now = self._monotonic()
        same_step = self._shown is not None and self._shown.current == state.current
        if self._ts is None or state == self._shown or (same_step and now < self._not_before):
            return
        self._shown = state
        self._not_before = now + (SECONDS_APART if self._edit(state) else _AFTER_TROUBLE_SECONDS)

    def _edit(self, state: Progress) -> bool:
        message = build_progress(state)
        try:
            slack_call(
                self._outbox.client.chat_update, waits=0, channel=self._channel, ts=self._ts, text=message.text,
                blocks=list(message.blocks),
            )  # fmt: skip
        except (SlackRefused, SlackUnreachable):
            return False
        return True
