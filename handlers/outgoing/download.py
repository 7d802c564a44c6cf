"""A dropped file, fetched with the bot token: only from Slack's hosts, bounded, and not mistaken when it is Slack's login page."""

from __future__ import annotations

import http.client
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import SplitResult, urljoin, urlsplit

from slack_sdk import WebClient

from handlers.outgoing.calls import SlackRefused, SlackUnreachable, slack_call
from handlers.outgoing.file_rules import FileRefused, check_file, file_name, too_large

_TIMEOUT_SECONDS: Final = 30.0
_WHOLE_SECONDS: Final = 300.0
_MAX_REDIRECTS: Final = 5
_CHUNK_BYTES: Final = 256 * 1024
_LOGIN_PAGE: Final = (
    "This is an HTML page, not a CSV: Slack returns one when Laurel may not read files. "
    "Ask an admin to reinstall it with files:read."
)
_NOT_SHOWN: Final = "Slack would not show me this file ({code}). Add me to this channel and drop it again."
_WORDS_OF_REFUSAL: Final = {
    "missing_scope": "Laurel may not read files in this workspace. Ask an admin to reinstall it with files:read.",
    "file_deleted": "This file has been deleted. Drop it again and I will read it.",
}


@dataclass(frozen=True)
class FileSource:
    """Where files come from. ``hosts``: as in Deps.file_hosts, the only ones that ever see the token of ``client``."""

    client: WebClient
    hosts: frozenset[str]
    max_bytes: int


@dataclass(frozen=True)
class FetchedFile:
    file_id: str
    name: str
    content: bytes


def describe_file(source: FileSource, file_id: str) -> Mapping[str, Any]:
    """What Slack knows about a file; events may carry less (Slack Connect). Raises FileRefused where it is not to be seen."""
    try:
        answer = slack_call(source.client.files_info, file=file_id)
    except SlackRefused as error:
        raise FileRefused(_WORDS_OF_REFUSAL.get(error.code, _NOT_SHOWN.format(code=error.code))) from error
    file: Mapping[str, Any] = answer["file"]
    return file


def fetch_file(source: FileSource, file_id: str) -> FetchedFile:
    """The bytes of a file. Raises FileRefused with a sentence for a person, SlackUnreachable where a later try may help."""
    file = describe_file(source, file_id)
    check_file(file, source.max_bytes)
    content = _download(source, file)
    if len(content) != _size(file, content):
        raise FileRefused(f"Of {file_name(file)} only {len(content)} of {file['size']} bytes came. Drop it again.")
    return FetchedFile(file_id, file_name(file), content)


def _size(file: Mapping[str, Any], body: bytes) -> int:
    return int(file.get("size") or len(body))


def _download(source: FileSource, file: Mapping[str, Any]) -> bytes:
    address = str(file.get("url_private_download") or file.get("url_private") or "")
    for _ in range(_MAX_REDIRECTS):
        parts = _allowed(source, address)
        try:
            answer = _request(source, parts, file)
        except (OSError, http.client.HTTPException) as error:
            raise SlackUnreachable(f"The file did not come: {error}") from error
        if isinstance(answer, bytes):
            return answer
        address = urljoin(address, answer)
    raise FileRefused(f"Slack keeps redirecting me when I fetch {file_name(file)}. Drop it again.")


def _allowed(source: FileSource, address: str) -> SplitResult:
    """The address, taken apart, when the token may go there."""
    parts = urlsplit(address)
    exact = parts.netloc in source.hosts
    # Only a server that stands in for Slack has a port in its entry, and only that one may do without encryption.
    encrypted = parts.scheme == "https" or (parts.scheme == "http" and exact and parts.port is not None)
    beneath = any(entry.startswith(".") and (parts.hostname or "").endswith(entry) for entry in source.hosts)
    if not encrypted or not (exact or (beneath and parts.port is None and "@" not in parts.netloc)):
        raise FileRefused(
            "Slack sent me to another site for this file, and I do not follow. Upload the file itself here."
        )
    return parts


def _request(source: FileSource, parts: SplitResult, file: Mapping[str, Any]) -> bytes | str:
    """The body, or the address of a redirect."""
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.netloc, timeout=_TIMEOUT_SECONDS)
    try:
        path = parts._replace(scheme="", netloc="", fragment="").geturl() or "/"
        connection.request("GET", path, headers={"Authorization": f"Bearer {source.client.token}"})
        response = connection.getresponse()
        if 300 <= response.status < 400:
            return response.getheader("Location") or ""
        _check_status(response, file)
        return _check_page(response, _body(response, source.max_bytes, file), file)
    finally:
        connection.close()


def _check_status(response: http.client.HTTPResponse, file: Mapping[str, Any]) -> None:
    if response.status == 429 or response.status >= 500:
        raise SlackUnreachable(f"The file server answered {response.status}")
    if response.status != 200:
        raise FileRefused(f"Slack would not give me {file_name(file)} ({response.status}). Drop it again.")


def _body(response: http.client.HTTPResponse, max_bytes: int, file: Mapping[str, Any]) -> bytes:
    chunks: list[bytes] = []
    size, deadline = 0, time.monotonic() + _WHOLE_SECONDS
    while chunk := response.read(_CHUNK_BYTES):
        chunks.append(chunk)
        size += len(chunk)
        if size > max_bytes:
            raise FileRefused(too_large(file_name(file), size, max_bytes))
        if time.monotonic() > deadline:
            raise SlackUnreachable("The file came too slowly.")
    if response.length:
        raise SlackUnreachable(f"The file ended {response.length} bytes too early.")
    return b"".join(chunks)


def _check_page(response: http.client.HTTPResponse, body: bytes, file: Mapping[str, Any]) -> bytes:
    """The body, unless it is the login page that Slack gives, with status 200, to a token that may not read files."""
    if file.get("size") and len(body) == _size(file, body):
        return body  # the file itself, whatever is in it: reading says so
    start = body[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    is_page = start.startswith((b"<!doctype html", b"<html"))
    says_page = (response.getheader("Content-Type") or "").lower().startswith("text/html")
    if is_page or says_page:
        raise FileRefused(_LOGIN_PAGE)
    return body
