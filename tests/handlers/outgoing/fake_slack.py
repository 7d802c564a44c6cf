"""A Slack that keeps what it is sent, in memory: answers shaped as slack_sdk gives them, with misbehaviour to order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse


def answer(data: dict[str, Any], status: int = 200, headers: dict[str, str] | None = None) -> SlackResponse:
    return SlackResponse(
        client=None, http_verb="POST", api_url="", req_args={}, data=data, headers=headers or {}, status_code=status
    )


def refusal(code: str, status: int = 200, headers: dict[str, str] | None = None, **more: Any) -> SlackApiError:
    return SlackApiError("refused", answer({"ok": False, "error": code, **more}, status, headers))


@dataclass
class FakeSlack:
    """``failing``: method -> errors to raise, one a call, before it works again."""

    token: str = "xoxb-test"
    base_url: str = "http://127.0.0.1/api/"
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    messages: list[dict[str, Any]] = field(default_factory=list)
    ephemerals: list[dict[str, Any]] = field(default_factory=list)
    files: dict[str, dict[str, Any]] = field(default_factory=dict)
    failing: dict[str, list[Exception]] = field(default_factory=dict)
    channels: dict[str, dict[str, Any]] = field(default_factory=dict)
    takes: Callable[[dict[str, Any]], None] = lambda message: None

    def named(self, method: str) -> list[dict[str, Any]]:
        """The arguments of each call of one method."""
        return [arguments for name, arguments in self.calls if name == method]

    def _heard(self, method: str, arguments: dict[str, Any]) -> None:
        self.calls.append((method, arguments))
        if waiting := self.failing.get(method):
            raise waiting.pop(0)

    def chat_postMessage(self, **arguments: Any) -> SlackResponse:
        self._heard("chat.postMessage", arguments)
        self.takes(arguments)
        message = {**arguments, "ts": f"1700000000.{len(self.messages):06d}"}
        self.messages.append(message)
        return answer({"ok": True, "ts": message["ts"], "channel": arguments["channel"]})

    def chat_update(self, **arguments: Any) -> SlackResponse:
        self._heard("chat.update", arguments)
        for message in self.messages:
            if (message["channel"], message["ts"]) == (arguments["channel"], arguments["ts"]):
                message.update(arguments)
                return answer({"ok": True, "ts": message["ts"]})
        raise refusal("message_not_found")

    def chat_delete(self, **arguments: Any) -> SlackResponse:
        self._heard("chat.delete", arguments)
        kept = [message for message in self.messages if message["ts"] != arguments["ts"]]
        if len(kept) == len(self.messages):
            raise refusal("message_not_found")
        self.messages = kept
        return answer({"ok": True})

    def chat_postEphemeral(self, **arguments: Any) -> SlackResponse:
        self._heard("chat.postEphemeral", arguments)
        self.ephemerals.append(arguments)
        return answer({"ok": True, "message_ts": "1.0"})

    def conversations_history(self, **arguments: Any) -> SlackResponse:
        self._heard("conversations.history", arguments)
        return self._listed(arguments, None)

    def conversations_replies(self, **arguments: Any) -> SlackResponse:
        self._heard("conversations.replies", arguments)
        return self._listed(arguments, arguments["ts"])

    def _listed(self, arguments: dict[str, Any], thread: str | None) -> SlackResponse:
        found = [
            message
            for message in self.messages
            if message["channel"] == arguments["channel"] and message.get("thread_ts") == thread
        ]
        return answer({"ok": True, "messages": found, "has_more": False, "response_metadata": {"next_cursor": ""}})

    def chat_getPermalink(self, **arguments: Any) -> SlackResponse:
        self._heard("chat.getPermalink", arguments)
        return answer({"ok": True, "permalink": f"https://acme.slack.com/archives/{arguments['channel']}/p1"})

    def conversations_info(self, **arguments: Any) -> SlackResponse:
        self._heard("conversations.info", arguments)
        return answer({"ok": True, "channel": self.channels.get(arguments["channel"], {"id": arguments["channel"]})})

    def users_info(self, **arguments: Any) -> SlackResponse:
        self._heard("users.info", arguments)
        return answer({"ok": True, "user": {"id": arguments["user"], "tz": "UTC"}})

    def files_info(self, **arguments: Any) -> SlackResponse:
        self._heard("files.info", arguments)
        if arguments["file"] not in self.files:
            raise refusal("file_not_found")
        return answer({"ok": True, "file": self.files[arguments["file"]]})

    def files_getUploadURLExternal(self, **arguments: Any) -> SlackResponse:
        self._heard("files.getUploadURLExternal", arguments)
        file_id = f"F0UP{len(self.files):05d}"
        self.files[file_id] = {"id": file_id, "name": arguments["filename"], "mimetype": "", "shares": {}}
        return answer({"ok": True, "file_id": file_id, "upload_url": f"{self.base_url}upload/{file_id}"})

    def files_completeUploadExternal(self, **arguments: Any) -> SlackResponse:
        self._heard("files.completeUploadExternal", arguments)
        for uploaded in arguments["files"]:
            file = self.files[uploaded["id"]]
            file["mimetype"] = "image/png"
            if channel := arguments.get("channel_id"):
                file["shares"] = {
                    "public": {channel: [{"ts": "1700000000.5", "thread_ts": arguments.get("thread_ts")}]}
                }
        return answer({"ok": True, "files": arguments["files"]})
