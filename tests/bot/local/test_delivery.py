"""Messages, mentions and files on their way to a real Bolt app over HTTP; retries; commands."""

from __future__ import annotations

import queue
from typing import Any

import pytest
from slack_bolt import App

from bot.local.state import PENDING, Misbehaviour
from tests.bot.local.makers import NO_WAITING, make_client, section, served, with_bot


class Heard:
    """A bot that takes down what it hears."""

    def __init__(self) -> None:
        self.bodies: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self.headers: queue.SimpleQueue[dict[str, list[str]]] = queue.SimpleQueue()

    def register(self, app: App) -> None:
        @app.middleware
        def take_down(req: Any, body: dict[str, Any], next: Any) -> None:
            self.headers.put(dict(req.headers))
            self.bodies.put(body)
            next()

        for kind in ("message", "file_shared", "app_mention", "app_home_opened", "member_joined_channel"):
            app.event(kind)(lambda event: None)

    def all_events(self) -> list[dict[str, Any]]:
        bodies = []
        while not self.bodies.empty():
            bodies.append(self.bodies.get())
        return bodies


def kinds(bodies: list[dict[str, Any]]) -> list[str]:
    return sorted(body["event"]["type"] for body in bodies)


def test_a_message_reaches_the_bot_signed():
    heard = Heard()

    with with_bot(heard.register) as workspace:
        delivery = workspace.post("U0SAM", "C0ACME", "Hello")

        (body,) = heard.all_events()
        assert (delivery.status, delivery.ok) == (200, True)
        assert body["event"] | {"text": "Hello", "user": "U0SAM", "channel": "C0ACME"} == body["event"]
        assert body["event"]["ts"] == workspace.messages("C0ACME")[0].ts
        assert body["is_ext_shared_channel"] is False


def test_a_wrong_secret_is_refused_by_the_bot():
    heard = Heard()

    with with_bot(heard.register) as workspace, served(signing_secret="another") as impostor:
        impostor.bot_is_at(workspace._deliveries.bot_url)
        delivery = impostor.command("U0SAM", "C0ACME", "/anything")

        assert (delivery.status, delivery.error) == (401, "dispatch_failed")
        assert heard.bodies.empty()


def test_a_dropped_file_is_told_twice():
    heard = Heard()

    with with_bot(heard.register) as workspace:
        delivery = workspace.post("U0SAM", "C0ACME", "Track this", files=[("a.csv", b"x"), ("b.csv", b"y")])

        bodies = heard.all_events()
        (message,) = (body["event"] for body in bodies if body["event"]["type"] == "message")
        assert kinds(bodies) == ["file_shared", "file_shared", "message"]
        assert (message["subtype"], [f["name"] for f in message["files"]]) == ("file_share", ["a.csv", "b.csv"])
        assert len(delivery.others) == 2


def test_a_mention_is_told_twice_in_a_channel_and_once_in_a_direct_message():
    heard = Heard()

    with with_bot(heard.register) as workspace:
        workspace.post("U0SAM", "C0ACME", "@Laurel help")
        in_channel = heard.all_events()
        workspace.post("U0SAM", "D0SAM", "@Laurel help")
        direct = heard.all_events()

        assert kinds(in_channel) == ["app_mention", "message"]
        assert in_channel[0]["event"]["text"] == "<@U0BOT> help"
        assert kinds(direct) == ["message"]
        assert direct[0]["event"]["channel_type"] == "im"


def test_typed_words_are_escaped():
    with served() as workspace:
        workspace.post("U0SAM", "C0QUIET", "R&D <@U0INES> <b> @ines sam@ines")

        assert workspace.messages("C0QUIET")[0].text == "R&amp;D <@U0INES> &lt;b&gt; <@U0INES> sam@ines"


def test_a_file_in_a_shared_channel_must_be_asked_for():
    heard = Heard()

    with with_bot(heard.register) as workspace:
        workspace.post("U0OUT", "C0SHARED", "Ours", files=[("a.csv", b"x")])

        body = next(b for b in heard.all_events() if b["event"]["type"] == "message")
        (file,) = body["event"]["files"]
        assert (file["mode"], file["file_access"], file.get("name")) == ("file_access", "check_file_info", None)
        assert body["is_ext_shared_channel"] is True
        assert body["event"]["user_team"] == "T0OTHER"
        assert make_client(workspace).files_info(file=file["id"])["file"]["name"] == "a.csv"


