"""How durable steps try again, and the sentences for what a person can mend."""

from __future__ import annotations

from typing import Final, TypedDict

from handlers.jobs.isolated import IsolatedError, TooLong, TooMuchMemory
from handlers.outgoing.calls import is_passing


class _Patience(TypedDict):
    retries_allowed: bool
    interval_seconds: float
    backoff_rate: float
    max_attempts: int


# 1, 2, 4 ... seconds: some four hours in all, which outlasts most outages of Slack.
PATIENT: Final[_Patience] = {"retries_allowed": True, "interval_seconds": 1.0, "backoff_rate": 2.0, "max_attempts": 15}
PASSING: Final = is_passing

_LIMITS: Final[dict[type[IsolatedError], str]] = {
    TooLong: "Reading took longer than I may take. Split the file, or export a shorter period.",
    TooMuchMemory: "Reading needs more memory than I may take. Split the file, or export a shorter period.",
}
_DIED: Final = "Reading ended unexpectedly. Save the file again as CSV and drop that."


def sentence_of(error: IsolatedError) -> str:
    """What to tell a person when work on a file came to no end of its own."""
    return _LIMITS.get(type(error), _DIED)
