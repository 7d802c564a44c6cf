"""Files that Laurel sends to Slack: pictures for its messages, and files attached to a thread once."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from handlers.outgoing.calls import SlackUnreachable, slack_call
from handlers.outgoing.posting import Outbox, Place
from storage.posts import Post, claim_post, record_post

Deliver = Callable[[str, bytes], None]

_TIMEOUT_SECONDS: Final = 60.0
_ALT_CHARS: Final = 1000


@dataclass(frozen=True)
class OutgoingFile:
    """``alt``: what the picture shows, in words."""

    name: str
    title: str
    content: bytes
    alt: str | None = None


def deliver_bytes(address: str, content: bytes) -> None:
    """Hand the bytes to the address that Slack gave for them. Raises SlackUnreachable."""
    request = urllib.request.Request(address, data=content, method="POST")
    try:
        with urllib.request.urlopen(request, timeout=_TIMEOUT_SECONDS) as response:
            response.read()
    except (urllib.error.URLError, OSError, http.client.HTTPException) as error:
        raise SlackUnreachable(f"The file could not be handed over: {error}") from error


def upload_once(outbox: Outbox, key: str, file: OutgoingFile, deliver: Deliver = deliver_bytes) -> str:
    """The id of the file, which only the bot sees; a step that runs again after its end gives the same.

    One that died half way leaves a file that nobody sees, and sends another.
    """
    claim = _claim(outbox, key, Place("", ""))
    if claim.state == "sent" and claim.file_id:
        return claim.file_id
    file_id = _hand_over(outbox, file, deliver)
    slack_call(
        outbox.client.files_completeUploadExternal, wait=outbox.wait, files=[{"id": file_id, "title": file.title}]
    )
    _record(outbox, key, file_id)
    return file_id


def is_ready(outbox: Outbox, file_id: str) -> bool:
    """Whether Slack has taken the file in, so that a message may show it."""
    return bool(_known(outbox, file_id).get("mimetype"))


def attach_once(outbox: Outbox, key: str, place: Place, file: OutgoingFile, deliver: Deliver = deliver_bytes) -> str:
    """The id of the file, which stands in the thread once."""
    file_id = _attached_id(outbox, key, place, file, deliver)
    claim = _claim(outbox, key, place)
    if claim.state == "sent":
        return file_id
    if claim.claimed or not _is_shared(_known(outbox, file_id), place.channel):
        slack_call(
            outbox.client.files_completeUploadExternal, wait=outbox.wait, channel_id=place.channel,
            thread_ts=place.thread_ts, files=[{"id": file_id, "title": file.title}],
        )  # fmt: skip
    _record(outbox, key, file_id)
    return file_id


def _attached_id(outbox: Outbox, key: str, place: Place, file: OutgoingFile, deliver: Deliver) -> str:
    """The file's bytes handed over under an id that is kept, before it is shared under that id."""
    claim = _claim(outbox, f"{key}:bytes", place)
    if claim.state == "sent" and claim.file_id:
        return claim.file_id
    file_id = _hand_over(outbox, file, deliver)
    _record(outbox, f"{key}:bytes", file_id)
    return file_id


def _hand_over(outbox: Outbox, file: OutgoingFile, deliver: Deliver) -> str:
    alt: dict[str, Any] = {"alt_txt": file.alt[:_ALT_CHARS]} if file.alt else {}
    place = slack_call(
        outbox.client.files_getUploadURLExternal, wait=outbox.wait, filename=file.name, length=len(file.content), **alt
    )
    deliver(str(place["upload_url"]), file.content)
    return str(place["file_id"])


def _known(outbox: Outbox, file_id: str) -> Mapping[str, Any]:
    known: Mapping[str, Any] = slack_call(outbox.client.files_info, wait=outbox.wait, file=file_id)["file"]
    return known


def _is_shared(file: Mapping[str, Any], channel: str) -> bool:
    shares: Mapping[str, Mapping[str, Any]] = file.get("shares") or {}
    return any(channel in channels for channels in shares.values())


def _claim(outbox: Outbox, key: str, place: Place) -> Post:
    with outbox.database.team(outbox.team_id) as session:
        return claim_post(session, key, channel=place.channel, thread_ts=place.thread_ts, now=outbox.now())


def _record(outbox: Outbox, key: str, file_id: str) -> None:
    with outbox.database.team(outbox.team_id) as session:
        record_post(session, key, ts=None, file_id=file_id)
