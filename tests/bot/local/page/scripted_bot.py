"""A bot of few words: enough to make every part of the page move."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

from slack_sdk import WebClient

from tests.bot.local.page import kitchen_sink as sink


class ScriptedBot:
    """Listens on a port of its own and answers as the scripts below say."""

    def __init__(self) -> None:
        bot = self

        class Answering(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                answer = bot.heard(body, is_json=self.headers["Content-Type"].startswith("application/json"))
                content = b"" if answer is None else json.dumps(answer).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: Any) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self.client = WebClient()
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def speaks_to(self, api_url: str) -> None:
        self.client = WebClient("xoxb-local", base_url=api_url)

    def heard(self, body: str, *, is_json: bool) -> Any:
        if is_json:
            return self._event(json.loads(body).get("event", {}))
        form = {name: values[0] for name, values in parse_qs(body).items()}
        if "command" in form:
            return {"text": f"You typed {form['command']} with “{form.get('text', '')}”"}
        return self._interaction(json.loads(form["payload"]))

    def _event(self, event: dict[str, Any]) -> None:
        if event.get("type") == "app_home_opened":
            self.client.views_publish(user_id=event["user"], view=sink.home())
        if event.get("subtype") == "file_share":
            threading.Thread(target=self._summarise, args=(event,), daemon=True).start()

    def _summarise(self, event: dict[str, Any]) -> None:
        place = {"channel": event["channel"], "thread_ts": event["ts"]}
        progress = self.client.chat_postMessage(**place, text="Processing training data...")
        for step in ("Reading", "Matching columns", "Drawing"):
            self.client.chat_update(
                channel=event["channel"], ts=progress["ts"], text=f"Processing: :white_check_mark: {step}"
            )
        names = ", ".join(file["name"] for file in event["files"])
        self.client.chat_postMessage(**place, text="Summary", blocks=[sink.STATUS_CHART])
        self.client.chat_postMessage(
            **place, text=f"Found 234 training records for 89 users across 12 courses in {names}."
        )

    def _interaction(self, payload: dict[str, Any]) -> Any:
        if payload["type"] == "block_suggestion":
            return {"options": [sink.option("acme", "Acme Corp"), sink.option("globex", "Globex")]}
        if payload["type"] == "view_submission":
            return self._submitted(payload)
        if payload["type"] == "block_actions":
            self._pressed(payload, payload["actions"][0])
        return None

    def _submitted(self, payload: dict[str, Any]) -> Any:
        values = payload["view"]["state"]["values"]
        if payload["view"]["callback_id"] != "form":
            return None
        if values["subject"]["text"]["value"] == "bad":
            return {"response_action": "errors", "errors": {"subject": "Say what it is about."}}
        self.client.chat_postMessage(channel="C0GENERAL", text=f"Sent: {json.dumps(values, sort_keys=True)}")
        return {"response_action": "clear"}

    def _pressed(self, payload: dict[str, Any], action: dict[str, Any]) -> None:
        trigger, channel = payload["trigger_id"], payload.get("channel", {}).get("id", "")
        match action["action_id"]:
            case "open_form":
                self.client.views_open(trigger_id=trigger, view=sink.form())
            case "push_more":
                self.client.views_push(trigger_id=trigger, view=sink.deeper())
            case "refresh":
                self.client.views_update(view_id=payload["view"]["id"], view=sink.form("Refreshed."))
            case "whisper":
                self.client.chat_postEphemeral(
                    channel=channel, user=payload["user"]["id"], text=f"Psst: {action['value']}"
                )
            case "delete_me":
                self.client.chat_delete(channel=channel, ts=payload["message"]["ts"])
            case _:
                self.client.chat_postMessage(channel=channel or "C0GENERAL", text=f"Heard {json.dumps(chosen(action))}")


def chosen(action: dict[str, Any]) -> dict[str, Any]:
    """The part of an action that says what was chosen."""
    return {name: value for name, value in action.items() if name == "action_id" or name.startswith("selected")}
