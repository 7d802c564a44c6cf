"""Posts to the bot as Slack does: signed, and for at most three seconds."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
OK = 200


@dataclass(frozen=True)
class Answer:
    """What came back. ``error`` is a retry reason of Slack's: http_timeout, connection_failed or http_error."""

    status: int | None = None
    body: Any = None
    error: str | None = None
    may_retry: bool = True


@dataclass(frozen=True)
class Parcel:
    """Something for the bot. ``envelope`` is the Socket Mode type: events_api, slash_commands or interactive."""

    envelope: str
    payload: Mapping[str, Any]

    def encode(self) -> tuple[str, bytes]:
        """Content type and body over HTTP: events are JSON, commands form fields, interactions JSON in a form field."""
        if self.envelope == "events_api":
            return JSON, json.dumps(self.payload).encode()
        if self.envelope == "slash_commands":
            return FORM, urlencode(self.payload).encode()
        return FORM, urlencode({"payload": json.dumps(self.payload)}).encode()


@dataclass(frozen=True)
class Repeat:
    """Which repeat of an event this is (0: the first sending) and why the one before failed."""

    number: int = 0
    reason: str = ""

    def headers(self) -> dict[str, str]:
        """Slack's headers; none for the first sending."""
        if not self.number:
            return {}
        return {"X-Slack-Retry-Num": str(self.number), "X-Slack-Retry-Reason": self.reason}


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """Slack's v0 signature of a body."""
    return "v0=" + hmac.new(secret.encode(), b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256).hexdigest()


def post_signed(url: str, secret: str, parcel: Parcel, *, repeat: Repeat, timeout: float) -> Answer:
    """The bot's answer over HTTP. ``timeout`` in seconds; errors are values, never raised."""
    content_type, body = parcel.encode()
    stamp = str(int(time.time()))
    headers = {
        "Content-Type": content_type,
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": signature(secret, stamp, body),
        "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        **repeat.headers(),
    }
    address = urlsplit(url)
    connection = http.client.HTTPConnection(address.netloc, timeout=timeout)
    try:
        connection.request("POST", address.path, body, headers)
        return _read(connection.getresponse())
    except TimeoutError:
        return Answer(error="http_timeout")
    except (OSError, http.client.HTTPException):
        return Answer(error="connection_failed")
    finally:
        connection.close()


def _read(response: http.client.HTTPResponse) -> Answer:
    raw = response.read().decode("utf-8", "replace")
    is_json = (response.getheader("Content-Type") or "").startswith(JSON)
    error = None if response.status == OK else "http_error"
    may_retry = response.getheader("X-Slack-No-Retry") != "1"
    return Answer(response.status, _parse(raw) if is_json else raw, error, may_retry)


def _parse(raw: str) -> Any:
    try:
        return json.loads(raw) if raw else ""
    except ValueError:
        return raw
