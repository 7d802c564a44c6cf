"""Pictures for messages, and files that stand in a thread once."""

from contextlib import suppress
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from handlers.outgoing import uploading
from handlers.outgoing.calls import SlackUnreachable
from handlers.outgoing.posting import Place
from handlers.outgoing.uploading import OutgoingFile, attach_once, deliver_bytes, is_ready, upload_once
from tests.handlers.outgoing.test_posting import PowerCut

THREAD = Place("C1", "1600000000.000001", "1600000000.000001")
PICTURE = OutgoingFile("status.png", "Status", b"\x89PNG...", alt="89 users: certified 64 (72%).")


class Delivered(list):
    def __call__(self, address, content):
        self.append(content)


def test_picture_is_uploaded_once_and_stays_private(slack, outbox):
    delivered = Delivered()

    first = upload_once(outbox, "job:picture:status", PICTURE, delivered)
    second = upload_once(outbox, "job:picture:status", PICTURE, delivered)

    assert first == second
    assert delivered == [PICTURE.content]
    (asked,) = slack.named("files.getUploadURLExternal")
    assert (asked["length"], asked["alt_txt"]) == (len(PICTURE.content), PICTURE.alt)
    (completed,) = slack.named("files.completeUploadExternal")
    assert "channel_id" not in completed


def test_picture_is_ready_when_slack_knows_its_type(slack, outbox):
    file_id = upload_once(outbox, "k", PICTURE, Delivered())
    assert is_ready(outbox, file_id)

    slack.files[file_id]["mimetype"] = ""
    assert not is_ready(outbox, file_id)


def test_file_is_attached_to_the_thread_once(slack, outbox):
    attach_once(outbox, "k", THREAD, PICTURE, Delivered())
    attach_once(outbox, "k", THREAD, PICTURE, Delivered())

    (shared,) = slack.named("files.completeUploadExternal")
    assert (shared["channel_id"], shared["thread_ts"]) == ("C1", THREAD.thread_ts)


@pytest.mark.parametrize("dies_in", ["slack_call", "_record", "_hand_over"])
@pytest.mark.parametrize("at_call", [1, 2])
def test_death_at_any_point_leaves_one_attached_file(slack, outbox, monkeypatch, dies_in, at_call):
    working, calls = getattr(uploading, dies_in), []

    def die_in_time(*args, **kwargs):
        calls.append(args)
        if len(calls) == at_call:
            raise PowerCut
        return working(*args, **kwargs)

    with monkeypatch.context() as patched, suppress(PowerCut):
        patched.setattr(uploading, dies_in, die_in_time)
        attach_once(outbox, "k", THREAD, PICTURE, Delivered())
    attach_once(outbox, "k", THREAD, PICTURE, Delivered())

    shared = [call for call in slack.named("files.completeUploadExternal") if call.get("channel_id")]
    assert len(shared) == 1


def test_bytes_are_posted_to_the_address_that_slack_gave():
    received = []

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self):
            received.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *args):
            return

    server = HTTPServer(("127.0.0.1", 0), Receiver)
    thread = Thread(target=server.handle_request)
    thread.start()
    deliver_bytes(f"http://127.0.0.1:{server.server_port}/upload", b"bytes")
    thread.join()
    server.server_close()

    assert received == [b"bytes"]


def test_address_that_does_not_answer_may_be_tried_again():
    with pytest.raises(SlackUnreachable):
        deliver_bytes("http://127.0.0.1:9/upload", b"bytes")
