"""Calls of Slack's Web API from durable work: Slack's own pace is kept, and what went wrong is told apart by what helps."""

from __future__ import annotations

import http.client
import time
from collections.abc import Callable, Mapping
from typing import Any, Final

from slack_sdk.errors import SlackApiError, SlackClientError

Wait = Callable[[float], None]

MAX_WAITS: Final = 5
_LONGEST_WAIT_SECONDS: Final = 120.0
_PASSING_CODES: Final = frozenset(
    {"ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable", "request_timeout"}
)


class SlackUnreachable(Exception):
    """Slack did not answer, or asked for patience: the same call may succeed later."""


class SlackRefused(Exception):
    """Slack understood and said no: ``code`` is its word, ``detail`` what it added. The same call fails again."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


def is_passing(error: BaseException) -> bool:
    """Whether a later try may succeed: what durable steps ask before they try again."""
    return isinstance(error, SlackUnreachable)


def slack_call(
    method: Callable[..., Any], *, wait: Wait = time.sleep, waits: int = MAX_WAITS, **arguments: Any
) -> Mapping[str, Any]:
    """The answer of one Web API method. A 429 is waited out as long as Slack asks, up to ``waits`` times.

    Raises SlackUnreachable or SlackRefused. Blocks while it waits: for the threads of durable work only.
    """
    for left in range(waits, -1, -1):
        try:
            return dict(method(**arguments).data)
        except SlackApiError as error:
            if error.response.status_code != 429:
                raise _refusal(error) from error
            if left:
                wait(_asked_to_wait(error))
        except (OSError, http.client.HTTPException, SlackClientError) as error:
            raise SlackUnreachable(f"Slack did not answer: {error}") from error
    raise SlackUnreachable("Slack keeps asking for patience.")


def _refusal(error: SlackApiError) -> Exception:
    code = str(error.response.get("error", "unknown_error"))
    if error.response.status_code >= 500 or code in _PASSING_CODES:
        return SlackUnreachable(f"Slack answered {error.response.status_code}: {code}")
    messages = (error.response.get("response_metadata") or {}).get("messages") or []
    errors = error.response.get("errors") or []
    return SlackRefused(code, " ".join(str(part) for part in (*errors, *messages)))


def _asked_to_wait(error: SlackApiError) -> float:
    """Seconds from the Retry-After header, whatever its case; at least a little, and bounded."""
    headers = {str(name).lower(): value for name, value in dict(error.response.headers or {}).items()}
    value = headers.get("retry-after", "1")
    try:
        seconds = float(value[0] if isinstance(value, list) else value)
    except ValueError:
        seconds = 1.0
    return min(max(seconds, 0.1), _LONGEST_WAIT_SECONDS)
