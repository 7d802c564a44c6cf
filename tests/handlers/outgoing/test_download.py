"""Fetching a dropped file from a real HTTP server on loopback: what comes, what is refused and where the token goes."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from handlers.outgoing.calls import SlackUnreachable
from handlers.outgoing.download import FileSource, fetch_file
from handlers.outgoing.file_rules import FileRefused, could_be_data
from tests.handlers.outgoing.fake_slack import FakeSlack

CSV = b"Email,Course\nsarah@acme.example,Basics\n"
PAGE = b"<!DOCTYPE html><html><body>Sign in to your workspace</body></html>"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.seen.append((self.path, self.headers.get("Authorization")))
        status, headers, body = self.server.answers[self.path]
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if "Content-Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        return


@pytest.fixture
def server():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.seen, server.answers = [], {}
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def serve(server, body=CSV, *, status=200, headers=None, max_bytes=10_000, **file):
    """A source whose file F1 is at /f1 on the server."""
    host = f"127.0.0.1:{server.server_port}"
    server.answers["/f1"] = (status, headers or {"Content-Type": "text/csv"}, body)
    slack = FakeSlack()
    slack.files["F1"] = {
        "id": "F1", "name": "acme.csv", "filetype": "csv", "mimetype": "text/csv", "size": len(CSV),
        "url_private_download": f"http://{host}/f1", **file,
    }  # fmt: skip
    return FileSource(slack, frozenset({host}), max_bytes)


def refusal_of(source):
    with pytest.raises(FileRefused) as caught:
        fetch_file(source, "F1")
    return str(caught.value)


def test_file_comes_with_its_name_and_the_token_was_sent(server):
    fetched = fetch_file(serve(server), "F1")

    assert (fetched.name, fetched.content) == ("acme.csv", CSV)
    assert server.seen == [("/f1", "Bearer xoxb-test")]


@pytest.mark.parametrize("content_type", ["text/html; charset=utf-8", "application/octet-stream"])
def test_login_page_is_recognised_whatever_it_calls_itself(server, content_type):
    source = serve(server, PAGE, headers={"Content-Type": content_type})

    assert refusal_of(source) == (
        "This is an HTML page, not a CSV: Slack returns one when Laurel may not read files. "
        "Ask an admin to reinstall it with files:read."
    )


def test_page_that_is_the_file_itself_is_left_to_reading(server):
    source = serve(server, PAGE, size=len(PAGE))

    assert fetch_file(source, "F1").content == PAGE


def test_redirect_within_the_hosts_is_followed_with_the_token(server):
    source = serve(server, b"", status=302, headers={"Location": "/moved"})
    server.answers["/moved"] = (200, {"Content-Type": "text/csv"}, CSV)

    assert fetch_file(source, "F1").content == CSV
    assert server.seen[-1] == ("/moved", "Bearer xoxb-test")


@pytest.mark.parametrize(
    "location",
    ["http://127.0.0.1:1/f1", "https://evil.example/f1", "https://files.slack.com.evil.example/", "//evil.example/f1"],
)
def test_redirect_elsewhere_is_not_followed(server, location):
    source = serve(server, b"", status=302, headers={"Location": location})

    assert "another site" in refusal_of(source)
    assert len(server.seen) == 1


@pytest.mark.parametrize(
    "address",
    [
        "http://files.slack.com/f", "https://files.slack.com@evil.example/f", "https://evil.example/f",
        "https://slack.com.evil.example/f", "file:///etc/passwd", "https://x.slack.com:8443/f", "",
    ],
)  # fmt: skip
def test_token_goes_to_slacks_hosts_over_https_only(address):
    slack = FakeSlack()
    slack.files["F1"] = {"id": "F1", "name": "acme.csv", "filetype": "csv", "size": 5, "url_private": address}

    assert "another site" in refusal_of(FileSource(slack, frozenset({"files.slack.com", ".slack.com"}), 100))


def test_too_large_a_file_is_refused_before_it_is_fetched(server):
    source = serve(server, size=60_000_000, max_bytes=50_000_000)

    assert refusal_of(source) == (
        "acme.csv has 60.0 MB; I take files up to 50 MB. Split it, or ask an admin to raise MAX_UPLOAD_MB."
    )
    assert server.seen == []


def test_body_beyond_the_limit_is_cut_off_whatever_slack_said(server):
    source = serve(server, b"x" * 20_000, size=0)

    assert "up to 10000 bytes" in refusal_of(source)


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ({"mode": "tombstone"}, "has been deleted"),
        ({"mode": "hidden_by_limit"}, "storage limit"),
        ({"mode": "file_access"}, "another company"),
        ({"mode": "external"}, "kept elsewhere"),
        ({"is_external": True}, "kept elsewhere"),
        ({"name": "team.png", "filetype": "png", "mimetype": "image/png"}, "team.png is a picture, not a table"),
        ({"name": "plan.pdf", "filetype": "pdf", "mimetype": "application/pdf"}, "is a PDF"),
        ({"name": "notes.docx", "filetype": "", "mimetype": ""}, "is a text document"),
    ],
)
def test_file_that_is_no_table_is_refused_unfetched(server, file, words):
    assert words in refusal_of(serve(server, **file))
    assert server.seen == []


def test_file_that_slack_does_not_show_is_said():
    assert "file_not_found" in refusal_of(FileSource(FakeSlack(), frozenset(), 100))


def test_other_length_than_slack_said_is_not_read(server):
    assert "bytes came" in refusal_of(serve(server, size=len(CSV) + 1))


def test_body_that_ends_early_may_be_tried_again(server):
    source = serve(server, headers={"Content-Type": "text/csv", "Content-Length": str(len(CSV) + 10)})

    with pytest.raises(SlackUnreachable):
        fetch_file(source, "F1")


@pytest.mark.parametrize("status", [429, 500, 503])
def test_trouble_of_the_file_server_may_be_tried_again(server, status):
    with pytest.raises(SlackUnreachable):
        fetch_file(serve(server, status=status), "F1")


def test_file_server_that_is_not_there_may_be_tried_again():
    slack = FakeSlack()
    slack.files["F1"] = {
        "id": "F1",
        "name": "a.csv",
        "filetype": "csv",
        "size": 5,
        "url_private": "http://127.0.0.1:9/f",
    }

    with pytest.raises(SlackUnreachable):
        fetch_file(FileSource(slack, frozenset({"127.0.0.1:9"}), 100), "F1")


@pytest.mark.parametrize(
    ("file", "could_be"),
    [
        ({"name": "Export.CSV"}, True),
        ({"name": "export", "filetype": "xlsx"}, True),
        ({"name": "requirements.yaml", "filetype": "yaml"}, True),
        ({"name": "party.png", "filetype": "png"}, False),
        ({"name": "notes.md", "filetype": "markdown"}, False),
        ({}, False),
    ],
)
def test_name_or_type_says_whether_it_could_be_data(file, could_be):
    assert could_be_data(file) is could_be