def test_a_channel_without_the_bot_is_not_told_of():
    with with_bot(Heard().register) as workspace:
        assert workspace.post("U0SAM", "C0QUIET", "Hello").error == "bot_not_in_channel"


def test_nobody_posts_where_they_are_not():
    with served() as workspace, pytest.raises(ValueError, match="U0OUT is not in C0ACME"):
        workspace.post("U0OUT", "C0ACME", "Hello")


def test_an_event_without_an_answer_comes_again_with_the_same_id():
    heard = Heard()

    with with_bot(heard.register, retry_delays=NO_WAITING) as workspace:
        workspace.misbehave(Misbehaviour(event_timeouts=2))
        delivery = workspace.post("U0SAM", "C0ACME", "Hello")

        bodies = heard.all_events()
        headers = [heard.headers.get() for _ in bodies]
        assert (delivery.ok, delivery.attempts) == (True, 3)
        assert len({body["event_id"] for body in bodies}) == 1
        assert [h.get("x-slack-retry-num") for h in headers] == [None, ["1"], ["2"]]
        assert headers[1]["x-slack-retry-reason"] == ["http_timeout"]


def test_an_event_is_given_up_after_three_repeats():
    with served(retry_delays=NO_WAITING) as workspace:
        delivery = workspace.post("U0SAM", "C0ACME", "Anybody?")

        assert (delivery.error, delivery.attempts) == ("connection_failed", 4)


def test_not_waiting_returns_at_once_and_delivers_all_the_same():
    heard = Heard()

    with with_bot(heard.register) as workspace:
        assert workspace.post("U0SAM", "C0ACME", "Hello", wait=False) is PENDING

        assert heard.bodies.get(timeout=30)["event"]["text"] == "Hello"


def test_opening_the_home_tab_is_told():
    heard = Heard()

    with with_bot(heard.register) as workspace:
        workspace.open_home("U0SAM")

        (body,) = heard.all_events()
        assert (body["event"]["user"], body["event"]["tab"], body["event"]["channel"]) == ("U0SAM", "home", "D0SAM")


def test_the_bot_hears_of_its_own_uploads_and_bolt_leaves_them_out():
    answered: queue.SimpleQueue[str] = queue.SimpleQueue()

    def register(app: App) -> None:
        app.event("file_shared")(lambda event: answered.put(event["user_id"]))

    with with_bot(register) as workspace:
        make_client(workspace).files_upload_v2(channel="C0ACME", filename="a.png", content=b"x")
        workspace.post("U0SAM", "C0ACME", files=[("a.csv", b"x")])

        assert answered.get(timeout=30) == "U0SAM"
        assert answered.empty()


def test_a_command_is_answered_for_the_asker_alone():
    def register(app: App) -> None:
        @app.command("/cert-status")
        def status(ack: Any, command: dict[str, str]) -> None:
            ack(f"Status of {command['text']} for {command['user_name']}")

    with with_bot(register) as workspace:
        delivery = workspace.command("U0SAM", "C0ACME", "/cert-status", "acme & co")

        (message,) = workspace.messages("C0ACME", user="U0SAM")
        assert (delivery.ok, message.text) == (True, "Status of acme & co for sam")
        assert workspace.messages("C0ACME", user="U0INES") == ()


def test_a_command_can_be_answered_for_everybody():
    def register(app: App) -> None:
        @app.command("/cert-status")
        def status(ack: Any) -> None:
            ack(text="72 %", blocks=[section("*72 %*")], response_type="in_channel")

    with with_bot(register) as workspace:
        workspace.command("U0SAM", "C0ACME", "/cert-status")

        assert workspace.messages("C0ACME")[0].blocks[0]["text"]["text"] == "*72 %*"


