"""Counts down what the workspace was told to do wrong."""

from __future__ import annotations

import threading
from collections import Counter

from bot.local.state import Misbehaviour


class Faults:
    """The misbehaviour asked for, and how often each part of it has been used up."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wanted = Misbehaviour()
        self._used: Counter[tuple[str, str]] = Counter()

    @property
    def wanted(self) -> Misbehaviour:
        """What was asked for."""
        return self._wanted

    def want(self, misbehaviour: Misbehaviour) -> None:
        """Begin anew with this one."""
        with self._lock:
            self._wanted = misbehaviour
            self._used.clear()

    def retry_after(self, method: str) -> int | None:
        """Seconds to wait when this call of ``method`` is over the limit, else None."""
        times, seconds = self._wanted.rate_limit.get(method, (0, 0))
        return seconds if self._take("rate_limit", method, times) else None

    def fails_inside(self, method: str) -> bool:
        """Whether this call of ``method`` answers internal_error."""
        return self._take("internal_error", method, self._wanted.internal_error.get(method, 0))

    def loses_response(self, method: str) -> bool:
        """Whether the answer to this call of ``method`` never arrives."""
        return self._take("lost_response", method, self._wanted.lost_response.get(method, 0))

    def _take(self, fault: str, method: str, times: int) -> bool:
        with self._lock:
            if self._used[fault, method] >= times:
                return False
            self._used[fault, method] += 1
            return True