def test_a_command_without_a_bot_says_so():
    with served() as workspace:
        delivery = workspace.command("U0SAM", "C0ACME", "/cert-status")

        (message,) = workspace.messages("C0ACME", user="U0SAM")
        assert delivery.error == "dispatch_failed"
        assert message.text == '/cert-status failed with the error "dispatch_failed"'
        assert message.user == "USLACKBOT"


def test_a_command_that_is_not_acknowledged_in_time_says_so():
    import threading

    done = threading.Event()

    def register(app: App) -> None:
        @app.middleware
        def dawdle() -> None:
            done.wait(10)

    with with_bot(register, answer_timeout=0.05) as workspace:
        delivery = workspace.command("U0SAM", "C0ACME", "/cert-status")
        done.set()

        assert delivery.error == "operation_timeout"
        assert "operation_timeout" in workspace.messages("C0ACME", user="U0SAM")[0].text


def test_people_of_another_company_cannot_use_commands():
    with served() as workspace, pytest.raises(ValueError, match="company that installed"):
        workspace.command("U0OUT", "C0SHARED", "/cert-status")


def test_a_response_url_takes_five_answers():
    urls: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def register(app: App) -> None:
        @app.command("/cert-status")
        def status(ack: Any, respond: Any) -> None:
            ack()
            urls.put(respond)

    with with_bot(register) as workspace:
        workspace.command("U0SAM", "C0ACME", "/cert-status")
        respond = urls.get(timeout=30)

        answers = [respond(f"Part {number}") for number in range(6)]

        assert [a.status_code for a in answers] == [200] * 5 + [404]
        assert answers[5].body == "used_url"
        assert len(workspace.messages("C0ACME", user="U0SAM")) == 5


def test_a_message_shortcut_carries_the_message():
    heard: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()

    def register(app: App) -> None:
        @app.shortcut("track")
        def track(ack: Any, shortcut: dict[str, Any]) -> None:
            ack()
            heard.put(shortcut)

    with with_bot(register) as workspace:
        workspace.post("U0SAM", "C0QUIET", "An old one", files=[("a.csv", b"x")])
        workspace.shortcut("U0SAM", "C0QUIET", workspace.messages("C0QUIET")[0].ts, "track")

        shortcut = heard.get(timeout=30)
        assert shortcut["message"]["files"][0]["name"] == "a.csv"
        assert shortcut["channel"]["id"] == "C0QUIET"
        assert shortcut["trigger_id"]


def test_the_bot_can_ask_not_to_be_told_again():
    from slack_bolt import BoltResponse

    def register(app: App) -> None:
        @app.middleware
        def refuse() -> BoltResponse:
            return BoltResponse(status=500, headers={"X-Slack-No-Retry": "1"})

    with with_bot(register, retry_delays=NO_WAITING) as workspace:
        delivery = workspace.post("U0SAM", "C0ACME", "Hello")

        assert (delivery.error, delivery.attempts) == ("no_retry", 1)


def test_an_edit_brings_the_files_again():
    heard = Heard()

    with with_bot(heard.register) as workspace:
        workspace.post("U0SAM", "C0QUIET", "Before", files=[("a.csv", b"x")])
        workspace.post("U0SAM", "C0ACME", "Before", files=[("a.csv", b"x")])
        heard.all_events()
        workspace.edit("U0SAM", "C0ACME", workspace.messages("C0ACME")[0].ts, "After")

        (body,) = heard.all_events()
        assert body["event"]["subtype"] == "message_changed"
        assert body["event"]["message"]["text"] == "After"
        assert body["event"]["message"]["files"][0]["name"] == "a.csv"
        with pytest.raises(ValueError, match="is not U0INES's"):
            workspace.edit("U0INES", "C0ACME", workspace.messages("C0ACME")[0].ts, "Mine")


def test_a_deleted_message_takes_its_files_with_it():
    with with_bot(Heard().register) as workspace:
        workspace.post("U0SAM", "C0ACME", "Oops", files=[("a.csv", b"x")])
        workspace.delete("U0SAM", "C0ACME", workspace.messages("C0ACME")[0].ts)

        assert (workspace.messages("C0ACME"), workspace.files()) == ((), ())
